import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/domain/verdict.ts';
import { composeHeadline } from '../../src/report/compose-headline.ts';
import type { Tone } from '../../src/report/report.ts';
import { anUncalibratedJudge } from '../builders/judged-report.ts';
import { aGate, aRegressionGate, aVerdict } from '../builders/verdict.ts';

function textOf(
  verdict: Parameters<typeof aVerdict>[0],
  mode: 'enforce' | 'report' = 'enforce',
): string {
  return composeHeadline(aVerdict(verdict), mode).text;
}

describe('the verdict as a sentence', () => {
  test('a pass in its numbers', () => {
    expect(textOf({})).toBe('No regression on 48 cases: `pass_rate` 94.0 % → 93.6 % (−0.4 points)');
  });

  test('a pass of several metrics by name', () => {
    const gates = [aRegressionGate(), aRegressionGate({ metric: 'correctness' })];
    expect(textOf({ gates })).toBe('No regression on 48 cases: `pass_rate` and `correctness`');
  });

  test('a pass without comparison', () => {
    expect(textOf({ gates: [aGate()] })).toBe('Passed: every gate holds on 48 cases');
  });

  test('critical cases by name, the first three of them', () => {
    const cases = ['a', 'b', 'c', 'd', 'e'];
    const gates = [aGate({ result: 'fail', reason: '5 of 12 critical cases failed', cases })];
    expect(textOf({ verdict: 'fail', gates })).toBe(
      'Blocked: 5 of 12 critical cases failed (`a`, `b`, `c` and 2 more)',
    );
  });

  test('a scorer that is gone, or has another name', () => {
    const yardstick = {
      commit: 'a'.repeat(40),
      kept: [],
      passes_here_only: [],
      passes_there_only: [],
      gone: ['correctness'],
    };
    expect(textOf({ gates: [aGate()], yardstick })).toContain(
      '`correctness` blocks on main, and here no more or for fewer cases (renamed, narrowed, made to compare or removed?)',
    );
  });

  test('a drop in points', () => {
    const gates = [aRegressionGate({ result: 'fail', current: 0.88, drop: 0.06, p: 0.002 })];
    expect(textOf({ verdict: 'fail', gates })).toBe(
      'Blocked: `pass_rate` fell 6.0 points (94.0 % → 88.0 %, you allow 2.0 points)',
    );
  });

  test('two failures told, further ones counted', () => {
    const gates = ['cost', 'latency', 'floor'].map((gate) =>
      aGate({ gate: gate as 'cost', result: 'fail', reason: 'too much' }),
    );
    expect(textOf({ verdict: 'fail', gates })).toBe(
      'Blocked: cost: too much; latency: too much; 1 more gate failed',
    );
  });

  test('a failure that no gate failed (policy, or a suite that is gone)', () => {
    const gates = [aRegressionGate({ result: 'inconclusive' })];
    expect(textOf({ verdict: 'fail', reason: 'pass_rate is inconclusive.', gates })).toBe(
      'Blocked: pass_rate is inconclusive',
    );
  });

  test('report mode', () => {
    const gates = [aGate({ result: 'fail', reason: '1 of 12 critical cases failed' })];
    expect(textOf({ verdict: 'fail', gates }, 'report')).toBe(
      'Would block: 1 of 12 critical cases failed (report mode: nothing blocks)',
    );
  });

  test('several doubts by name', () => {
    const gates = [
      aRegressionGate({ result: 'inconclusive', reason: 'noise' }),
      aGate({ gate: 'latency', metric: 'p95', result: 'not-measured', reason: 'none' }),
      aGate({ gate: 'safety', result: 'accepted', reason: 'signed' }),
    ];
    expect(textOf({ gates })).toBe(
      'Passed, but `pass_rate` is inconclusive; a failure of safety cases was accepted; latency (p95) was not measured',
    );
  });

  test('one reason shared by several gates is told once', () => {
    const gates = [
      aRegressionGate({ result: 'no-baseline', reason: 'there is no baseline yet' }),
      aGate({
        gate: 'cost',
        metric: 'increase',
        result: 'no-baseline',
        reason: 'there is no baseline yet',
      }),
    ];
    expect(textOf({ gates })).toBe(
      'Passed, but `pass_rate` and cost have no baseline to compare with: there is no baseline yet',
    );
  });

  const tones: [Tone, Partial<Verdict>][] = [
    ['pass', {}],
    ['warn', { gates: [aRegressionGate({ result: 'inconclusive' })] }],
    ['fail', { verdict: 'fail' }],
    ['error', { verdict: 'error' }],
  ];
  test.each(tones)('tone %s', (tone, verdict) => {
    expect(composeHeadline(aVerdict(verdict), 'enforce').tone).toBe(tone);
  });
});

describe('a judge that lost its vote', () => {
  const demoted = { demoted: true } as const;
  const one = anUncalibratedJudge(demoted);

  test('is named in the first line of a pass, with the reason; a blocked check says what blocks it', () => {
    expect(textOf({ judges: [one] })).toBe(
      'Passed, but judge `tone` blocked on the baseline and only advises now: it was never calibrated',
    );
    const gates = [
      aGate({ result: 'fail', reason: '5 of 12 critical cases failed', cases: ['a'] }),
    ];
    expect(textOf({ verdict: 'fail', gates, judges: [one] })).not.toContain('tone');
  });

  test('stands beside other doubts; of several the names do', () => {
    const gates = [aRegressionGate({ result: 'inconclusive', reason: 'too few cases' })];
    expect(textOf({ gates, judges: [one] })).toBe(
      'Passed, but `pass_rate` is inconclusive; judge `tone` blocked on the baseline and only advises now: it was never calibrated',
    );
    const two = [one, anUncalibratedJudge({ name: 'care', ...demoted })];
    expect(textOf({ judges: two })).toBe(
      'Passed, but judges `tone` and `care` blocked on the baseline and only advise now',
    );
  });

  test('that never had one is not', () => {
    expect(textOf({ judges: [anUncalibratedJudge()] })).toMatch(/^No regression/);
  });
});

describe('a pass that is not plain', () => {
  test('a fall that was no chance is within the bar, not none', () => {
    const { p: _, ...exact } = aRegressionGate({ current: 0.7, drop: 0.24, max_drop: 0.5 });
    expect(textOf({ gates: [exact] })).toBe(
      'Within the allowed drop on 48 cases: `pass_rate` 94.0 % → 70.0 % (−24.0 points; 50.0 points are allowed)',
    );
    expect(textOf({ gates: [{ ...exact, p: 0.001 }] })).toMatch(/^Within the allowed drop/);
    expect(textOf({ gates: [{ ...exact, p: 0.3 }] })).toMatch(/^No regression/);
    const gates = [exact, aRegressionGate({ metric: 'correctness' })];
    expect(textOf({ gates })).toBe(
      'Within the allowed drop on 48 cases: `pass_rate` and `correctness`',
    );
  });

  test('a floor that only the added cases hold', () => {
    const rule = 'at least 90.0 %';
    const floor = aGate({ gate: 'floor', metric: 'pass_rate', rule, on_base_cases: 0.75 });
    const headline = composeHeadline(aVerdict({ gates: [floor] }), 'enforce');
    expect(headline).toMatchObject({
      tone: 'warn',
      text: "Passed, but by main's cases alone `pass_rate` is 75.0 %, below its floor (at least 90.0 %)",
    });
  });

  test('a target that failed on every case, before whatever else is open', () => {
    const measured = { cases: 4, trials: 4, missing: 0, all_failed: 'no such model' };
    const gates = [aRegressionGate({ result: 'no-baseline', reason: 'there is none yet' })];
    expect(textOf({ measured, gates })).toBe(
      'Passed, but the target failed on every case: no such model; `pass_rate` has no baseline to compare with',
    );
  });
});

describe('an open gate that policy lets fail', () => {
  test('is told as what it is', () => {
    const open = aRegressionGate({ result: 'no-baseline', blocks: true, reason: 'there is none.' });
    expect(textOf({ verdict: 'fail', gates: [open] })).toBe(
      'Blocked: `pass_rate` has no baseline, and policy says fail: there is none',
    );
    const few = aRegressionGate({ result: 'inconclusive', blocks: true, reason: 'too few cases' });
    const failed = aGate({ result: 'fail', reason: '1 of 12 critical cases failed' });
    expect(textOf({ verdict: 'fail', gates: [failed, few] })).toBe(
      'Blocked: 1 of 12 critical cases failed; `pass_rate` is inconclusive, and policy says fail: too few cases',
    );
  });
});
