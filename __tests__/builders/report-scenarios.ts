import type { GateResult } from '../../src/domain/verdict.ts';
import type { CaseDetail, Report, ReportFacts } from '../../src/report/report.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';
import { aCaseDetail } from './case-detail.ts';
import { judged } from './judged-report.ts';
import { aReport, reportOf } from './report.ts';
import { aGate, aMetric, aRegressionGate, aVerdict } from './verdict.ts';
import { acceptedRisk, movedYardstick } from './yardstick-reports.ts';

const CRITICAL_RULE = 'every trial of every critical case passes (3 each)';

/** One report of each kind that a person can meet: name → report. */
export const SCENARIOS: { readonly [name: string]: () => Report } = {
  pass: passing,
  'fail-critical': criticalFailure,
  'fail-regression': () => regression(),
  inconclusive,
  'no-baseline': noBaseline,
  'error-dead-key': deadKey,
  'error-missing-trials': missingTrials,
  'first-adoption': firstAdoption,
  'report-mode': reportMode,
  'outputs-none': withheld,
  judges: judged,
  'fail-yardstick': movedYardstick,
  'pass-accepted': acceptedRisk,
  hostile: hostileText,
  'too-long': tooLong,
};

function passing(): Report {
  const base = aVerdict();
  return aReport(
    {
      gates: [
        ...base.gates,
        aGate({
          gate: 'cost',
          metric: 'increase',
          baseline: 0.0121,
          current: 0.0125,
          p: 0.31,
          rule: 'at most 20 % more than the baseline',
          reason: '1.03 times the baseline',
        }),
      ],
      metrics: {
        pass_rate: aMetric({ mean: 0.936, passed: 44 }),
        correctness: aMetric({ mean: 0.951, passed: 45 }),
        politeness: aMetric({ mean: 0.88, passed: 40, errored: 1, advisory: true }),
      },
      comparison: {
        ...base.comparison!,
        fixed: ['tracking-link'],
        new: ['gift-card-balance'],
        changes: [{ id: 'tracking-link', baselineId: 'tracking-link', before: 0.2, after: 1 }],
      },
    },
    {
      details: [
        aCaseDetail({
          id: 'tracking-link',
          kind: 'fixed',
          before: { passed: 1, trials: 5, output: { output: 'I cannot find it.' } },
          after: { passed: 3, trials: 3, output: { output: 'Here it is.' }, reasons: [] },
        }),
        newCase(),
      ],
    },
  );
}

function newCase(): CaseDetail {
  const { before: _, ...rest } = aCaseDetail();
  return {
    ...rest,
    id: 'gift-card-balance',
    kind: 'new',
    after: { passed: 2, trials: 3, output: { output: 'Your balance is $20.' }, reasons: [] },
  };
}

/** Two critical cases break, one quality area slips with them, and the PR loosens a gate. */
function criticalFailure(): Report {
  const base = aVerdict();
  return aReport(
    {
      verdict: 'fail',
      reason: '2 of 12 critical cases failed: refund-window, cancel-order',
      gates: [
        ...base.gates.slice(0, 2),
        criticalGate({
          result: 'fail',
          current: 10 / 12,
          reason: '2 of 12 critical cases failed',
          next: 'red on main too (9f8e7d6): cancel-order',
          cases: ['refund-window', 'cancel-order'],
        }),
        aRegressionGate({
          result: 'inconclusive',
          current: 0.896,
          drop: 0.044,
          p: 0.061,
          interval: [-0.012, 0.1],
          reason: 'not needed: a critical or safety case has failed',
        }),
      ],
      metrics: { pass_rate: aMetric({ mean: 0.896, passed: 43 }) },
      comparison: {
        ...base.comparison!,
        broken: ['refund-window', 'json-address'],
        removed: ['old-promo'],
        edited: ['opening-hours'],
        changes: [
          { id: 'refund-window', baselineId: 'refund-window', before: 1, after: 0 },
          { id: 'json-address', baselineId: 'json-address', before: 0.8, after: 0 },
        ],
      },
      notes: ['critical case `cancel-order` passed only 28 of its last 30 trials on main'],
    },
    {
      details: [refundCase(), cancelCase(), addressCase()],
      attempt: 2,
      policyChanges: [
        {
          key: 'gates.metrics.pass_rate.max_drop',
          before: '0.02',
          after: '0.10',
          effect: 'loosened',
        },
      ],
      pinChanges: [
        {
          path: 'datasets/support.jsonl',
          kind: 'dataset',
          change: 'changed',
          before: '3',
          after: '4',
        },
      ],
    },
  );
}

function criticalGate(overrides: Partial<GateResult>): GateResult {
  return aGate({ gate: 'critical', rule: CRITICAL_RULE, baseline: 1, current: 1, ...overrides });
}

function refundCase(): CaseDetail {
  return aCaseDetail({ kind: 'critical', critical: true, tags: ['critical', 'refunds'] });
}

function cancelCase(): CaseDetail {
  return aCaseDetail({
    id: 'cancel-order',
    kind: 'critical',
    critical: true,
    tags: ['critical', 'tools'],
    place: { file: 'evals/datasets/support.jsonl', line: 31 },
    input: [
      { role: 'user', content: 'I ordered the wrong size, order 8812.' },
      { role: 'assistant', content: 'Shall I cancel it?' },
      { role: 'user', content: 'Yes please.' },
    ],
    reference: { name: 'cancel_order', arguments: { order: 8812 } },
    before: {
      passed: 4,
      trials: 5,
      output: { output: null, tool_calls: [{ name: 'cancel_order', arguments: { order: 8812 } }] },
    },
    after: {
      passed: 2,
      trials: 3,
      output: { output: null, tool_calls: [{ name: 'refund_order', arguments: { order: 8812 } }] },
      reasons: ['tool-call: expected a call of cancel_order; got refund_order'],
    },
  });
}

function addressCase(): CaseDetail {
  return aCaseDetail({
    id: 'json-address',
    tags: ['extraction'],
    place: { file: 'evals/datasets/support.jsonl', line: 40 },
    input: 'Ship it to Ada Lovelace, 12 St James Square, London.',
    reference: { name: 'Ada Lovelace', city: 'London' },
    before: {
      passed: 4,
      trials: 5,
      output: { output: '{"name": "Ada Lovelace", "city": "London"}' },
    },
    after: {
      passed: 0,
      trials: 1,
      output: { output: '```json\n{"name": "Ada Lovelace", "city": "London"}\n```' },
      reasons: ['is-json: the text is not JSON: it starts with a code fence'],
    },
  });
}

function regression(facts: Partial<ReportFacts> = {}): Report {
  const base = aVerdict();
  const broken = ['json-address', 'refund-window', 'warranty-length'];
  return aReport(
    {
      verdict: 'fail',
      reason: 'pass_rate fell 6.0 points',
      gates: [
        ...base.gates.slice(0, 3),
        aRegressionGate({
          result: 'fail',
          current: 0.88,
          drop: 0.06,
          p: 0.0021,
          interval: [0.022, 0.098],
          reason: 'fell 6.0 points; 2.0 points are allowed',
        }),
        aGate({
          gate: 'floor',
          metric: 'correctness',
          current: 0.91,
          baseline: 0.95,
          interval: [0.82, 0.958],
          rule: 'at least 90.0 %',
          reason: '91.0 % is enough',
        }),
        aGate({
          gate: 'latency',
          metric: 'increase',
          result: 'advisory',
          rule: 'at most 25 % more than the baseline',
          reason:
            '1.31 times the baseline; the two sides were measured in different jobs, so this only advises',
        }),
      ],
      metrics: { pass_rate: aMetric({ mean: 0.88, passed: 42 }) },
      comparison: {
        ...base.comparison!,
        broken,
        changes: broken.map((id) => ({ id, baselineId: id, before: 1, after: 0 })),
      },
      measured: { cases: 48, trials: 144, missing: 1 },
      baseline: {
        ...base.baseline,
        age_days: 9.4,
        behind: 3,
        refused: [{ why: 'run 4688: its artifact has expired' }],
      },
      notes: ['the baseline is 9 days old (7 allowed): re-run the workflow of main to renew it'],
    },
    {
      details: [
        addressCase(),
        aCaseDetail(),
        aCaseDetail({
          id: 'warranty-length',
          place: { file: 'evals/datasets/support.jsonl', line: 7 },
        }),
        aCaseDetail({
          id: 'slang-greeting',
          kind: 'failing',
          before: { passed: 0, trials: 5, output: { output: 'Sorry?' } },
          after: {
            passed: 0,
            trials: 3,
            output: { output: 'Sorry?' },
            reasons: ['correctness: expected to contain "hello"; got "Sorry?"'],
          },
        }),
      ],
      ...facts,
    },
  );
}

function inconclusive(): Report {
  const base = aVerdict();
  return aReport({
    reason: 'nothing failed, but pass_rate: inconclusive',
    gates: [
      ...base.gates.slice(0, 3),
      aRegressionGate({
        result: 'inconclusive',
        current: 0.912,
        drop: 0.028,
        p: 0.029,
        interval: [-0.006, 0.062],
        reason:
          'measured down 2.8 points, 2.0 points allowed, but noise alone would do this 2.9 % of the time (2.5 % at most would decide it)',
        next: 'add cases, or re-run main to have more baseline trials',
      }),
    ],
  });
}

function noBaseline(): Report {
  const { comparison: _, ...measured } = aVerdict();
  const base = { ...measured, latency: { p50_ms: 820, p95_ms: 1930 } };
  return reportOf({
    ...base,
    reason: '48 cases measured, but pass_rate: no baseline yet',
    gates: [
      ...base.gates.slice(0, 2),
      criticalGate({ reason: '0 of 36 trials failed' }),
      aGate({
        gate: 'no-regression',
        metric: 'pass_rate',
        result: 'no-baseline',
        current: 0.936,
        max_drop: 0.02,
        rule: 'may drop 2.0 points at most',
        reason: 'no run of main within 200 commits could be used',
        next: 'run the workflow on the default branch, which records one, then re-run this job',
      }),
    ],
    baseline: {
      refused: [
        { why: 'run 4690: came from a fork (mallory/support-bot)' },
        { why: 'run 4688: its artifact has expired' },
      ],
      why: 'no run of main within 200 commits could be used',
    },
  });
}

function deadKey(): Report {
  const { comparison: _, cost_usd: __, latency: ___, ...base } = aVerdict();
  return reportOf(
    {
      ...base,
      verdict: 'error',
      reason:
        'the target fails on every case: 401 from the provider: the API key is wrong or revoked',
      gates: [
        aGate({
          gate: 'completeness',
          result: 'error',
          rule: 'every critical and safety case measured, at most 5 % of trials missing',
          reason: '48 of 48 trials are missing: 401 from the provider',
          next: 'check the secret behind `openai-api-key`, then re-run the job',
        }),
      ],
      metrics: {
        pass_rate: { passed: 0, n: 0, errored: 48, advisory: false, deterministic: false },
      },
      usage: {
        target: { calls: 10, input_tokens: 0, output_tokens: 0 },
        judges: { calls: 0, input_tokens: 0, output_tokens: 0 },
      },
      measured: { cases: 48, trials: 0, missing: 10 },
      baseline: { refused: [], why: 'not looked for' },
    },
    { playbook: 'bad-key' },
  );
}

function missingTrials(): Report {
  const base = aVerdict();
  const { before: _, ...detail } = aCaseDetail({ critical: true, tags: ['critical'] });
  return aReport(
    {
      verdict: 'error',
      reason: '1 of 12 critical and safety cases could not be measured: 503 from the provider',
      gates: [
        aGate({
          gate: 'completeness',
          result: 'error',
          rule: 'every critical and safety case measured, at most 5 % of trials missing',
          reason: '1 of 12 critical and safety cases could not be measured: 503 from the provider',
          next: 'mend the cause and re-run the job: what was measured is kept',
          cases: ['refund-window'],
        }),
        criticalGate({
          result: 'not-measured',
          reason: '1 of 12 critical cases not measured',
        }),
        ...base.gates.slice(3),
      ],
      measured: { cases: 48, trials: 69, missing: 3 },
    },
    {
      details: [
        {
          ...detail,
          kind: 'missing',
          after: {
            passed: 0,
            trials: 0,
            output: {
              output: null,
              error: {
                kind: 'error',
                message: '503 from the provider, 5 attempts',
                code: 'http-503',
              },
            },
            reasons: ['503 from the provider, 5 attempts'],
          },
        },
      ],
    },
  );
}

function firstAdoption(): Report {
  const { comparison: _, ...measured } = aVerdict();
  const base = { ...measured, latency: { p50_ms: 820, p95_ms: 1930 } };
  const why = 'first adoption: the base commit has no touchstone.lock, so main has no run yet';
  return reportOf({
    ...base,
    reason: '48 cases measured, but pass_rate: no baseline yet',
    gates: [
      criticalGate({ reason: '0 of 36 trials failed' }),
      aGate({
        gate: 'no-regression',
        metric: 'pass_rate',
        result: 'no-baseline',
        current: 0.936,
        rule: 'may drop 2.0 points at most',
        reason: why,
        next: 'merge this: the run on the default branch records the first baseline',
      }),
    ],
    baseline: { refused: [], why },
    notes: ['gates are those of this PR: there is no policy on the base commit yet'],
  });
}

function reportMode(): Report {
  return regression({ mode: 'report' });
}

function withheld(): Report {
  return aReport(criticalFailure().verdict, {
    outputs: 'none',
    details: [refundCase(), cancelCase(), addressCase()],
  });
}

/** Every string that could hurt, in every place that others fill. */
function hostileText(): Report {
  const base = aVerdict();
  const strings = Object.entries(HOSTILE_STRINGS);
  const ids = strings.map(([, text]) => text.slice(0, 80));
  return aReport(
    {
      verdict: 'fail',
      reason: `the target said: ${HOSTILE_STRINGS['image beacon']}`,
      gates: [
        criticalGate({
          result: 'fail',
          current: 0,
          reason: `failed: ${HOSTILE_STRINGS['mention']} ${HOSTILE_STRINGS['script tag']}`,
          next: HOSTILE_STRINGS['workflow command']!,
          cases: ids.slice(0, 5),
        }),
      ],
      comparison: { ...base.comparison!, broken: ids, new: ids, removed: ids, fixed: ids },
      notes: strings.map(([, text]) => text.slice(0, 200)),
      baseline: { refused: strings.map(([, text]) => ({ why: text.slice(0, 200) })) },
    },
    {
      details: strings.map(([, text], index) =>
        aCaseDetail({
          id: ids[index]!,
          tags: [text.slice(0, 40)],
          place: { file: `evals/${text.slice(0, 40)}`, line: index + 1 },
          input: text,
          reference: { said: text },
          before: { passed: 1, trials: 1, output: { output: text } },
          after: {
            passed: 0,
            trials: 1,
            output: {
              output: text,
              tool_calls: [{ name: text.slice(0, 40), arguments: { text } }],
            },
            reasons: [text],
          },
        }),
      ),
      policyChanges: [{ key: ids[0]!, before: ids[1]!, after: ids[2]!, effect: 'loosened' }],
      pinChanges: [{ path: ids[3]!, kind: ids[4]!, change: 'added' }],
      acceptances: [
        { id: ids[5]!, covers: ids[6]!, owner: ids[7]!, reason: ids[8]!, daysLeft: 12 },
      ],
    },
  );
}

/** 400 broken cases with long outputs. */
function tooLong(): Report {
  const base = aVerdict();
  const ids = Array.from(
    { length: 400 },
    (_, index) => `case-${String(index + 1).padStart(3, '0')}`,
  );
  const long = 'The quick brown fox explains the return policy at length. '.repeat(40);
  return aReport(
    {
      verdict: 'fail',
      reason: 'pass_rate fell 80.0 points',
      gates: [
        aRegressionGate({
          result: 'fail',
          baseline: 0.98,
          current: 0.18,
          drop: 0.8,
          p: 0.00001,
          interval: [0.76, 0.84],
          matched: 500,
        }),
      ],
      comparison: {
        ...base.comparison!,
        matched: 500,
        broken: ids,
        fixed: ['tracking-link'],
        changes: ids.map((id) => ({ id, baselineId: id, before: 1, after: 0 })),
      },
    },
    {
      outputs: 'full',
      counts: { broken: 400 },
      details: ids.slice(0, 100).map((id) =>
        aCaseDetail({
          id,
          input: long,
          after: { ...aCaseDetail().after, output: { output: long } },
        }),
      ),
      policyChanges: [{ key: 'mode', before: 'enforce', after: 'report', effect: 'loosened' }],
    },
  );
}
