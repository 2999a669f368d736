import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { clopperPearsonUpper, quantileCIRanks, wilson } from '../../src/verdict/intervals.ts';

describe('wilson', () => {
  test('holds the share, mirrors, and may be asked about fractions of passes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const successes = n * share;
          const { low, high } = wilson({ successes, n, conf: 0.95 });
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
          const mirrored = wilson({ successes: n - successes, n, conf: 0.95 });
          expect(mirrored.low).toBeCloseTo(1 - high, 9);
        },
      ),
    );
  });

  test('of nothing is everything', () => {
    expect(wilson({ successes: 0, n: 0, conf: 0.95 })).toEqual({ low: 0, high: 1 });
  });

  test('more successes than trials are refused', () => {
    expect(() => wilson({ successes: 3, n: 2, conf: 0.95 })).toThrow(RangeError);
  });
});

describe('clopperPearsonUpper', () => {
  test('with no failures it is the root of 1 − confidence', () => {
    for (const n of [1, 20, 3_000])
      expect(clopperPearsonUpper({ failures: 0, n, confOneSided: 0.95 }).upper).toBeCloseTo(
        1 - 0.05 ** (1 / n),
        9,
      );
  });

  test('with nothing but failures it is 1', () => {
    expect(clopperPearsonUpper({ failures: 4, n: 4, confOneSided: 0.95 })).toEqual({ upper: 1 });
  });
});

describe('quantileCIRanks', () => {
  test('p95 has no upper bound below 59 values', () => {
    expect(quantileCIRanks({ n: 58, q: 0.95, confOneSided: 0.95 }).upperRank).toBeNull();
    expect(quantileCIRanks({ n: 59, q: 0.95, confOneSided: 0.95 }).upperRank).toBe(59);
  });

  test('has no lower bound for a low quantile of few values', () => {
    expect(quantileCIRanks({ n: 3, q: 0.1, confOneSided: 0.95 }).lowerRank).toBeNull();
  });

  test('the ranks of q and 1 − q mirror each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(0.05, 0.1, 0.25, 0.5),
        (n, q) => {
          const low = quantileCIRanks({ n, q, confOneSided: 0.93 });
          const high = quantileCIRanks({ n, q: 1 - q, confOneSided: 0.93 });
          const mirror = (rank: number | null): number | null =>
            rank === null ? null : n + 1 - rank;
          expect(high.lowerRank).toBe(mirror(low.upperRank));
          expect(high.upperRank).toBe(mirror(low.lowerRank));
        },
      ),
    );
  });
});
