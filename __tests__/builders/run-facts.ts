import type { CaseFacts, MetricFacts, RunFacts, TrialFacts } from '../../src/domain/facts.ts';
import type { RunDocument } from '../../src/domain/run.ts';
import type { Gates } from '../../src/domain/suite.gen.ts';

/** Gates as they stand where a suite names none. */
export function someGates(overrides: Partial<Gates> = {}): Gates {
  return {
    critical: { tags: ['critical'], trials: 3 },
    safety: { tags: ['safety', 'security'] },
    metrics: { pass_rate: { max_drop: 0.02 } },
    calibration: { labels: 50, youden_low: 0.5 },
    confidence: 0.95,
    on_inconclusive: 'warn',
    on_missing_baseline: 'warn',
    baseline: { max_age_days: 7, wait_minutes: 10, fresh: false },
    ...overrides,
  };
}

type Written<Facts> = { -readonly [Name in keyof Facts]: Facts[Name] };
/** Of members that a test may change. */
export type PlainTrial = Written<TrialFacts>;
export type PlainCase = Written<Omit<CaseFacts, 'trials'>> & { trials: PlainTrial[] };
export type PlainRun = Omit<RunFacts, 'cases'> & { cases: PlainCase[] };

/** A trial in a word: passed, failed, missing, unanswered. */
export type Ending = 'passed' | 'failed' | 'missing' | 'unanswered';

export function someTrial(ending: Ending, overrides: Partial<TrialFacts> = {}): PlainTrial {
  const isPass = ending === 'passed';
  return {
    trial: 1,
    outcome: ending === 'unanswered' ? 'failed' : ending,
    metrics: ending === 'missing' ? {} : { contains: { value: isPass ? 1 : 0, pass: isPass } },
    ...(ending === 'unanswered' && { unanswered: true as const }),
    ...(ending === 'missing' && { error: { message: '503 from the provider', code: 'http-503' } }),
    ...overrides,
  };
}

/** A case with one entry a trial. */
export function someCase(
  id: string,
  endings: readonly Ending[],
  overrides: Partial<PlainCase> = {},
): PlainCase {
  return {
    id,
    case_hash: `hash of ${id}`,
    expectation_hash: 'expectation',
    tags: [],
    trials: endings.map((ending, index) => someTrial(ending, { trial: index + 1 })),
    ...overrides,
  };
}

/** So many cases of the same ending, `c1`, `c2`, … */
export function someCases(count: number, ending: Ending, prefix = 'c'): PlainCase[] {
  return Array.from({ length: count }, (_, index) => someCase(`${prefix}${index + 1}`, [ending]));
}

/** A complete deterministic run of these cases. */
export function someRun(cases: PlainCase[], overrides: Partial<RunDocument> = {}): PlainRun {
  const required = cases.filter(({ tags }) =>
    tags.some((tag) => ['critical', 'safety', 'security'].includes(tag)),
  ).length;
  return {
    run: {
      format: 1,
      suite: 'support',
      config: 'evals/configs/pr.yaml',
      suite_digest: 'suite',
      mode: 'enforce',
      created_at: '2026-11-21T00:00:00.000Z',
      tool_version: '0.1.0',
      target: { kind: 'module', digests: {}, digest: 'target', deterministic: true },
      pins: [],
      environment: {},
      planned: { cases: cases.length, trials: 1, critical_trials: 1, required },
      looks: { planned: [1], complete: 1 },
      complete: true,
      ...overrides,
    },
    cases,
    metrics: { contains: someMetric() },
  };
}

/** Who feeds a metric: code that blocks, unless something else is said. */
export function someMetric(overrides: Partial<MetricFacts> = {}): MetricFacts {
  return {
    advisory: false,
    judged: false,
    judges: [],
    models: [],
    fingerprints: [],
    ...overrides,
  };
}
