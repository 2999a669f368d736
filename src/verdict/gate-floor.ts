import { formatPercent } from '../values/format-number.ts';
import type { GateResult } from '../domain/verdict.ts';
import { describeStop, isLastLook, type GateContext } from './gate-context.ts';

/** Room for rounding: a value exactly on the bar is good. */
const EPSILON = 1e-12;

/** The floor of one metric. Intervals are shown elsewhere and never gate. */
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
  };
  if (summary?.advisory) return { ...base, result: 'advisory', reason: 'its scores only advise' };
  if (current === undefined)
    return { ...base, result: 'not-measured', reason: 'nothing was scored' };
  if (current >= min - EPSILON)
    return { ...base, result: 'pass', reason: `${formatPercent(current)} is enough` };
  const settled = summary!.deterministic || isLastLook(context.look);
  if (settled)
    return {
      ...base,
      result: 'fail',
      reason: `${formatPercent(current)} is below the floor of ${formatPercent(min)}`,
    };
  const { stop } = context.look;
  const why = stop ? ` (${describeStop(stop)})` : '';
  return {
    ...base,
    result: 'inconclusive',
    reason: `${formatPercent(current)} is below the floor of ${formatPercent(min)}, and more trials were not to be had${why}`,
  };
}
