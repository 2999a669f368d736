import { FEWEST_COMPARED } from '../domain/diagnosis.ts';
import type { DealtDecision } from '../domain/diagnosis.ts';
import type { RunFacts, TrialFacts } from '../domain/facts.ts';
import type { Gates, RunSettings } from '../domain/suite.gen.ts';
import { metricValues } from './case-values.ts';
import { countTrialsOf } from './compare-runs.ts';
import type { LookDecision } from './decide-look.ts';
import { scheduleLooks } from './judge-metrics.ts';
import { measureDrop } from './permutation.ts';
import { planLooks, type LookPlan } from './plan-looks.ts';
import type { PairedCase } from './shuffle-labels.ts';
import { decideLook } from './statistics.ts';
import { summarizeMetrics } from './summarize-run.ts';

/** Share of the cases that both sides must have scored. */
const LEAST_SCORED = 0.5;

/** A noisy metric that is compared with main. */
interface TestedMetric {
  metric: string;
  maxDrop: number;
  proof?: 'no-regression';
}

/** The rule of the gate, as far as it has to do with noise: its metrics, its looks, and what each may spend. */
export interface DealtRule {
  metrics: readonly TestedMetric[];
  schedule: LookPlan;
}

/** What one trial scored in every metric of a rule; undefined where it did not. */
export type TrialValues = readonly (number | undefined)[];

/** A case and its trials on both sides, in the order in which looks take them. */
export interface DealtCase {
  id: string;
  baseline: readonly TrialValues[];
  candidate: readonly TrialValues[];
}

/**
 * The rule of a suite for a candidate of so many trials a case. Undefined where nothing noisy is compared with main.
 * Alpha is divided as for a pull request without a release to compare with.
 */
export function planDealtRule(
  run: RunFacts,
  { gates, settings, available }: { gates: Gates; settings: RunSettings; available: number },
): DealtRule | undefined {
  const summaries = summarizeMetrics(run, countTrialsOf(run));
  const metrics = Object.entries(gates.metrics).flatMap(
    ([metric, { max_drop: maxDrop, proof }]): TestedMetric[] => {
      const summary = summaries[metric];
      if (maxDrop === undefined || summary?.mean === undefined) return [];
      if (summary.advisory || summary.deterministic) return [];
      return [{ metric, maxDrop, ...(proof && { proof }) }];
    },
  );
  if (metrics.length === 0) return undefined;
  const { trials, max_trials: maxTrials } = settings;
  // a first look that is larger than what is there takes what is there
  const { looks } = planLooks({
    trials,
    maxTrials: Math.max(trials, maxTrials),
    alpha: 1,
    available,
  });
  const release = { baseline: { info: { refused: [] } }, baselineTrials: 0, splits: [] };
  const look = { looks, index: 0 };
  const { schedule } = scheduleLooks(gates, { metrics: summaries, look, release });
  return { metrics, schedule };
}

/** What a trial scored in the metrics of a rule. */
export function valueTrial(trial: TrialFacts, { metrics }: DealtRule): TrialValues {
  return metrics.map(({ metric }) => metricValues(metric, [trial], { advisory: false })[0]?.value);
}

/** The gate's answer, look by look: it fails with the first metric that does, and goes on while one is open. */
export function decideDealt(cases: readonly DealtCase[], rule: DealtRule): DealtDecision {
  for (const index of rule.schedule.looks.keys()) {
    const decisions = rule.metrics.map((_, at) => decideMetric(cases, { at, index }, rule));
    if (decisions.includes('fail')) return 'fail';
    if (decisions.includes('rerun')) continue;
    return decisions.includes('inconclusive') ? 'inconclusive' : 'pass';
  }
  return 'inconclusive';
}

/** Mean drop of every metric over all trials, of the cases that both sides scored. */
export function measureDrops(
  cases: readonly DealtCase[],
  { metrics }: DealtRule,
): { metric: string; drop: number }[] {
  return metrics.flatMap(({ metric }, at) => {
    const paired = pairValues(cases, at, Infinity);
    return paired.length === 0 ? [] : [{ metric, drop: measureDrop(paired) }];
  });
}

function decideMetric(
  cases: readonly DealtCase[],
  { at, index }: { at: number; index: number },
  { metrics, schedule }: DealtRule,
): LookDecision['decision'] {
  const { maxDrop, proof } = metrics[at]!;
  const paired = pairValues(cases, at, schedule.looks[index]!);
  if (paired.length < Math.max(FEWEST_COMPARED, cases.length * LEAST_SCORED)) return 'inconclusive';
  const { decision } = decideLook({
    ...schedule,
    look: index + 1,
    cases: paired,
    maxDrop,
    alpha: sum(schedule.spend),
    ...(proof && { proof }),
  });
  return decision;
}

/** One metric's values of the cases that both sides scored, up to a look. */
function pairValues(cases: readonly DealtCase[], at: number, trials: number): PairedCase[] {
  return cases.flatMap(({ id, baseline, candidate }): PairedCase[] => {
    const before = listScored(baseline, at);
    const after = listScored(candidate.slice(0, trials), at);
    return before.length > 0 && after.length > 0
      ? [{ id, baseline: before, candidate: after }]
      : [];
  });
}

function listScored(trials: readonly TrialValues[], at: number): number[] {
  return trials.flatMap((values) => values[at] ?? []);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
