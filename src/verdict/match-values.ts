import { metricValues, trialsThrough } from './case-values.ts';
import type { GateContext } from './gate-context.ts';

/** One case's values of a metric on both sides, an entry a trial. */
export interface MatchedCase {
  id: string;
  baseline: number[];
  candidate: number[];
}

/** How many of the cases that both sides have the baseline scored. */
export function countScoredBefore(
  metric: string,
  { run, pairing, baselineTrials, metrics }: GateContext,
): number {
  const isRecorded = run.run.target.kind === 'recorded';
  const role = { advisory: metrics[metric]?.advisory ?? false, compared: true };
  return (pairing?.pairs ?? []).filter(
    ({ baseline, current }) =>
      // a recording has no answer to what was taken out of it
      !(isRecorded && current.kept) &&
      metricValues(metric, trialsThrough(baseline, baselineTrials), role).length > 0,
  ).length;
}

/** Cases that both sides scored. */
export function matchValues(
  metric: string,
  { pairing, baselineTrials, trials, metrics }: GateContext,
): MatchedCase[] {
  const role = { advisory: metrics[metric]?.advisory ?? false, compared: true };
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
