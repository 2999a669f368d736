import { expect, test } from '@jest/globals';
import { API_WAITS } from '../../../src/adapters/github/api-waits.ts';
import { askPatiently } from '../../../src/adapters/github/ask-patiently.ts';

const WAITS = { ...API_WAITS, unitMs: 1 };

interface Answer {
  status: number;
  headers?: Record<string, string>;
  data?: object;
}

/** Octokit's error: it carries its request, and the response where there was one. */
function failed(status: number, headers: Record<string, string> = {}, message = 'Because'): Error {
  return Object.assign(new Error(message), { status, request: {}, response: { headers } });
}

/** Answers in turn; the last for ever. */
function answering(...outcomes: (Error | Answer)[]) {
  let calls = 0;
  return {
    calls: () => calls,
    request: async (): Promise<Answer> => {
      const outcome = outcomes[Math.min(calls, outcomes.length - 1)]!;
      calls += 1;
      if (outcome instanceof Error || outcome instanceof DOMException) throw outcome;
      return outcome;
    },
  };
}

const GOOD: Answer = { status: 200, data: {} };

test.each([
  ['a server that failed', failed(502)],
  ['a conflict', failed(409)],
  ['nobody there', Object.assign(new Error('reset'), { status: 500, request: {} })],
  ['a limit that says how long', failed(429, { 'retry-after': '2' })],
  ['a limit that says how long, as 403', failed(403, { 'retry-after': '2' })],
  ['a secondary limit', failed(403, {}, 'You have exceeded a secondary rate limit.')],
  [
    'an hour that is used up',
    failed(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
  ],
  ['a GraphQL limit', { status: 200, data: { errors: [{ type: 'RATE_LIMITED' }] } }],
  [
    'a GraphQL query that broke',
    {
      status: 200,
      data: { errors: [{ message: 'Something went wrong while executing your query.' }] },
    },
  ],
])('%s is asked again', async (_, first) => {
  const { request, calls } = answering(first, GOOD);
  expect(await askPatiently(request, WAITS)).toBe(GOOD);
  expect(calls()).toBe(2);
});

test.each([400, 401, 403, 404, 410, 422, 451])('%d is final', async (status) => {
  const { request, calls } = answering(failed(status));
  await expect(askPatiently(request, WAITS)).rejects.toMatchObject({ status });
  expect(calls()).toBe(1);
});

test.each([
  ['says so', failed(429, { 'retry-after': '61' })],
  [
    'ends later',
    failed(403, {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 600),
    }),
  ],
])('a limit beyond our patience that %s is an answer at once', async (_, limit) => {
  const { request, calls } = answering(limit);
  await expect(askPatiently(request, WAITS)).rejects.toBe(limit);
  expect(calls()).toBe(1);
});

test('what keeps failing ends with its last failure', async () => {
  const last = failed(500);
  const { request, calls } = answering(failed(502), failed(502), failed(502), last);
  await expect(askPatiently(request, WAITS)).rejects.toBe(last);
  expect(calls()).toBe(4);
});

test('a GraphQL answer that stays limited is given as it is', async () => {
  const limited = { status: 200, data: { errors: [{ type: 'RATE_LIMITED' }] } };
  const { request, calls } = answering(limited);
  expect(await askPatiently(request, WAITS)).toBe(limited);
  expect(calls()).toBe(4);
});

test('other errors of GraphQL, bugs of ours and what was given up are not asked again', async () => {
  const notFound = { status: 200, data: { errors: [{ type: 'NOT_FOUND' }] } };
  const one = answering(notFound);
  expect(await askPatiently(one.request, WAITS)).toBe(notFound);
  const given = Object.assign(new DOMException('given up', 'AbortError'), { status: 500 });
  for (const error of [new TypeError('x is undefined'), given]) {
    const { request, calls } = answering(error);
    await expect(askPatiently(request, WAITS)).rejects.toBe(error);
    expect(calls()).toBe(1);
  }
  expect(one.calls()).toBe(1);
});

test('whoever waits can be interrupted, and hears what was waited for', async () => {
  const limit = failed(429, { 'retry-after': '50' });
  const { request, calls } = answering(limit);
  await expect(askPatiently(request, API_WAITS, { signal: AbortSignal.timeout(5) })).rejects.toBe(
    limit,
  );
  expect(calls()).toBe(1);
});
