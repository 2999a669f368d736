import fc from 'fast-check';
import type { BaselineSide } from '../../src/verdict/gate-context.ts';
import type { VerdictInput } from '../../src/verdict/judge-run.ts';
import {
  someGates,
  someMetric,
  someRun,
  someTrial,
  type PlainCase,
  type PlainRun,
  type PlainTrial,
} from './run-facts.ts';

const trials: fc.Arbitrary<PlainTrial> = fc
  .record({
    trial: fc.integer({ min: 1, max: 5 }),
    ending: fc.constantFrom('passed', 'failed', 'missing', 'unanswered'),
    latency: fc.option(fc.double({ min: 0, max: 1e5, noNaN: true })),
    model: fc.option(fc.string()),
  })
  .map(({ trial, ending, latency, model }) =>
    someTrial(ending as 'passed', {
      trial,
      ...(latency !== null && { latency_ms: latency + 0 }),
      ...(model !== null && { model }),
    }),
  );

function listCases(prefix: string): fc.Arbitrary<PlainCase[]> {
  return fc.array(
    fc.record({
      id: fc.string().map((id) => `${prefix}${id}`),
      case_hash: fc.string(),
      expectation_hash: fc.constantFrom('e1', 'e2'),
      tags: fc.subarray(['critical', 'safety', 'money']),
      trials: fc.array(trials, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 5 },
  );
}

const runs: fc.Arbitrary<PlainRun> = fc
  .record({ cases: listCases(''), metric: fc.constantFrom('contains', 'constructor', '$map') })
  .map(({ cases, metric }) => ({ ...someRun(cases), metrics: { [metric]: someMetric() } }));

const sides: fc.Arbitrary<BaselineSide> = fc
  .record(
    {
      facts: runs,
      asMeasured: runs,
      history: fc.array(fc.tuple(fc.string(), fc.string())).map((pairs) => new Map(pairs)),
      unjudged: fc.string(),
      otherJudges: fc.array(fc.string()).map((names) => new Set(names)),
      commit: fc.string(),
    },
    { requiredKeys: [] },
  )
  .map(({ commit, ...side }) => ({
    ...side,
    info: { refused: [], age_days: 0.1 + 0.2, ...(commit !== undefined && { commit }) },
  }));

/** Anything that a verdict may be judged by. */
export const verdictInputs: fc.Arbitrary<VerdictInput> = fc
  .record(
    {
      run: runs,
      baseline: sides,
      release: sides,
      notes: fc.array(fc.string()),
      drop: fc.double({ min: 0.001, max: 1, noNaN: true }),
    },
    { requiredKeys: ['run', 'baseline', 'drop'] },
  )
  .map(({ drop, ...input }) => ({
    ...input,
    gates: someGates({ metrics: { pass_rate: { max_drop: drop } } }),
  }));
