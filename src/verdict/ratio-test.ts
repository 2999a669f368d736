import { approximateP } from './permutation.ts';
import { countShuffles, toPermutationP, type PairedCase } from './shuffle-labels.ts';
import { meanOf } from './spread.ts';

/**
 * `total`: candidate's cost of one pass over the cases, over the baseline's (sums of case means).
 * `geometric`: geometric mean over cases of the ratio of the geometric means of a case's trials. Means of logarithms,
 * because the logarithm of a mean leans towards the side with fewer trials.
 */
export type RatioStatistic = 'total' | 'geometric';

/**
 * By how much the candidate's cost or latency exceeds the baseline's, and the one-sided p (ties count whole) that
 * shuffling the labels within each case would do so: all labellings, 9,999 seeded ones, or for large suites the
 * normal approximation of the same statistic. Values ≥ 0 in any unit, one per trial.
 *
 * `ratio` is Infinity when the baseline's total is 0 and the candidate's is not. For `geometric` a 0 counts as the
 * smallest positive value of the data: a clock that reads 0 says "less than I can measure".
 * @throws RangeError for no cases, a case without trials on a side, a negative or non-finite value
 */
export function ratioTest({
  cases,
  statistic,
}: {
  cases: readonly PairedCase[];
  statistic: RatioStatistic;
}): { ratio: number; p: number } {
  requireMeasurable(cases);
  return statistic === 'total' ? testTotals(cases) : testGeometric(cases);
}

function testTotals(cases: readonly PairedCase[]): { ratio: number; p: number } {
  const baseline = cases.reduce((sum, item) => sum + meanOf(item.baseline), 0);
  const candidate = cases.reduce((sum, item) => sum + meanOf(item.candidate), 0);
  if (baseline + candidate === 0) return { ratio: 1, p: 1 };
  // The candidate's share of both totals orders labellings as the log ratio does, and is finite throughout.
  const count = countShuffles(cases, (before, after) => after / (before + after));
  const { p } = count ? toPermutationP(count) : approximateP(cases, increase);
  return { ratio: candidate / baseline, p };
}

function testGeometric(cases: readonly PairedCase[]): { ratio: number; p: number } {
  const values = cases.flatMap((item) => [...item.baseline, ...item.candidate]);
  const least = values.reduce((low, value) => (value > 0 ? Math.min(low, value) : low), Infinity);
  if (least === Infinity) return { ratio: 1, p: 1 };
  const toLog = (value: number): number => Math.log(Math.max(value, least));
  const logs = cases.map(({ id, baseline, candidate }) => ({
    id,
    baseline: baseline.map(toLog),
    candidate: candidate.map(toLog),
  }));
  const differences = logs.map((item) => meanOf(item.candidate) - meanOf(item.baseline));
  const count = countShuffles(logs, increase);
  const { p } = count ? toPermutationP(count) : approximateP(logs, increase);
  return { ratio: Math.exp(meanOf(differences)), p };
}

function increase(baselineMeans: number, candidateMeans: number): number {
  return candidateMeans - baselineMeans;
}

function requireMeasurable(cases: readonly PairedCase[]): void {
  if (cases.length === 0) throw new RangeError('No cases to compare');
  for (const { id, baseline, candidate } of cases) {
    if (baseline.length === 0 || candidate.length === 0)
      throw new RangeError(`Case ${id} has no trial on one side`);
    if (![...baseline, ...candidate].every((value) => value >= 0 && value < Infinity))
      throw new RangeError(`Case ${id} has a value that is no cost or duration`);
  }
}
