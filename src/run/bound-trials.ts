import type { RunSettings } from '../domain/suite.gen.ts';
import type { Target } from '../ports.ts';

/** What a run is for: a decision on a change, or the record of the default branch. */
export type Purpose = 'decide' | 'record';

/** Fewest and most trials per case, and how many there are at all. */
export interface TrialBounds {
  trials: number;
  maxTrials: number;
  available: number;
}

/** What repeats itself: a target that always answers alike, under scorers that always find alike. */
interface Measured {
  target: Pick<Target, 'facts' | 'recordedTrials'>;
  /** A model scores, and what it says blocks: it has noise of its own, whatever the target. */
  isJudged: boolean;
  /** Of some of the cases: nothing is decided on the way, so that there is one look. */
  isSharded?: boolean;
}

/** Trials of the first and of the last look: one look where more trials would tell nothing, or where nothing is decided. */
export function boundTrials(
  purpose: Purpose,
  run: RunSettings,
  { target, isJudged, isSharded = false }: Measured,
): TrialBounds {
  const available = target.recordedTrials ?? Infinity;
  const fixed = (trials: number): TrialBounds => ({ trials, maxTrials: trials, available });
  if (target.facts.deterministic && !isJudged) return fixed(1);
  if (purpose === 'record') return fixed(run.baseline_trials);
  if (isSharded) return fixed(run.shard_trials);
  return { trials: run.trials, maxTrials: Math.max(run.trials, run.max_trials), available };
}

/** Trials of a critical case: what recorded outputs cannot give is not asked for. */
export function countCriticalTrials(wanted: number, { target, isJudged }: Measured): number {
  if (target.facts.deterministic && !isJudged) return 1;
  return Math.min(wanted, target.recordedTrials ?? Infinity);
}
