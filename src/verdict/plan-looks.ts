/** When to look, how much of alpha each look may spend, and above which p an early look gives up. */
export interface LookPlan {
  /** Trials per case, in all, at each look; rising. */
  looks: number[];
  /** One per look; they add up to a metric's share of alpha. */
  spend: number[];
  /** One per look but the last: a p above it passes. */
  futility: number[];
}

/** Share of alpha of the early looks; what is left goes to the last. */
const SHARES = { first: 0.2, second: 0.3 };

/**
 * Give-up thresholds at 1 and at 3 trials, by number of gating metrics. Chosen by simulation (typical suite, 50 cases,
 * 5 baseline trials, independent metrics, one of them 5 points worse): calls a case on innocent pull requests
 * 2.1, 2.4, 2.7 and, for eight metrics, 2.5; inconclusive there 6, 11, 18 and 19 %; caught 66, 56, 44 and 35 %.
 */
const GIVE_UP = [
  { metrics: 1, first: 0.4, second: 0.25 },
  { metrics: 2, first: 0.3, second: 0.15 },
  { metrics: 4, first: 0.2, second: 0.1 },
];

/**
 * Looks at 1, 3 and 5 trials, from `trials` to `maxTrials`. Where only `available` trials exist (recorded outputs,
 * a call limit), the last look takes as many as there are. `trials` equal to `maxTrials` is one look with all of alpha.
 * `alpha` is the suite's; it is divided by the number of gating `metrics`.
 */
export function planLooks({
  trials,
  maxTrials,
  alpha,
  available = maxTrials,
  metrics = 1,
}: {
  trials: number;
  maxTrials: number;
  alpha: number;
  available?: number;
  metrics?: number;
}): LookPlan {
  const last = Math.min(maxTrials, available);
  if (!(trials >= 1 && last >= 1)) throw new RangeError('A look needs at least one trial');
  const early = [1, 3].filter((look) => look >= trials && look < last);
  return spendOverLooks({ looks: [...early, last], alpha, metrics });
}

/**
 * What planned looks may spend: a fifth of alpha at one or two trials, three tenths at more, and all that is left at
 * the last look, so that skipped looks give theirs to it.
 */
export function spendOverLooks({
  looks,
  alpha,
  metrics = 1,
}: {
  looks: readonly number[];
  alpha: number;
  metrics?: number;
}): LookPlan {
  const share = alpha / metrics;
  const stages = looks.slice(0, -1).map((trials) => (trials < 3 ? 'first' : 'second'));
  const early = stages.map((stage) => share * SHARES[stage]);
  const giveUp = findGiveUp(metrics);
  return {
    looks: [...looks],
    spend: [...early, early.reduce((left, part) => left - part, share)],
    futility: stages.map((stage) => giveUp[stage]),
  };
}

/** Beyond four metrics the thresholds shrink with their number, as each metric's alpha does. */
function findGiveUp(metrics: number): { first: number; second: number } {
  const listed = GIVE_UP.find((row) => metrics <= row.metrics);
  return listed ?? { first: 0.8 / metrics, second: 0.4 / metrics };
}
