import { afterEach, describe, expect, test } from '@jest/globals';
import { loadCases } from '../src/config/load-cases.ts';
import { loadSuite } from '../src/config/load-suite.ts';
import type { RescoredTrial, RunDocument, Trial } from '../src/domain/run.ts';
import { UserError } from '../src/errors.ts';
import type { Log, RunStore, StoredRun } from '../src/ports.ts';
import type { PreparedSuite } from '../src/prepared-suite.ts';
import { rejudgeRun } from '../src/rejudge-run.ts';
import type { Scorer } from '../src/scorers/scorer.ts';
import { fakeClock } from './builders/fake-clock.ts';
import { someRecord } from './builders/gate-context.ts';
import { someJudge } from './builders/judge.ts';
import { someRun } from './builders/run-facts.ts';
import { DATASET_FILE, SUITE_FILE, SUITE_FILES, SUITE_TEXT } from './support/suite-files.ts';
import { makeRepository, type TempRepository } from './support/temp-repository.ts';

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

interface Kept {
  store: RunStore;
  runs: RunDocument[];
  trials: Trial[];
}

/** A store that keeps what it is given in memory. */
function memoryStore(): Kept {
  const kept: Omit<Kept, 'store'> = { runs: [], trials: [] };
  const rescored: RescoredTrial[] = [];
  return {
    ...kept,
    store: {
      folder: 'evals/runs/new',
      writeRun: async (run) => void kept.runs.push(run),
      appendTrial: async (trial) => void kept.trials.push(trial),
      dropTrials: () => Promise.reject(new Error('each is scored once')),
      appendRescored: async (trial) => void rescored.push(trial),
      appendBase: async () => undefined,
      appendByBase: async () => undefined,
      async *base() {
        // the baseline is a stored one
      },
      async *byBase() {
        // one yardstick holds
      },
      writeFile: async () => undefined,
      async *trials() {
        yield* kept.trials;
      },
      close: async () => undefined,
      release: () => undefined,
    },
  };
}

/** A judge of the suite as it is now; fails all. */
const strict: Scorer = {
  name: 'kind',
  type: 'judge',
  by: 'judge',
  advisory: false,
  digest: 'new',
  score: () => ({
    status: 'scored',
    value: 0,
    pass: false,
    reason: 'no',
    asked: { digest: 'new', calls: 1, cost_usd: 0.25 },
  }),
};

async function arrange({
  budget = '',
  suite: name = 'support-bot',
}: { budget?: string; suite?: string } = {}) {
  repository?.remove();
  repository = makeRepository({
    ...SUITE_FILES,
    [SUITE_FILE]: `${SUITE_TEXT}${budget}`,
    [DATASET_FILE]:
      '{"id":"a","input":"x","reference":"r"}\n{"id":"b","input":"y","reference":"r"}\n',
  });
  const { files } = repository;
  const suite = await loadSuite(SUITE_FILE, files);
  const cases = await loadCases(suite, files);
  const trials = cases.entries.map(({ id, case_hash, expectation_hash }): Trial => ({
    case: id,
    case_hash,
    expectation_hash,
    trial: 1,
    tags: [],
    output: { output: `answer to ${id}` },
    scores: [{ ...judgement('old'), asked: { digest: 'old', calls: 1 } }],
    attempts: 1,
    conflicting: ['samples'],
  }));
  const canary = { result: 'held' as const, asked: { digest: 'new', calls: 2, cost_usd: 0.5 } };
  const prepared: PreparedSuite = {
    suite,
    cases,
    entries: cases.entries,
    files: new Set(),
    pins: [{ kind: 'dataset', path: 'datasets/faq.jsonl', sha256: 'now' }],
    sources: { suite: 'suite now', lock: 'lock now', lock_file: 'evals/touchstone.lock' },
    scorersFor: async () => [strict],
    judgesFor: async () => [],
    warnings: [],
    judges: [
      {
        judge: someJudge(),
        isNoisy: true,
        recall: () => undefined,
        spent: () => undefined,
        compares: false,
        describe: async () => someRecord({ digest: 'new', canary }),
      },
    ],
  };
  const stored: StoredRun = {
    folder: 'evals/runs/old',
    run: someRun([], { suite: name, commit: '9f8e7d6' }).run,
    async *trials() {
      yield* trials;
    },
    async *rescored() {
      // nothing was scored again
    },
    memory: async () => '',
    release: async () => undefined,
    async *base() {
      // the baseline is a stored one
    },
    async *byBase() {
      // one yardstick holds
    },
  };
  return { prepared, stored };
}

function judgement(digest: string) {
  return {
    name: 'kind',
    type: 'judge',
    by: 'judge' as const,
    status: 'scored' as const,
    value: 1,
    pass: true,
    reason: `by ${digest}`,
  };
}

async function rejudge(
  { prepared, stored }: Awaited<ReturnType<typeof arrange>>,
  { signal = new AbortController().signal } = {},
) {
  const kept = memoryStore();
  const log: Log = { info: () => undefined, warn: () => undefined, progress: () => undefined };
  const clock = fakeClock();
  const told = rejudgeRun(stored, { prepared, store: kept.store, clock, log, signal });
  return { kept, told: await told };
}

describe('a stored run, judged again', () => {
  test('is a run of its own: the outputs of then, the scores of now', async () => {
    const world = await arrange();
    const { kept, told } = await rejudge(world);
    // the canaries are part of the bill
    expect(told).toEqual({ trials: 2, judge_calls: 4, errored: 0, cost_usd: 1 });
    expect(kept.trials.map(({ case: id, output }) => [id, output.output])).toEqual([
      ['a', 'answer to a'],
      ['b', 'answer to b'],
    ]);
    expect(kept.trials.flatMap(({ scores }) => scores)).toMatchObject([
      { pass: false, asked: { digest: 'new' } },
      { pass: false, asked: { digest: 'new' } },
    ]);
    expect(kept.runs.map(({ complete }) => complete)).toEqual([false, true]);
    expect(kept.runs.at(-1)).toMatchObject({
      rejudged_from: { created_at: world.stored.run.created_at, commit: '9f8e7d6' },
      suite_digest: world.prepared.suite.scoringDigest,
      pins: world.prepared.pins,
      judges: [{ digest: 'new', canary: { result: 'held' } }],
    });
  });

  test('is marked where its scorers contradict each other now, and only there', async () => {
    const { kept } = await rejudge(await arrange());
    expect(kept.trials.map(({ conflicting }) => conflicting)).toEqual([undefined, undefined]);
  });

  test('of another suite is refused', async () => {
    const world = await arrange({ suite: 'another' });
    await expect(rejudge(world)).rejects.toMatchObject({ code: 'other-suite' });
  });

  test('is not one where the budget does not allow all of it', async () => {
    const world = await arrange({ budget: 'run: { budget: { usd: 0.1 }, concurrency: 1 }\n' });
    const error = await rejudge(world).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: 'budget',
      message: expect.stringContaining('the budget of $0.1 is used up'),
    });
  });

  test('nor where it is interrupted', async () => {
    await expect(rejudge(await arrange(), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'interrupted',
    });
  });
});
