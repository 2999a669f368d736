import type { Clock } from '../ports.ts';
import type { RunSettings } from '../domain/suite.gen.ts';
import type { Purpose } from './bound-trials.ts';
import { budgetOf } from './budget-of.ts';
import type { StopCause } from './limits.ts';

/** A timer that is set for longer ends at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Why a signal was aborted: the run's time is up. */
class TimeUp extends Error {
  override readonly cause: StopCause;

  constructor(minutes: number) {
    super(`the budget of ${minutes} minutes is used up`);
    this.name = 'TimeUp';
    this.cause = { reason: 'time', message: this.message };
  }
}

/**
 * The signal of a run. Where calls wait for batches, for hours, it is aborted when the minutes are over as well: between two
 * calls is too late. Until `close` a timer runs then.
 */
export function boundTime(
  signal: AbortSignal,
  { run, purpose, clock }: { run: RunSettings; purpose: Purpose; clock: Pick<Clock, 'sleep'> },
): { signal: AbortSignal; close(): Promise<void> } {
  if (!run.batch) return { signal, close: async () => undefined };
  const { minutes } = budgetOf(run, purpose);
  const up = new AbortController();
  const ended = new AbortController();
  async function wait(): Promise<void> {
    await clock.sleep(Math.min(minutes * 60_000, LONGEST_TIMER_MS), ended.signal);
    if (!ended.signal.aborted) up.abort(new TimeUp(minutes));
  }
  void wait();
  return {
    signal: AbortSignal.any([signal, up.signal]),
    close: async () => ended.abort(),
  };
}

/** Why a run ends whose signal was aborted. */
export function causeOf({ reason }: AbortSignal): StopCause {
  return reason instanceof TimeUp
    ? reason.cause
    : { reason: 'interrupted', message: 'the run was interrupted' };
}
