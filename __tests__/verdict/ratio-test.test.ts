import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ratioTest } from '../../src/verdict/ratio-test.ts';
import { seedRandom } from '../../src/verdict/seeded-random.ts';
import type { PairedCase } from '../../src/verdict/shuffle-labels.ts';
import { enumerateAssignments, mean } from '../support/label-assignments.ts';

const side = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 3 });
const fewCases = fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 4 });

function name(cases: readonly [readonly number[], readonly number[]][]): PairedCase[] {
  return cases.map(([baseline, candidate], index) => ({ id: String(index), baseline, candidate }));
}

function totalRatio(cases: readonly [readonly number[], readonly number[]][]): number {
  const [baseline, candidate] = [0, 1].map((at) =>
    cases.reduce((sum, item) => sum + mean(item[at]!), 0),
  );
  return candidate! / baseline!;
}

function logRatio(cases: readonly [readonly number[], readonly number[]][]): number {
  return mean(cases.map(([b, c]) => mean(c.map(Math.log)) - mean(b.map(Math.log))));
}

function drawLatencies(n: number, trials: [number, number], slower: number): PairedCase[] {
  const random = seedRandom(['latency', String(n)]);
  const draw = (): number => Math.exp(6 + (random() / 2 ** 32) * 0.8);
  return Array.from({ length: n }, (_, index) => ({
    id: `case-${index}`,
    baseline: Array.from({ length: trials[0] }, draw),
    candidate: Array.from({ length: trials[1] }, () => draw() * slower),
  }));
}

describe('against brute force', () => {
  test('ratio of totals', () => {
    fc.assert(
      fc.property(fewCases, (cases) => {
        const { above, equal } = enumerateAssignments(cases, (x) => Math.log(totalRatio(x)));
        const { ratio, p } = ratioTest({ cases: name(cases), statistic: 'total' });
        expect(ratio).toBeCloseTo(totalRatio(cases), 10);
        expect(p).toBeCloseTo(above + equal, 10);
      }),
    );
  });

  test('geometric mean of the cases’ ratios', () => {
    fc.assert(
      fc.property(fewCases, (cases) => {
        const { above, equal } = enumerateAssignments(cases, logRatio);
        const { ratio, p } = ratioTest({ cases: name(cases), statistic: 'geometric' });
        expect(Math.log(ratio)).toBeCloseTo(logRatio(cases), 10);
        expect(p).toBeCloseTo(above + equal, 10);
      }),
    );
  });
});

describe.each(['total', 'geometric'] as const)('%s', (statistic) => {
  test('a change of unit changes nothing', () => {
    fc.assert(
      fc.property(fewCases, (cases) => {
        const [small, large] = [1e-6, 1e6].map((unit) =>
          ratioTest({
            cases: name(cases.map(([b, c]) => [b.map((v) => v * unit), c.map((v) => v * unit)])),
            statistic,
          }),
        );
        expect(small!.ratio).toBeCloseTo(large!.ratio, 9);
        expect(small!.p).toBeCloseTo(large!.p, 9);
      }),
    );
  });

  test('one and a half times slower is seen in 50 cases, nothing is not', () => {
    const slower = ratioTest({ cases: drawLatencies(50, [5, 1], 1.5), statistic });
    expect(slower.ratio).toBeGreaterThan(1.35);
    expect(slower.p).toBeLessThan(0.001);
    const same = ratioTest({ cases: drawLatencies(50, [5, 1], 1), statistic });
    expect(same.p).toBeGreaterThan(0.01);
    expect(same.ratio).toBeCloseTo(1, 0);
  });

  test('cheaper is never a sign of dearer', () => {
    expect(ratioTest({ cases: drawLatencies(50, [5, 1], 0.7), statistic }).p).toBeGreaterThan(0.99);
  });

  test('100,000 cases finish', () => {
    const cases = drawLatencies(100_000, [5, 1], 1.01);
    const { ratio, p } = ratioTest({ cases, statistic });
    expect(ratio).toBeCloseTo(1.01, 2);
    expect(p).toBeLessThan(0.001);
  });

  test('nothing measured but zeros is no change', () => {
    const cases = [{ id: 'a', baseline: [0, 0], candidate: [0] }];
    expect(ratioTest({ cases, statistic })).toEqual({ ratio: 1, p: 1 });
  });

  test.each([
    ['no cases', []],
    ['no trial on one side', [{ id: 'a', baseline: [], candidate: [1] }]],
    ['a negative value', [{ id: 'a', baseline: [-1], candidate: [1] }]],
    ['not a number', [{ id: 'a', baseline: [Number.NaN], candidate: [1] }]],
  ])('%s is a bug of the caller', (_, cases: PairedCase[]) => {
    expect(() => ratioTest({ cases, statistic })).toThrow(RangeError);
  });
});

test('a free baseline that now costs something is infinitely dearer, and still tested', () => {
  const cases = Array.from({ length: 8 }, (_, index) => ({
    id: String(index),
    baseline: [0],
    candidate: [0.01],
  }));
  expect(ratioTest({ cases, statistic: 'total' })).toEqual({ ratio: Infinity, p: 1 / 256 });
});

test('the geometric mean does not lean towards the side with fewer trials', () => {
  const { ratio } = ratioTest({ cases: drawLatencies(5_000, [5, 1], 1), statistic: 'geometric' });
  expect(Math.abs(Math.log(ratio))).toBeLessThan(0.02);
});

test('a latency of 0 counts as the smallest one measured', () => {
  const cases = [{ id: 'a', baseline: [0, 2], candidate: [4, 4] }];
  expect(ratioTest({ cases, statistic: 'geometric' }).ratio).toBeCloseTo(2, 10);
});
