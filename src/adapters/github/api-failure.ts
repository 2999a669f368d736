import { describeError } from '../../errors.ts';
import { readField, readText } from './payload.ts';

/** Why the API said no. `network`: nobody answered. Never holds a token or a body. */
export interface ApiFailure {
  kind: 'forbidden' | 'rate-limited' | 'gone' | 'rejected' | 'unavailable' | 'network' | 'denied';
  status?: number;
  message: string;
}

/** For an answer of 200 that is not the expected one: some proxy's, or a fault of GitHub's. `readApiFailure` reads it. */
export function refuseAnswer(expected: string): Error {
  const failure = new Error(`the answer is not the ${expected} that was asked for`);
  return Object.assign(failure, { status: 200, response: {} });
}

/** A list of the API. @throws what `readApiFailure` reads, where the answer is none */
export function requireList<Item>(data: readonly Item[]): readonly Item[] {
  if (Array.isArray(data) && data.every((item) => typeof item === 'object' && item !== null))
    return data;
  throw refuseAnswer('list');
}

/**
 * Reads what octokit threw.
 * @throws the error itself where it is not an answer of the API: that is a bug of ours
 */
export function readApiFailure(error: unknown): ApiFailure {
  const status = readField(error, 'status');
  if (!(error instanceof Error) || typeof status !== 'number') throw error;
  const message = describeAnswer(error, status);
  // Octokit calls a request that found nobody a 500, without a response.
  if (readField(error, 'response') === undefined) return { kind: 'network', message };
  return { kind: classify(error, status), status, message };
}

function classify(error: Error, status: number): ApiFailure['kind'] {
  if (status === 401) return 'denied';
  if (status === 429 || (status === 403 && isRateLimit(error))) return 'rate-limited';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'gone';
  return status >= 500 || status < 400 ? 'unavailable' : 'rejected';
}

function isRateLimit(error: Error): boolean {
  return (
    /\brate limit|secondary rate/i.test(error.message) ||
    readField(error, 'response.headers.x-ratelimit-remaining') === '0' ||
    readField(error, 'response.headers.retry-after') !== undefined
  );
}

function describeAnswer(error: Error, status: number): string {
  const answer = readText(error, 'response.data.message') ?? describeError(error);
  return `${status}: ${answer.replaceAll(/\s+/g, ' ').slice(0, 300)}`;
}
