import { normalQuantile } from './normal.ts';
import { passVariance, sampleVariance, standardError, Z_INTERVAL } from './spread.ts';

/** 80 % power: "4 times out of 5". */
const Z_POWER = normalQuantile({ p: 0.8 }).z;

/** What the baseline says about the smallest drop this suite can catch. Fractions. */
export type DetectableDrop =
  { status: 'known'; mdd: number; se: number } | { status: 'unknown'; why: string };

/** What a baseline of single trials costs: see docs/statistics.md. */
const ONE_TRIAL =
  'the baseline has one trial a case. With five (`run.baseline_trials: 5`) a drop of 5 points on 50 cases is caught about twice as often';

/** A case's trials in the baseline and the variance (N − 1) of their scores. */
interface BaselineCase {
  trials: number;
  variance: number;
}

/**
 * Smallest drop that a run of `maxTrials` trials a case against this baseline would catch 4 times out of 5.
 * `baseline` holds [trials, passes] per case, two trials or more.
 */
export function minDetectableDrop({
  baseline,
  maxDrop,
  maxTrials,
}: {
  baseline: readonly (readonly [trials: number, passes: number])[];
  maxDrop: number;
  maxTrials: number;
}): { se: number; mdd: number } {
  const cases = baseline.map(([trials, passes]) => ({
    trials,
    variance: passVariance(trials, passes),
  }));
  return detect(cases, maxDrop, maxTrials);
}

/**
 * The same from scores 0–1, one list of trials per case. A case with one trial (the others got lost) is given the
 * mean variance of the rest; unknown when fewer than half of the cases have two or more.
 */
export function estimateDetectableDrop({
  baseline,
  maxDrop,
  maxTrials,
}: {
  baseline: readonly (readonly number[])[];
  maxDrop: number;
  maxTrials: number;
}): DetectableDrop {
  const repeated = baseline.filter((scores) => scores.length >= 2);
  if (baseline.length === 0) return { status: 'unknown', why: 'no case was matched' };
  if (repeated.length * 2 < baseline.length) return { status: 'unknown', why: ONE_TRIAL };
  const typical =
    repeated.reduce((sum, scores) => sum + sampleVariance(scores), 0) / repeated.length;
  const cases = baseline.map((scores) => ({
    trials: scores.length,
    variance: scores.length >= 2 ? sampleVariance(scores) : typical,
  }));
  return { status: 'known', ...detect(cases, maxDrop, maxTrials) };
}

/** About how many cases of this kind would be needed to catch a drop of `target` (above `maxDrop`). */
export function casesToDetect({
  cases,
  mdd,
  target,
}: {
  cases: number;
  mdd: number;
  target: number;
}): number {
  return Math.ceil(cases * (mdd / target) ** 2);
}

function detect(
  cases: readonly BaselineCase[],
  maxDrop: number,
  maxTrials: number,
): { se: number; mdd: number } {
  if (cases.length === 0) throw new RangeError('No cases in the baseline');
  const se = standardError(
    cases.map(({ trials, variance }) => ({
      variance,
      baselineTrials: trials,
      candidateTrials: maxTrials,
    })),
  );
  return { se, mdd: Math.max((Z_INTERVAL + Z_POWER) * se, maxDrop + Z_POWER * se) };
}
