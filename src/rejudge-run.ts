import { UserError } from './errors.ts';
import { describeJudges } from './pipeline.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import type { Clock, Log, RunStore, StoredRun } from './ports.ts';
import { Limits } from './run/limits.ts';
import { rescoreBaseline } from './run/rescore-baseline.ts';
import { sumAsked } from './values/sum-asked.ts';

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
  const { suite, cases, entries, scorersFor, judges, pins } = prepared;
  if (stored.run.suite !== suite.suite)
    throw new UserError({
      code: 'other-suite',
      message: `the run is of suite \`${stored.run.suite}\`, the suite file is \`${suite.suite}\``,
      place: { file: suite.file },
      hint: 'name the suite file of the run with --config',
    });
  const { created_at, commit } = stored.run;
  const run = {
    ...stored.run,
    config: suite.file,
    suite_digest: suite.digest,
    pins,
    created_at: new Date(clock.now()).toISOString(),
    rejudged_from: { created_at, ...(commit !== undefined && { commit }) },
  };
  await store.writeRun({ ...run, judges: await describeJudges(judges), complete: false });
  let trials = 0;
  const spent: ReturnType<typeof sumAsked>[] = [];
  const { interrupted, unasked } = await rescoreBaseline(
    {
      trials: stored.trials(),
      earlier: nothing(),
      isStored: false,
      cases,
      entries,
      bench: { scorersFor, clock, signal },
      limits: new Limits(suite.run.budget, { startedMs: clock.elapsed(), isTargetFree: true }),
      concurrency: suite.run.concurrency,
      keep: async (_scores, fresh) => void spent.push(sumAsked(fresh)),
    },
    async (trial) => {
      await store.appendTrial(trial);
      trials += 1;
      log.progress({ done: trials, total: trials, failed: 0, errored: 0 });
    },
  );
  if (interrupted || unasked !== undefined)
    throw new UserError({
      code: interrupted ? 'interrupted' : 'budget',
      message: `the run could not be judged again: ${unasked ?? 'it was interrupted'}`,
      hint: interrupted ? 'run it again' : 'raise run.budget, and run it again',
    });
  await store.writeRun({ ...run, judges: await describeJudges(judges) });
  const asked = spent.filter((one) => one !== undefined);
  const costs = asked.map(({ cost_usd: usd }) => usd);
  const isKnown = costs.every((usd) => usd !== undefined);
  return {
    trials,
    judge_calls: asked.reduce((sum, { calls }) => sum + calls, 0),
    ...(isKnown && { cost_usd: costs.reduce<number>((sum, usd) => sum + (usd ?? 0), 0) }),
  };
}

async function* nothing(): AsyncGenerator<never> {
  // all of it is scored now
}
