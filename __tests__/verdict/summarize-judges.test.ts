import { describe, expect, test } from '@jest/globals';
import type { Conflict, JudgeRecord } from '../../src/domain/run.ts';
import { FactsBuilder } from '../../src/verdict/fold-trials.ts';
import { listConflicting, summarizeJudges } from '../../src/verdict/summarize-judges.ts';
import { someRecord } from '../builders/gate-context.ts';
import {
  someCase,
  someCases,
  someMetric,
  someRun,
  someTrial,
  type PlainRun,
  type PlainTrial,
} from '../builders/run-facts.ts';

/** A run whose judge `kind` cast these votes, a list an output. */
function voted(lists: number[][], judges: JudgeRecord[] = [someRecord()]): PlainRun {
  const cases = lists.map((kind, index) =>
    someCase(`c${index}`, [], { trials: [someTrial('passed', { votes: { kind } })] }),
  );
  return someRun(cases, { judges });
}

describe('the judges of a run', () => {
  test('are none where nobody judged', () => {
    expect(summarizeJudges(someRun(someCases(3, 'passed')), undefined)).toEqual([]);
  });

  test('are who they are, with what right, and what their canaries showed', () => {
    const counts = {
      labels: 60,
      errored: 1,
      agreed: 50,
      pass: 30,
      passJudgedPass: 28,
      fail: 30,
      failJudgedFail: 22,
    };
    const asked = { digest: 'digest of kind', calls: 2 };
    const [held, told] = summarizeJudges(
      voted(
        [],
        [
          someRecord({ calibration: counts, canary: { result: 'held', asked } }),
          someRecord({
            name: 'tone',
            calibrated: false,
            blocking: false,
            why: 'never',
            next: 'calibrate',
            compares: true,
          }),
        ],
      ),
      undefined,
    );
    expect(held).toEqual({
      name: 'kind',
      rubric: 'evals/prompts/kind.md',
      version: '1',
      models: [{ model: 'gpt-5-mini-2025-08-07' }],
      calibrated: true,
      blocking: true,
      calibration: counts,
      canary: 'held',
    });
    expect(told).toMatchObject({ name: 'tone', blocking: false, why: 'never', next: 'calibrate' });
    expect(told).not.toHaveProperty('alpha');
  });

  test('agree with themselves as much as their votes on one output do', () => {
    const alphaOf = (lists: number[][]): number | undefined =>
      summarizeJudges(voted(lists), undefined)[0]!.alpha;
    expect(
      alphaOf([
        [1, 1, 1],
        [0, 0, 0],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      alphaOf([
        [1, 0],
        [0, 1],
        [1, 0],
      ]),
    ).toBeLessThan(0);
    // four units of two: Do = 2/8, De = 2·4·4/(8·7): alpha = 1 − 0.25/(32/56)
    expect(
      alphaOf([
        [1, 1],
        [1, 0],
        [0, 0],
        [1, 0],
      ]),
    ).toBeCloseTo(1 - 0.5 / (32 / 56), 12);
  });

  test('have no alpha where all votes are the same, or each output has one', () => {
    expect(
      summarizeJudges(
        voted([
          [1, 1],
          [1, 1],
        ]),
        undefined,
      )[0],
    ).not.toHaveProperty('alpha');
    expect(summarizeJudges(voted([]), undefined)[0]).not.toHaveProperty('alpha');
    const others = voted([[1, 0]], [someRecord({ name: 'tone' })]);
    expect(summarizeJudges(others, undefined)[0]).not.toHaveProperty('alpha');
  });
});

test('a judge that blocked on the baseline and does not any more is told, by its name', () => {
  const then = voted(
    [],
    [someRecord({ digest: 'old' }), someRecord({ name: 'tone', blocking: false })],
  );
  const advising = { blocking: false, calibrated: false };
  const now = voted(
    [],
    [
      someRecord(advising),
      someRecord({ name: 'tone', ...advising }),
      someRecord({ name: 'new', ...advising }),
    ],
  );
  expect(summarizeJudges(now, then).map(({ demoted }) => demoted)).toEqual([
    true,
    undefined,
    undefined,
  ]);
  expect(summarizeJudges(then, then)[0]).not.toHaveProperty('demoted');
});

describe('what a judge could not judge', () => {
  const error = { message: 'kind: no key', code: 'scorer' };
  const lost = { metrics: {}, errored: ['kind'], error };
  const runOf = (trials: PlainTrial[][], why?: string): PlainRun => ({
    ...someRun(
      trials.map((list, index) => someCase(`c${index}`, [], { trials: list })),
      { judges: [someRecord()] },
    ),
    metrics: { kind: someMetric({ judged: true, ...(why !== undefined && { error: why }) }) },
  });

  test('is counted by case, with one reason', () => {
    const twice = [someTrial('missing', lost), someTrial('missing', { ...lost, trial: 2 })];
    const [judge] = summarizeJudges(
      runOf([twice, [someTrial('missing', lost)], []], 'no key'),
      undefined,
    );
    expect(judge!.errored).toEqual({ cases: 2, why: 'no key' });
    const several = runOf([twice, [someTrial('missing', lost)]], 'no key');
    const metrics = { kind: { ...several.metrics['kind']!, errors_differ: true as const } };
    expect(summarizeJudges({ ...several, metrics }, undefined)[0]!.errored).toEqual({
      cases: 2,
      why: 'no key',
      differ: true,
    });
    expect(summarizeJudges(runOf([[someTrial('passed')]]), undefined)[0]).not.toHaveProperty(
      'errored',
    );
  });

  test('is not what the target did not answer', () => {
    const facts = new FactsBuilder();
    facts.add({
      case: 'a',
      case_hash: 'c',
      expectation_hash: 'e',
      trial: 1,
      tags: [],
      output: { output: null, error: { kind: 'error', message: '503 from the provider' } },
      scores: [
        {
          name: 'kind',
          type: 'judge',
          by: 'judge',
          status: 'errored',
          why: '503 from the provider',
        },
      ],
      attempts: 1,
    });
    const { run } = someRun([], { judges: [someRecord()] });
    expect(summarizeJudges(facts.build(run), undefined)[0]).not.toHaveProperty('errored');
  });
});

test('a case is conflicting when any of its trials is, by every kind once', () => {
  const caseOf = (id: string, ...kinds: Conflict[][]) =>
    someCase(id, [], {
      trials: kinds.map((conflicts, index) =>
        someTrial('passed', { trial: index + 1, ...(conflicts.length > 0 && { conflicts }) }),
      ),
    });
  const run = someRun([
    caseOf('a', [], ['panel'], ['panel', 'samples']),
    caseOf('b', [], []),
    caseOf('c', ['judge-and-check']),
  ]);
  expect(listConflicting(run)).toEqual([
    { id: 'a', kinds: ['panel', 'samples'] },
    { id: 'c', kinds: ['judge-and-check'] },
  ]);
});
