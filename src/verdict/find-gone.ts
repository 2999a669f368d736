import type { GateResult } from '../domain/verdict.ts';
import { PASS_RATE } from './case-values.ts';
import type { GateContext } from './gate-context.ts';

/** A bar of the base on a metric that the change scores no more, or only as advice. It cannot be held, so it is not. */
export function describeGone(
  metric: string,
  { run: { run, metrics: fed }, metrics, gates }: GateContext,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const { policy } = run;
  if (policy?.commit === undefined || policy.added?.includes(metric) || !gates.metrics[metric])
    return undefined;
  const isDemoted =
    policy.gone?.includes(metric) === true &&
    (metric === PASS_RATE ? metrics[metric]?.n === 0 : metrics[metric]?.advisory === true);
  const isGone = metric !== PASS_RATE && fed[metric] === undefined;
  if (!isDemoted && !isGone) return undefined;
  return {
    result: 'fail',
    reason: isGone
      ? 'has a bar on main, and nothing scores it any more'
      : 'has a bar on main, and what scores it only advises now',
    next: 'take the bar out of `gates.metrics` first, in a change of its own; once that is merged the scorer may go',
  };
}
