import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonEqual } from '../../src/values/json-equal.ts';

describe('jsonEqual', () => {
  test.each([
    [5, JSON.parse('5.0'), true],
    [5, '5', false],
    [null, {}, false],
    [[], {}, false],
    [[1, 2], [2, 1], false],
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: undefined }, {}, true],
    [{ a: undefined }, { b: undefined, c: 1 }, false],
    [{ toString: 1 }, {}, false],
    [0, -0, true],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(jsonEqual(a, b)).toBe(expected);
    expect(jsonEqual(b, a)).toBe(expected);
  });

  test('holds of a value and its copy, and agrees with what JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(jsonEqual(a, structuredClone(a))).toBe(true);
        if (jsonEqual(a, b)) expect(JSON.stringify(a).length).toBe(JSON.stringify(b).length);
      }),
    );
  });
});
