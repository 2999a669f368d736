import type { Wasted, Patiently } from '../domain/wasted.ts';
import type { RateNews } from '../domain/pace.ts';
import type { Clock, ModelFailure } from '../ports.ts';
import { addWasted } from '../values/add-wasted.ts';
import { INTERRUPTED } from './bound-time.ts';
import type { Caller, Turns } from './turns.ts';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A provider that asks for more patience than this is down, for us. */
const LONGEST_RETRY_AFTER_MS = 120_000;

/** How often and how long a call that failed is tried again. */
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
  | {
      kind: 'error';
      code: string;
      message: string;
      retry: boolean;
      retryAfterMs?: number;
      wasted?: Wasted;
    }
  | { kind: 'failed'; wasted?: Wasted }
  | { kind: 'answer' | 'embeddings' }
);

/**
 * Asks, and asks again after an infrastructure error that may pass: as long as the provider says, up to two minutes, else with
 * doubling, jittered waits. Gives the last answer, and how many calls it took: none where the run ended before its turn came.
 */
export async function askPatiently<Answer extends Ending>(
  ask: () => Promise<Answer>,
  { maxRetries, clock, signal, turns, caller }: Patience,
): Promise<Patiently<Answer | ModelFailure>> {
  let last: Answer | undefined;
  let wasted: Wasted | undefined;
  const end = (answer: Answer | ModelFailure, attempts: number): Patiently<typeof answer> => ({
    answer,
    attempts,
    ...(wasted && { wasted }),
  });
  for (let attempts = 1; ; attempts += 1) {
    const answer = caller ? await turns.take(caller, ask) : await ask();
    if (!answer) return end(last ?? describeRefusal(turns), attempts - 1);
    if ('wasted' in answer) wasted = addWasted(wasted, answer.wasted);
    if (answer.kind !== 'error' || !answer.retry || attempts > maxRetries || signal.aborted)
      return end(answer, attempts);
    const { retryAfterMs } = answer;
    if (retryAfterMs !== undefined && retryAfterMs > LONGEST_RETRY_AFTER_MS)
      return end({ ...answer, message: sayTooLong(answer.message, retryAfterMs) }, attempts);
    const delayMs = retryAfterMs ?? backOffMs(attempts, clock.random());
    if (!(await turns.rest(delayMs, signal))) return end(answer, attempts);
    last = answer;
  }
}

function sayTooLong(message: string, retryAfterMs: number): string {
  const [asked, most] = [retryAfterMs, LONGEST_RETRY_AFTER_MS].map((ms) => Math.ceil(ms / 1000));
  return `${message} (it asks to wait ${asked} s before the next call; more than ${most} s are not waited for)`;
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
