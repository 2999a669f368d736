import { describe, expect, test } from '@jest/globals';
import type { Asked, RunDocument } from '../../src/domain/run.ts';
import {
  isComparedExactly,
  isDeterministic,
  summarizeMetrics,
  summarizeUsage,
} from '../../src/verdict/summarize-run.ts';
import { someRecord } from '../builders/gate-context.ts';
import {
  someCase,
  someMetric,
  someRun,
  someTrial,
  type PlainCase,
  type PlainRun,
  type PlainTrial,
} from '../builders/run-facts.ts';

function runOf(trials: Partial<PlainTrial>[], document: Partial<RunDocument> = {}): PlainRun {
  const cases = trials.map((one, index) =>
    someCase(`c${index}`, [], { trials: [someTrial('passed', one)] }),
  );
  return someRun(cases, document);
}

const usage = { input_tokens: 10, output_tokens: 5 };
const priced = (usd: number) => ({ usage, cost_usd: usd });
const asked = (more: Partial<Asked> = {}): Asked => ({ digest: 'd', calls: 2, ...more });
const record = (more: Partial<Asked> = {}) =>
  someRecord({ canary: { result: 'held', asked: asked(more) } });

describe('what a run took', () => {
  test('calls are those that were made, retries included, as judges count theirs', () => {
    const run = runOf([{ attempts: 3 }, {}, { attempts: 5, outcome: 'missing' }]);
    expect(summarizeUsage(run).usage.target.calls).toBe(9);
  });

  test('of the target: its calls, tokens and dollars, cached trials left out', () => {
    const run = runOf([priced(1), { ...priced(2), cached: true }, priced(4)]);
    expect(summarizeUsage(run)).toEqual({
      usage: {
        target: { calls: 2, cached: 1, input_tokens: 20, output_tokens: 10 },
        judges: { calls: 0, input_tokens: 0, output_tokens: 0 },
      },
      costUsd: 5,
    });
  });

  test('of what no trial owns: warm-up, canaries, judging the baseline again', () => {
    const run = runOf([priced(1)], {
      usage: { input_tokens: 1, output_tokens: 1, calls: 1, cost_usd: 0.5 },
      judges: [record({ usage, cost_usd: 0.25, latency_ms: 20 })],
      rejudging: { calls: 12, usage, cost_usd: 3, latency_ms: 1200 },
    });
    expect(summarizeUsage(run)).toEqual({
      usage: {
        target: { calls: 2, input_tokens: 11, output_tokens: 6 },
        judges: { calls: 14, input_tokens: 20, output_tokens: 10 },
      },
      costUsd: 4.75,
      judging: { cost_usd: 3.25, p50_ms: 10 },
    });
  });

  test('of the judges: apart from the target, also on cached trials', () => {
    const judged = { calls: 3, usage, cost_usd: 0.5, latency_ms: 30 };
    const run = runOf([
      { ...priced(1), judged },
      { judged, cached: true },
    ]);
    expect(summarizeUsage(run)).toEqual({
      usage: {
        target: { calls: 1, cached: 1, input_tokens: 10, output_tokens: 5 },
        judges: { calls: 6, input_tokens: 20, output_tokens: 10 },
      },
      costUsd: 2,
      judging: { cost_usd: 1, p50_ms: 10 },
    });
  });

  test('what judges said before is told beside their calls, and costs nothing', () => {
    const run = runOf([
      { ...priced(1), judged: { calls: 1, cached: 2, usage, cost_usd: 0.5, latency_ms: 30 } },
      { ...priced(1), judged: { calls: 0, cached: 3, cost_usd: 0 } },
    ]);
    const { usage: told, costUsd, judging } = summarizeUsage(run);
    expect(told.judges).toEqual({ calls: 1, cached: 5, input_tokens: 10, output_tokens: 5 });
    expect([costUsd, judging]).toEqual([2.5, { cost_usd: 0.5, p50_ms: 30 }]);
  });

  test('cached tokens are counted among those that went in', () => {
    const cached = { input_tokens: 10, output_tokens: 5, cached_tokens: 7 };
    const run = runOf([{ usage: cached, judged: { calls: 1, usage: cached } }, { usage }]);
    const { target, judges } = summarizeUsage(run).usage;
    expect([target.cached_tokens, judges.cached_tokens]).toEqual([7, 7]);
  });
});

describe('a price that is not known', () => {
  const judged = { calls: 1, cost_usd: 0.5 };
  const unpriced = { calls: 1, usage };

  test('of one judge call makes what judging cost unknown, and the whole', () => {
    const run = runOf([
      { ...priced(1), judged },
      { ...priced(1), judged: unpriced },
    ]);
    const { costUsd, judging, usage: took } = summarizeUsage(run);
    expect(costUsd).toBeUndefined();
    expect(judging).toEqual({});
    expect(took.judges.calls).toBe(2);
  });

  test('of the canaries does so too', () => {
    const run = runOf([{ ...priced(1), judged }], { judges: [record({ usage })] });
    expect(summarizeUsage(run).costUsd).toBeUndefined();
  });

  test("of the target's tokens makes the whole unknown; what judging cost is still told", () => {
    const { costUsd, judging } = summarizeUsage(runOf([{ usage, judged }]));
    expect([costUsd, judging]).toEqual([undefined, { cost_usd: 0.5 }]);
  });

  test("of one of the target's calls makes its sum unknown: it never counts as 0", () => {
    expect(summarizeUsage(runOf([priced(1), { usage }])).costUsd).toBeUndefined();
  });

  test('of a target that reports nothing leaves what judges cost', () => {
    expect(summarizeUsage(runOf([{ judged }, { judged }])).costUsd).toBe(1);
    expect(summarizeUsage(runOf([{}])).costUsd).toBeUndefined();
  });

  test('of a trial that gave no answer is no price at all', () => {
    const error = { message: '503 from the provider' };
    expect(summarizeUsage(runOf([priced(1), { outcome: 'missing', error }])).costUsd).toBe(1);
  });
});

describe('a metric', () => {
  const trialOf = (metrics: PlainTrial['metrics'], more: Partial<PlainTrial> = {}): PlainCase =>
    someCase('x', [], { trials: [someTrial('passed', { metrics, ...more })] });
  const summarize = (cases: PlainCase[], facts: Parameters<typeof someMetric>[0] = {}) =>
    summarizeMetrics({ ...someRun(cases), metrics: { kind: someMetric(facts) } }, 1)['kind']!;
  const good = { value: 1, pass: true };
  const bad = { value: 0, pass: false };

  test('that something blocks on leaves out cases on which it only advises', () => {
    const cases = [
      trialOf({ kind: good }),
      trialOf({ kind: { ...bad, advisory: true } }),
      trialOf({ kind: { ...bad, advisory: true } }),
    ];
    expect(summarize(cases)).toMatchObject({ mean: 1, n: 1, passed: 1, advisory: false });
  });

  test('that only advises is told of all its cases', () => {
    const advisory = { advisory: true as const };
    const cases = [
      trialOf({ kind: { ...good, ...advisory } }),
      trialOf({ kind: { ...bad, ...advisory } }),
    ];
    expect(summarize(cases, advisory)).toMatchObject({
      mean: 0.5,
      n: 2,
      passed: 1,
      advisory: true,
    });
  });

  test('counts the cases that could not be scored, and tells one reason', () => {
    const cases = [
      trialOf({ kind: good }),
      trialOf({}, { errored: ['kind'] }),
      trialOf({}, { errored: ['other'] }),
    ];
    expect(summarize(cases, { error: 'no key' })).toMatchObject({
      n: 1,
      errored: 1,
      error: 'no key',
    });
    expect(summarize([trialOf({ kind: good })], { error: 'no key' })).not.toHaveProperty('error');
  });

  test('that a model judges has noise, whatever the target promises; pass_rate has it where such a judge blocks', () => {
    const run = (facts: Parameters<typeof someMetric>[0]): PlainRun => ({
      ...someRun([]),
      metrics: { kind: someMetric(facts), length: someMetric() },
    });
    const is = (facts: Parameters<typeof someMetric>[0], name: string): boolean =>
      isDeterministic(name, run(facts));
    expect(['kind', 'length', 'pass_rate'].map((name) => is({ judged: true }, name))).toEqual([
      false,
      true,
      false,
    ]);
    expect(['kind', 'pass_rate'].map((name) => is({ judged: true, advisory: true }, name))).toEqual(
      [false, true],
    );
  });

  test('has no noise as it is compared where the judge only compares: it is in neither rate', () => {
    const exactness = (records: { compares?: true }): boolean[] => {
      const run = someRun([], { judges: [someRecord(records)] });
      const { pass_rate: rate, kind } = summarizeMetrics(
        { ...run, metrics: { kind: someMetric({ judged: true }), length: someMetric() } },
        1,
      );
      return [rate!.deterministic, isComparedExactly(rate!), isComparedExactly(kind!)];
    };
    expect(exactness({ compares: true })).toEqual([false, true, false]);
    expect(exactness({})).toEqual([false, false, false]);
  });
});

describe('cases that a metric could not score', () => {
  const errored = (unadvised: boolean, advisory: boolean): number => {
    const lost = { metrics: {}, errored: ['kind'], ...(unadvised && { unadvised: ['kind'] }) };
    const run = { ...runOf([{}, lost]), metrics: { kind: someMetric({ advisory }) } };
    return summarizeMetrics(run, 1)['kind']!.errored;
  };

  test('lack what blocks, where something does, and advice, where all advises', () => {
    expect(errored(false, false)).toBe(1);
    expect(errored(true, false)).toBe(0);
    expect(errored(true, true)).toBe(1);
  });
});
