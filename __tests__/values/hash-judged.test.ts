import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../src/domain/run.ts';
import { hashJudged } from '../../src/values/hash-judged.ts';

test('equal input and output have one hash, whatever the order of their keys', () => {
  expect(hashJudged({ a: 1, b: [2] }, 'x')).toBe(hashJudged({ b: [2], a: 1.0 }, 'x'));
  expect(hashJudged('q', { tool_calls: [], output: null })).toBe(
    hashJudged('q', { output: null, tool_calls: [] }),
  );
  expect(hashJudged('q', 'a')).toMatch(/^[0-9a-f]{64}$/);
});

test('what was asked and what was answered are told apart', () => {
  expect(hashJudged('a', 'b')).not.toBe(hashJudged('b', 'a'));
  expect(hashJudged('a', '1')).not.toBe(hashJudged('a', 1));
  expect(hashJudged('a', '')).not.toBe(hashJudged('a', null));
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (input, one, other) => {
      const isSame = hashJudged(input, one as Json) === hashJudged(input, other as Json);
      expect(isSame).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
    }),
  );
});

/** With the keys of every object in one order, and no negative zero. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value;
  const members = Object.entries(value)
    .map(([key, member]) => [key, sorted(member)])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  return { members };
}
