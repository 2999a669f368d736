import type { CaseEntry } from '../domain/case.ts';

/** One trial to be measured. */
export interface PlannedTrial {
  entry: CaseEntry;
  /** 1-based. */
  trial: number;
}

/** How many trials a case gets in a look; critical cases have a minimum of their own. */
export interface LookPlan {
  trials: number;
  criticalTrials: number;
  criticalTags: readonly string[];
}

/** Trials of one case under a plan. */
export function countTrials(tags: readonly string[], plan: LookPlan): number {
  const critical = tags.some((tag) => plan.criticalTags.includes(tag));
  return critical ? Math.max(plan.trials, plan.criticalTrials) : plan.trials;
}

/**
 * Every trial of the look: all cases' first trials, then the second ones, so that a run that is stopped has as many complete
 * rounds as it could afford.
 */
export function* planTrials(
  entries: readonly CaseEntry[],
  plan: LookPlan,
): Generator<PlannedTrial> {
  const rounds = Math.max(plan.trials, plan.criticalTrials);
  for (let trial = 1; trial <= rounds; trial += 1) {
    for (const entry of entries) {
      if (trial > countTrials(entry.tags, plan)) continue;
      yield { entry, trial };
    }
  }
}
