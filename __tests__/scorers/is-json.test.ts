import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { outcomeOf, reasonOf } from '../builders/run-check.ts';

describe('is-json', () => {
  test.each([
    ['{"a": 1}', 'pass'],
    [' [1, 2]\n', 'pass'],
    ['5', 'pass'],
    ['"text"', 'pass'],
    ['text', 'fail'],
    ['', 'fail'],
    ['{"a": 1,}', 'fail'],
    ["{'a': 1}", 'fail'],
    ['```json\n{"a": 1}\n```', 'fail'],
    ['{"a": 1} and more', 'fail'],
    ['NaN', 'fail'],
  ])('%j: %s', async (text, outcome) => {
    expect(await outcomeOf({ type: 'is-json' }, text)).toBe(outcome);
    const inverse = outcome === 'pass' ? 'fail' : 'pass';
    expect(await outcomeOf({ type: 'not-is-json' }, text)).toBe(inverse);
  });

  test('says what is wrong, shortly', async () => {
    expect(await reasonOf({ type: 'is-json' }, '```\n{}\n```')).toContain('it is in a code fence');
    expect(await reasonOf({ type: 'is-json' }, '')).toContain('it is empty');
    expect((await reasonOf({ type: 'is-json' }, 'x'.repeat(9999))).length).toBeLessThan(350);
  });

  test('knows every JSON value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await outcomeOf({ type: 'is-json' }, text)).toBe('pass');
      }),
    );
  });
});
