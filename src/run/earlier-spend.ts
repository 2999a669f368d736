import type { RunDocument, Score, Trial, Usage } from '../domain/run.ts';
import { canonicalJson } from '../values/canonical-json.ts';
import { addUsage, sumAsked } from '../values/sum-asked.ts';

/** What an earlier attempt paid for trials of this head. */
export interface EarlierSpend {
  usd: number;
  tokens: number;
  /** Trials among them that say what a call takes. */
  telling: number;
}

/** In a run document: what no trial owns. */
export type OwnedByNone = NonNullable<RunDocument['usage']>;

/**
 * Adds what a trial that is taken over took. An answer that was known took nothing; its judges may have. `answered`: the same trial
 * as an attempt before that left it, whose answer and scores are added already.
 */
export function addTaken(
  sum: EarlierSpend,
  trial: Trial,
  { isTargetFree, answered }: { isTargetFree: boolean; answered?: Trial | undefined },
): void {
  const { usage, cost_usd: usd, cached } = trial;
  const judged = sumAsked(freshScores(trial, answered));
  const isKnown = cached === true || answered !== undefined || isTargetFree;
  sum.usd += (judged?.cost_usd ?? 0) + (isKnown ? 0 : (usd ?? 0));
  sum.tokens += countTokens(judged?.usage) + (isKnown ? 0 : countTokens(usage));
  if (answered) return;
  const isAlwaysFree = isTargetFree && judged === undefined;
  if (!isKnown || isAlwaysFree || (judged?.calls ?? 0) > 0) sum.telling += 1;
}

function freshScores({ scores }: Trial, answered: Trial | undefined): Score[] {
  if (!answered) return scores;
  const known = new Set(answered.scores.map(canonicalJson));
  return scores.filter((score) => !known.has(canonicalJson(score)));
}

/** Adds what a trial took that came to nothing, and is drawn again. */
export function addLost(sum: OwnedByNone | undefined, trial: Trial): OwnedByNone | undefined {
  const { usage, cost_usd: usd, attempts } = trial;
  if (!usage && usd === undefined) return sum;
  return addOwnedByNone(sum, {
    ...(usage ?? { input_tokens: 0, output_tokens: 0 }),
    ...(usd !== undefined && { cost_usd: usd }),
    calls: attempts,
  });
}

/** The sum of both; its dollars are absent where either are not known. */
export function addOwnedByNone(
  sum: OwnedByNone | undefined,
  more: OwnedByNone | undefined,
): OwnedByNone | undefined {
  if (!sum || !more) return sum ?? more;
  const calls = (sum.calls ?? 0) + (more.calls ?? 0);
  const usd =
    sum.cost_usd === undefined || more.cost_usd === undefined
      ? undefined
      : sum.cost_usd + more.cost_usd;
  return {
    ...addUsage(sum, more),
    ...(calls > 0 && { calls }),
    ...(usd !== undefined && { cost_usd: usd }),
  };
}

/** Input and output; cached ones are input. */
export function countTokens(usage: Usage | undefined): number {
  return (usage?.input_tokens ?? 0) + (usage?.output_tokens ?? 0);
}
