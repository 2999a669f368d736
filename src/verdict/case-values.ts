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
 * (`advisory: false`) so are those that it only advises on.
 */
export function metricValues(
  metric: string,
  trials: readonly TrialFacts[],
  { advisory }: { advisory: boolean },
): { value: number; pass: boolean }[] {
  if (metric === PASS_RATE)
    return measuredTrials(trials).map(({ outcome }) => ({
      value: outcome === 'passed' ? 1 : 0,
      pass: outcome === 'passed',
    }));
  return trials.flatMap((trial) => {
    const found = trial.metrics[metric];
    return found && (advisory || !found.advisory) ? found : [];
  });
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Share of passing trials among the measured ones; absent where none was measured. */
export function passShare(facts: CaseFacts, throughTrial: number): number | undefined {
  const values = metricValues(PASS_RATE, trialsThrough(facts, throughTrial), { advisory: false });
  return values.length === 0 ? undefined : mean(values.map(({ value }) => value));
}

export function hasTag(facts: { tags: readonly string[] }, tags: readonly string[]): boolean {
  return facts.tags.some((tag) => tags.includes(tag));
}
