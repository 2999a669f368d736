import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { collectPins } from '../../src/config/collect-pins.ts';
import { loadCases } from '../../src/config/load-cases.ts';
import { createJudgeReader, readSuiteJudges } from '../../src/config/load-judges.ts';
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
  const reader = createJudgeReader(files);
  const { judges } = await readSuiteJudges(suite, reader);
  const cases = await loadCases(suite, files, { judges, reader, blocks: async () => true });
  return collectPins({ suite, cases, judges: await reader.known() }, files, lockFile);
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

  describe('of judges', () => {
    const DATED = 'gpt-5-mini-2025-08-07';
    const RUBRIC = '---\nversion: "3"\nscale: pass-fail\n---\n{{output}}\n';
    const judged = (...judges: string[]) => ({
      [SUITE_FILE]: `${SUITE_TEXT}judges:\n${judges.map((line) => `  - ${line}\n`).join('')}`,
      'evals/prompts/tone.md': RUBRIC,
    });
    const tone = `{ name: tone, rubric: ../prompts/tone.md, model: ${DATED} }`;
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

    test('pins who is asked and how, the rubric, and the labels that are there', async () => {
      const pins = await collect({
        ...judged(
          tone,
          `{ name: care, rubric: ../prompts/tone.md, panel: [${DATED}, gpt-4o-2024-11-20] }`,
        ),
        'evals/calibration/tone.jsonl': 'labels',
      });
      expect(pins.map(({ kind, path, version }) => [kind, path, version])).toEqual([
        ['dataset', 'datasets/faq.jsonl', '3'],
        ['judge', 'configs/pr.yaml#care', `${DATED}+gpt-4o-2024-11-20`],
        ['judge', 'configs/pr.yaml#tone', DATED],
        ['labels', 'calibration/tone.jsonl', undefined],
        ['rubric', 'prompts/tone.md', '3'],
      ]);
      const digests = new Map(pins.map(({ kind, sha256: digest }) => [kind, digest]));
      expect(digests.get('rubric')).toBe(sha256(RUBRIC));
      expect(digests.get('labels')).toBe(sha256('labels'));
    });

    test('changes the pin of a judge with its rubric, model or parameters, and of nobody else', async () => {
      const pinOf = async (line: string, more = {}): Promise<string> =>
        (await collect({ ...judged(line), ...more })).find(({ kind }) => kind === 'judge')!.sha256;
      const digests = [
        await pinOf(tone),
        await pinOf(tone.replace(DATED, 'gpt-4o-2024-11-20')),
        await pinOf(tone.replace(' }', ', seed: 7 }')),
        await pinOf(tone, { 'evals/prompts/tone.md': `${RUBRIC}Strictly.\n` }),
      ];
      expect(new Set(digests).size).toBe(4);
      expect(await pinOf(tone, { 'evals/calibration/tone.jsonl': 'labels' })).toBe(digests[0]);
    });

    test('pins recorded verdicts, and a rubric of the package by its name', async () => {
      const pins = await collect({
        ...judged('{ name: tone, rubric: "touchstone:tone", recorded: ../verdicts.jsonl }'),
        'evals/verdicts.jsonl': '{"input":"x","output":"y","verdict":"pass"}\n',
      });
      expect(lines(pins)).toEqual([
        'dataset datasets/faq.jsonl',
        'judge configs/pr.yaml#tone',
        'rubric touchstone:tone',
        'verdicts verdicts.jsonl',
      ]);
    });

    test('pins the judges of cases where they stand; two of one name are told apart, alike ones are one', async () => {
      const own = (more: object) => ({
        type: 'rubric',
        name: 'own',
        rubric: '../prompts/tone.md',
        model: DATED,
        ...more,
      });
      const pins = await collect({
        ...judged(tone),
        [DATASET_FILE]: [own({}), own({ seed: 7 }), own({})]
          .map((check, index) =>
            JSON.stringify({ id: `c${index}`, input: `${index}`, reference: 'r', checks: [check] }),
          )
          .join('\n'),
      });
      expect(lines(pins)).toEqual([
        'dataset datasets/faq.jsonl',
        'judge configs/pr.yaml#tone',
        'judge datasets/faq.jsonl#own',
        expect.stringMatching(/^judge datasets\/faq\.jsonl#own:[0-9a-f]{8}$/),
        'rubric prompts/tone.md',
      ]);
    });

    test('pins the model of an embedding like a judge', async () => {
      const pins = await collect(
        withScorers('{ type: embedding, name: near, value: x, model: e-2026-01-01 }'),
      );
      expect(pins.find(({ kind }) => kind === 'model')).toMatchObject({
        path: 'configs/pr.yaml#near',
        version: 'e-2026-01-01',
      });
    });
  });
});
