import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { RunDocument } from '../../src/domain/run.ts';
import type { Gates, RunSettings } from '../../src/domain/suite.gen.ts';
import { findUncomparable } from '../../src/verdict/find-incomparable.ts';
import { seedRandom } from '../../src/verdict/seeded-random.ts';
import { testGate } from '../../src/verdict/self-test.ts';
import { FEWEST_COMPARED } from '../../src/domain/diagnosis.ts';
import { someContext } from '../builders/gate-context.ts';
import {
  someCase,
  someGates,
  someMetric,
  someRun,
  someTrial,
  type Ending,
  type PlainRun,
} from '../builders/run-facts.ts';

const SETTINGS = { trials: 1, max_trials: 5, baseline_trials: 5 } as RunSettings;
const endings = (bits: string): Ending[] =>
  bits.split('').map((bit) => (bit === '1' ? 'passed' : bit === '0' ? 'failed' : 'missing'));

function runOf(bits: readonly string[], run: Partial<RunDocument> = {}): PlainRun {
  return someRun(
    bits.map((value, index) => someCase(`c${index}`, endings(value))),
    {
      target: { kind: 'module', digests: {}, digest: 'target', deterministic: false },
      ...run,
    },
  );
}

/** Bits that come and go: so many cases of so many trials, of which a share passes. */
function drawBits(
  seed: string,
  {
    cases = 60,
    trials = 5,
    chance = 0.8,
  }: { cases?: number; trials?: number; chance?: number } = {},
): string[] {
  const random = seedRandom([seed]);
  return Array.from({ length: cases }, () =>
    Array.from({ length: trials }, () => (random() / 2 ** 32 < chance ? '1' : '0')).join(''),
  );
}

const examine = (
  run: PlainRun,
  { other, gates = someGates() }: { other?: PlainRun; gates?: Gates } = {},
) => testGate(run, { gates, settings: SETTINGS, ...(other && { other }) });

const later = { created_at: '2026-11-22T00:00:00.000Z' };

describe('one run against itself', () => {
  test('is alarmed as rarely as the suite allows, and always the same way', () => {
    const run = runOf(drawBits('calm'));
    const found = examine(run);
    if (found.kind !== 'split') throw new Error(found.kind);
    expect(found.splits).toBe(400);
    expect(found.sides).toEqual({ baseline: 3, candidate: 2, usual: 5 });
    expect(found.interval[0]).toBeLessThanOrEqual(found.share);
    expect(found.interval[1]).toBeGreaterThanOrEqual(found.share);
    expect(found.interval[0]).toBeLessThanOrEqual(0.05);
    expect(examine({ ...run, cases: run.cases.toReversed() })).toEqual(found);
  });

  test('a rule that is too eager is seen', () => {
    const eager = someGates({ confidence: 0.51, metrics: { pass_rate: { max_drop: 0 } } });
    const found = examine(runOf(drawBits('calm')), { gates: eager });
    if (found.kind !== 'split') throw new Error(found.kind);
    expect(found.share).toBeGreaterThan(0.3);
    expect(found.interval[0]).toBeGreaterThan(0.05);
  });

  test.each([
    [2, { baseline: 1, candidate: 1, usual: 5 }],
    [3, { baseline: 2, candidate: 1, usual: 5 }],
    [10, { baseline: 5, candidate: 5, usual: 5 }],
    [20, { baseline: 15, candidate: 5, usual: 5 }],
  ])('%i trials are dealt', (trials, sides) => {
    const found = examine(runOf(drawBits('some', { trials, cases: 20 })));
    expect(found).toMatchObject({ kind: 'split', sides });
  });

  test('cases that never vary cannot be told apart from themselves', () => {
    const steady = fc.array(fc.constantFrom('11111', '00000', '111'), {
      minLength: 10,
      maxLength: 20,
    });
    fc.assert(
      fc.property(steady, (bits) => {
        expect(examine(runOf(bits))).toMatchObject({ kind: 'split', share: 0 });
      }),
      { numRuns: 5 },
    );
  });

  test('trials that are missing, and cases of a single one, are left out', () => {
    const bits = drawBits('calm', { cases: 20 });
    const found = examine(runOf(bits));
    const ragged = runOf([...bits.map((value) => `${value}m`), '1', 'm0']);
    expect(examine(ragged)).toMatchObject({ kind: 'split', sides: { baseline: 3, candidate: 2 } });
    expect(found).toMatchObject({ kind: 'split', sides: { baseline: 3, candidate: 2 } });
  });

  test('scores of a scale are dealt as well', () => {
    const random = seedRandom(['scale']);
    const run = someRun(
      // as few as can be, so that every way to deal them is counted
      Array.from({ length: 12 }, (_, index) =>
        someCase(`c${index}`, [], {
          trials: [1, 2].map((trial) =>
            someTrial('passed', {
              trial,
              metrics: { contains: { value: random() / 2 ** 32, pass: true } },
            }),
          ),
        }),
      ),
      { target: { kind: 'module', digests: {}, digest: 'target', deterministic: false } },
    );
    const found = examine(run, { gates: someGates({ metrics: { contains: { max_drop: 0.02 } } }) });
    if (found.kind !== 'split') throw new Error(found.kind);
    expect(found.share).toBeGreaterThan(0);
    expect(found.share).toBeLessThan(0.1);
  });

  test('answers that are copies of each other are told', () => {
    const copies = runOf(drawBits('calm', { cases: 12 }));
    for (const facts of copies.cases)
      facts.trials = facts.trials.map((trial) => ({ ...trial, answer: facts.id }));
    expect(examine(copies)).toMatchObject({ kind: 'split', repeating: true });
    copies.cases[0]!.trials[0]!.answer = 'another';
    expect(examine(copies)).not.toHaveProperty('repeating');
  });
});

describe('no self-test', () => {
  test.each<[string, PlainRun, Partial<Gates>]>([
    ['one trial a case', runOf(drawBits('one', { trials: 1 })), {}],
    ['on 10 cases or more, and there are 9', runOf(drawBits('few', { cases: 9 })), {}],
    [
      'no metric that blocks is compared',
      runOf(drawBits('calm')),
      { metrics: { pass_rate: { min: 0.5 } } },
    ],
    ['the target has no noise', someRun(runOf(['1', '0']).cases), {}],
    [
      'no metric that blocks is compared',
      { ...runOf(drawBits('calm')), metrics: { contains: someMetric({ advisory: true }) } },
      { metrics: { contains: { max_drop: 0.1 } } },
    ],
  ])('%s', (why, run, gates) => {
    expect(examine(run, { gates: someGates(gates) })).toMatchObject({
      kind: 'none',
      why: expect.stringContaining(why),
    });
  });

  test('says how a run of several trials is made', () => {
    const single = runOf(drawBits('one', { trials: 1 }));
    const next = (run: PlainRun, baseline_trials = 5): unknown => {
      const settings: RunSettings = { ...SETTINGS, baseline_trials };
      const found = testGate(run, { gates: someGates(), settings });
      return found.kind === 'none' && found.next;
    };
    expect(next(single)).toBe(
      'record a run as main does: touchstone run evals/configs/pr.yaml --record',
    );
    expect(next(single, 1)).toMatch(/^set `run.baseline_trials: 5`, then record/);
    const recorded = { ...single.run.target, kind: 'recorded' as const };
    expect(next({ ...single, run: { ...single.run, target: recorded } })).toContain('`trial` 1, 2');
  });

  test('the gate compares noisy metrics on as many cases', () => {
    const context = someContext(
      runOf(drawBits('a', { cases: 20 })),
      runOf(drawBits('b', { cases: 15 })),
    );
    expect(findUncomparable('pass_rate', FEWEST_COMPARED, context)).toBeUndefined();
    expect(findUncomparable('pass_rate', FEWEST_COMPARED - 1, context)).toMatchObject({
      reason: expect.stringContaining('too few'),
    });
  });
});

describe('two runs', () => {
  const first = runOf(drawBits('monday'));

  test('of the same thing are compared both ways, in many orders', () => {
    const second = runOf(drawBits('tuesday'), later);
    const found = examine(second, { other: first });
    if (found.kind !== 'runs') throw new Error(found.kind);
    expect(found.splits).toBe(400);
    expect(found.share).toBeLessThan(0.05);
    expect(found.within).toMatchObject({ splits: 400 });
    const back = examine(first, { other: second });
    if (back.kind !== 'runs') throw new Error(back.kind);
    expect(back.plain.drops[0]!.drop).toBeCloseTo(-found.plain.drops[0]!.drop, 12);
    expect([back.plain.forward, back.plain.backward]).toEqual([
      found.plain.backward,
      found.plain.forward,
    ]);
  });

  test('a drift between them is seen, and not within one of them', () => {
    const worse = runOf(drawBits('wednesday', { chance: 0.5 }), later);
    const found = examine(worse, { other: first });
    if (found.kind !== 'runs') throw new Error(found.kind);
    expect(found.plain).toMatchObject({ forward: 'fail', backward: 'pass' });
    expect(found.share).toBeCloseTo(0.5, 1);
    expect(found.interval[0]).toBeGreaterThan(0.05);
    expect(found.within!.share).toBeLessThan(0.05);
  });

  test('of other things are no test, and the one is still tested', () => {
    const other = runOf(drawBits('tuesday'), { ...later, suite_digest: 'other' });
    expect(examine(first, { other })).toMatchObject({
      kind: 'split',
      why: expect.stringContaining('the scorers or judges of the suite changed'),
    });
    const few = runOf(drawBits('few', { cases: 9 }));
    expect(examine(few, { other })).toMatchObject({
      kind: 'none',
      why: expect.stringMatching(/9:.*; the scorers or judges of the suite changed/),
    });
  });

  test('one of which was served from the response cache are no test', () => {
    const served = runOf(drawBits('monday'), later);
    served.cases[0]!.trials[0]!.cached = true;
    const refused = {
      kind: 'split',
      why: expect.stringContaining('1 trial of one of the two came from the response cache'),
    };
    expect(examine(served, { other: first })).toMatchObject(refused);
    expect(examine(first, { other: served })).toMatchObject(refused);
  });

  test('of few cases in common cannot be compared', () => {
    const small = runOf(drawBits('small', { cases: 9 }), later);
    expect(examine(first, { other: small })).toMatchObject({
      kind: 'none',
      why: expect.stringContaining('9 cases in common'),
    });
  });

  test('of a target without noise must give the same answers', () => {
    const still = (answers: readonly string[], run: Partial<RunDocument> = {}): PlainRun =>
      someRun(
        answers.map((answer, index) =>
          someCase(`c${index}`, [], { trials: [someTrial('passed', answer ? { answer } : {})] }),
        ),
        run,
      );
    const one = still(['a', 'b', 'c', '']);
    expect(examine(still(['a', 'x', 'c', 'y'], later), { other: one })).toMatchObject({
      kind: 'none',
      answers: { compared: 3, changed: ['c1'] },
    });
    expect(examine(one)).not.toHaveProperty('answers');
    const changed = still(['a', 'x', 'c'], { ...later, suite_digest: 'other' });
    expect(examine(changed, { other: one })).not.toHaveProperty('answers');
  });
});
