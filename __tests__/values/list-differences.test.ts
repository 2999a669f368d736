import { expect, test } from '@jest/globals';
import { listDifferences } from '../../src/values/list-differences.ts';

test('every place is named, in the order of the keys', () => {
  const a = { verdict: 'pass', gates: [{ gate: 'pins' }, { gate: 'cost', p: 0.5 }], notes: ['x'] };
  const b = { verdict: 'fail', gates: [{ gate: 'pins' }, { gate: 'cost', q: 1 }], notes: [] };
  expect(listDifferences(a, b, 9)).toEqual([
    { path: 'verdict', a: 'pass', b: 'fail' },
    { path: 'gates[1].p', a: 0.5, b: undefined },
    { path: 'gates[1].q', a: undefined, b: 1 },
    { path: 'notes.length', a: 1, b: 0 },
  ]);
  expect(listDifferences(a, b, 2)).toHaveLength(2);
});

test('equal values have none; a key that objects inherit is not there', () => {
  expect(listDifferences({ a: [1, { b: null }] }, { a: [1, { b: null }] }, 9)).toEqual([]);
  expect(listDifferences({ constructor: 1 }, {}, 9)).toEqual([
    { path: 'constructor', a: 1, b: undefined },
  ]);
  expect(listDifferences({ a: [] }, { a: {} }, 9)).toEqual([{ path: 'a', a: [], b: {} }]);
});
