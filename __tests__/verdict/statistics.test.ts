import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as statistics from '../../src/verdict/statistics.ts';

type Value = number | string | null | Value[];

interface Vector {
  fn: string;
  input: { [key: string]: unknown };
  expected: { [key: string]: Value };
}

const { vectors }: { vectors: Vector[] } = JSON.parse(
  readFileSync(new URL('stats-vectors.json', import.meta.url), 'utf8'),
);

/** Methods that the gate does not use: they check others (mcnemarExact below) or the simulator. */
const ORACLES = new Set([
  'newcombePaired',
  'bonettPricePaired',
  'mcnemarExact',
  'pairedT',
  'signFlipPermutation',
  'idealPairedBootstrap',
  'holm',
  'tQuantile',
]);

const functions = new Map(Object.entries(statistics));

function call(fn: string, input: unknown): { [key: string]: Value } {
  return Reflect.apply(functions.get(fn)!, undefined, [input]);
}

function expectClose(actual: Value | undefined, expected: Value): void {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) throw new TypeError('Expected a list');
    expect(actual).toHaveLength(expected.length);
    for (const [index, item] of expected.entries()) expectClose(actual[index], item);
  } else if (typeof expected === 'number') {
    if (typeof actual !== 'number') throw new TypeError('Expected a number');
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-6);
  } else expect(actual).toBe(expected);
}

describe('reference vectors', () => {
  test('there are 84, and every function that is not an oracle is ours', () => {
    expect(vectors).toHaveLength(84);
    const missing = vectors.filter(({ fn }) => !ORACLES.has(fn) && !functions.has(fn));
    expect(missing).toEqual([]);
  });

  test.each(
    vectors
      .filter(({ fn }) => !ORACLES.has(fn))
      .map((vector, index): [string, Vector] => [`${vector.fn} #${index}`, vector]),
  )('%s', (_, { fn, input, expected }) => {
    const actual = call(fn, input);
    expect(Object.keys(actual).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const [key, value] of Object.entries(expected)) expectClose(actual[key], value);
  });
});

describe('mcnemarExact as an oracle', () => {
  test.each(
    vectors
      .filter(({ fn }) => fn === 'mcnemarExact')
      .map(({ input, expected }) => [input, expected] as const),
  )('one trial a side is exact McNemar: %j', (input, expected) => {
    const worse = Array.from({ length: Number(input['basePassCandFail']) }, () => [1, 1, 1, 0]);
    const better = Array.from({ length: Number(input['baseFailCandPass']) }, () => [1, 0, 1, 1]);
    const actual = call('stratifiedExact', {
      cases: [...worse, ...better, [1, 1, 1, 1], [1, 0, 1, 0]],
    });
    expectClose(actual['p'], expected['pOneSided']!);
    expectClose(actual['midP'], expected['midPOneSided']!);
  });
});
