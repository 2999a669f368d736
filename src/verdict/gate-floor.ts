import { formatPercent } from '../values/format-number.ts';
import type { GateResult, MetricSummary } from '../domain/verdict.ts';
import { listBaseCases } from './by-base.ts';
import { mean, metricValues, trialsThrough } from './case-values.ts';
import { describeStop, isLastLook, type GateContext } from './gate-context.ts';
import { explainAdvisory, explainUnscored } from './judge-standing.ts';
import { wilson } from './statistics.ts';

/** Room for rounding: a value exactly on the bar is good. */
const EPSILON = 1e-12;
const SHOWN_CONFIDENCE = 0.9;

/** A value exactly on the floor holds, whatever its last digits. */
export function holdsFloor(value: number, min: number): boolean {
  return value >= min - EPSILON;
}

/** The floor of one metric. A noisy mean is shown with its 90 % Wilson interval, which never gates. */
export function judgeFloor(metric: string, min: number, context: GateContext): GateResult {
  const summary = context.metrics[metric];
  const current = summary?.mean;
  const baseline = context.baselineMetrics?.[metric]?.mean;
  const base = {
    gate: 'floor' as const,
    metric,
    rule: `at least ${formatPercent(min)}`,
    ...(current !== undefined && { current }),
    ...(baseline !== undefined && { baseline }),
    ...showInterval(summary),
  };
  if (current === undefined) return { ...base, ...explainUnscored(metric, context) };
  if (summary?.advisory) return { ...base, ...explainAdvisory(metric, context) };
  if (holdsFloor(current, min)) {
    const onBase = measureOnBase(metric, context);
    return {
      ...base,
      ...(onBase !== undefined && !holdsFloor(onBase, min) && { on_base_cases: onBase }),
      result: 'pass',
      reason: `${formatPercent(current)} is enough`,
    };
  }
  const settled = summary!.deterministic || isLastLook(context.look);
  if (settled)
    return {
      ...base,
      result: 'fail',
      reason: `${formatPercent(current)} is below the floor of ${formatPercent(min)}`,
    };
  const stopped = describeStop(context.look);
  const why = stopped === undefined ? '' : ` (${stopped})`;
  return {
    ...base,
    result: 'inconclusive',
    reason: `${formatPercent(current)} is below the floor of ${formatPercent(min)}, and more trials were not to be had${why}`,
  };
}

/** The mean over the cases that the base has, where the run has others: easy ones that a change adds lift no floor unseen. */
function measureOnBase(
  metric: string,
  { pairing, baseline, approvers, trials }: GateContext,
): number | undefined {
  if (approvers.length > 0) return undefined;
  const means = listBaseCases(pairing, baseline.facts).flatMap((facts) => {
    const values = metricValues(metric, trialsThrough(facts, trials), { advisory: false });
    return values.length === 0 ? [] : mean(values.map(({ value }) => value));
  });
  return means.length === 0 ? undefined : mean(means);
}

/** Cases as trials, their means as successes (statistics.md 2.5); a target without noise has none. */
function showInterval(summary: MetricSummary | undefined): Pick<GateResult, 'interval'> {
  if (summary?.mean === undefined || summary.deterministic) return {};
  const { mean: share, n } = summary;
  const { low, high } = wilson({ successes: share * n, n, conf: SHOWN_CONFIDENCE });
  return { interval: [low, high] };
}
