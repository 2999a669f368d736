import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { cutLooks } from '../../src/run/cut-looks.ts';
import { someTrial, type PlainTrial } from '../builders/run-facts.ts';

const CASES = 20;
const looks = [1, 3, 5];
const tokens = (count: number): PlainTrial =>
  someTrial('passed', { usage: { input_tokens: count - 10, output_tokens: 10 } });
const evenly = Array.from({ length: CASES }, () => tokens(100));
const plan = {
  looks,
  measured: evenly,
  countTrials: (trials: number) => trials * CASES,
  isTargetFree: false,
};

describe('the looks that a budget allows', () => {
  test.each([
    [10_000, [1, 3, 5]],
    [9999, [1, 3, 4]],
    [6000, [1, 3]],
    [5999, [1, 2]],
    [4000, [1, 2]],
    [3999, [1]],
    [1, [1]],
  ])('%i tokens, 2,000 a pass: %j', (most, expected) => {
    const cut = cutLooks({ ...plan, budget: { minutes: 20, tokens: most } });
    expect(cut.looks).toEqual(expected);
    expect(cut.why === undefined).toBe(expected.at(-1) === 5);
  });

  test('say why, in the unit that binds', () => {
    const measured = evenly.map((facts) => ({ ...facts, cost_usd: 0.01 }));
    const budget = { minutes: 20, tokens: 9000, usd: 0.6 };
    expect(cutLooks({ ...plan, measured, budget })).toEqual({
      looks: [1, 3],
      why: 'a budget of $0.6 allows 3 trials a case, not 5',
    });
  });

  test('without a bound, or with one in minutes only, all are planned', () => {
    expect(cutLooks({ ...plan, budget: { minutes: 1 } })).toEqual({ looks });
  });

  test('recorded answers are free, their judges are not; cached ones are until a look asks', () => {
    const judged = { calls: 1, usage: { input_tokens: 90, output_tokens: 10 } };
    const cached = evenly.map((facts) => ({ ...facts, cached: true as const }));
    const budget = { minutes: 20, tokens: 2000 };
    // twenty of 100 tokens: what was served is not paid for again, a second trial of each is
    expect(cutLooks({ ...plan, measured: cached, budget }).looks).toEqual([1, 2]);
    expect(cutLooks({ ...plan, isTargetFree: true, budget }).looks).toEqual(looks);
    const seen = cached.map((facts) => ({ ...facts, judged }));
    expect(cutLooks({ ...plan, measured: seen, budget }).looks).toEqual([1]);
  });

  test('uneven calls leave room for dearer ones', () => {
    const measured = evenly.map((_, index) => tokens(index % 2 === 0 ? 20 : 180));
    const cut = cutLooks({ ...plan, measured, budget: { minutes: 20, tokens: 10_000 } });
    expect(cut.looks).toEqual([1, 3, 4]);
  });

  test('never give up the first look, never exceed the plan, and grow with the budget', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 11, max: 500 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (counts, one, more) => {
          const measured = counts.map(tokens);
          const lastOf = (most: number): number =>
            cutLooks({
              ...plan,
              measured,
              countTrials: (trials) => trials * counts.length,
              budget: { minutes: 20, tokens: most },
            }).looks.at(-1)!;
          expect(lastOf(one)).toBeGreaterThanOrEqual(1);
          expect(lastOf(one)).toBeLessThanOrEqual(5);
          expect(lastOf(one + more)).toBeGreaterThanOrEqual(lastOf(one));
        },
      ),
    );
  });
});
