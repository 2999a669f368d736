import { expect, test } from '@jest/globals';
import { readRetryAfter } from '../../../src/adapters/transport/read-retry-after.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');

test.each([
  [{ 'retry-after': '7' }, 7000],
  [{ 'retry-after': '0.5' }, 500],
  [{ 'retry-after': 'Fri, 20 Nov 2026 12:00:30 GMT' }, 30_000],
  [{ 'retry-after': 'Fri, 20 Nov 2026 11:00:00 GMT' }, 0],
  [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'retry-after': '-3' }, undefined],
  [{}, undefined],
])('%j', (headers: { [name: string]: string }, expected) => {
  expect(readRetryAfter({ get: (name) => headers[name] }, NOW)).toBe(expected);
});
