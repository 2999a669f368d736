import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  cohenKappa,
  gwetAC1,
  krippendorffAlpha,
  quadraticWeightedKappa,
} from '../../src/verdict/agreement.ts';

const table = fc
  .array(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  })
  .map((rows) => rows.map((row) => [...row]));

describe.each([
  ['cohenKappa', (t: number[][]) => cohenKappa({ table: t }).kappa],
  ['quadraticWeightedKappa', (t: number[][]) => quadraticWeightedKappa({ table: t }).kappa],
  ['gwetAC1', (t: number[][]) => gwetAC1({ table: t }).ac1],
])('%s', (_, measure) => {
  test('does not care who is the judge, and is 1 only where all agree', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const turned = counts.map((row, i) => row.map((__, j) => counts[j]![i]!));
        expect(measure(turned)).toBeCloseTo(measure(counts), 12);
        expect(measure(counts)).toBeLessThan(1);
        const agreed = counts.map((row, i) => row.map((count, j) => (i === j ? count : 0)));
        expect(measure(agreed)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('standard errors', () => {
  test('agree with the delta method by numeric slopes', () => {
    fc.assert(
      fc.property(table, (counts) => {
        for (const estimate of [cohenKappa, quadraticWeightedKappa]) {
          const slopes = counts.map((row, i) =>
            row.map((__, j) => {
              const nudged = (by: number): number =>
                estimate({
                  table: counts.map((r, a) => r.map((v, b) => (a === i && b === j ? v + by : v))),
                }).kappa;
              return (nudged(1e-4) - nudged(-1e-4)) / 2e-4;
            }),
          );
          // Multinomial counts: var = Σ count·slope² (the slopes of a homogeneous function sum to 0).
          const variance = counts.reduce(
            (sum, row, i) => sum + row.reduce((s, v, j) => s + v * slopes[i]![j]! ** 2, 0),
            0,
          );
          expect(estimate({ table: counts }).se).toBeCloseTo(Math.sqrt(variance), 6);
        }
      }),
    );
  });
});

test('kappa is undefined where both used one label only', () => {
  expect(() =>
    cohenKappa({
      table: [
        [10, 0],
        [0, 0],
      ],
    }),
  ).toThrow(RangeError);
  expect(() =>
    cohenKappa({
      table: [
        [0, 0],
        [0, 0],
      ],
    }),
  ).toThrow(RangeError);
});

test('alpha of two raters who always agree is 1, and undefined with one rating', () => {
  const metric = 'nominal';
  expect(
    krippendorffAlpha({
      units: [
        [1, 1],
        [2, 2],
      ],
      metric,
    }).alpha,
  ).toBe(1);
  expect(() => krippendorffAlpha({ units: [[1, 1]], metric })).toThrow(RangeError);
});

describe('AC1 where the judge gave no label', () => {
  test('is what it would be of wrong ones, not more', () => {
    const { ac1, pe } = gwetAC1({
      table: [
        [43, 5, 2],
        [5, 44, 1],
      ],
    });
    const { ac1: ofWrong } = gwetAC1({
      table: [
        [43, 7],
        [6, 44],
      ],
    });
    expect(pe).toBeCloseTo(0.5, 12);
    expect(ac1).toBeCloseTo(0.74, 12);
    expect(ac1).toBeCloseTo(ofWrong, 3);
  });

  test('has the standard error of the delta method', () => {
    const counts = [
      [43, 5, 2],
      [9, 40, 7],
    ];
    const n = 106;
    const slope = (i: number, j: number): number => {
      const nudged = (by: number): number =>
        gwetAC1({
          table: counts.map((row, a) => row.map((v, b) => (a === i && b === j ? v + by : v))),
        }).ac1;
      return (nudged(1e-4) - nudged(-1e-4)) / 2e-4;
    };
    const variance = counts.reduce(
      (sum, row, i) => sum + row.reduce((all, v, j) => all + v * slope(i, j) ** 2, 0),
      0,
    );
    expect(gwetAC1({ table: counts }).se).toBeCloseTo(Math.sqrt((variance * n) / (n - 1)), 6);
  });
});
