import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { planLooks, spendOverLooks } from '../../src/verdict/plan-looks.ts';

function expectPlan(
  plan: { looks: number[]; spend: number[]; futility: number[] },
  [looks, spend, futility]: [number[], number[], number[]],
): void {
  expect(plan.looks).toEqual(looks);
  expect(plan.spend.map((part) => part.toFixed(9))).toEqual(spend.map((part) => part.toFixed(9)));
  expect(plan.futility).toEqual(futility);
}

describe('planLooks', () => {
  test.each<[Parameters<typeof planLooks>[0], [number[], number[], number[]]]>([
    [
      { trials: 1, maxTrials: 5, alpha: 0.05 },
      [
        [1, 3, 5],
        [0.01, 0.015, 0.025],
        [0.4, 0.25],
      ],
    ],
    [{ trials: 3, maxTrials: 5, alpha: 0.05 }, [[3, 5], [0.015, 0.035], [0.25]]],
    [{ trials: 1, maxTrials: 3, alpha: 0.05 }, [[1, 3], [0.01, 0.04], [0.4]]],
    [{ trials: 3, maxTrials: 3, alpha: 0.05 }, [[3], [0.05], []]],
    [{ trials: 4, maxTrials: 4, alpha: 0.05 }, [[4], [0.05], []]],
    [{ trials: 7, maxTrials: 7, alpha: 0.05 }, [[7], [0.05], []]],
    [{ trials: 5, maxTrials: 1, alpha: 0.05 }, [[1], [0.05], []]],
    [{ trials: 1, maxTrials: 5, alpha: 0.1, available: 1 }, [[1], [0.1], []]],
    [{ trials: 1, maxTrials: 5, alpha: 0.1, available: 2 }, [[1, 2], [0.02, 0.08], [0.4]]],
    [
      { trials: 1, maxTrials: 5, alpha: 0.1, available: 4 },
      [
        [1, 3, 4],
        [0.02, 0.03, 0.05],
        [0.4, 0.25],
      ],
    ],
    [
      { trials: 1, maxTrials: 5, alpha: 0.05, available: 9 },
      [
        [1, 3, 5],
        [0.01, 0.015, 0.025],
        [0.4, 0.25],
      ],
    ],
    [
      { trials: 1, maxTrials: 5, alpha: 0.05, metrics: 2 },
      [
        [1, 3, 5],
        [0.005, 0.0075, 0.0125],
        [0.3, 0.15],
      ],
    ],
    [
      { trials: 1, maxTrials: 5, alpha: 0.05, metrics: 4 },
      [
        [1, 3, 5],
        [0.0025, 0.00375, 0.00625],
        [0.2, 0.1],
      ],
    ],
    [
      { trials: 1, maxTrials: 5, alpha: 0.05, metrics: 8 },
      [
        [1, 3, 5],
        [0.00125, 0.001875, 0.003125],
        [0.1, 0.05],
      ],
    ],
  ])('%j', (input, expected) => {
    expectPlan(planLooks(input), expected);
  });

  test('spends a metric’s share of alpha, whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 10 }),
        fc.double({ min: 0.001, max: 0.2, noNaN: true }),
        (trials, maxTrials, metrics, alpha) => {
          const { looks, spend, futility } = planLooks({ trials, maxTrials, alpha, metrics });
          expect(spend.reduce((sum, part) => sum + part, 0)).toBeCloseTo(alpha / metrics, 12);
          expect(looks.at(-1)).toBe(maxTrials);
          expect(spend).toHaveLength(looks.length);
          expect(futility).toHaveLength(looks.length - 1);
          for (const [index, threshold] of futility.entries())
            expect(threshold).toBeGreaterThan(spend[index]!);
        },
      ),
    );
  });

  test('no trial at all is no look', () => {
    expect(() => planLooks({ trials: 1, maxTrials: 5, alpha: 0.05, available: 0 })).toThrow(
      RangeError,
    );
  });
});

test('looks of any length get their shares', () => {
  expectPlan(spendOverLooks({ looks: [2, 4, 10], alpha: 0.05 }), [
    [2, 4, 10],
    [0.01, 0.015, 0.025],
    [0.4, 0.25],
  ]);
});
