import { describe, expect, test } from '@jest/globals';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { outcomeOf, problemOf, reasonOf, runCheck } from '../builders/run-check.ts';

describe('levenshtein', () => {
  test.each<[Partial<CheckSpec>, string, string]>([
    [{ value: 'kitten', threshold: 3 }, 'sitting', 'pass'],
    [{ value: 'kitten', threshold: 2 }, 'sitting', 'fail'],
    [{ value: 'kitten', threshold: 0 }, 'kitten', 'pass'],
    [{ value: 'abcde' }, '', 'pass'],
    [{ value: 'abcdef' }, '', 'fail'],
    [{ value: ['far away from it', 'kitten'], threshold: 3 }, 'sitting', 'pass'],
    [{ value: '{{context}}' }, 'x', 'errored'],
  ])('%j of %j: %s', async (keys, text, outcome) => {
    expect(await outcomeOf({ type: 'levenshtein', ...keys }, text)).toBe(outcome);
  });

  test('its value is the share that stayed', async () => {
    const score = await runCheck({ type: 'levenshtein', value: 'kitten', threshold: 3 }, 'sitting');
    expect(score).toMatchObject({ value: 1 - 3 / 7, pass: true });
    expect(await runCheck({ type: 'levenshtein', value: '' }, '')).toMatchObject({ value: 1 });
    const inverted = { type: 'not-levenshtein', value: 'kitten', threshold: 3 } as const;
    expect(await runCheck(inverted, 'sitting')).toMatchObject({ pass: false });
    expect(await reasonOf(inverted, 'sitting')).toBe(
      'expected not to be within 3 edits of "kitten"; it is 3 away; got "sitting"',
    );
  });

  test('takes no n', async () => {
    expect((await problemOf({ type: 'levenshtein', value: 'a', n: 2 }))?.hint).toContain(
      'threshold',
    );
  });
});
