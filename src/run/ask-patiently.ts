import type { RateNews } from '../domain/pace.ts';
import type { Clock, ModelFailure } from '../ports.ts';
import { INTERRUPTED } from './bound-time.ts';
import type { Caller, Turns } from './turns.ts';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A provider that asks for more patience than this is down, for us. */
const LONGEST_RETRY_AFTER_MS = 120_000;

export interface Patience {
  maxRetries: number;
  clock: Clock;
  signal: AbortSignal;
  /** Who waits to ask again holds no turn. */
  turns: Turns;
  /** Absent: each call takes its turn itself. */
  caller?: Caller;
}

/** What came of one call: only an `error` may be asked again. */
type Ending = { rate?: RateNews } & (
  | { kind: 'error'; code: string; retry: boolean; retryAfterMs?: number }
  | { kind: 'answer' | 'failed' | 'embeddings' }
);

/**
 * Asks, and asks again after an infrastructure error that may pass: as long as the provider says, else with
 * doubling, jittered waits. Gives the last answer, and how many calls it took: none where the run ended before its turn came.
 */
export async function askPatiently<Answer extends Ending>(
  ask: () => Promise<Answer>,
  { maxRetries, clock, signal, turns, caller }: Patience,
): Promise<{ answer: Answer | ModelFailure; attempts: number }> {
  let last: Answer | undefined;
  for (let attempts = 1; ; attempts += 1) {
    const answer = caller ? await turns.take(caller, ask) : await ask();
    if (!answer) return { answer: last ?? describeRefusal(turns), attempts: attempts - 1 };
    if (answer.kind !== 'error' || !answer.retry || attempts > maxRetries || signal.aborted)
      return { answer, attempts };
    if (answer.retryAfterMs !== undefined && answer.retryAfterMs > LONGEST_RETRY_AFTER_MS)
      return { answer, attempts };
    const delayMs = answer.retryAfterMs ?? backOffMs(attempts, clock.random());
    if (!(await turns.rest(delayMs, signal))) return { answer, attempts };
    last = answer;
  }
}

/** What a call came to that was never made. */
export function describeRefusal({ refused }: Pick<Turns, 'refused'>): ModelFailure {
  const { reason, message } = refused ?? INTERRUPTED;
  return { kind: 'error', code: reason, message, retry: false };
}

function backOffMs(attempts: number, chance: number): number {
  const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
  return longest * (0.5 + chance / 2);
}
