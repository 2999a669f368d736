import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openStoredRun } from '../src/adapters/storage/run-folder.ts';
import { OPENAI_BASE_URL } from '../src/adapters/models/openai-endpoint.ts';
import type { RunDocument } from '../src/domain/run.ts';
import type { TreeChanges } from '../src/domain/tree-changes.ts';
import { TOOL_VERSION } from '../src/domain/version.ts';
import {
  findUntouched,
  type UntouchedAnswer,
  type UntouchedPorts,
  type UntouchedRequest,
} from '../src/find-untouched.ts';
import { fakeClock } from './builders/fake-clock.ts';
import { toJsonLines } from './support/run-cli.ts';
import { runVerb } from './support/run-verb.ts';
import { makeRepository, type TempRepository } from './support/temp-repository.ts';

const BASE = 'a'.repeat(40);
const MEASURED = 'b'.repeat(40);
const CONFIG = 'evals/configs/pr.yaml';
const OUTPUTS = 'evals/recorded/outputs.jsonl';
const DATASET = 'evals/datasets/golden.jsonl';
const DAY_MS = 24 * 60 * 60 * 1000;

const suiteOf = (more = ''): string => `suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { recorded: ../recorded/outputs.jsonl }
scorers: [{ name: correctness, type: contains, value: right }]
${more}`;

let repository: TempRepository;
let folder: string;
let changes: Record<string, TreeChanges>;
let asked: string[];

/** A repository at `BASE`, and the stored run that main has of it. */
async function arrange({
  suite = suiteOf(),
  dataset = [{ id: 'one', input: '1' }] as object[],
} = {}) {
  repository = makeRepository({
    [CONFIG]: suite,
    [DATASET]: toJsonLines(dataset),
    [OUTPUTS]: toJsonLines([{ id: 'one', output: 'right' }]),
    'app/bot.mjs': "export default () => 'right';\n",
  });
  const env = { PATH: process.env['PATH'] };
  const pinned = await runVerb(repository.root, ['pin'], env);
  expect(pinned).toMatchObject({ code: 0 });
  const run = await runVerb(repository.root, ['run', '--record', '--json'], env);
  folder = (JSON.parse(run.stdout) as { run: string }).run;
  rewrite({ commit: BASE });
}

function rewrite(facts: Partial<RunDocument>): void {
  const path = join(folder, 'run.json');
  const run = JSON.parse(readFileSync(path, 'utf8')) as RunDocument;
  writeFileSync(path, JSON.stringify({ ...run, ...facts }));
}

const entries: ReadonlyMap<string, 'file' | 'other'> = new Map(
  [CONFIG, DATASET, OUTPUTS, 'evals/touchstone.lock', 'app/bot.mjs', 'README.md'].map((path) => [
    path,
    'file',
  ]),
);
const changed = (...paths: string[]): TreeChanges => ({ status: 'known', changed: paths, entries });

async function find(
  request: Partial<UntouchedRequest> = {},
  ports: Partial<UntouchedPorts> = {},
): Promise<UntouchedAnswer> {
  const stored = await openStoredRun(folder);
  const clock = fakeClock(Date.parse(stored.run.created_at) + DAY_MS);
  return await findUntouched(
    {
      config: CONFIG,
      suite: 'support-bot',
      base: BASE,
      toolVersion: TOOL_VERSION,
      endpoint: OPENAI_BASE_URL,
      ...request,
    },
    {
      files: repository.files,
      readBase: async () => ({ status: 'own' }),
      findBaseline: async () => ({
        status: 'found',
        stored,
        ...(stored.run.commit !== undefined && { commit: stored.run.commit }),
        behind: 0,
        refused: [],
      }),
      async compareWith(commit) {
        asked.push(commit);
        return changes[commit] ?? { status: 'unknown', why: 'no such commit' };
      },
      clock,
      ...ports,
    },
    new AbortController().signal,
  );
}

const touched = (why: string | RegExp) => ({
  status: 'touched',
  why: typeof why === 'string' ? expect.stringContaining(why) : expect.stringMatching(why),
});

beforeEach(() => {
  changes = { [BASE]: changed('README.md') };
  asked = [];
});
afterEach(() => repository.remove());

describe('nothing differs', () => {
  beforeEach(() => arrange());

  test('the baseline stands, with its age', async () => {
    expect(await find()).toMatchObject({
      status: 'untouched',
      untouched: { measured: BASE, ageDays: 1, suite: { suite: 'support-bot' } },
    });
    expect(asked).toEqual([BASE]);
  });

  test('of a baseline that was carried on, what counts is what differs from what was measured', async () => {
    rewrite({ carried_from: MEASURED });
    changes[MEASURED] = changed('README.md', 'docs/x.md');
    expect(await find()).toMatchObject({ status: 'untouched', untouched: { measured: MEASURED } });
    expect(asked).toEqual([BASE, MEASURED]);
    changes[MEASURED] = changed('evals/touchstone.lock');
    expect(await find()).toEqual(touched('since bbbbbbb evals/touchstone.lock differs'));
    delete changes[MEASURED];
    expect(await find()).toEqual(touched('no such commit'));
  });

  test('a change that does not reach the base is not waited for', async () => {
    changes[BASE] = changed(OUTPUTS);
    const findBaseline = (): never => {
      throw new Error('nobody looks for it');
    };
    expect(await find({}, { findBaseline })).toEqual(touched(`${OUTPUTS} differs`));
  });

  test('but the files in the job are others than the commit’s: another step wrote them', async () => {
    repository.write(OUTPUTS, toJsonLines([{ id: 'one', output: 'right, by another model' }]));
    expect(await find()).toEqual(touched(`${OUTPUTS} is not what the baseline was made of`));
  });

  test('but a file that it depends on is none of the commit’s', async () => {
    const without = new Map([...entries].filter(([path]) => path !== OUTPUTS));
    changes[BASE] = { status: 'known', changed: [], entries: without };
    expect(await find()).toEqual(touched('is not a regular file of the commit'));
    changes[BASE] = {
      status: 'known',
      changed: [],
      entries: new Map([...without, [OUTPUTS, 'other']]),
    };
    expect(await find()).toEqual(touched('is not a regular file of the commit'));
  });

  test.each<[string, Partial<RunDocument>, string]>([
    ['is not whole', { complete: false }, 'not measured to its end'],
    [
      'was stopped',
      { stopped: { reason: 'budget', message: 'x', look: 0 } },
      'not measured to its end',
    ],
    ['is a part', { partial: { of: 2, by: '--filter tag:x' } }, 'no run of the whole suite'],
    ['is a shard', { shard: { index: 1, count: 2 } }, 'no run of the whole suite'],
    ['is of another version', { tool_version: '0.0.1' }, 'by version 0.0.1 of Touchstone'],
    ['is old', { created_at: '2020-01-01T00:00:00.000Z' }, 'older than'],
    ['is of another file', { config: 'evals/configs/other.yaml' }, 'of another suite file'],
    [
      'is of other pins',
      { pins: [{ kind: 'dataset', path: 'datasets/golden.jsonl', sha256: '0'.repeat(64) }] },
      `${DATASET} is not what`,
    ],
  ])('but the baseline %s', async (_, facts, why) => {
    const stored = await openStoredRun(folder);
    rewrite(facts);
    const clock = fakeClock(Date.parse(stored.run.created_at) + DAY_MS);
    expect(await find({}, { clock })).toEqual(touched(why));
  });

  test('but there is no baseline, or its trials are no measurement', async () => {
    const findBaseline: UntouchedPorts['findBaseline'] = async () => ({
      status: 'none',
      why: 'none yet',
      refused: [],
    });
    expect(await find({}, { findBaseline })).toEqual(touched('no baseline: none yet'));
    writeFileSync(join(folder, 'trials.jsonl'), '');
    expect(await find()).toEqual(touched('no whole measurement'));
  });

  test('but the suite is new, or what its base is cannot be read', async () => {
    const base = { commit: BASE, files: repository.files, suites: new Map<string, string>() };
    expect(await find({}, { readBase: async () => ({ status: 'read', ...base }) })).toEqual(
      touched('new with this change'),
    );
    expect(
      await find({}, { readBase: async () => ({ status: 'unknown', why: 'no answer' }) }),
    ).toEqual(touched('no answer'));
  });
});

describe('what is not known counts as touched', () => {
  test.each([
    ['a warm-up', suiteOf('run: { warmup: [node, warm.mjs] }'), 'what the warm-up does'],
    [
      'an index that only its command knows',
      suiteOf(
        'retrieval_index: { command: [node, -e, "console.log(1)"] }\nrun: { affected_by: ["app/**"] }',
      ),
      'only its command knows the retrieval index',
    ],
    [
      'a command scorer',
      suiteOf().replace('type: contains, value: right', 'type: command, command: [cat]'),
      'what a command scorer reads',
    ],
    [
      'a module',
      suiteOf().replace('recorded: ../recorded/outputs.jsonl', 'module: ../../app/bot.mjs'),
      'what a module target depends on',
    ],
  ])('%s', async (_, suite, why) => {
    await arrange();
    repository.write(CONFIG, suite);
    expect(await find()).toEqual(touched(why));
    expect(asked).toEqual([]);
  });

  test('a program among a case’s own checks', async () => {
    await arrange({
      dataset: [{ id: 'one', input: '1', checks: [{ type: 'command', command: ['true'] }] }],
    });
    expect(await find()).toEqual(touched('what a command check reads'));
  });

  test('the program of a warm-up, also one that is gone', async () => {
    await arrange({
      suite: suiteOf('run: { affected_by: ["app/**"], warmup: [node, -e, "0", tools/warm.mjs] }'),
    });
    expect(await find()).toMatchObject({ status: 'untouched' });
    changes[BASE] = changed('tools/warm.mjs');
    expect(await find()).toEqual(touched('tools/warm.mjs differs'));
  });

  test('a part of the yardstick that comes with the change, and is not in the lock', async () => {
    const command = 'type: command, command: [node, -e, "console.log(true)", evals/words.txt]';
    await arrange({
      suite: suiteOf('run: { affected_by: ["app/**"] }').replace(
        'type: contains, value: right',
        command,
      ),
    });
    expect(await find()).toMatchObject({ status: 'untouched' });
    repository.write('evals/words.txt', 'wrong');
    changes[BASE] = changed('evals/words.txt');
    expect(await find()).toEqual(touched('evals/words.txt is not in the lock'));
  });

  test('a glob that matches nothing, or a link among what it means', async () => {
    await arrange({ suite: suiteOf('run: { affected_by: ["app/**", "lib/**"] }') });
    expect(await find()).toEqual(touched('`lib/**` in run.affected_by matches no file'));
    const more = new Map<string, 'file' | 'other'>([...entries, ['lib/a.txt', 'file']]);
    changes[BASE] = { status: 'known', changed: [], entries: more };
    expect(await find()).toMatchObject({ status: 'untouched' });
    more.set('lib/b', 'other');
    expect(await find()).toEqual(
      touched('lib/b, which `lib/**` may mean, is a link or a submodule'),
    );
  });
});

test('a baseline that is red is said to be, by its own trials under the bars of today', async () => {
  await arrange({ dataset: [{ id: 'one', input: '1', tags: ['critical'] }] });
  expect(await find()).not.toHaveProperty('untouched.red');
  const path = join(folder, 'trials.jsonl');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"pass":true', '"pass":false'));
  expect(await find()).toMatchObject({
    status: 'untouched',
    untouched: { red: expect.stringContaining('critical') },
  });
});
