import { describe, expect, test } from '@jest/globals';
import { readRate } from '../../../src/adapters/models/read-rate.ts';

const read = (headers: Record<string, string>): ReturnType<typeof readRate> =>
  readRate((name) => headers[name]);

describe('readRate', () => {
  test.each([
    ['1s', 1000],
    ['20ms', 20],
    ['6m0s', 360_000],
    ['1h2m3.5s', 3_723_500],
  ])('a reset of %s is %i ms', (text, resetMs) => {
    const headers = { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': text };
    expect(read(headers)).toEqual({ remaining: 0, resetMs });
  });

  test('the scarcer of requests and tokens counts', () => {
    expect(
      read({
        'x-ratelimit-remaining-requests': '59',
        'x-ratelimit-reset-requests': '1s',
        'x-ratelimit-remaining-tokens': '0',
        'x-ratelimit-reset-tokens': '6m0s',
      }),
    ).toEqual({ remaining: 0, resetMs: 360_000 });
  });

  test.each([
    {},
    { 'x-ratelimit-remaining-requests': '0' },
    { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': 'soon' },
    { 'x-ratelimit-remaining-requests': 'none', 'x-ratelimit-reset-requests': '1s' },
    { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': `${'9'.repeat(400)}s` },
  ])('what is not understood says nothing: %j', (headers) => {
    expect(read(headers)).toBeUndefined();
  });
});
