import { describe, expect, test } from '@jest/globals';
import { countSplits } from '../../src/verdict/count-splits.ts';
import type { DealtRule, TrialValues } from '../../src/verdict/decide-dealt.ts';
import { planLooks } from '../../src/verdict/plan-looks.ts';

const rule: DealtRule = {
  metrics: [{ metric: 'tone', maxDrop: 0.02 }],
  schedule: planLooks({ trials: 1, maxTrials: 5, alpha: 0.05, available: 2 }),
};
const cases = (count: number, value: number | undefined): TrialValues[][] =>
  Array.from({ length: count }, () => [[value], [1]]);

describe('comparisons of a self-test', () => {
  test.each([
    ['passes and failures', 1000, 0, 400],
    ['what was not scored', 1000, undefined, 400],
    ['a very large suite', 20_000, 0, 40],
    ['a handful of scores of a scale', 10, 0.5, 400],
    ['scores of a scale, which are sampled', 40, 0.5, 100],
    ['many of them', 200, 0.5, 40],
    ['so many that they are not sampled any more', 1000, 0.5, 400],
  ])('are as many as there is time for: %s', (_, count, value, expected) => {
    expect(countSplits(cases(count, value), rule)).toBe(expected);
  });
});
