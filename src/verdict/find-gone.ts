import type { CaseFacts, TrialFacts } from '../domain/facts.ts';
import type { GateResult } from '../domain/verdict.ts';
import { isUnscored, PASS_RATE } from './case-values.ts';
import type { GateContext } from './gate-context.ts';

/** Share of the cases that main scored which must still be scored. */
const LEAST_SCORED = 0.5;

/** A bar of the base on a metric that the change scores no more, or only as advice. It cannot be held, so it is not. */
export function describeGone(
  metric: string,
  context: GateContext,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const {
    run: { run, metrics: fed },
    metrics,
    gates,
  } = context;
  const { policy } = run;
  if (policy?.commit === undefined || policy.added?.includes(metric) || !gates.metrics[metric])
    return undefined;
  const isDemoted =
    policy.gone?.includes(metric) === true &&
    (metric === PASS_RATE ? metrics[metric]?.n === 0 : metrics[metric]?.advisory === true);
  const isGone = metric !== PASS_RATE && fed[metric] === undefined;
  // a judge that lost its vote advises, and the gate says so
  const isAdvice = metrics[metric]?.advisory === true;
  const lost = isDemoted || isGone || isAdvice ? undefined : countLost(metric, context);
  if (!isDemoted && !isGone && lost === undefined) return undefined;
  return {
    result: 'fail',
    reason: isGone
      ? 'has a bar on main, and nothing scores it any more'
      : (lost ?? 'has a bar on main, and what scores it only advises now'),
    next: 'take the bar out of `gates.metrics` first, in a change of its own; once that is merged the scorer may go',
  };
}

/** Said where most of the cases that main scored by a metric are scored by it no more. */
function countLost(metric: string, { run, baseline, pairing }: GateContext): string | undefined {
  const before = baseline.asMeasured ?? baseline.facts;
  if (!run.run.yardstick || !before || !pairing) return undefined;
  const isScored = (facts: CaseFacts): boolean =>
    facts.trials.some((trial) => feeds(trial, metric));
  const scored = new Set(before.cases.filter(isScored).map(nameInput));
  const pairs = pairing.pairs.filter(({ baseline: old }) => scored.has(nameInput(old)));
  const left = pairs.filter(
    ({ current }) => current.trials.length === 0 || isScored(current),
  ).length;
  if (left >= scored.size * LEAST_SCORED) return undefined;
  return `has a bar on main, and is scored on ${left} of the ${scored.size} cases that it was scored on there`;
}

/** Something that blocks scores it, or would have. */
function feeds(trial: TrialFacts, metric: string): boolean {
  const { outcome, metrics } = trial;
  if (metric === PASS_RATE) return outcome !== 'unscored';
  const value = metrics[metric];
  const isScored = value !== undefined && !value.advisory;
  return isScored || isUnscored(metric, trial, { advisory: false }) || outcome === 'missing';
}

function nameInput({ id, case_hash: hash }: CaseFacts): string {
  return `${hash} ${id}`;
}
