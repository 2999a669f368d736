import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { stratifiedExact, testExact, type CountedCase } from '../../src/verdict/exact-test.ts';
import { enumerateAssignments, sumDrops } from '../support/label-assignments.ts';

const counted = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([kb, kc]) =>
    fc.tuple(
      fc.constant(kb),
      fc.integer({ min: 0, max: kb }),
      fc.constant(kc),
      fc.integer({ min: 0, max: kc }),
    ),
  );
const fewCases = fc.array(counted, { minLength: 1, maxLength: 4 });
const manyCases = fc.array(counted, { minLength: 1, maxLength: 60 });

function toTrials(trials: number, passes: number): number[] {
  return Array.from({ length: trials }, (_, index) => (index < passes ? 1 : 0));
}

function toScores(cases: readonly CountedCase[]): [number[], number[]][] {
  return cases.map(([kb, b, kc, c]) => [toTrials(kb, b), toTrials(kc, c)]);
}

function countBaselinePasses(assigned: [baseline: number[], candidate: number[]][]): number {
  return assigned.flatMap(([baseline]) => baseline).filter((value) => value === 1).length;
}

describe('against brute force over all label assignments', () => {
  test('the sum of baseline passes', () => {
    fc.assert(
      fc.property(fewCases, (cases) => {
        const { above, equal } = enumerateAssignments(toScores(cases), countBaselinePasses);
        const { p, midP } = stratifiedExact({ cases });
        expect(p).toBeCloseTo(above + equal, 10);
        expect(midP).toBeCloseTo(above + equal / 2, 10);
      }),
    );
  });

  test('the drop, where trial counts are ragged', () => {
    fc.assert(
      fc.property(fewCases, (cases) => {
        const { above, equal } = enumerateAssignments(toScores(cases), sumDrops);
        const tested = testExact(cases, 'drop')!;
        expect(tested.p).toBeCloseTo(above + equal, 10);
        expect(tested.midP).toBeCloseTo(above + equal / 2, 10);
      }),
    );
  });
});

describe('properties', () => {
  test('p lies in (0, 1], the mid-p below it, the drop inside its interval', () => {
    fc.assert(
      fc.property(manyCases, (cases) => {
        const { p, midP, drop, ciLow, ciHigh, se } = stratifiedExact({ cases });
        expect(midP).toBeGreaterThan(0);
        expect(p).toBeGreaterThanOrEqual(midP);
        expect(p).toBeLessThanOrEqual(1);
        expect(se).toBeGreaterThan(0);
        expect(ciLow).toBeLessThan(drop);
        expect(ciHigh).toBeGreaterThan(drop);
      }),
    );
  });

  test('swapping the sides turns the drop round and mirrors the mid-p', () => {
    fc.assert(
      fc.property(manyCases, (cases) => {
        const swapped = cases.map(([kb, b, kc, c]): CountedCase => [kc, c, kb, b]);
        const [there, back] = [stratifiedExact({ cases }), stratifiedExact({ cases: swapped })];
        expect(back.drop).toBeCloseTo(-there.drop, 10);
        expect(testExact(swapped, 'drop')!.midP).toBeCloseTo(1 - testExact(cases, 'drop')!.midP, 9);
        expect(back.se).toBeCloseTo(there.se, 10);
      }),
    );
  });

  test('one more candidate failure in a case never raises the mid-p', () => {
    fc.assert(
      fc.property(manyCases, (cases) => {
        const at = cases.findIndex(([, , , c]) => c > 0);
        fc.pre(at >= 0);
        const worse = cases.map(([kb, b, kc, c], index): CountedCase => [
          kb,
          b,
          kc,
          index === at ? c - 1 : c,
        ]);
        expect(testExact(worse, 'drop')!.midP).toBeLessThanOrEqual(
          testExact(cases, 'drop')!.midP + 1e-9,
        );
      }),
    );
  });

  test('with equal trial counts the drop orders labellings as the sum does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 })), {
          minLength: 1,
        }),
        (passes) => {
          const cases = passes.map(([b, c]): CountedCase => [5, b, 3, c]);
          expect(testExact(cases, 'drop')!.midP).toBeCloseTo(testExact(cases, 'count')!.midP, 12);
        },
      ),
    );
  });
});

test('no cases is a bug of the caller', () => {
  expect(() => stratifiedExact({ cases: [] })).toThrow(RangeError);
});

test('trial counts without a common unit are left to the permutation test', () => {
  const cases = [11, 13, 17, 19, 23, 29].map((trials): CountedCase => [trials, 5, trials + 2, 4]);
  expect(testExact(cases, 'drop')).toBeUndefined();
  expect(testExact(cases, 'count')).toBeDefined();
});
