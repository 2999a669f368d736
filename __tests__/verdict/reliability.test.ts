import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { passHatK } from '../../src/verdict/reliability.ts';
import { splitValues } from '../support/label-assignments.ts';

test('is the share of k-subsets that pass throughout, and that pass at least once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.nat({ max: 8 }),
      fc.integer({ min: 1, max: 8 }),
      (n, passes, picks) => {
        const [c, k] = [Math.min(passes, n), Math.min(picks, n)];
        const trials = Array.from({ length: n }, (_, index) => (index < c ? 1 : 0));
        const subsets = splitValues(trials, k).map(([chosen]) => chosen);
        const share = (holds: (subset: number[]) => boolean): number =>
          subsets.filter(holds).length / subsets.length;
        const actual = passHatK({ n, c, k });
        expect(actual.passHatK).toBeCloseTo(
          share((subset) => subset.every(Boolean)),
          12,
        );
        expect(actual.passAtK).toBeCloseTo(
          share((subset) => subset.some(Boolean)),
          12,
        );
      },
    ),
  );
});

test('more draws than trials are refused', () => {
  expect(() => passHatK({ n: 3, c: 3, k: 4 })).toThrow(RangeError);
});
