import type { RunDocument, Trial, Usage } from '../domain/run.ts';
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

/** Adds what a trial that is taken over took. An answer that was known took nothing; its judges may have. */
export function addTaken(sum: EarlierSpend, trial: Trial, isTargetFree: boolean): void {
  const { usage, cost_usd: usd, cached, scores } = trial;
  const judged = sumAsked(scores);
  const isKnown = cached === true || isTargetFree;
  sum.usd += (judged?.cost_usd ?? 0) + (isKnown ? 0 : (usd ?? 0));
  sum.tokens += countTokens(judged?.usage) + (isKnown ? 0 : countTokens(usage));
  const isAlwaysFree = isTargetFree && judged === undefined;
  if (!isKnown || isAlwaysFree || (judged?.calls ?? 0) > 0) sum.telling += 1;
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

export function countTokens(usage: Usage | undefined): number {
  return (usage?.input_tokens ?? 0) + (usage?.output_tokens ?? 0);
}
