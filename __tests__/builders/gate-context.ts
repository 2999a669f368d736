import type { RunFacts } from '../../src/domain/facts.ts';
import type { JudgeRecord } from '../../src/domain/run.ts';
import { countTrialsOf, pairCases } from '../../src/verdict/compare-runs.ts';
import type { GateContext } from '../../src/verdict/gate-context.ts';
import { planLooks } from '../../src/verdict/plan-looks.ts';
import { summarizeMetrics } from '../../src/verdict/summarize-run.ts';
import { someGates } from './run-facts.ts';

/** What a gate sees of a run (and its baseline) in its only look. */
export function someContext(
  run: RunFacts,
  baseline?: RunFacts,
  overrides: Partial<GateContext> = {},
): GateContext {
  const trials = countTrialsOf(run);
  const baselineTrials = baseline ? countTrialsOf(baseline) : 0;
  const schedule = planLooks({ trials, maxTrials: trials, alpha: 0.05, metrics: 1 });
  return {
    gates: someGates(),
    run,
    metrics: summarizeMetrics(run, trials),
    baseline: { info: { refused: [] }, ...(baseline && { facts: baseline }) },
    baselineTrials,
    ...(baseline && {
      baselineMetrics: summarizeMetrics(baseline, baselineTrials),
      pairing: pairCases(baseline.cases, run.cases),
    }),
    splits: [],
    look: { looks: [trials], index: 0 },
    approvers: [],
    accepted: [],
    schedule,
    addedSchedule: schedule,
    trials,
    ...overrides,
  };
}

/** A judge as a run records it: calibrated, and blocking. */
export function someRecord(overrides: Partial<JudgeRecord> = {}): JudgeRecord {
  return {
    name: 'kind',
    digest: 'digest of kind',
    rubric: 'evals/prompts/kind.md',
    version: '1',
    models: [{ model: 'gpt-5-mini-2025-08-07' }],
    calibrated: true,
    blocking: true,
    ...overrides,
  };
}
