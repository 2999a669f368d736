import { describe, expect, test } from '@jest/globals';
import type { GateContext } from '../../src/verdict/gate-context.ts';
import { findLostScores } from '../../src/verdict/find-lost-scores.ts';
import { someContext } from '../builders/gate-context.ts';
import {
  someCase,
  someGates,
  someMetric,
  someRun,
  someTrial,
  type PlainCase,
  type PlainRun,
} from '../builders/run-facts.ts';

const MOST = 0.05;
const good = { kind: { value: 1, pass: true } };

/** Cases of which the judge passed the first so many; of the others it could not say, and a check failed them. */
function casesOf(scored: number, lost: number, prefix = 'c'): PlainCase[] {
  return Array.from({ length: scored + lost }, (_, index) =>
    someCase(`${prefix}${index}`, [], {
      trials: [
        index < scored
          ? someTrial('passed', { metrics: good })
          : someTrial('failed', { metrics: {}, errored: ['kind'] }),
      ],
    }),
  );
}

const runOf = (cases: PlainCase[], advisory = false): PlainRun => ({
  ...someRun(cases),
  metrics: { kind: someMetric({ judged: true, advisory, error: 'the provider answered 400' }) },
});

function contextOf(
  run: PlainRun,
  { min = 0.9, baseline, metric = 'kind' }: { min?: number; baseline?: PlainRun; metric?: string },
): GateContext {
  return someContext(run, baseline, { gates: someGates({ metrics: { [metric]: { min } } }) });
}
const lostOf = (
  cases: PlainCase[],
  more: Parameters<typeof contextOf>[1] = {},
): ReturnType<typeof findLostScores> => findLostScores(contextOf(runOf(cases), more), MOST);

describe('a floor whose scorer could not judge what something else failed', () => {
  test('does not hold on what is left, however good that is: how many, and why', () => {
    expect(lostOf(casesOf(28, 12))).toEqual({
      reason:
        '`kind` could not score 12 of 40 trials, and its floor of 90.0 % holds only without them: the provider answered 400',
      cases: Array.from({ length: 12 }, (_, index) => `c${28 + index}`),
    });
  });

  test('holds where it would with the worst in their place', () => {
    expect(lostOf(casesOf(28, 12), { min: 0.7 })).toBeUndefined();
    expect(lostOf(casesOf(28, 12), { min: 0.71 })).toBeDefined();
  });

  test('holds where one in twenty is lost, and no more', () => {
    expect(lostOf(casesOf(19, 1), { min: 1 })).toBeUndefined();
    expect(lostOf(casesOf(18, 2), { min: 1 })).toBeDefined();
  });

  test('counts trials, not cases: a case may be lost in one of them', () => {
    const half = (facts: PlainCase): PlainCase => ({
      ...facts,
      trials: [
        { ...someTrial('passed', { metrics: good }), trial: 1 },
        { ...facts.trials[0]!, trial: 2 },
      ],
    });
    expect(lostOf(casesOf(14, 6).map(half))).toMatchObject({
      reason: expect.stringContaining('could not score 6 of 40 trials'),
    });
    expect(lostOf(casesOf(14, 6).map(half), { min: 0.85 })).toBeUndefined();
  });

  test('is not thinned out by cases that a change adds', () => {
    const baseline = runOf(casesOf(20, 0));
    const cases = [...casesOf(12, 8), ...casesOf(200, 0, 'easy')];
    expect(lostOf(cases, { baseline })).toMatchObject({
      reason: expect.stringContaining('8 of 20 trials of the cases that main has'),
    });
    expect(lostOf(cases)).toBeUndefined();
  });
});

describe('nothing is said', () => {
  test('of a floor that is not reached anyway: that is a failure', () => {
    const bad = casesOf(28, 12).map((facts, index) =>
      index < 10
        ? someCase(facts.id, [], {
            trials: [someTrial('failed', { metrics: { kind: { value: 0, pass: false } } })],
          })
        : facts,
    );
    expect(lostOf(bad)).toBeUndefined();
  });

  test('of what only advises, as a metric or on some of its cases', () => {
    expect(findLostScores(contextOf(runOf(casesOf(2, 8), true), {}), MOST)).toBeUndefined();
    const advised = casesOf(28, 12).map((facts) => ({
      ...facts,
      trials: facts.trials.map((trial) => ({ ...trial, outcome: 'passed' as const })),
    }));
    expect(lostOf(advised)).toBeUndefined();
    // a key that only an advisory scorer needs is no error of a metric that something else blocks on
    const failed = casesOf(28, 12).map((facts) => ({
      ...facts,
      trials: facts.trials.map((trial) => ({ ...trial, unadvised: trial.errored })),
    }));
    expect(lostOf(failed)).toBeUndefined();
  });

  test('of what the target did not answer: of how many trials may be missing another rule tells', () => {
    const missing = (code: string): PlainCase[] =>
      casesOf(28, 12).map((facts, index) =>
        index < 28
          ? facts
          : someCase(facts.id, [], {
              trials: [someTrial('missing', { errored: ['kind'], error: { message: '?', code } })],
            }),
      );
    expect(lostOf(missing('http-503'))).toBeUndefined();
    expect(lostOf(missing('scorer'))).toMatchObject({
      reason: expect.stringContaining('could not score 12 of 40 trials'),
    });
  });

  test('of a metric that has no floor, or not a single score: other rules do', () => {
    expect(lostOf(casesOf(28, 12), { metric: 'other' })).toBeUndefined();
    expect(lostOf(casesOf(0, 12))).toBeUndefined();
  });
});
