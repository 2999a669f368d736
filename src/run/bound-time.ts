import type { Clock } from '../ports.ts';
import type { StopCause } from './limits.ts';

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
 * The signal of a run whose calls wait for hours: aborted with the other one, and when the minutes are over. Until `close`
 * a timer runs.
 */
export function boundTime(
  signal: AbortSignal,
  { minutes, clock }: { minutes: number; clock: Pick<Clock, 'sleep'> },
): { signal: AbortSignal; close(): Promise<void> } {
  const up = new AbortController();
  const ended = new AbortController();
  void clock.sleep(minutes * 60_000, ended.signal).then(() => {
    if (!ended.signal.aborted) up.abort(new TimeUp(minutes));
  });
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
