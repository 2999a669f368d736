import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { outcomeOf, runCheck } from '../builders/run-check.ts';

async function bleuOf(text: string, value: string | string[], keys: Partial<CheckSpec> = {}) {
  const score = await runCheck({ type: 'bleu', value, ...keys }, text);
  if (score.status !== 'scored') throw new Error(score.why);
  return score.value;
}

describe('bleu', () => {
  test('gives what the formula gives by hand', async () => {
    // 4 of 5 words, 3 of 4 pairs, 2 of 3 triples, 1 of 2 quadruples; as long as the reference
    const expected = (4 / 5) * (3 / 4) * (2 / 3) * (1 / 2);
    expect(await bleuOf('a b c d x', 'a b c d e')).toBeCloseTo(expected ** (1 / 4), 12);
    // brevity: 4 words for 6
    expect(await bleuOf('a b c d', 'a b c d e f')).toBeCloseTo(Math.exp(1 - 6 / 4), 12);
    // a word counts at most as often as one reference has it
    expect(await bleuOf('the the the', 'the cat sat', { n: 1 })).toBeCloseTo(1 / 3, 12);
    expect(await bleuOf('the the the', ['the cat sat', 'the the dog'], { n: 1 })).toBeCloseTo(
      2 / 3,
      12,
    );
    // the closest reference decides about brevity
    expect(await bleuOf('a b', ['a b', 'a b c d e'], { n: 1 })).toBe(1);
    // pairs without any agreement count as half a pair
    expect(await bleuOf('a c b', 'a b c', { n: 2 })).toBeCloseTo(Math.sqrt(1 * (1 / 2 / 2)), 12);
  });

  test('is 1 for equal texts, short ones too, and 0 for texts without a word in common', async () => {
    expect(await bleuOf('Yes.', 'yes.')).toBe(1);
    expect(await bleuOf('Paris', 'London')).toBe(0);
    expect(await bleuOf('', 'London')).toBe(0);
  });

  test('passes from its threshold on', async () => {
    expect(await outcomeOf({ type: 'bleu', value: 'a b c d', threshold: 1 }, 'a b c d')).toBe(
      'pass',
    );
    expect(await outcomeOf({ type: 'bleu', value: 'a b c d' }, 'a x c y')).toBe('fail');
    expect(await outcomeOf({ type: 'not-bleu', value: 'a b c d' }, 'a x c y')).toBe('pass');
  });

  test('stays between 0 and 1', async () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '.') });
    await fc.assert(
      fc.asyncProperty(words, words, async (text, reference) => {
        const value = await bleuOf(text, reference);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
