import type { Clock } from '../../ports.ts';
import type { OpenAiError } from '../models/openai-client.ts';

const MOST_CALLS = 4;
const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 60_000;
/** Of a server that has no such list. */
const NO_LIST = new Set(['http-404', 'http-405', 'http-501']);

type Result<Value> = { kind: 'value'; value: Value } | OpenAiError;

interface Insisting<Value> {
  clock: Pick<Clock, 'sleep'>;
  signal: AbortSignal;
  /** What the call makes is not to be made twice: looks whether a call that failed has not worked after all. */
  find?: () => Promise<Result<Value | undefined>>;
  /** Who asked before is not known to have failed. */
  mayBeThere?: boolean;
}

/**
 * Asks again, three times at most, after a failure that may pass. While nobody can say whether it is there already, nothing is
 * asked for; only a server that never says (it has no such list) is asked again like that.
 */
export async function insist<Value>(
  ask: () => Promise<Result<Value>>,
  { clock, signal, find, mayBeThere = false }: Insisting<Value>,
): Promise<Result<Value>> {
  for (let calls = 1; ; calls += 1) {
    const found = calls > 1 || mayBeThere ? await find?.() : undefined;
    if (isThere(found)) return found;
    const isUnknown = found?.kind === 'error' && !NO_LIST.has(found.code);
    const result = isUnknown ? found : await ask();
    if (result.kind === 'value' || !result.retry) return result;
    if (calls >= MOST_CALLS) {
      const made = await find?.();
      return isThere(made) ? made : result;
    }
    const delay = result.retryAfterMs ?? FIRST_DELAY_MS * 2 ** (calls - 1);
    await clock.sleep(Math.min(delay, LONGEST_DELAY_MS), signal);
    if (signal.aborted) return result;
  }
}

function isThere<Value>(
  found: Result<Value | undefined> | undefined,
): found is { kind: 'value'; value: Value } {
  return found?.kind === 'value' && found.value !== undefined;
}
