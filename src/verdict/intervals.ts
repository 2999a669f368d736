import { binomialProbabilities } from './log-concave.ts';
import { normalQuantile } from './normal.ts';

/**
 * Wilson's two-sided score interval for a share. `successes` may be fractional (a sum of case means);
 * with n = 0 nothing is known and the interval is 0 to 1. Shown in reports, never gated on.
 */
export function wilson({ successes, n, conf }: { successes: number; n: number; conf: number }): {
  low: number;
  high: number;
} {
  if (n === 0) return { low: 0, high: 1 };
  requireShare(successes, n);
  const { z } = normalQuantile({ p: (1 + conf) / 2 });
  const share = successes / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  };
}

/** Clopper and Pearson's exact one-sided upper bound of a failure rate: "0 of 300: below 1 %". */
export function clopperPearsonUpper({
  failures,
  n,
  confOneSided,
}: {
  failures: number;
  n: number;
  confOneSided: number;
}): { upper: number } {
  requireShare(failures, n);
  if (failures === n) return { upper: 1 };
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (sumFirst(binomialProbabilities(n, middle), failures + 1) > 1 - confOneSided) low = middle;
    else high = middle;
  }
  return { upper: (low + high) / 2 };
}

/**
 * 1-based ranks, in a sample of n sorted upwards, of the one-sided lower and upper confidence bounds of the
 * q-quantile; null where the sample is too small to have such a bound (below 59 values p95 has no upper one).
 */
export function quantileCIRanks({
  n,
  q,
  confOneSided,
}: {
  n: number;
  q: number;
  confOneSided: number;
}): { lowerRank: number | null; upperRank: number | null } {
  let below = 0;
  let lowerRank: number | null = null;
  let upperRank: number | null = null;
  // `below` is P(fewer than `rank` values lie under the quantile).
  for (const [index, probability] of binomialProbabilities(n, q).entries()) {
    if (index >= n) break;
    below += probability;
    const rank = index + 1;
    if (1 - below >= confOneSided) lowerRank = rank;
    if (upperRank === null && below >= confOneSided) upperRank = rank;
  }
  return { lowerRank, upperRank };
}

function sumFirst(values: Float64Array, count: number): number {
  return values.subarray(0, count).reduce((sum, value) => sum + value, 0);
}

function requireShare(part: number, whole: number): void {
  if (!(part >= 0 && part <= whole)) throw new RangeError(`${part} of ${whole} is no share`);
}
