import type { CaseFacts, TrialFacts } from '../domain/facts.ts';
import { formatPercent } from '../values/format-number.ts';
import { listBaseCases, listOwnCases } from './by-base.ts';
import { isUnscored, mean, metricValues, PASS_RATE, trialsThrough } from './case-values.ts';
import { holdsFloor } from './gate-floor.ts';
import type { GateContext } from './gate-context.ts';

/** A floor that holds only without the trials that its scorers could not score. */
interface LostScores {
  /** In words: how many, and why. */
  reason: string;
  cases: string[];
}

/**
 * What a judge cannot judge (an answer that is too long, or refused) is rarely as good as the rest. A trial that something else
 * failed is not missing, and still lacks that score: where more than `most` of a floor's scores are lost, it has to hold with
 * the worst in their place. Cases that a change adds thin out nothing of those that main has.
 */
export function findLostScores(context: GateContext, most: number): LostScores | undefined {
  const { gates, metrics, run, pairing, baseline } = context;
  const sides = [
    { cases: listOwnCases(run), of: '' },
    {
      cases: listBaseCases(pairing, baseline.facts).filter(({ kept }) => !kept),
      of: ' of the cases that main has',
    },
  ];
  for (const [metric, { min }] of Object.entries(gates.metrics)) {
    const { mean: current, advisory } = metrics[metric] ?? {};
    // by trials that are missing this one is held already; and what is below its floor says so itself
    if (min === undefined || metric === PASS_RATE || advisory) continue;
    if (current === undefined || !holdsFloor(current, min)) continue;
    for (const { cases, of } of sides) {
      const scored = countScores(metric, cases, context);
      const isMuch = scored.lost > scored.planned * most;
      if (!isMuch || holdsFloor(scored.worst, min)) continue;
      const why = run.metrics[metric]?.error;
      return {
        reason: `\`${metric}\` could not score ${scored.lost} of ${scored.planned} trials${of}, and its floor of ${formatPercent(min)} holds only without them${why === undefined ? '' : `: ${why}`}`,
        cases: scored.lacking,
      };
    }
  }
  return undefined;
}

interface Counted {
  /** Trials that the metric is about. */
  planned: number;
  lost: number;
  lacking: string[];
  /** The mean over cases with the worst in the place of what was lost. */
  worst: number;
}

function countScores(
  metric: string,
  cases: readonly CaseFacts[],
  { trials: throughTrial }: GateContext,
): Counted {
  const rows = cases.flatMap((facts) => {
    const trials = trialsThrough(facts, throughTrial);
    const { planned, lost } = countLost(metric, trials);
    const values = metricValues(metric, trials, { advisory: false });
    const sum = values.reduce((total, { value }) => total + value, 0);
    return planned === 0 ? [] : [{ id: facts.id, planned, lost, worst: sum / planned }];
  });
  const total = (key: 'planned' | 'lost'): number => rows.reduce((sum, row) => sum + row[key], 0);
  return {
    planned: total('planned'),
    lost: total('lost'),
    lacking: rows.filter(({ lost }) => lost > 0).map(({ id }) => id),
    worst: rows.length === 0 ? 1 : mean(rows.map(({ worst }) => worst)),
  };
}

/** Of some trials those that a metric which blocks is about (as it is compared), and those of them that it could not score. */
export function countLost(
  metric: string,
  trials: readonly TrialFacts[],
): { planned: number; lost: number } {
  const scored = metricValues(metric, trials, { advisory: false, compared: true }).length;
  const lost = trials.filter((trial) => isLost(metric, trial)).length;
  return { planned: scored + lost, lost };
}

/** What the target did not answer is no scorer's loss. */
function isLost(metric: string, trial: TrialFacts): boolean {
  const { outcome, uncompared = outcome, error } = trial;
  const isUnanswered = outcome === 'missing' && error?.code !== 'scorer';
  if (metric === PASS_RATE) return uncompared === 'missing' && !isUnanswered;
  const isScored = outcome === 'failed' || outcome === 'missing';
  return isScored && !isUnanswered && isUnscored(metric, trial, { advisory: false });
}
