import type { TrialFacts } from '../domain/facts.ts';
import type { Usage } from '../domain/run.ts';
import type { Budget } from './limits.ts';

/** What the first look says of the ones that follow. */
interface FirstLook {
  looks: readonly number[];
  budget: Budget;
  /** Every trial that was measured in the first look, those of an earlier attempt included. */
  measured: readonly TrialFacts[];
  /** Trials of all cases, in all, at a look of so many trials a case. */
  countTrials: (trials: number) => number;
  /** Recorded outputs cost nothing now; their judges do. */
  isTargetFree: boolean;
}

/** Looks that are planned, and why they are fewer than the suite asks for. */
export interface CutPlan {
  looks: number[];
  why?: string;
}

/** Room for calls that cost more than those of the first look did: two standard deviations. */
const ROOM = 2;

/**
 * The looks that the budget allows, once the first look has shown what a trial takes and before its scores are looked at:
 * a plan that depended on the scores would spend more of alpha than was granted. Counts what every trial took, whoever
 * paid for it, so that a re-run comes to the same plan. Minutes are not planned with: they are no fact of the trials.
 */
export function cutLooks(first: FirstLook): CutPlan {
  const looks = [...first.looks];
  const [least = 1] = looks;
  const most = looks.at(-1)!;
  const bounds = [
    { unit: 'usd' as const, most: first.budget.usd },
    { unit: 'tokens' as const, most: first.budget.tokens },
  ];
  let trials = most;
  let why: string | undefined;
  for (const bound of bounds) {
    if (bound.most === undefined) continue;
    const costs = first.measured.map((facts) => costOf(facts, bound.unit, first.isTargetFree));
    // what was served cost nothing now, and the looks that follow are asked for
    const spent = costs.reduce((sum, { now }) => sum + now, 0);
    const each = costs.map(({ asked }) => asked);
    while (trials > least && predict(spent, each, first.countTrials(trials)) > bound.most) {
      trials -= 1;
      why = `a budget of ${bound.unit === 'usd' ? `$${bound.most}` : `${bound.most} tokens`}`;
    }
  }
  if (why === undefined) return { looks };
  return {
    looks: [...looks.filter((look) => look < trials), trials],
    why: `${why} allows ${trials} ${trials === 1 ? 'trial' : 'trials'} a case, not ${most}`,
  };
}

/** What so many trials will take, on the safe side of the mean of what those that were measured take when they are asked for. */
function predict(spent: number, costs: readonly number[], trials: number): number {
  if (costs.length === 0) return 0;
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
  const variance = costs.reduce((sum, cost) => sum + (cost - mean) ** 2, 0) / costs.length;
  const more = Math.max(0, trials - costs.length);
  // sums of equal dollars differ in their last digits
  return (spent + mean * more + ROOM * Math.sqrt(variance * more)) * (1 - 1e-9);
}

/** What a trial took, and what it takes when its target is asked. */
function costOf(
  { cached, usage, cost_usd: usd, judged }: TrialFacts,
  unit: 'usd' | 'tokens',
  isTargetFree: boolean,
): { now: number; asked: number } {
  const sum = (part: Usage | undefined): number =>
    (part?.input_tokens ?? 0) + (part?.output_tokens ?? 0);
  const isUsd = unit === 'usd';
  const judging = isUsd ? (judged?.cost_usd ?? 0) : sum(judged?.usage);
  const target = isTargetFree ? 0 : isUsd ? (usd ?? 0) : sum(usage);
  return { now: judging + (cached ? 0 : target), asked: judging + target };
}
