import type { Clock } from '../../ports.ts';
import type { OpenAiError } from '../models/openai-client.ts';

const MOST_CALLS = 4;
const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 60_000;

/** Asks again, three times at most, after a failure that may pass. `before`: looks whether a call that failed has not worked after all. */
export async function insist<Value>(
  ask: () => Promise<{ kind: 'value'; value: Value } | OpenAiError>,
  {
    clock,
    signal,
    before,
  }: { clock: Clock; signal: AbortSignal; before?: () => Promise<Value | undefined> },
): Promise<{ kind: 'value'; value: Value } | OpenAiError> {
  for (let calls = 1; ; calls += 1) {
    const result = await ask();
    if (result.kind === 'value' || !result.retry || calls >= MOST_CALLS) return result;
    const delay = result.retryAfterMs ?? FIRST_DELAY_MS * 2 ** (calls - 1);
    await clock.sleep(Math.min(delay, LONGEST_DELAY_MS), signal);
    if (signal.aborted) return result;
    const value = await before?.();
    if (value !== undefined) return { kind: 'value', value };
  }
}
