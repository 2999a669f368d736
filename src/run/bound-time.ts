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

/** What ends a run. */
interface BoundTime {
  /** Ends calls that are under way. */
  signal: AbortSignal;
  /** Ends whatever waits to make a call, and no further one is made. */
  waits: AbortSignal;
  close(): Promise<void>;
}

/**
 * The signals of a run. When the minutes are over nobody waits any longer, neither for a turn nor for a provider's pause: between
 * two trials is too late. Calls that are under way have a time limit of their own and end by themselves; where they wait for
 * batches, for hours, they end too. Until `close` a timer runs.
 */
export function boundTime(
  signal: AbortSignal,
  { run, purpose, clock }: { run: RunSettings; purpose: Purpose; clock: Pick<Clock, 'sleep'> },
): BoundTime {
  const { minutes } = budgetOf(run, purpose);
  const up = new AbortController();
  const ended = new AbortController();
  async function wait(): Promise<void> {
    await clock.sleep(Math.min(minutes * 60_000, LONGEST_TIMER_MS), ended.signal);
    if (!ended.signal.aborted) up.abort(new TimeUp(minutes));
  }
  void wait();
  const waits = AbortSignal.any([signal, up.signal]);
  return {
    signal: run.batch ? waits : signal,
    waits,
    close: async () => ended.abort(),
  };
}

export const INTERRUPTED: StopCause = {
  reason: 'interrupted',
  message: 'the run was interrupted',
};

/** Why a run ends whose signal was aborted. */
export function causeOf({ reason }: AbortSignal): StopCause {
  return reason instanceof TimeUp ? reason.cause : INTERRUPTED;
}
