import type { RunSettings } from '../domain/suite.gen.ts';
import type { Purpose } from './bound-trials.ts';
import type { Budget } from './limits.ts';

/** What a run may spend: a pull request what the suite says, a baseline run that for each of its trials, or its own. */
export function budgetOf(run: RunSettings, purpose: Purpose): Budget {
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
