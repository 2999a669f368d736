import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { RunSettings } from '../../src/domain/suite.gen.ts';
import {
  decideDealt,
  measureDrops,
  planDealtRule,
  valueTrial,
  type DealtCase,
  type DealtRule,
} from '../../src/verdict/decide-dealt.ts';
import { judgeRun } from '../../src/verdict/judge-run.ts';
import {
  someCase,
  someGates,
  someMetric,
  someRun,
  someTrial,
  type Ending,
  type PlainRun,
} from '../builders/run-facts.ts';

const NOISY = {
  target: { kind: 'module' as const, digests: {}, digest: 'target', deterministic: false },
};
const SETTINGS = { trials: 1, max_trials: 5 } as RunSettings;
const GATES = someGates({ metrics: { pass_rate: { max_drop: 0.02 } } });

const endings = (bits: string): Ending[] =>
  bits.split('').map((bit) => (bit === '1' ? 'passed' : bit === '0' ? 'failed' : 'missing'));

function runOf(bits: readonly string[], looks = { planned: [1, 3, 5], complete: 3 }): PlainRun {
  return someRun(
    bits.map((value, index) => someCase(`c${index}`, endings(value))),
    { ...NOISY, looks },
  );
}

function deal(before: PlainRun, after: PlainRun, rule: DealtRule): DealtCase[] {
  return after.cases.map(({ id, trials }, index) => ({
    id,
    baseline: before.cases[index]!.trials.map((trial) => valueTrial(trial, rule)),
    candidate: trials.map((trial) => valueTrial(trial, rule)),
  }));
}

const plan = (run: PlainRun, gates = GATES): DealtRule =>
  planDealtRule(run, { gates, settings: SETTINGS, available: 5 })!;

/** What the gate itself says, look by look, of the same trials. */
function judge(before: PlainRun, bits: readonly string[], gates = GATES): string {
  for (const [index, look] of [1, 3, 5].entries()) {
    const run = runOf(
      bits.map((value) => value.slice(0, look)),
      { planned: [1, 3, 5], complete: index + 1 },
    );
    const { verdict, rerun } = judgeRun({
      gates,
      run,
      baseline: { facts: before, info: { refused: [] } },
    });
    const results = verdict.gates
      .filter(({ gate }) => gate === 'no-regression')
      .map(({ result }) => result);
    if (results.includes('fail')) return 'fail';
    if (rerun === undefined) return results.includes('inconclusive') ? 'inconclusive' : 'pass';
  }
  throw new Error('the last look asked for another');
}

describe('dealt trials', () => {
  test('are decided as the gate decides a pull request', () => {
    const side = (chance: number) =>
      fc
        .array(
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
          { minLength: 20, maxLength: 20 },
        )
        .map((draws) => draws.map((row) => row.map((u) => (u < chance ? '1' : '0')).join('')));
    const seen = new Set<string>();
    const both = fc
      .constantFrom(0.5, 0.8, 0.95)
      .chain((chance) => fc.tuple(side(0.9), side(chance)));
    fc.assert(
      fc.property(both, ([main, change]) => {
        const before = runOf(main);
        const after = runOf(change);
        for (const gates of [
          GATES,
          someGates({ metrics: { pass_rate: { max_drop: 0.02 }, contains: { max_drop: 0.1 } } }),
        ]) {
          const rule = plan(before, gates);
          const decided = decideDealt(deal(before, after, rule), rule);
          expect(decided).toBe(judge(before, change, gates));
          seen.add(decided);
        }
      }),
      // a seed with which each of the three comes up
      { numRuns: 200, seed: 7 },
    );
    expect([...seen].sort()).toEqual(['fail', 'inconclusive', 'pass']);
  });

  test('fewer than ten cases, or fewer than half of them scored, are never decided', () => {
    const nine = runOf(Array.from({ length: 9 }, () => '11111'));
    expect(decideDealt(deal(nine, nine, plan(nine)), plan(nine))).toBe('inconclusive');
    const ten = runOf(Array.from({ length: 10 }, () => '11111'));
    expect(decideDealt(deal(ten, ten, plan(ten)), plan(ten))).toBe('pass');
    const bits = Array.from({ length: 30 }, (_, index) => (index < 12 ? '11111' : 'mmmmm'));
    const lost = runOf(bits);
    expect(decideDealt(deal(lost, lost, plan(lost)), plan(lost))).toBe('inconclusive');
  });

  test('lose what one side lost of the other, over all trials', () => {
    const before = runOf(['11111', '11110', 'mmmmm']);
    const after = runOf(['11110', '11000', '00000']);
    const rule = plan(before);
    const [{ metric, drop } = { metric: '', drop: 0 }] = measureDrops(
      deal(before, after, rule),
      rule,
    );
    expect(metric).toBe('pass_rate');
    expect(drop).toBeCloseTo((0.2 + 0.4) / 2, 12);
  });
});

describe('the rule of dealt trials', () => {
  const run = runOf(Array.from({ length: 12 }, () => '11011'));

  test('is that of the suite: its looks, and alpha divided by what gates', () => {
    const gates = someGates({
      metrics: {
        pass_rate: { max_drop: 0.02, min: 0.5 },
        contains: { max_drop: 0.1, proof: 'no-regression' },
      },
    });
    const { metrics, schedule } = plan(run, gates);
    expect(metrics).toEqual([
      { metric: 'pass_rate', maxDrop: 0.02 },
      { metric: 'contains', maxDrop: 0.1, proof: 'no-regression' },
    ]);
    expect(schedule.looks).toEqual([1, 3, 5]);
    expect(schedule.spend.reduce((sum, part) => sum + part)).toBeCloseTo(0.025, 12);
  });

  test('has as many looks as there are trials', () => {
    const looks = (available: number, settings = SETTINGS): number[] =>
      planDealtRule(run, { gates: GATES, settings, available })!.schedule.looks;
    expect(looks(1)).toEqual([1]);
    expect(looks(2)).toEqual([1, 2]);
    expect(looks(9)).toEqual([1, 3, 5]);
    expect(looks(2, { ...SETTINGS, trials: 5 })).toEqual([2]);
    expect(looks(9, { ...SETTINGS, trials: 3, max_trials: 1 })).toEqual([3]);
  });

  test('leaves out what does not gate, what nobody scored and what has no noise', () => {
    const floors = someGates({ metrics: { pass_rate: { min: 0.5 } } });
    expect(planDealtRule(run, { gates: floors, settings: SETTINGS, available: 5 })).toBeUndefined();
    const other = someGates({ metrics: { tone: { max_drop: 0.1 } } });
    expect(planDealtRule(run, { gates: other, settings: SETTINGS, available: 5 })).toBeUndefined();
    const advising = { ...run, metrics: { contains: someMetric({ advisory: true }) } };
    const contains = someGates({ metrics: { contains: { max_drop: 0.1 } } });
    expect(
      planDealtRule(advising, { gates: contains, settings: SETTINGS, available: 5 }),
    ).toBeUndefined();
    const still = someRun(run.cases);
    expect(
      planDealtRule(still, { gates: GATES, settings: SETTINGS, available: 5 }),
    ).toBeUndefined();
  });

  test('reads of a trial what scores that block say', () => {
    const rule = plan(
      run,
      someGates({ metrics: { pass_rate: { max_drop: 0 }, contains: { max_drop: 0 } } }),
    );
    expect(valueTrial(someTrial('passed'), rule)).toEqual([1, 1]);
    expect(valueTrial(someTrial('missing'), rule)).toEqual([undefined, undefined]);
    expect(
      valueTrial(
        someTrial('failed', { metrics: { contains: { value: 0.5, pass: false, advisory: true } } }),
        rule,
      ),
    ).toEqual([0, undefined]);
  });
});
