import { normalUpperTail } from './normal.ts';
import {
  countShuffles,
  toPermutationP,
  type PairedCase,
  type ShuffleStatistic,
} from './shuffle-labels.ts';
import { meanOf, permutationVariance, sampleVariance, type CaseSpread } from './spread.ts';

const drop: ShuffleStatistic = (baselineMeans, candidateMeans) => baselineMeans - candidateMeans;

/**
 * Within-case permutation test of scores (H1: the candidate is worse), statistic: the drop.
 * All labellings where they are few, else 9,999 seeded by the case ids (see `countShuffles`), else the normal
 * approximation. We sample as long as it is cheap instead of going over to the normal at n = 20, because what counts
 * is how many cases vary at all, and in a stable suite of 100 that may be five.
 */
export function testScores(cases: readonly PairedCase[]): { p: number; midP: number } {
  const count = countShuffles(cases, drop);
  return count ? toPermutationP(count) : approximateP(cases, drop);
}

/** p of the same test from the normal approximation. Some case must vary. */
export function approximateP(
  cases: readonly PairedCase[],
  statistic: ShuffleStatistic,
): { p: number; midP: number } {
  const { baselineMeans, candidateMeans } = sumMeans(cases);
  const deviation = Math.sqrt(permutationVariance(describeSpread(cases)));
  const p = Math.max(
    Number.MIN_VALUE,
    normalUpperTail(statistic(baselineMeans, candidateMeans) / deviation),
  );
  return { p, midP: p };
}

/** The permutation test of cases given as [baseline scores, candidate scores]; `drop` is per case, in score units. */
export function withinCasePermutation({
  cases,
}: {
  cases: readonly (readonly [baseline: readonly number[], candidate: readonly number[]])[];
}): { drop: number; pOneSided: number; midPOneSided: number; permutationSE: number } {
  const paired = cases.map(([baseline, candidate], index) => ({
    id: String(index),
    baseline,
    candidate,
  }));
  const { p, midP } = testScores(paired);
  return {
    drop: measureDrop(paired),
    pOneSided: p,
    midPOneSided: midP,
    permutationSE: Math.sqrt(permutationVariance(describeSpread(paired))) / cases.length,
  };
}

/** Mean over cases of baseline mean minus candidate mean: positive is worse. */
export function measureDrop(cases: readonly PairedCase[]): number {
  const { baselineMeans, candidateMeans } = sumMeans(cases);
  return (baselineMeans - candidateMeans) / cases.length;
}

/** What each case adds to the noise. */
export function describeSpread(cases: readonly PairedCase[]): CaseSpread[] {
  return cases.map(({ baseline, candidate }) => ({
    variance: sampleVariance([...baseline, ...candidate]),
    baselineTrials: baseline.length,
    candidateTrials: candidate.length,
  }));
}

function sumMeans(cases: readonly PairedCase[]): {
  baselineMeans: number;
  candidateMeans: number;
} {
  let baselineMeans = 0;
  let candidateMeans = 0;
  for (const { baseline, candidate } of cases) {
    baselineMeans += meanOf(baseline);
    candidateMeans += meanOf(candidate);
  }
  return { baselineMeans, candidateMeans };
}
