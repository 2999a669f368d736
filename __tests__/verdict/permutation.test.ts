import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { approximateP, testScores, withinCasePermutation } from '../../src/verdict/permutation.ts';
import { countShuffles, type PairedCase } from '../../src/verdict/shuffle-labels.ts';
import { seedRandom } from '../../src/verdict/seeded-random.ts';
import { expectLinear } from '../support/growth.ts';
import { enumerateAssignments, sumDrops } from '../support/label-assignments.ts';

const side = fc.array(
  fc.integer({ min: 0, max: 12 }).map((twelfth) => twelfth / 12),
  { minLength: 1, maxLength: 3 },
);
const fewCases = fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 4 });
const drop = (baseline: number, candidate: number): number => baseline - candidate;

/** Scores between 0 and 1, as many cases and trials as asked, the candidate's lower by `shift`. */
function drawCases(
  seed: string,
  { n, trials, shift }: { n: number; trials: [number, number]; shift: number },
): PairedCase[] {
  const random = seedRandom([seed]);
  const score = (): number => 0.3 + (random() / 2 ** 32) * 0.4;
  return Array.from({ length: n }, (_, index) => ({
    id: `case-${index}`,
    baseline: Array.from({ length: trials[0] }, score),
    candidate: Array.from({ length: trials[1] }, () => score() - shift),
  }));
}

test('agrees with brute force over all label assignments', () => {
  fc.assert(
    fc.property(fewCases, (cases) => {
      const { above, equal } = enumerateAssignments(cases, sumDrops);
      const actual = withinCasePermutation({ cases });
      expect(actual.pOneSided).toBeCloseTo(above + equal, 10);
      expect(actual.midPOneSided).toBeCloseTo(above + equal / 2, 10);
    }),
  );
});

test('its standard error is that of the statistic over all assignments', () => {
  fc.assert(
    fc.property(fewCases, (cases) => {
      const drops: number[] = [];
      enumerateAssignments(cases, (assigned) => {
        drops.push(sumDrops(assigned) / cases.length);
        return 0;
      });
      const all = drops.slice(1);
      const centre = all.reduce((sum, value) => sum + value, 0) / all.length;
      const variance = all.reduce((sum, value) => sum + (value - centre) ** 2, 0) / all.length;
      expect(withinCasePermutation({ cases }).permutationSE).toBeCloseTo(Math.sqrt(variance), 9);
    }),
  );
});

describe('sampled', () => {
  const cases = drawCases('sampled', { n: 30, trials: [5, 3], shift: 0.02 });

  test('too many labellings are sampled, and p is never 0', () => {
    expect(countShuffles(cases, drop)?.method).toBe('sampled');
    const broken = drawCases('broken', { n: 30, trials: [5, 3], shift: 0.3 });
    expect(testScores(broken).p).toBe(1 / 10_000);
  });

  test('the order of cases does not matter, their ids do', () => {
    expect(testScores(cases.toReversed())).toEqual(testScores(cases));
    const renamed = cases.map((item) => ({ ...item, id: `x-${item.id}` }));
    expect(testScores(renamed).p).not.toBe(testScores(cases).p);
    expect(testScores(renamed).p).toBeCloseTo(testScores(cases).p, 1);
  });

  test('sampling agrees with enumeration and with the normal within Monte-Carlo error', () => {
    for (const shift of [0, 0.02, 0.05]) {
      const many = drawCases(`shift ${shift}`, { n: 60, trials: [5, 3], shift });
      const { p } = testScores(many);
      const approximate = approximateP(many, drop).p;
      expect(Math.abs(p - approximate)).toBeLessThan(0.003 + 4 * Math.sqrt((p * (1 - p)) / 9999));
    }
    // 18 pairs are enumerated; with a 19th that adds nothing but labels they are sampled.
    const pairs = drawCases('pairs', { n: 18, trials: [1, 1], shift: 0.05 });
    const nothing = { id: 'nothing', baseline: [0.5], candidate: [0.5 + 1e-9] };
    const [exact, sampled] = [testScores(pairs).midP, testScores([...pairs, nothing]).midP];
    expect(countShuffles([...pairs, nothing], drop)?.method).toBe('sampled');
    expect(Math.abs(sampled - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 9999));
  });
});

test('large suites take the normal approximation, whose time grows with the cases', () =>
  expectLinear(25_000, (n) => {
    const cases = drawCases('large', { n, trials: [5, 5], shift: 0.0005 });
    expect(countShuffles(cases, drop)).toBeUndefined();
    return () => {
      const { p } = testScores(cases);
      expect(p).toBeGreaterThan(0);
      if (n === 100_000) expect(p).toBeLessThan(0.2);
    };
  }));

test('where nothing varies p says so', () => {
  expect(testScores([{ id: 'a', baseline: [0.5, 0.5], candidate: [0.5] }])).toEqual({
    p: 1,
    midP: 0.5,
  });
});
