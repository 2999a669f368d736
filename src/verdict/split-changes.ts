import type { CaseFacts, RunFacts } from '../domain/facts.ts';
import type { ChangeSplit } from '../domain/verdict.ts';
import { mean, metricValues, PASS_RATE, trialsThrough } from './case-values.ts';
import type { Pairing } from './compare-runs.ts';

interface SplitInput {
  run: RunFacts;
  /** The baseline under the run's scorers and judges. */
  rescored: RunFacts;
  /** The baseline as it was scored when it was measured. */
  asMeasured: RunFacts;
  pairing: Pairing;
  /** Trials per case that count, on each side. */
  trials: number;
  baselineTrials: number;
}

/**
 * Where scorers or judges changed, every metric's change in two parts: what the app changed (old and new outputs under the
 * new scorers), and what the scorers changed (old and new scorers on the old outputs). Over the cases that both outputs
 * were scored of. A metric that no change of scorers moves has no row.
 */
export function splitChanges(input: SplitInput): ChangeSplit[] {
  const names = [PASS_RATE, ...Object.keys(input.run.metrics).sort()];
  return names.flatMap((metric) => splitMetric(metric, input) ?? []);
}

function splitMetric(metric: string, input: SplitInput): ChangeSplit | undefined {
  const { run, rescored, asMeasured, pairing, trials, baselineTrials } = input;
  const advisory = run.metrics[metric]?.advisory ?? false;
  const valueOf = (facts: CaseFacts | undefined, through: number): number | undefined => {
    const values = facts ? metricValues(metric, trialsThrough(facts, through), { advisory }) : [];
    return values.length === 0 ? undefined : mean(values.map(({ value }) => value));
  };
  const before = new Map(asMeasured.cases.map((facts) => [keyOf(facts), facts]));
  const rows = pairing.pairs.flatMap(({ baseline, current }) => {
    const now = valueOf(current, trials);
    const then = valueOf(baseline, baselineTrials);
    if (now === undefined || then === undefined) return [];
    return [{ now, then, was: valueOf(before.get(keyOf(baseline)), baselineTrials) }];
  });
  if (rows.length === 0) return undefined;
  const known = rows.flatMap(({ was, then }) => (was === undefined ? [] : [{ was, then }]));
  const isNew = known.length < rows.length;
  const hasOtherScorers = isNew || isScoredByOthers(metric, rescored, asMeasured, known);
  if (!hasOtherScorers) return undefined;
  const after = mean(rows.map(({ now }) => now));
  const between = mean(rows.map(({ then }) => then));
  return {
    metric,
    rescored: between,
    after,
    app: after - between,
    cases: rows.length,
    ...(!isNew && {
      before: mean(known.map(({ was }) => was)),
      eval: between - mean(known.map(({ was }) => was)),
    }),
  };
}

/** By another judge, or with another value for the same output. */
function isScoredByOthers(
  metric: string,
  rescored: RunFacts,
  asMeasured: RunFacts,
  known: readonly { was: number; then: number }[],
): boolean {
  const judgesOf = ({ metrics }: RunFacts): string => metrics[metric]?.judges.join() ?? '';
  return judgesOf(rescored) !== judgesOf(asMeasured) || known.some(({ was, then }) => was !== then);
}

function keyOf({ id, case_hash, expectation_hash }: CaseFacts): string {
  return `${case_hash} ${expectation_hash} ${id}`;
}
