import type { Suite } from '../domain/case.ts';
import type { TargetFacts } from '../domain/run.ts';
import type { RunSettings } from '../domain/suite.gen.ts';

/** Trials that wait for batches at the same time: each holds its case and its requests in memory. */
const BATCHED_TRIALS = 10_000;
/** What OpenAI asks for a call in a batch, of the price of the same call on its own. */
export const BATCH_FACTOR = 0.5;

/** How many trials are under way at a time. Where calls wait to be batched, `concurrency` bounds those that do not. */
export function trialsAtOnce({ batch, concurrency }: RunSettings): number {
  return batch ? Math.max(BATCHED_TRIALS, concurrency) : concurrency;
}

/** More trials than have turns, at most. */
const MOST_AHEAD = 16;
/** The same where judges ask too: their questions come first, and keep most turns. */
const MOST_BESIDE_JUDGES = 4;

/**
 * How many more stand ready with their question, so that a turn is taken the moment it is free and not when the last answer is scored
 * and written, nor when a judge's question is made of it. None where one call at a time is wanted.
 */
export function trialsAhead(
  { batch, concurrency }: RunSettings,
  { asksJudges }: { asksJudges: boolean },
): number {
  if (batch || concurrency === 1) return 0;
  return Math.min(concurrency, asksJudges ? MOST_BESIDE_JUDGES : MOST_AHEAD);
}

/** What a batched call of the target costs, of what the run's first call does, which is made alone to see what it spends. */
export function rateOf(
  { run, prices }: Pick<Suite, 'run' | 'prices'>,
  { kind, model = '' }: TargetFacts,
): number {
  return run.batch && kind === 'openai' ? batchFactorOf(prices, [model]) : 1;
}

/** What a model's call in a batch costs of the same call on its own: by the first of its names that has a price of the suite's. */
export function batchFactorOf(prices: Suite['prices'], names: readonly string[]): number {
  const own = names.find((name) => Object.hasOwn(prices, name));
  return (own === undefined ? undefined : prices[own]?.batch_factor) ?? BATCH_FACTOR;
}
