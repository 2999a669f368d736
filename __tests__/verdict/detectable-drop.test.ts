import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  casesToDetect,
  estimateDetectableDrop,
  minDetectableDrop,
} from '../../src/verdict/detectable-drop.ts';

const rule = { maxDrop: 0.02, maxTrials: 5 };

test('scores that are passes and failures give what the counts give', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(0, 1), { minLength: 2, maxLength: 5 }), { minLength: 1 }),
      (baseline) => {
        const counts = baseline.map((trials): [number, number] => [
          trials.length,
          trials.filter((value) => value === 1).length,
        ]);
        const { mdd, se } = minDetectableDrop({ ...rule, baseline: counts });
        const estimate = estimateDetectableDrop({ ...rule, baseline });
        expect(estimate.status).toBe('known');
        if (estimate.status !== 'known') return;
        expect(estimate.mdd).toBeCloseTo(mdd, 12);
        expect(estimate.se).toBeCloseTo(se, 12);
      },
    ),
  );
});

function listQuiet(n: number): [number, number][] {
  return Array.from({ length: n }, () => [5, 5]);
}

test('is never smaller than the margin, and shrinks with the suite', () => {
  const large = minDetectableDrop({ ...rule, baseline: listQuiet(2_000) });
  const small = minDetectableDrop({ ...rule, baseline: listQuiet(20) });
  expect(large.mdd).toBeGreaterThan(rule.maxDrop);
  expect(small.mdd).toBeGreaterThan(large.mdd);
});

describe('with few baseline trials', () => {
  test('one trial a case says nothing of the noise', () => {
    expect(estimateDetectableDrop({ ...rule, baseline: [[1], [0], [1]] })).toEqual({
      status: 'unknown',
      why: expect.stringContaining('the baseline has one trial a case'),
    });
    expect(estimateDetectableDrop({ ...rule, baseline: [] }).status).toBe('unknown');
  });

  test('a lone trial among others is given their mean variance', () => {
    const noisy = Array.from({ length: 9 }, () => [1, 0, 1, 0]);
    const lost = estimateDetectableDrop({ ...rule, baseline: [...noisy, [1]] });
    expect(lost.status).toBe('known');
    if (lost.status !== 'known') return;
    const inverse = [...noisy.map(() => 1 / 4 + 1 / 5), 1 + 1 / 5];
    const total = inverse.reduce((sum, value) => sum + value, 0);
    expect(lost.se).toBeCloseTo(Math.sqrt(total / 3 + total / 10) / 10, 12);
  });
});

test('half the detectable drop takes four times the cases', () => {
  expect(casesToDetect({ cases: 50, mdd: 0.06, target: 0.03 })).toBe(200);
});
