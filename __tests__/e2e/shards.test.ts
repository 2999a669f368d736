import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunDocument, Trial } from '../../src/domain/run.ts';
import {
  openProject,
  type ChangeDocument,
  type ChangedProject,
} from '../support/changed-project.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { pinFolder, runVerb } from '../support/run-verb.ts';

const CONFIG = 'evals/configs/pr.yaml';
const DATASET = 'evals/datasets/d.jsonl';
const BOT = 'bot.mjs';
const CASES = 22;
/** What two runs of the same thing must differ in; everything else of run.json and trials.jsonl has to be equal. */
const RUN_DIFFERS = ['created_at'];
const TRIAL_DIFFERS = ['latency_ms'];

/** `trials` and `max_trials` as `shard_trials`: the one look that a run in shards has. */
const suite = (more = '', target = 'deterministic: true'): string => `suite: s
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../bot.mjs, ${target} }
run: { concurrency: 2, trials: 3, max_trials: 3, shard_trials: 3, baseline_trials: 2 }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
gates: { metrics: { pass_rate: { max_drop: 0.02 }, correctness: { min: 0.5 } }${more} }
`;
const rows = Array.from({ length: CASES }, (_, index) => ({
  id: `case-${index}`,
  input: `question ${index % 20}`,
  // twins: the same question, of which something else is expected
  reference: index < 20 ? `answer ${index}.` : 'answer',
  ...(index === 0 && { tags: ['critical'] }),
  ...(index === 1 && { tags: ['safety'] }),
}));
const bot = (...wrong: number[]): string =>
  `const wrong = ${JSON.stringify(wrong)};
export default (input) => {
  const number = Number(/\\d+/.exec(input)?.[0]);
  if (number === 13 && wrong.includes(99)) throw new Error('out of order');
  return wrong.includes(number) ? 'no idea' : 'answer ' + number + '.';
};
`;

interface Project extends ChangedProject {
  verb(
    ...args: string[]
  ): Promise<{ code: number | null; stderr: string; document: ChangeDocument }>;
  /** All shards of the working tree; their folders. */
  shards(count: number, ...args: string[]): Promise<string[]>;
  /** The same in the working tree. */
  write(files: Record<string, string>): Promise<void>;
}

let project: Project;
beforeAll(async () => {
  const opened = await openProject();
  const verb: Project['verb'] = async (...args) => {
    const { code, stdout, stderr } = await runVerb(opened.folder, [...args, '--json']);
    if (stdout === '') throw new Error(stderr);
    return { code, stderr, document: JSON.parse(stdout) as ChangeDocument };
  };
  project = {
    ...opened,
    verb,
    async shards(count, ...args) {
      const folders: string[] = [];
      for (let index = 1; index <= count; index += 1) {
        const { code, document } = await verb('run', '--shard', `${index}/${count}`, ...args);
        expect({ code, document }).toMatchObject({
          code: 0,
          document: { shard: { index, count }, measured: true },
        });
        folders.push(document.run);
      }
      return folders;
    },
    async write(files) {
      for (const [path, text] of Object.entries(files))
        await writeFile(join(opened.folder, path), text);
      await pinFolder(opened.folder);
    },
  };
  await project.main({ [CONFIG]: suite(), [DATASET]: toJsonLines(rows), [BOT]: bot() });
});
afterAll(() => project.remove());

function without(value: object, keys: readonly string[]): object {
  return JSON.parse(
    JSON.stringify(value, (key, member: unknown) => (keys.includes(key) ? undefined : member)),
  ) as object;
}

async function readLines(run: string, name: string): Promise<Trial[]> {
  const text = await readFile(join(run, name), 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Trial);
}

/** A run's documents, without what must differ, its trials by case and number. */
async function readDocuments(run: string) {
  const sorted = (trials: Trial[]) =>
    trials
      .toSorted(
        (a, b) =>
          a.case.localeCompare(b.case) ||
          Number(a.kept ?? false) - Number(b.kept ?? false) ||
          a.expectation_hash.localeCompare(b.expectation_hash) ||
          a.trial - b.trial,
      )
      .map((trial) => without(trial, TRIAL_DIFFERS));
  return {
    run: without(await project.readRun(run), RUN_DIFFERS),
    trials: sorted(await readLines(run, 'trials.jsonl')),
    byBase: sorted(await readLines(run, 'by-base.jsonl')),
    rescored: sorted(await readLines(run, 'rescored.jsonl')),
  };
}

/** The verdict, without where it lies and how old the baseline is by now. */
const verdictOf = (document: ChangeDocument): object =>
  without(document, ['run', 'report', 'age_days']);

async function expectSame(sharded: ChangeDocument, whole: ChangeDocument): Promise<void> {
  expect(verdictOf(sharded)).toEqual(verdictOf(whole));
  expect(await readDocuments(sharded.run)).toEqual(await readDocuments(whole.run));
}

const BASELINE = () => ['--baseline', project.baseline()];

describe('four shards and a merge are the run of one job', () => {
  test.each([
    ['a deterministic target, green', suite(), bot(), 0, CASES],
    ['a deterministic target, red', suite(), bot(2, 3, 4, 5), 1, CASES],
    ['a critical case broken', suite(), bot(0), 1, CASES],
    ['a target that may vary, one look of three', suite('', 'deterministic: false'), bot(7), 0, 66],
  ])('%s', async (_, config, code, exit, trials) => {
    await project.write({ [CONFIG]: config, [BOT]: code });
    const whole = await project.verb('run', ...BASELINE());
    const shards = await project.shards(4);
    const sizes = await Promise.all(
      shards.map(async (run) => (await project.readRun(run)).planned.cases),
    );
    expect(sizes).toEqual([6, 6, 5, 5]);
    const merged = await project.verb('merge', ...shards.toReversed(), ...BASELINE());
    expect({ whole: whole.code, merged: merged.code }).toEqual({ whole: exit, merged: exit });
    expect(await readLines(merged.document.run, 'trials.jsonl')).toHaveLength(trials);
    await expectSame(merged.document, whole.document);
    expect(
      await runVerb(project.folder, ['report', merged.document.run, '--verify']),
    ).toMatchObject({ code: 0 });
  });

  test('one that records: as many trials as a baseline has', async () => {
    await project.write({ [CONFIG]: suite('', 'deterministic: false'), [BOT]: bot() });
    const whole = await project.verb('run', '--record');
    const shards = await project.shards(3, '--record');
    const merged = await project.verb('merge', ...shards, '--record');
    await expectSame(merged.document, whole.document);
    const { stderr } = await project.verb('merge', ...shards);
    expect(stderr).toContain(
      'another number of trials a case (2) than what they are merged for (3)',
    );
  });

  test('under both yardsticks: edited, removed and new cases, another scorer', async () => {
    const edited = rows.flatMap((row, index) => {
      if (index === 3) return [];
      if (index === 1) return { ...row, input: 'question 1, please' };
      if (index === 4 || index === 5) return { ...row, reference: 'answer' };
      return row;
    });
    const added = { id: 'added', input: 'question 8', reference: 'answer 8' };
    await project.write({
      [CONFIG]: suite().replace('type: contains', 'type: icontains'),
      [DATASET]: toJsonLines([...edited, added]),
      [BOT]: bot(4),
    });
    const whole = await project.verb('run', '--base', 'main', ...BASELINE());
    const shards = await project.shards(4, '--base', 'main');
    const merged = await project.verb('merge', ...shards, '--base', 'main', ...BASELINE());
    await expectSame(merged.document, whole.document);
    const { byBase, trials, rescored } = await readDocuments(merged.document.run);
    expect(byBase.length).toBeGreaterThan(0);
    expect(rescored.length).toBeGreaterThan(0);
    expect(trials.filter((trial) => 'kept' in trial)).toHaveLength(2);
    const stranger = await project.verb('merge', ...shards, ...BASELINE());
    expect(stranger).toMatchObject({ code: 2 });
    expect(stranger.stderr).toContain('another policy');
    await writeFile(join(shards[0]!, 'by-base.jsonl'), '');
    const unscored = await project.verb('merge', ...shards, '--base', 'main', ...BASELINE());
    expect(unscored).toMatchObject({ code: 2 });
    expect(unscored.stderr.replaceAll(/\s+/g, ' ')).toContain("as main's yardstick scores it");
    await project.write({ [DATASET]: toJsonLines(rows) });
  });

  test('more shards than cases: some measure nothing, and say so', async () => {
    await project.write({
      [CONFIG]: suite(),
      [DATASET]: toJsonLines(rows.slice(0, 3)),
      [BOT]: bot(),
    });
    const whole = await project.verb('run', ...BASELINE());
    const shards = await project.shards(5);
    const merged = await project.verb('merge', ...shards, ...BASELINE());
    await expectSame(merged.document, whole.document);
    await project.write({ [DATASET]: toJsonLines(rows) });
  });

  test('trials that failed in a shard, and stay what they are', async () => {
    await project.write({ [CONFIG]: suite(), [BOT]: bot(99) });
    const whole = await project.verb('run', ...BASELINE());
    const merged = await project.verb('merge', ...(await project.shards(4)), ...BASELINE());
    await expectSame(merged.document, whole.document);
    await project.write({ [BOT]: bot() });
  });
});

describe('shards that make no run', () => {
  let shards: string[];
  beforeAll(async () => {
    await project.write({ [CONFIG]: suite(), [DATASET]: toJsonLines(rows), [BOT]: bot() });
    shards = await project.shards(4);
  });

  /** One of them with another run.json, or other trials; as it was once the work is done. */
  async function tampered<T>(
    change: { run?: (run: RunDocument) => object; trials?: (lines: string[]) => string[] },
    work: () => Promise<T>,
  ): Promise<T> {
    const [file, lines] = ['run.json', 'trials.jsonl'].map((name) => join(shards[1]!, name));
    const before = await Promise.all([file!, lines!].map((path) => readFile(path, 'utf8')));
    if (change.run)
      await writeFile(file!, JSON.stringify(change.run(JSON.parse(before[0]!) as RunDocument)));
    if (change.trials)
      await writeFile(lines!, change.trials(before[1]!.trimEnd().split('\n')).join('\n') + '\n');
    try {
      return await work();
    } finally {
      await writeFile(file!, before[0]!);
      await writeFile(lines!, before[1]!);
    }
  }

  const merge = async (folders: readonly string[]): Promise<string> => {
    const { code, document, stderr } = await project.verb('merge', ...folders);
    expect({ code, verdict: document.verdict }).toEqual({ code: 2, verdict: 'error' });
    return stderr.replaceAll(/\s+/g, ' ');
  };

  test.each([
    ['one is missing', [0, 2, 3], 'shard 2 of 4 is missing'],
    ['two are missing', [0, 2], 'shards 2, 4 of 4 are missing'],
    ['one is there twice', [0, 1, 1, 2, 3], 'shard 2 of 4 is there twice'],
  ])('%s', async (_, which, message) => {
    expect(await merge(which.map((index) => shards[index]!))).toContain(message);
  });

  test('of another number of shards', async () => {
    const [half] = await project.shards(2);
    expect(await merge([half!, ...shards.slice(1)])).toContain(
      'shards of several numbers are mixed: shard 1 of 2, shard 2 of 4',
    );
  });

  test('a whole run', async () => {
    const whole = await project.verb('run');
    expect(await merge([whole.document.run, ...shards.slice(1)])).toContain('is a whole run');
  });

  test.each<[string, (run: RunDocument) => object, string]>([
    ['cut off', (run) => ({ ...run, complete: false }), 'shard 2 of 4 was not measured to its end'],
    [
      'stopped by its budget',
      (run) => ({
        ...run,
        complete: false,
        stopped: { reason: 'budget', message: 'the budget of $1 is used up', look: 0 },
      }),
      'shard 2 of 4 was not measured to its end: the budget of $1 is used up',
    ],
    [
      'of another commit',
      (run) => ({ ...run, commit: 'f'.repeat(40) }),
      'another commit (ffffffffff)',
    ],
    ['of another tree', (run) => ({ ...run, tree: 'f'.repeat(40) }), 'another tree (ffffffffff)'],
    ['of other pins', (run) => ({ ...run, pins: [] }), 'another set of pins'],
    [
      'of another lock',
      (run) => ({ ...run, sources: { ...run.sources, lock: 'f' } }),
      'another lock',
    ],
    ['of other scorers', (run) => ({ ...run, suite_digest: 'f' }), 'another set of scorers (f)'],
    [
      'of another target',
      (run) => ({ ...run, target: { ...run.target, digest: 'f' } }),
      'another target (f)',
    ],
    [
      'of another kind of target',
      (run) => ({ ...run, target: { ...run.target, kind: 'recorded' } }),
      'shard 2 of 4 is of another kind of target (recorded) than the suite has (module)',
    ],
    [
      'of another version',
      (run) => ({ ...run, tool_version: '9.9.9' }),
      'version of Touchstone (9.9.9)',
    ],
    ['of another policy', (run) => ({ ...run, policy: { changes: [] } }), 'another policy'],
    ['of another suite', (run) => ({ ...run, suite: 'other' }), 'is of suite other'],
    [
      'of a place that there is not',
      (run) => ({ ...run, shard: { index: 5, count: 4 } }),
      'there can be no shard 5 of 4',
    ],
    [
      'of another retrieval index',
      (run) => ({ ...run, retrieval_index: 'f' }),
      'another retrieval index (f)',
    ],
  ])('one is %s', async (_, run, message) => {
    expect(await tampered({ run }, () => merge(shards))).toContain(message);
  });

  test.each<[string, (lines: string[]) => string[], string]>([
    ['lacks a trial', (lines) => lines.slice(1), 'shard 2 of 4 lacks 1 of 1 trials of case'],
    ['lacks all', () => [], '(and of 5 more)'],
    [
      'holds a trial that nobody planned',
      ([first, ...rest]) => [first!.replace('"trial":1', '"trial":2'), ...rest],
      'shard 2 of 4 holds trial 2 of case',
    ],
    [
      'holds a case of another',
      ([first, ...rest]) => [first!.replace(/"case":"[^"]+"/, '"case":"stranger"'), ...rest],
      'shard 2 of 4 holds case "stranger", which is not among its cases',
    ],
    ['is no JSON', () => ['{'], 'not JSON'],
  ])('one %s', async (_, trials, message) => {
    expect(await tampered({ trials }, () => merge(shards))).toContain(message);
  });

  test('an edited suite file: the bars are others than when it was measured', async () => {
    await writeFile(
      join(project.folder, CONFIG),
      suite().replace('max_drop: 0.02', 'max_drop: 0.5'),
    );
    expect(await merge(shards)).toContain('another text of the suite file');
    await writeFile(join(project.folder, CONFIG), suite());
  });

  test('nothing is left behind by a merge that was refused', async () => {
    const runs = async () => (await readdir(join(project.folder, 'evals/runs'))).length;
    const before = await runs();
    await merge(shards.slice(1));
    expect(await runs()).toBe(before);
  });
});

describe('a shard', () => {
  let shards: string[];
  beforeAll(async () => {
    await project.write({ [CONFIG]: suite(), [DATASET]: toJsonLines(rows), [BOT]: bot() });
    shards = await project.shards(2);
  });
  const say = async (...args: string[]): Promise<{ code: number | null; said: string }> => {
    const { code, stderr } = await runVerb(project.folder, args);
    return { code, said: stderr.replaceAll(/\s+/g, ' ') };
  };

  test('says that it has no verdict, to people and in JSON', async () => {
    const { code, stdout } = await runVerb(project.folder, ['run', '--shard', '1/2']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        'Shard 1 of 2 of suite s is measured: 11 cases, 11 trials. A shard has no verdict: the merge of all 2 has.\n',
    });
    const { document } = await project.verb('run', '--shard', '2/2');
    expect(document).not.toHaveProperty('verdict');
    expect(document).toMatchObject({ measured: true, cases: 11, trials: 11, missing: 0 });
    expect((await readdir(document.run)).sort()).toEqual(['run.json', 'trials.jsonl']);
  });

  test('is not measured where its budget ends before it does', async () => {
    const priced = suite().replace('concurrency: 2', 'concurrency: 1, budget: { usd: 0.8 }');
    await project.write({
      [CONFIG]: priced,
      [BOT]: "export default (input) => ({ output: 'answer', cost_usd: 0.05 });\n",
    });
    // half of the budget for half of the cases: 8 of 11 trials
    const { code, document } = await project.verb('run', '--shard', '1/2');
    expect({ code, document }).toMatchObject({
      code: 2,
      document: {
        measured: false,
        reason:
          'the budget of $0.4 is used up: $0.40 spent on 8 of 11 trials; a full pass would take about $0.55',
      },
    });
    // one bound for all attempts
    const goOn = ['run', '--shard', '1/2', '--resume', document.run];
    const again = await project.verb(...goOn);
    expect(again).toMatchObject({ code: 2, document: { measured: false, trials: 8 } });
    await project.write({ [CONFIG]: priced.replace('usd: 0.8', 'usd: 2') });
    const { code: rest } = await project.verb(...goOn);
    expect(rest).toBe(0);
    await project.write({ [CONFIG]: suite(), [BOT]: bot() });
  });

  test.each([
    [['gate', 'SHARD'], 'the run is shard 1 of 2'],
    [['run', '--baseline', 'SHARD'], 'is shard 1 of 2'],
    [['run', '--resume', 'SHARD'], 'it is shard 1 of 2, and a whole run is measured now'],
    [
      ['run', '--resume', 'SHARD', '--shard', '2/2'],
      'it is shard 1 of 2, and shard 2 of 2 is measured now',
    ],
    [
      ['run', '--shard', '1/2', '--filter', 'tag:critical'],
      '--shard and --filter do not go together',
    ],
    [['run', '--shard', '3/2'], '--shard 3/2 is not understood'],
    [['run', '--shard', '0/2'], '--shard 0/2 is not understood'],
    [['run', '--shard', '1/257'], '--shard 1/257 is not understood'],
  ])('%j is refused', async (args, message) => {
    const { code, said } = await say(...args.map((arg) => (arg === 'SHARD' ? shards[0]! : arg)));
    expect(code).toBe(2);
    expect(said).toContain(message);
  });

  test('a base commit that is run in the same job is refused', async () => {
    await project.write({ [CONFIG]: suite(', baseline: { fresh: true }') });
    const { code, said } = await say('run', '--shard', '1/2');
    expect(code).toBe(2);
    expect(said).toContain('a run in shards has several jobs');
    await project.write({ [CONFIG]: suite() });
  });
});
