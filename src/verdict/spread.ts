import { normalQuantile } from './normal.ts';

/** What a case adds to the noise of the drop. `variance`: sample variance (N − 1) of its trials of both sides. */
export interface CaseSpread {
  variance: number;
  baselineTrials: number;
  candidateTrials: number;
}

/** 1.960 where 1.645 would do for one look: it pays for the early ones, so the interval is called 90 %. */
export const Z_INTERVAL = normalQuantile({ p: 0.975 }).z;

/** Variance (N − 1) of scores; 0 for fewer than two. */
export function sampleVariance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** Variance (N − 1) of `trials` zeros and ones; 0 for fewer than two. */
export function passVariance(trials: number, passes: number): number {
  return trials < 2 ? 0 : (passes * (trials - passes)) / (trials * (trials - 1));
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Variance of Σ d_i when the labels are dealt at random within each case. */
export function permutationVariance(cases: readonly CaseSpread[]): number {
  return cases.reduce((sum, item) => sum + item.variance * inverseTrials(item), 0);
}

/**
 * Standard error of the drop, with two imaginary trial pairs (one that got worse, one that got better), so that
 * it does not shrink to nothing when no trial flipped (Bonett and Price's adjustment, for several trials a case).
 */
export function standardError(cases: readonly CaseSpread[]): number {
  const pairs = cases.reduce((sum, item) => sum + inverseTrials(item), 0) / cases.length;
  return Math.sqrt(permutationVariance(cases) + pairs) / cases.length;
}

/** The "90 % interval" around a drop. */
export function intervalAround(drop: number, se: number): [low: number, high: number] {
  return [drop - Z_INTERVAL * se, drop + Z_INTERVAL * se];
}

function inverseTrials({ baselineTrials, candidateTrials }: CaseSpread): number {
  return 1 / baselineTrials + 1 / candidateTrials;
}
