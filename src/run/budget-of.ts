import type { RunSettings } from '../domain/suite.gen.ts';
import type { Purpose } from './bound-trials.ts';
import type { Budget } from './limits.ts';

/**
 * What a run may spend: a pull request what the suite says, a baseline run that for each of its trials, or its own. Of several
 * shards each has its part of dollars and tokens; minutes are those of a job, and shards run side by side.
 */
export function budgetOf(run: RunSettings, purpose: Purpose, shards = 1): Budget {
  const { usd, tokens, minutes } = budgetOfAll(run, purpose);
  return {
    minutes,
    ...(usd !== undefined && { usd: divideUsd(usd, shards) }),
    ...(tokens !== undefined && { tokens: Math.ceil(tokens / shards) }),
  };
}

function budgetOfAll(run: RunSettings, purpose: Purpose): Budget {
  const { usd, tokens, minutes } = run.budget;
  if (purpose !== 'record')
    return { minutes, ...(usd !== undefined && { usd }), ...(tokens !== undefined && { tokens }) };
  const own = run.baseline_budget;
  const factor = run.baseline_trials;
  const largest = {
    usd: own?.usd ?? (usd === undefined ? undefined : usd * factor),
    tokens: own?.tokens ?? (tokens === undefined ? undefined : tokens * factor),
  };
  return {
    minutes: own?.minutes ?? minutes * factor,
    ...(largest.usd !== undefined && { usd: largest.usd }),
    ...(largest.tokens !== undefined && { tokens: largest.tokens }),
  };
}

/** In a figure that can be told. */
function divideUsd(usd: number, shards: number): number {
  return shards === 1 ? usd : Number((usd / shards).toPrecision(6));
}
