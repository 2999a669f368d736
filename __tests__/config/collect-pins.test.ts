import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { collectPins } from '../../src/config/collect-pins.ts';
import { loadCases } from '../../src/config/load-cases.ts';
import { loadSuite } from '../../src/config/load-suite.ts';
import type { Pin } from '../../src/domain/run.ts';
import { DATASET_FILE, SUITE_FILE, SUITE_FILES, SUITE_TEXT } from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

async function collect(
  contents: { [path: string]: string },
  lockFile = 'evals/touchstone.lock',
): Promise<Pin[]> {
  repository = makeRepository({ ...SUITE_FILES, ...contents });
  const { files } = repository;
  const suite = await loadSuite(SUITE_FILE, files);
  return collectPins(suite, await loadCases(suite, files), files, lockFile);
}

const withScorers = (...scorers: string[]) => ({
  [SUITE_FILE]: SUITE_TEXT.replace('{{reference}}', 'days').replace(
    'scorers:',
    `scorers:\n${scorers.map((line) => `  - ${line}\n`).join('')}`,
  ),
});
const lines = (pins: readonly Pin[]): string[] => pins.map(({ kind, path }) => `${kind} ${path}`);

describe('collectPins', () => {
  test('pins datasets, and nothing of the target', async () => {
    const pins = await collect({});
    expect(pins).toEqual([
      {
        kind: 'dataset',
        path: 'datasets/faq.jsonl',
        version: '3',
        sha256: createHash('sha256').update(SUITE_FILES[DATASET_FILE]!).digest('hex'),
      },
    ]);
  });

  test('pins schemas, databases and code of scorers and of checks, with all that they import', async () => {
    const pins = await collect({
      ...withScorers(
        '{ type: javascript, module: ../score.mjs }',
        '{ type: command, command: [python, check.py, --x, none.py] }',
        '{ type: json-schema, schema: { type: object } }',
      ),
      [DATASET_FILE]: [
        '{"id":"a","input":"x","checks":[{"type":"json-schema","schema":"../answer schema.json"}]}',
        '{"id":"b","input":"y","checks":[{"type":"sql-rows","database":"shop.sql","rows":1}]}',
        '{"id":"c","input":"z","checks":[{"type":"javascript","module":"../lib/b.mjs"}]}',
      ].join('\n'),
      'evals/score.mjs':
        "import a from './lib/a.mjs?v=1'; import fs from 'node:fs'; import x from 'lodash';",
      'evals/lib/a.mjs': "export * from './b.mjs'; import('../../shared/c.cjs');",
      'evals/lib/b.mjs':
        "import './a.mjs'; new URL('./data.json', import.meta.url); new URL('./none.json', import.meta.url)",
      'evals/lib/data.json': '{}',
      'shared/c.cjs': "require('./d'); require('./folder')",
      'shared/d.js': '',
      'shared/folder/index.js': '',
      'evals/configs/check.py': '',
      'evals/answer schema.json': '{}',
      'evals/datasets/shop.sql': '',
    });
    expect(lines(pins)).toEqual([
      'database datasets/shop.sql',
      'dataset datasets/faq.jsonl',
      'schema answer schema.json',
      'scorer ../shared/c.cjs',
      'scorer ../shared/d.js',
      'scorer ../shared/folder/index.js',
      'scorer configs/check.py',
      'scorer lib/a.mjs',
      'scorer lib/b.mjs',
      'scorer lib/data.json',
      'scorer score.mjs',
    ]);
  });

  test.each([
    ["import './none.mjs'", /evals\/score.mjs:1:8: there is no file evals\/none.mjs/],
    ["import '../../none.mjs'", /leaves the repository/],
    ["import '/etc/x.mjs'", /cannot be pinned/],
    ["import 'file:///etc/x.mjs'", /cannot be pinned/],
    ["import '#rules'", /cannot be pinned/],
    ["import '../.git/x.mjs'", /\.git/],
  ])('refuses %s', async (source, message) => {
    await expect(
      collect({
        ...withScorers('{ type: javascript, module: ../score.mjs }'),
        'evals/score.mjs': source,
      }),
    ).rejects.toThrow(message);
  });

  test('has paths relative to the lock', async () => {
    expect(lines(await collect({}, 'touchstone.lock'))).toEqual([
      'dataset evals/datasets/faq.jsonl',
    ]);
  });
});
