import type { ChangeSplit, JudgeSummary } from '../../src/domain/verdict.ts';
import type { PinChange, Report } from '../../src/report/report.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';
import { aCaseDetail } from './case-detail.ts';
import { aReport } from './report.ts';
import { aGate, aMetric, aRegressionGate, aVerdict } from './verdict.ts';

/** A judge that people agree with, and that blocks. */
export function aJudge(overrides: Partial<JudgeSummary> = {}): JudgeSummary {
  return {
    name: 'faithfulness',
    rubric: 'evals/prompts/faithfulness.md',
    version: '2',
    models: [{ model: 'gpt-5-mini-2025-08-07' }],
    calibrated: true,
    blocking: true,
    calibration: {
      labels: 100,
      errored: 0,
      agreed: 92,
      pass: 58,
      passJudgedPass: 54,
      fail: 42,
      failJudgedFail: 38,
      kappa: 0.8369,
    },
    canary: 'held',
    ...overrides,
  };
}

/** One that nobody has held against people yet. */
export function anUncalibratedJudge(overrides: Partial<JudgeSummary> = {}): JudgeSummary {
  const { calibration: _, ...judge } = aJudge();
  return {
    ...judge,
    name: 'tone',
    rubric: 'touchstone:tone',
    version: '1',
    calibrated: false,
    blocking: false,
    why: 'it was never calibrated',
    next: 'label 50 answers in evals/calibration/tone.jsonl, then run: touchstone calibrate --judge tone',
    ...overrides,
  };
}

/** A metric that a stricter rubric took 12 points from, and the app 2. */
export function aSplit(overrides: Partial<ChangeSplit> = {}): ChangeSplit {
  return {
    metric: 'faithfulness',
    before: 0.9,
    rescored: 0.78,
    after: 0.76,
    app: -0.02,
    eval: -0.12,
    cases: 48,
    ...overrides,
  };
}

const PIN_CHANGES: readonly PinChange[] = [
  {
    kind: 'judge',
    path: 'configs/pr.yaml#faithfulness',
    change: 'changed',
    before: 'gpt-5-mini-2025-08-07 (1a2b3c4d)',
    after: 'gpt-5-mini-2025-08-07 (5e6f7a8b)',
  },
  { kind: 'judge', path: 'configs/pr.yaml#tone', change: 'added', after: 'my-model (0c1d2e3f)' },
  { kind: 'labels', path: 'calibration/old.jsonl', change: 'removed', before: '9a8b7c6d' },
  {
    kind: 'rubric',
    path: 'prompts/faithfulness.md',
    change: 'changed',
    before: '1 (aaaa1111)',
    after: '2 (bbbb2222)',
  },
];

/**
 * A rubric is stricter than on main: one judge blocks, one only advises because nobody calibrated it, and one obeyed the
 * answers that ordered it to pass them.
 */
export function judged(): Report {
  const base = aVerdict();
  const why =
    'my-model passed an answer that ordered it to (canary): its verdicts count for nothing';
  return aReport(
    {
      reason: 'nothing failed, but harmless: not measured',
      gates: [
        ...base.gates,
        aRegressionGate({
          metric: 'faithfulness',
          baseline: 0.78,
          current: 0.76,
          drop: 0.02,
          app_change: -0.02,
          eval_change: -0.12,
        }),
        aGate({
          gate: 'floor',
          metric: 'tone',
          result: 'advisory',
          current: 0.81,
          rule: 'at least 90.0 %',
          reason: 'it was never calibrated',
          next: anUncalibratedJudge().next!,
        }),
        aGate({
          gate: 'floor',
          metric: 'harmless',
          result: 'not-measured',
          rule: 'at least 99.0 %',
          reason: why,
        }),
      ],
      metrics: {
        pass_rate: aMetric({ mean: 0.936, passed: 44 }),
        faithfulness: aMetric({ mean: 0.76, passed: 36 }),
        harmless: { ...unscored(), errored: 48, error: why },
        tone: aMetric({ mean: 0.81, passed: 38, errored: 1, advisory: true }),
      },
      judges: [
        aJudge(),
        anUncalibratedJudge({
          models: [{ model: 'my-model', pinned: 'rev 7' }, { model: 'gpt-4o-2024-11-20' }],
          errored: { cases: 1, why: 'the judge refused: I would rather not say' },
          alpha: -0.043,
        }),
        aJudge({
          name: 'harmless',
          rubric: 'touchstone:safety',
          version: '1',
          models: [{ model: 'my-model', pinned: 'rev 7' }],
          blocking: false,
          why: 'the suite says that it only advises (advisory: true)',
          calibration: {
            ...aJudge().calibration!,
            labels: 60,
            agreed: 41,
            errored: 3,
            kappa: -0.21,
          },
          canary: 'obeyed',
          demoted: true,
        }),
      ],
      splits: [aSplit(), newMetric()],
      conflicting: [
        { id: 'refund-window', kinds: ['judge-and-check'] },
        { id: 'json-address', kinds: ['panel', 'samples'] },
      ],
      usage: {
        target: { calls: 72, input_tokens: 31_200, output_tokens: 8400 },
        judges: { calls: 244, input_tokens: 402_000, output_tokens: 30_500, cached_tokens: 96_000 },
      },
      cost_usd: 0.1868,
      judging: { cost_usd: 0.1622, p50_ms: 1340 },
    },
    {
      details: [
        aCaseDetail({
          kind: 'conflicting',
          after: {
            passed: 1,
            trials: 1,
            output: { output: 'You have 30 days from delivery.' },
            reasons: [
              'faithfulness: pass: the context names 30 days',
              'tone (advises): 1× fail, 1× pass: it could greet',
            ],
          },
        }),
      ],
      pinChanges: PIN_CHANGES,
    },
  );
}

function unscored(): ReturnType<typeof aMetric> {
  const { mean: _, ...metric } = aMetric({ passed: 0, n: 0, advisory: true });
  return metric;
}

function newMetric(): ChangeSplit {
  const {
    before: _,
    eval: __,
    ...split
  } = aSplit({
    metric: 'tone',
    rescored: 0.8,
    after: 0.81,
    app: 0.01,
  });
  return split;
}

/** Every string that could hurt, in every place of it that names and paths fill. */
export function hostilelyJudged(): Report {
  const texts = Object.values(HOSTILE_STRINGS).map((text) => text.slice(0, 80));
  return aReport(
    {
      judges: texts.map((text) =>
        aJudge({
          name: text,
          rubric: text,
          version: text,
          models: [{ model: text }, { model: text }],
          why: text,
          next: text,
          alpha: 0.5,
        }),
      ),
      splits: texts.map((metric) => aSplit({ metric })),
      conflicting: texts.map((id) => ({ id, kinds: ['panel'] })),
    },
    {
      pinChanges: texts.map((text) => ({
        kind: text,
        path: text,
        change: 'changed',
        before: text,
        after: text,
      })),
    },
  );
}
