import type { CaseFacts, TrialFacts } from '../domain/facts.ts';

export const PASS_RATE = 'pass_rate';

/** The trials of a case that a look sees: 1…`throughTrial`. */
export function trialsThrough(facts: CaseFacts, throughTrial: number): TrialFacts[] {
  return facts.trials.filter((trial) => trial.trial <= throughTrial);
}

/** Trials that were measured against a blocking score. */
export function measuredTrials(trials: readonly TrialFacts[]): TrialFacts[] {
  return trials.filter((trial) => trial.outcome === 'passed' || trial.outcome === 'failed');
}

/**
 * What a metric says of each trial, 0–1; trials that it does not score are left out. Of a metric that something blocks on
 * (`advisory: false`) so are those that it only advises on. `compared`: it is set beside what the other side scored, and a trial
 * passes by what both sides can be scored by.
 */
export function metricValues(
  metric: string,
  trials: readonly TrialFacts[],
  { advisory, compared = false }: { advisory: boolean; compared?: boolean },
): { value: number; pass: boolean }[] {
  if (metric === PASS_RATE)
    return trials.flatMap(({ outcome, uncompared = outcome }) => {
      const end = compared ? uncompared : outcome;
      const pass = end === 'passed';
      return pass || end === 'failed' ? { value: pass ? 1 : 0, pass } : [];
    });
  return trials.flatMap((trial) => {
    const found = trial.metrics[metric];
    return found && (advisory || !found.advisory) ? found : [];
  });
}

/** Whether a metric could not be scored; of one that something blocks on (`advisory: false`) lost advice is no loss. */
export function isUnscored(
  metric: string,
  { errored, unadvised }: TrialFacts,
  { advisory }: { advisory: boolean },
): boolean {
  return errored?.includes(metric) === true && (advisory || !unadvised?.includes(metric));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Share of passing trials among the measured ones, as it is compared; absent where none was measured. */
export function passShare(facts: CaseFacts, throughTrial: number): number | undefined {
  const trials = trialsThrough(facts, throughTrial);
  const values = metricValues(PASS_RATE, trials, { advisory: false, compared: true });
  return values.length === 0 ? undefined : mean(values.map(({ value }) => value));
}

export function hasTag(facts: { tags: readonly string[] }, tags: readonly string[]): boolean {
  return facts.tags.some((tag) => tags.includes(tag));
}
