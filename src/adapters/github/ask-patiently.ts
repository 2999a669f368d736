import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiWaits } from './api-waits.ts';
import { readField, readText } from './payload.ts';

/** Answers that would be the same again. */
const FINAL = new Set([400, 401, 403, 404, 410, 422, 451]);
/** Of a secondary limit that does not say. GitHub's own advice. */
const SECONDARY_WAIT_S = 60;
const BROKEN_QUERY = /Something went wrong while executing your query/;

/**
 * One request of the API, made again where that may help: a limit for as long as it says, up to a cap; a server or network that
 * failed after 1, 4, 9 units. Octokit's own plugins for this send every request through two schedulers, which costs it 13 ms.
 * Throws what the last try threw, also where `signal` ends the wait before the next. `looksFirst`: who makes something looks whether
 * it was made before asking again; at a limit nothing was.
 */
export async function askPatiently<T>(
  request: () => Promise<T>,
  waits: ApiWaits,
  { signal, looksFirst = false }: { signal?: AbortSignal | undefined; looksFirst?: boolean } = {},
): Promise<T> {
  for (let tried = 0; ; tried += 1) {
    const outcome = await request().then(
      (answer) => ({ answer, failure: findFailureInside(answer) }),
      (failure: unknown) => ({ failure }),
    );
    if (outcome.failure === undefined && 'answer' in outcome) return outcome.answer;
    const waitUnits =
      tried < waits.retries ? chooseWait(outcome.failure, tried, { waits, looksFirst }) : undefined;
    if (waitUnits !== undefined && (await wait(waitUnits * waits.unitMs, signal))) continue;
    if ('answer' in outcome) return outcome.answer;
    throw outcome.failure;
  }
}

/** Whether the time passed before the signal came. */
async function wait(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    await sleep(ms, undefined, signal && { signal });
    return true;
  } catch (error) {
    if (signal?.aborted) return false;
    throw error;
  }
}

/** GraphQL says so in an answer that is a success to HTTP. */
function findFailureInside(answer: unknown): object | undefined {
  const errors = readField(answer, 'data.errors');
  if (!Array.isArray(errors)) return undefined;
  const isLimit = errors.some((error: unknown) => readText(error, 'type') === 'RATE_LIMITED');
  const isBroken = errors.some((error: unknown) =>
    BROKEN_QUERY.test(readText(error, 'message') ?? ''),
  );
  if (!isLimit && !isBroken) return undefined;
  const headers = readField(answer, 'headers');
  return { status: isLimit ? 429 : 502, request: {}, response: { headers } };
}

/** How long to wait, in units; undefined: asking again does not help, or would take longer than anybody waits. */
function chooseWait(
  failure: unknown,
  tried: number,
  { waits, looksFirst }: { waits: ApiWaits; looksFirst: boolean },
): number | undefined {
  const status = readField(failure, 'status');
  // what is no answer of the API, nor of nobody: a request that was given up, a bug of ours
  if (typeof status !== 'number' || readField(failure, 'request') === undefined) return undefined;
  const limitS = readLimit(failure, status);
  if (limitS !== undefined) return limitS * 1_000 <= waits.maxWaitMs ? limitS : undefined;
  return FINAL.has(status) || looksFirst ? undefined : (tried + 1) ** 2;
}

/** Seconds that a limit asks for; undefined where it is none. */
function readLimit(failure: unknown, status: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const header = (name: string): number | undefined => {
    const value = Number(readField(failure, `response.headers.${name}`) ?? Number.NaN);
    return Number.isFinite(value) ? value : undefined;
  };
  const asked = header('retry-after');
  if (asked !== undefined) return asked;
  if (/\bsecondary rate\b/i.test(readText(failure, 'message') ?? '')) return SECONDARY_WAIT_S;
  if (header('x-ratelimit-remaining') !== 0) return undefined;
  // a second more: the moment itself may still be in the old hour
  return Math.max(Math.ceil((header('x-ratelimit-reset') ?? 0) - Date.now() / 1_000) + 1, 0);
}
