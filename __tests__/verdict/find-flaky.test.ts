import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { listFlaky, measureReliability, writeBits } from '../../src/verdict/find-flaky.ts';
import { someCase, someRun, type Ending } from '../builders/run-facts.ts';

const NOISY = {
  target: { kind: 'module' as const, digests: {}, digest: 'target', deterministic: false },
};
const endings = (bits: string): Ending[] =>
  bits.split('').map((bit) => (bit === '1' ? 'passed' : bit === '0' ? 'failed' : 'missing'));
const run = (cases: { [id: string]: string }) =>
  someRun(
    Object.entries(cases).map(([id, bits]) => someCase(id, endings(bits))),
    NOISY,
  );
const critical = ['critical'];

describe('flaky cases', () => {
  test('are those that passed and failed, the least reliable first', () => {
    const baseline = run({ solid: '11111', broken: '00000', now: '11101', before: '10011' });
    expect(listFlaky(baseline, { critical })).toEqual([
      { id: 'before', passed: 3, trials: 5 },
      { id: 'now', passed: 4, trials: 5 },
    ]);
  });

  test('are told over what main remembers, not over its last run alone', () => {
    const history = new Map([['hash of solid', `${'1'.repeat(24)}0${'1'.repeat(5)}`]]);
    const baseline = run({ solid: '11111', other: '11110' });
    expect(listFlaky(baseline, { critical, history })).toEqual([
      { id: 'other', passed: 4, trials: 5 },
      { id: 'solid', passed: 29, trials: 30 },
    ]);
  });

  test('say when they are critical; trials that were not measured say nothing', () => {
    const baseline = run({ a: '1m0', b: 'mmm' });
    baseline.cases[0]!.tags = critical;
    expect(listFlaky(baseline, { critical })).toEqual([
      { id: 'a', passed: 1, trials: 2, critical: true },
    ]);
    expect(writeBits(baseline.cases[0]!)).toBe('10');
  });

  test('a target without noise has none: what it fails it fails for a reason', () => {
    const changed = someRun([someCase('a', endings('10'))]);
    expect(listFlaky(changed, { critical })).toEqual([]);
  });
});

describe('pass^3', () => {
  test('is the mean over cases of the chance that three in a row pass', () => {
    // 4 of 5: C(4,3)/C(5,3) = 0.4; 3 of 5: 0.1
    const measured = measureReliability(run({ a: '11111', b: '11011', c: '10110' }));
    expect(measured!.attempts).toBe(3);
    expect(measured!.share).toBeCloseTo((1 + 0.4 + 0.1) / 3, 12);
  });

  test('is not told of fewer than three trials', () => {
    expect(measureReliability(run({ a: '11', b: '1' }))).toBeUndefined();
    expect(measureReliability(run({ a: '111', b: '1', c: '1' }))).toBeUndefined();
  });

  test('never exceeds the pass rate', () => {
    const bits = fc.string({ unit: fc.constantFrom('0', '1'), minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(bits, { minLength: 1, maxLength: 12 }), (cases) => {
        const facts = run(Object.fromEntries(cases.map((value, index) => [`c${index}`, value])));
        const rate =
          cases.reduce((sum, value) => sum + value.replaceAll('0', '').length / value.length, 0) /
          cases.length;
        expect(measureReliability(facts)!.share).toBeLessThanOrEqual(rate + 1e-12);
      }),
    );
  });
});
