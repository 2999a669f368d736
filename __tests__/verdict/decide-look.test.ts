import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { decideLook, gateDecision } from '../../src/verdict/decide-look.ts';
import type { CountedCase } from '../../src/verdict/exact-test.ts';
import { seedRandom } from '../../src/verdict/seeded-random.ts';
import type { PairedCase } from '../../src/verdict/shuffle-labels.ts';
import { expectLinear } from '../support/growth.ts';
import { enumerateAssignments, sumDrops } from '../support/label-assignments.ts';

interface GateVector {
  fn: string;
  input: Parameters<typeof gateDecision>[0];
  expected: { decision: string; drop: number; midP: number };
}

const { vectors }: { vectors: GateVector[] } = JSON.parse(
  readFileSync(new URL('stats-vectors.json', import.meta.url), 'utf8'),
);

const rule = { maxDrop: 0.02, alpha: 0.05 };

function toTrials(trials: number, passes: number): number[] {
  return Array.from({ length: trials }, (_, index) => (index < passes ? 1 : 0));
}

function expand(cases: readonly CountedCase[]): PairedCase[] {
  return cases.map(([kb, b, kc, c], index) => ({
    id: `case-${index}`,
    baseline: toTrials(kb, b),
    candidate: toTrials(kc, c),
  }));
}

/** `count` cases of one kind after another. */
function repeat(...kinds: [count: number, kind: CountedCase][]): CountedCase[] {
  return kinds.flatMap(([count, kind]) => Array.from({ length: count }, () => kind));
}

const side = fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 5 });
const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 });
function named(trials: fc.Arbitrary<number[]>, maxLength: number): fc.Arbitrary<PairedCase[]> {
  return fc
    .array(fc.record({ baseline: trials, candidate: trials }), { minLength: 1, maxLength })
    .map((cases) => cases.map((item, index) => ({ id: String(index), ...item })));
}

describe('the vectors’ decisions from raw trials', () => {
  test.each(
    vectors.filter(({ fn }) => fn === 'gateDecision').map((vector, i) => [i, vector] as const),
  )('gateDecision #%i', (_, { input, expected }) => {
    const actual = decideLook({ ...input, alpha: 0.05, cases: expand(input.cases) });
    expect(actual.decision).toBe(expected.decision);
    expect(actual.drop).toBeCloseTo(expected.drop, 9);
    const isEven = new Set(input.cases.map(([kb, , kc]) => `${kb} ${kc}`)).size === 1;
    if (isEven) expect(actual.midP).toBeCloseTo(expected.midP, 9);
    if (actual.decision === 'rerun') expect(actual.trials).toBe(input.looks[input.look]);
  });
});

describe('the rule', () => {
  test('defaults to looks at 1, 3 and 5 trials', () => {
    const cases = expand(repeat([49, [5, 5, 1, 1]], [1, [5, 5, 1, 0]]));
    expect(decideLook({ look: 1, cases, maxDrop: 0.002, alpha: 0.05 })).toMatchObject({
      decision: 'rerun',
      trials: 3,
    });
    expect(decideLook({ look: 2, cases, maxDrop: 0.002, alpha: 0.05 })).toMatchObject({
      decision: 'rerun',
      trials: 5,
    });
    expect(decideLook({ look: 3, cases, maxDrop: 0.002, alpha: 0.05 }).decision).toBe(
      'inconclusive',
    );
  });

  test('a drop of exactly the margin passes at the last look, whatever p is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 200 }),
        fc.integer({ min: 1, max: 9 }),
        (n, broken) => {
          const cases = expand(repeat([n - broken, [5, 5, 5, 5]], [broken, [5, 5, 5, 0]]));
          const margin = decideLook({ ...rule, look: 3, cases, maxDrop: broken / n });
          expect(margin.decision).toBe('pass');
          const tighter = decideLook({ ...rule, look: 3, cases, maxDrop: broken / n - 1e-6 });
          expect(tighter.decision).toBe('fail');
        },
      ),
    );
  });

  test('what a binary fraction adds to the margin does not fail it', () => {
    const cases = expand(repeat([20, [5, 4, 5, 3]]));
    const decided = decideLook({ ...rule, look: 3, cases, maxDrop: 0.2 });
    expect(decided.drop).toBeGreaterThan(0.2);
    expect(decided.decision).toBe('pass');
  });

  test('p equal to its bound is small enough, p equal to the give-up threshold is not past it', () => {
    const cases = expand(repeat([20, [1, 1, 1, 1]], [1, [1, 1, 1, 0]]));
    const plan = { looks: [1, 3], spend: [0.25, 0.1], futility: [0.25] };
    expect(decideLook({ ...rule, ...plan, look: 1, cases }).decision).toBe('fail');
    const stricter = { ...plan, spend: [0.2, 0.1] };
    expect(decideLook({ ...rule, ...stricter, look: 1, cases }).decision).toBe('rerun');
  });

  test('a drop that noise explains is never a fail, a real one within the margin neither', () => {
    fc.assert(
      fc.property(named(side, 30), fc.constantFrom(1, 2, 3), (cases, look) => {
        const { decision, drop, midP } = decideLook({ ...rule, look, cases });
        if (decision === 'fail') {
          expect(drop).toBeGreaterThan(rule.maxDrop);
          expect(midP).toBeLessThanOrEqual([0.01, 0.015, 0.025][look - 1]! + 1e-12);
        }
        if (decision === 'rerun') expect(look).toBeLessThan(3);
        if (decision === 'inconclusive') expect(look).toBe(3);
      }),
    );
  });

  test('one look of a shard takes the whole alpha', () => {
    const cases = expand(repeat([18, [3, 3, 3, 3]], [2, [3, 3, 3, 1]]));
    const { midP } = decideLook({ ...rule, look: 1, cases });
    expect(midP).toBeGreaterThan(0.01);
    expect(midP).toBeLessThan(0.05);
    expect(decideLook({ ...rule, look: 1, looks: [3], cases }).decision).toBe('fail');
    expect(decideLook({ ...rule, look: 1, looks: [3, 5], cases }).decision).not.toBe('fail');
  });
});

/** How many cases that never fail it takes to prove a margin. */
function countToProve(maxDrop: number): number {
  for (let n = 1; ; n += 1) {
    const cases = expand(repeat([n, [5, 5, 5, 5]]));
    const decided = decideLook({ look: 3, cases, maxDrop, alpha: 0.05, proof: 'no-regression' });
    if (decided.decision === 'pass') return n;
  }
}

describe('strict mode', () => {
  const quiet = repeat([50, [5, 5, 5, 5]]);

  test('passes only on proof: 50 quiet cases do not prove a 2-point margin, 100 do', () => {
    const strict = { ...rule, proof: 'no-regression' } as const;
    expect(decideLook({ ...strict, look: 1, cases: expand(quiet) })).toMatchObject({
      decision: 'rerun',
      trials: 3,
    });
    expect(decideLook({ ...strict, look: 3, cases: expand(quiet) }).decision).toBe('inconclusive');
    const proven = expand([...quiet, ...quiet]);
    expect(decideLook({ ...strict, look: 3, cases: proven }).decision).toBe('pass');
  });

  test('the number of quiet cases that prove a margin is the one of the rule’s table', () => {
    expect(countToProve(0.02)).toBe(62);
    expect(countToProve(0.05)).toBe(25);
  });
});

describe('ragged trial counts', () => {
  test('weigh each pass by what it adds to the drop, exactly', () => {
    fc.assert(
      fc.property(
        named(fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 3 }), 4),
        (cases) => {
          const pairs = cases.map((item) => [item.baseline, item.candidate] as const);
          const { above, equal } = enumerateAssignments(pairs, sumDrops);
          expect(decideLook({ ...rule, look: 1, cases }).midP).toBeCloseTo(above + equal / 2, 10);
        },
      ),
    );
  });

  test('counts without a common unit are sampled', () => {
    const cases = expand(
      [11, 13, 17, 19, 23, 29].map((trials): CountedCase => [trials, trials - 2, trials + 2, 9]),
    );
    expect(decideLook({ ...rule, look: 1, cases })).toMatchObject({ decision: 'fail', midP: 5e-5 });
  });
});

describe('scores', () => {
  test('agree with brute force, and the interval holds the drop', () => {
    fc.assert(
      fc.property(named(scores, 3), (cases) => {
        const pairs = cases.map((item) => [item.baseline, item.candidate] as const);
        const { above, equal } = enumerateAssignments(pairs, sumDrops);
        const { midP, drop, interval, se } = decideLook({ ...rule, look: 1, cases });
        expect(midP).toBeGreaterThanOrEqual(above - 1e-9);
        expect(midP).toBeLessThanOrEqual(above + equal + 1e-9);
        expect(interval[0]).toBeLessThan(drop);
        expect(interval[1]).toBeGreaterThan(drop);
        expect(interval[1] - interval[0]).toBeCloseTo(2 * 1.959964 * se, 5);
      }),
    );
  });

  test('a suite that fell by a tenth fails at once, one that did not passes', () => {
    const random = seedRandom(['scores']);
    const draw = (shift: number): PairedCase[] =>
      Array.from({ length: 50 }, (_, index) => ({
        id: `case-${index}`,
        baseline: Array.from({ length: 5 }, () => 0.6 + (random() / 2 ** 32) * 0.2),
        candidate: [0.6 + (random() / 2 ** 32) * 0.2 - shift],
      }));
    expect(decideLook({ ...rule, look: 1, cases: draw(0.1) }).decision).toBe('fail');
    expect(decideLook({ ...rule, look: 1, cases: draw(-0.02) }).decision).toBe('pass');
  });
});

describe('misuse', () => {
  const cases = expand(repeat([3, [1, 1, 1, 1]]));
  test.each<[string, Partial<Parameters<typeof decideLook>[0]>]>([
    ['no cases', { cases: [] }],
    ['a case without trials on a side', { cases: [{ id: 'a', baseline: [1], candidate: [] }] }],
    ['a score above 1', { cases: [{ id: 'a', baseline: [4], candidate: [5] }] }],
    ['not a number', { cases: [{ id: 'a', baseline: [1], candidate: [Number.NaN] }] }],
    ['a look that is not planned', { look: 4 }],
    ['look 0', { look: 0 }],
    ['a spend for another plan', { looks: [1, 3], spend: [0.05] }],
    ['no give-up threshold', { looks: [1, 3, 5], futility: [0.4] }],
  ])('%s is refused', (_, wrong) => {
    expect(() => decideLook({ ...rule, look: 1, cases, ...wrong })).toThrow(RangeError);
  });
});

function drawPassFail(n: number, trials: () => number): PairedCase[] {
  const random = seedRandom(['speed', String(n)]);
  return Array.from({ length: n }, (_, index) => {
    const chance = (random() / 2 ** 32) * 1.5;
    const pass = (): number => (random() / 2 ** 32 < chance ? 1 : 0);
    return {
      id: `case-${index}`,
      baseline: Array.from({ length: trials() }, pass),
      candidate: Array.from({ length: trials() }, pass),
    };
  });
}

describe('its time grows with the cases, not with their square', () => {
  const random = seedRandom(['ragged']);

  test.each<[string, number, () => number]>([
    ['2,000 cases of 5 trials', 500, () => 5],
    ['100,000 cases of 5 trials', 25_000, () => 5],
    ['100,000 cases of 1 to 5 trials', 25_000, () => 1 + (random() % 5)],
  ])('%s', (_, amount, trials) =>
    expectLinear(amount, (n) => {
      const cases = drawPassFail(n, trials);
      return () => {
        const { midP, drop, se } = decideLook({ ...rule, look: 3, cases });
        expect(midP).toBeGreaterThan(0);
        expect(Math.abs(drop)).toBeLessThan(5 * se);
      };
    }),
  );
});
