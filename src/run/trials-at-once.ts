import type { RunSettings } from '../domain/suite.gen.ts';

/** Trials that wait for batches at the same time: each holds its case and its requests in memory. */
const BATCHED_TRIALS = 10_000;

/** How many trials are under way at a time. Where calls wait to be batched, `concurrency` bounds those that do not. */
export function trialsAtOnce({ batch, concurrency }: RunSettings): number {
  return batch ? Math.max(BATCHED_TRIALS, concurrency) : concurrency;
}
