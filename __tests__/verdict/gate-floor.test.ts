import { describe, expect, test } from '@jest/globals';
import type { MetricFacts } from '../../src/domain/facts.ts';
import type { JudgeRecord } from '../../src/domain/run.ts';
import type { GateResult } from '../../src/domain/verdict.ts';
import { judgeFloor } from '../../src/verdict/gate-floor.ts';
import { someContext, someRecord } from '../builders/gate-context.ts';
import {
  someCase,
  someCases,
  someMetric,
  someRun,
  someTrial,
  type PlainCase,
  type PlainRun,
} from '../builders/run-facts.ts';

/** Ten cases, so many of them good, as a judge sees them. */
function judged(
  good: number,
  facts: Partial<MetricFacts> = {},
  judges: JudgeRecord[] = [someRecord()],
): PlainRun {
  const advisory = facts.advisory ? { advisory: true as const } : {};
  const cases = Array.from({ length: 10 }, (_, index): PlainCase => {
    const pass = index < good;
    const kind = { value: pass ? 1 : 0, pass, ...advisory };
    return someCase(`c${index}`, [], { trials: [someTrial('passed', { metrics: { kind } })] });
  });
  const metric = someMetric({ judged: true, judges: ['digest of kind'], ...facts });
  return { ...someRun(cases, { judges }), metrics: { kind: metric } };
}

const empty = (facts: Partial<MetricFacts>, judges: JudgeRecord[] = []): PlainRun => ({
  ...someRun([someCase('a', [], { trials: [someTrial('missing', { errored: ['kind'] })] })], {
    judges,
  }),
  metrics: { kind: someMetric({ judged: true, ...facts }) },
});

describe('the floor of a judged metric', () => {
  test('holds or fails as any other', () => {
    expect(judgeFloor('kind', 0.9, someContext(judged(9)))).toMatchObject({
      gate: 'floor',
      metric: 'kind',
      result: 'pass',
      current: 0.9,
      reason: '90.0 % is enough',
    });
    expect(judgeFloor('kind', 0.9, someContext(judged(8)))).toMatchObject({
      result: 'fail',
      reason: '80.0 % is below the floor of 90.0 %',
    });
  });

  test('is noisy, also over a target that is not', () => {
    const [low, high] = judgeFloor('kind', 0.9, someContext(judged(9))).interval!;
    expect([low < 0.9, high > 0.9]).toEqual([true, true]);
  });

  test('waits for the next look where there is one', () => {
    const look = { looks: [1, 3], index: 0 };
    const open = judgeFloor('kind', 0.9, { ...someContext(judged(8)), look });
    expect(open.result).toBe('inconclusive');
  });

  test.each([10, 0])(
    'of an advisory judge that passes %i of 10 is shown, and never gates',
    (good) => {
      const record = someRecord({
        calibrated: false,
        blocking: false,
        why: '12 human labels of 50 needed',
        next: 'label 38 more answers',
      });
      const gate = judgeFloor('kind', 0.9, someContext(judged(good, { advisory: true }, [record])));
      expect(gate).toMatchObject({
        result: 'advisory',
        current: good / 10,
        reason: '12 human labels of 50 needed',
        next: 'label 38 more answers',
      });
    },
  );

  test('without any value is not measured, and says what it lacked', () => {
    const error = 'judge kind: there is no key';
    const gate = judgeFloor('kind', 0.9, someContext(empty({ advisory: true, error })));
    expect(gate).toMatchObject({ result: 'not-measured', reason: error });
    expect(gate).not.toHaveProperty('current');
  });

  test('of a judge that compares waits for a baseline', () => {
    const records = [someRecord({ compares: true })];
    const gate = judgeFloor('kind', 0.5, someContext(empty({}, records)));
    expect(gate).toMatchObject({ result: 'no-baseline' });
  });

  test('stands beside what the baseline had', () => {
    const gate = judgeFloor('kind', 0.5, someContext(judged(8), judged(9)));
    expect(gate).toMatchObject({ result: 'pass', current: 0.8, baseline: 0.9 });
  });
});

describe('a floor that the cases hold which a change adds', () => {
  const before = someRun(someCases(20, 'passed'));
  const own = [...someCases(15, 'passed'), ...someCases(20, 'failed').slice(15)];
  const easy = someCases(60, 'passed', 'easy');
  const floor = (cases: PlainCase[], approvers: string[] = []): GateResult =>
    judgeFloor('pass_rate', 0.9, someContext(someRun(cases), before, { approvers }));

  test('holds by the contract, and says what main’s cases alone come to', () => {
    expect(floor([...own, ...easy])).toMatchObject({ result: 'pass', on_base_cases: 0.75 });
    expect(floor(own)).toMatchObject({ result: 'fail' });
  });

  test('also where those that fail were taken out, and run as main has them', () => {
    const kept = own.slice(15).map((facts) => ({ ...facts, kept: true as const }));
    expect(floor([...own.slice(0, 15), ...kept])).toMatchObject({
      result: 'pass',
      current: 1,
      on_base_cases: 0.75,
    });
  });

  test('says nothing where main’s cases hold it too, or somebody signed for the change', () => {
    const good = [...someCases(19, 'passed'), ...easy];
    expect(floor(good)).not.toHaveProperty('on_base_cases');
    expect(floor([...own, ...easy], ['octocat'])).not.toHaveProperty('on_base_cases');
  });
});
