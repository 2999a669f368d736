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
 * new scorers; what the gates see), and what the scorers changed (old and new scorers on the old outputs). Over the cases that
 * were scored of both. A metric that no change of scorers moves has no row.
 */
export function splitChanges(input: SplitInput): ChangeSplit[] {
  const names = [PASS_RATE, ...Object.keys(input.run.metrics).sort()];
  return names.flatMap((metric) => splitMetric(metric, input) ?? []);
}

/** A case's value under the old scorers, under the new ones, and of the new output. */
interface Row {
  was?: number;
  again: number;
  now: number;
}

function splitMetric(metric: string, input: SplitInput): ChangeSplit | undefined {
  const rows = listRows(metric, input);
  if (rows.length === 0) return undefined;
  const known = rows.filter((row): row is Required<Row> => row.was !== undefined);
  const isMoved = known.some(({ was, again }) => was !== again);
  if (known.length > 0 && !isMoved && !hasOtherJudges(metric, input)) return undefined;
  const after = mean(rows.map(({ now }) => now));
  const rescored = mean(rows.map(({ again }) => again));
  return {
    metric,
    rescored,
    after,
    app: after - rescored,
    cases: rows.length,
    ...(known.length > 0 && {
      before: mean(known.map(({ was }) => was)),
      eval: mean(known.map(({ was, again }) => again - was)),
    }),
    ...(known.length > 0 && known.length < rows.length && { old_cases: known.length }),
  };
}

function listRows(metric: string, input: SplitInput): Row[] {
  const { run, rescored, asMeasured, pairing, trials, baselineTrials } = input;
  const before = new Map(asMeasured.cases.map((facts) => [keyOf(facts), facts]));
  const valueIn = (
    { metrics }: RunFacts,
    facts: CaseFacts | undefined,
    through: number,
  ): number | undefined => {
    const role = { advisory: metrics[metric]?.advisory ?? false, compared: true };
    const values = facts ? metricValues(metric, trialsThrough(facts, through), role) : [];
    return values.length === 0 ? undefined : mean(values.map(({ value }) => value));
  };
  return pairing.pairs.flatMap(({ baseline, current }): Row[] => {
    const now = valueIn(run, current, trials);
    const again = valueIn(rescored, baseline, baselineTrials);
    const was = valueIn(asMeasured, before.get(keyOf(baseline)), baselineTrials);
    if (now === undefined || again === undefined) return [];
    return [{ now, again, ...(was !== undefined && { was }) }];
  });
}

function hasOtherJudges(metric: string, { rescored, asMeasured }: SplitInput): boolean {
  const judgesOf = ({ metrics }: RunFacts): string => metrics[metric]?.judges.join() ?? '';
  return judgesOf(rescored) !== judgesOf(asMeasured);
}

/** Of what is expected something else now, the old score is still the old one. */
function keyOf({ id, case_hash }: CaseFacts): string {
  return `${case_hash} ${id}`;
}
