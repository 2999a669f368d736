import type { Suite } from './domain/case.ts';
import type { RunDocument, Spend } from './domain/run.ts';
import { UserError } from './errors.ts';
import { describeJudges } from './describe-judges.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import type { Clock, Log, RunStore, StoredRun } from './ports.ts';
import { Limits } from './run/limits.ts';
import { rescoreBaseline } from './run/rescore-baseline.ts';
import { addSpend } from './values/sum-asked.ts';

interface Rejudging {
  prepared: PreparedSuite;
  /** Of the new run. */
  store: RunStore;
  clock: Clock;
  log: Log;
  signal: AbortSignal;
}

/** What judging a run again came to. */
export interface Rejudged {
  trials: number;
  judge_calls: number;
  /** Trials that a scorer which blocks could not score. */
  errored: number;
  /** Absent when a price is unknown. */
  cost_usd?: number;
}

/**
 * A stored run with the scores that its outputs get now: nothing is asked of the target, and the stored run stays as it is.
 * Throws a UserError where the budget does not allow all of it, or where it was interrupted.
 */
export async function rejudgeRun(
  stored: StoredRun,
  { prepared, store, clock, log, signal }: Rejudging,
): Promise<Rejudged> {
  const { suite, cases, entries, scorersFor, judges } = prepared;
  requireSuite(stored, suite);
  const run = describeAgain(stored.run, prepared, clock);
  await store.writeRun({
    ...run,
    rejudged_from: { ...run.rejudged_from, unfinished: true },
    judges: await describeJudges(judges),
    complete: false,
  });
  let trials = 0;
  let errored = 0;
  const total = await countTrials(stored);
  const { interrupted, unasked, spent } = await rescoreBaseline(
    {
      trials: stored.trials(),
      earlier: nothing(),
      isStored: false,
      cases,
      entries,
      bench: { scorersFor, clock, signal },
      limits: new Limits(suite.run.budget, {
        startedMs: clock.elapsed(),
        isTargetFree: true,
        beside: () => judges.flatMap((judge) => judge.spent() ?? []),
      }),
      concurrency: suite.run.concurrency,
      keep: async () => undefined,
    },
    async (trial) => {
      await store.appendTrial(trial);
      trials += 1;
      if (trial.scores.some(({ status, advisory }) => status === 'errored' && !advisory))
        errored += 1;
      log.progress({ done: trials, total, failed: 0, errored: 0 });
    },
  );
  if (interrupted || unasked !== undefined)
    throw new UserError({
      code: interrupted ? 'interrupted' : 'budget',
      message: `the run could not be judged again: ${unasked ?? 'it was interrupted'}`,
      hint: interrupted ? 'run it again' : 'raise run.budget, and run it again',
    });
  const records = await describeJudges(judges);
  await store.writeRun({ ...run, judges: records });
  const canaries = records.flatMap(({ canary }) => canary?.asked ?? []);
  const all = canaries.reduce<Spend | undefined>(addSpend, spent);
  return {
    trials,
    judge_calls: all?.calls ?? 0,
    errored,
    ...(all?.cost_usd !== undefined && { cost_usd: all.cost_usd }),
  };
}

/** The stored run as one of the scorers of now. */
function describeAgain(
  {
    rescored: _rescored,
    rescored_release: _release,
    rejudging: _rejudging,
    yardstick_canaries: _canaries,
    policy: _policy,
    yardstick: _yardstick,
    ...rest
  }: RunDocument,
  { suite, pins, sources }: PreparedSuite,
  clock: Clock,
): RunDocument & Required<Pick<RunDocument, 'rejudged_from'>> {
  const { created_at, commit } = rest;
  return {
    ...rest,
    config: suite.file,
    suite_digest: suite.scoringDigest,
    sources,
    pins: [...pins],
    created_at: new Date(clock.now()).toISOString(),
    rejudged_from: { created_at, ...(commit !== undefined && { commit }) },
  };
}

function requireSuite(stored: StoredRun, suite: Suite): void {
  if (stored.run.suite !== suite.suite)
    throw new UserError({
      code: 'other-suite',
      message: `the run is of suite \`${stored.run.suite}\`, the suite file is \`${suite.suite}\``,
      place: { file: suite.file },
      hint: 'name the suite file of the run with --config',
    });
}

async function countTrials(stored: StoredRun): Promise<number> {
  let count = 0;
  for await (const _ of stored.trials()) count += 1;
  return count;
}

async function* nothing(): AsyncGenerator<never> {
  // all of it is scored now
}
