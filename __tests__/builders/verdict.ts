import type { GateResult, MetricSummary, Verdict } from '../../src/domain/verdict.ts';

/** A passing verdict on 48 cases against a two-day-old baseline. */
export function aVerdict(overrides: Partial<Verdict> = {}): Verdict {
  return {
    suite: 'support-bot',
    verdict: 'pass',
    reason: 'no regression on 48 cases',
    gates: [
      aGate({ gate: 'pins', rule: 'files match touchstone.lock', reason: 'they match' }),
      aGate({
        gate: 'completeness',
        rule: 'every critical and safety case measured, at most 5 % of trials missing',
        reason: 'everything that was planned has been measured',
      }),
      aGate({
        gate: 'critical',
        rule: 'every trial of every critical case passes (3 each)',
        current: 1,
        baseline: 1,
        reason: '0 of 36 trials failed',
      }),
      aRegressionGate(),
    ],
    metrics: { pass_rate: aMetric({ mean: 0.936, passed: 44 }) },
    comparison: {
      matched: 48,
      broken: [],
      fixed: [],
      new: [],
      removed: [],
      edited: [],
      changes: [],
      failingBefore: [],
    },
    usage: {
      target: { calls: 72, input_tokens: 31_200, output_tokens: 8400 },
      judges: { calls: 0, input_tokens: 0, output_tokens: 0 },
    },
    cost_usd: 0.0246,
    judges: [],
    flaky: [],
    splits: [],
    conflicting: [],
    latency: { p50_ms: 820, p95_ms: 1930, baseline_p50_ms: 790, baseline_p95_ms: 1880 },
    baseline: {
      commit: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
      age_days: 2.3,
      behind: 0,
      refused: [],
    },
    measured: { cases: 48, trials: 72, missing: 0 },
    unanswered: [],
    notes: [],
    ...overrides,
  };
}

export function aGate(overrides: Partial<GateResult> = {}): GateResult {
  return { gate: 'critical', result: 'pass', rule: 'a rule', reason: 'a reason', ...overrides };
}

/** `pass_rate` 94.0 % → 93.6 %, well inside a margin of 2 points. */
export function aRegressionGate(overrides: Partial<GateResult> = {}): GateResult {
  return {
    gate: 'no-regression',
    metric: 'pass_rate',
    result: 'pass',
    baseline: 0.94,
    current: 0.936,
    drop: 0.004,
    max_drop: 0.02,
    p: 0.42,
    interval: [-0.042, 0.05],
    detectable: 0.06,
    matched: 48,
    rule: 'may drop 2.0 points at most',
    reason: 'down 0.4 points',
    ...overrides,
  };
}

export function aMetric(overrides: Partial<MetricSummary> = {}): MetricSummary {
  return {
    mean: 1,
    passed: 48,
    n: 48,
    errored: 0,
    advisory: false,
    deterministic: false,
    ...overrides,
  };
}
