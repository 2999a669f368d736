import type { CaseSource } from '../domain/case.ts';
import type { Trial } from '../domain/run.ts';
import { causeOf } from './bound-time.ts';
import type { Limits, StopCause } from './limits.ts';
import { measureTrial, type Bench } from './measure-trial.ts';
import type { PlannedTrial } from './plan-trials.ts';

interface Running<Planned> {
  cases: CaseSource;
  benchOf: (planned: Planned) => Bench;
  /** Whether a target that fails on every one of these ends the run. */
  isWatched: (planned: Planned) => boolean;
  limits: Limits;
  concurrency: number;
  /** Where finished trials go; on disk before it resolves. */
  sink: (trial: Trial, planned: Planned) => Promise<void>;
}

/**
 * Measures the planned trials, at most `concurrency` at a time, and hands each to the sink as it is done.
 * Answers with the reason when it stopped before the plan was through. A worker takes its next trial only
 * when it is free, so memory does not grow with the plan.
 */
export async function runTrials<Planned extends PlannedTrial>(
  planned: Iterable<Planned>,
  { cases, benchOf, isWatched, limits, concurrency, sink }: Running<Planned>,
): Promise<StopCause | undefined> {
  const queue = planned[Symbol.iterator]();
  const interrupted: StopCause = { reason: 'interrupted', message: 'the run was interrupted' };
  let stop: StopCause | undefined;
  // the first call tells what a call spends; a budget is not overrun before that is known
  const probe = Promise.withResolvers<void>();
  if (!limits.isBlind) probe.resolve();

  async function work(): Promise<void> {
    while (!stop) {
      const next = queue.next();
      if (next.done) return;
      const bench = benchOf(next.value);
      stop ??= bench.signal.aborted ? interrupted : limits.start(bench.clock.elapsed());
      if (stop) return;
      const testCase = await cases.read(next.value.entry);
      const answered = bench.findAnswered?.(testCase, next.value.trial);
      const trial = await measureTrial(testCase, next.value.trial, bench);
      // what was cut off in the middle of a call says nothing about the target
      if (bench.signal.aborted) {
        limits.abandon();
        stop ??= causeOf(bench.signal);
        return;
      }
      limits.finish(trial, { answered, isWatched: isWatched(next.value) });
      probe.resolve();
      await sink(trial, next.value);
    }
  }

  const workers = Array.from({ length: concurrency }, async (_, index) => {
    if (index > 0) await probe.promise;
    try {
      await work();
    } catch (error) {
      // the others finish what they have in hand and take nothing new
      stop ??= interrupted;
      throw error;
    } finally {
      probe.resolve();
    }
  });
  const ended = await Promise.allSettled(workers);
  const crash = ended.find((end) => end.status === 'rejected');
  if (crash) throw crash.reason;
  return stop ?? limits.findDead() ?? limits.findUnpriced();
}
