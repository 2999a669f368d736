import { describe, expect, test } from '@jest/globals';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { outcomeOf, runCheck } from '../builders/run-check.ts';

describe('rouge-n', () => {
  test.each<[string, string | string[], Partial<CheckSpec>, number]>([
    ['the cat sat', 'the cat sat on the mat', {}, 3 / 6],
    ['the cat sat on the mat and slept', 'The cat sat', {}, 1],
    ['the cat', 'the the the', {}, 1 / 3],
    ['the cat sat', 'the cat lay', { n: 2 }, 1 / 2],
    ['Paris', 'paris', { n: 2 }, 1],
    ['Paris', ['London', 'Paris'], {}, 1],
    ['', 'London', {}, 0],
    ['x', '', {}, 0],
    ['', '', {}, 1],
  ])('%j against %j %j: %d', async (text, value, keys, expected) => {
    const score = await runCheck({ type: 'rouge-n', value, ...keys }, text);
    expect(score).toMatchObject({ status: 'scored' });
    expect(score).toHaveProperty('value', expected);
  });

  test('passes from 0.75 on unless told otherwise', async () => {
    const spec: CheckSpec = { type: 'rouge-n', value: 'a b c d' };
    expect(await outcomeOf(spec, 'a b c')).toBe('pass');
    expect(await outcomeOf(spec, 'a b')).toBe('fail');
    expect(await outcomeOf({ ...spec, threshold: 0.5 }, 'a b')).toBe('pass');
    expect(await outcomeOf({ ...spec, type: 'not-rouge-n' }, 'a b')).toBe('pass');
  });
});
