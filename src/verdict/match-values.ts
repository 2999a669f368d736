import { metricValues, trialsThrough } from './case-values.ts';
import type { GateContext } from './gate-context.ts';

/** One case's values of a metric on both sides, an entry a trial. */
export interface MatchedCase {
  id: string;
  baseline: number[];
  candidate: number[];
}

/** Cases that both sides scored. */
export function matchValues(
  metric: string,
  { pairing, baselineTrials, trials, metrics }: GateContext,
): MatchedCase[] {
  const role = { advisory: metrics[metric]?.advisory ?? false };
  return (pairing?.pairs ?? []).flatMap(({ baseline, current }) => {
    const before = metricValues(metric, trialsThrough(baseline, baselineTrials), role);
    const after = metricValues(metric, trialsThrough(current, trials), role);
    if (before.length === 0 || after.length === 0) return [];
    return {
      id: current.id,
      baseline: before.map(({ value }) => value),
      candidate: after.map(({ value }) => value),
    };
  });
}
