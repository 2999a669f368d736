import { describe, expect, test } from '@jest/globals';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { outcomeOf, problemOf, reasonOf } from '../builders/run-check.ts';

describe('word-count and length', () => {
  test.each<[CheckSpec, string, string]>([
    [{ type: 'word-count', value: 3 }, ' one  two\nthree ', 'pass'],
    [{ type: 'word-count', value: 2 }, 'one two three', 'fail'],
    [{ type: 'not-word-count', value: 2 }, 'one two three', 'pass'],
    [{ type: 'word-count', value: 0 }, ' \n', 'pass'],
    [{ type: 'word-count', value: { min: 2, max: 3 } }, 'one two three', 'pass'],
    [{ type: 'word-count', value: { max: 2 } }, 'one two three', 'fail'],
    [{ type: 'word-count', min: 4 }, 'one two three', 'fail'],
    [{ type: 'word-count', max: 3 }, 'one two three', 'pass'],
    [{ type: 'word-count', value: '{{metadata.words}}' }, 'one two three', 'pass'],
    [{ type: 'word-count', value: '{{input}}' }, 'one two three', 'errored'],
    [{ type: 'word-count', value: '{{context}}' }, 'one', 'errored'],
    [{ type: 'length', value: 2 }, '👍🏽', 'pass'],
    [{ type: 'length', value: 4 }, 'Zürn', 'pass'],
    [{ type: 'length', min: 1, max: 3 }, '', 'fail'],
    [{ type: 'length', value: { min: 0, max: 280 } }, 'x'.repeat(281), 'fail'],
  ])('%j of %j: %s', async (spec, text, outcome) => {
    expect(
      await outcomeOf(spec, text, { parts: { context: { min: 0 }, metadata: { words: 3 } } }),
    ).toBe(outcome);
  });

  test('say the bounds', async () => {
    const reason = await reasonOf({ type: 'word-count', value: { max: 2 } }, 'one two three');
    expect(reason).toBe('expected to have at most 2 words; got 3');
  });

  test.each<[CheckSpec, string]>([
    [{ type: 'length', value: 'x' }, 'value must be a whole number'],
    [{ type: 'length', value: 1.5 }, 'value must be a whole number'],
    [{ type: 'length', value: {} }, 'value must be a number or {min, max}'],
    [{ type: 'length', value: { least: 1 } }, 'value must be a number or {min, max}'],
    [{ type: 'length', min: 3, max: 2 }, 'nothing can pass'],
    [{ type: 'length', value: { min: 3, max: 2 } }, 'nothing can pass'],
    [{ type: 'length', min: 0 }, 'every text would pass'],
    [{ type: 'not-word-count', value: { min: 0 } }, 'every text would pass'],
    [{ type: 'length', value: 3, max: 2 }, 'say the same twice'],
  ])('%j is a mistake', async (spec, message) => {
    expect((await problemOf(spec))?.message).toContain(message);
  });
});
