import { seedRandom } from './seeded-random.ts';

/** A matched case with the values of its trials on both sides, at least one each. */
export interface PairedCase {
  id: string;
  baseline: readonly number[];
  candidate: readonly number[];
}

/** From the sums, over cases, of the mean baseline and mean candidate value; larger means a worse candidate. */
export type ShuffleStatistic = (baselineMeans: number, candidateMeans: number) => number;

/** How many of `of` equally likely labellings are worse than the observed one, and how many as bad (itself too). */
export interface ShuffleCount {
  method: 'enumerated' | 'sampled';
  above: number;
  equal: number;
  of: number;
}

/** A case whose values differ, so that its labels matter. `picks`: trials of the smaller side. */
interface Deck {
  values: Float64Array;
  total: number;
  picks: number;
  pickedSide: 'baseline' | 'candidate';
}

interface Shuffle {
  decks: Deck[];
  /** What the cases without spread add to both sums. */
  fixed: number;
  statistic: ShuffleStatistic;
  observed: number;
  /** Statistics closer than this are equal. */
  tolerance: number;
}

const MOST_LABELLINGS = 2 ** 18;
const SAMPLES = 9_999;
const MOST_DRAWS = 5e6;

/**
 * Deals the labels baseline and candidate anew within each case and counts how often the statistic reaches the
 * observed one: over all labellings where there are at most 262,144, else over 9,999 random ones, seeded by the
 * case ids (their order does not matter), so that a report made again gives the same number.
 * Undefined where sampling would take over five million draws: there are then hundreds of cases or dozens of trials
 * a case, and the normal approximation is as good.
 */
export function countShuffles(
  cases: readonly PairedCase[],
  statistic: ShuffleStatistic,
): ShuffleCount | undefined {
  const shuffle = prepareShuffle(cases, statistic);
  const { decks } = shuffle;
  let labellings = 1;
  for (const deck of decks) {
    labellings *= choose(deck.values.length, deck.picks);
    if (labellings > MOST_LABELLINGS) break;
  }
  if (labellings <= MOST_LABELLINGS) return enumerateLabels(shuffle);
  const draws = decks.reduce((all, deck) => all + deck.picks, 0) * SAMPLES;
  return draws <= MOST_DRAWS ? sampleLabels(shuffle, cases) : undefined;
}

/** p-values of a count; with random labellings the observed one counts as one of them, so p is never 0. */
export function toPermutationP({ above, equal, of }: ShuffleCount): { p: number; midP: number } {
  return { p: (above + equal) / of, midP: (above + equal / 2) / of };
}

function prepareShuffle(cases: readonly PairedCase[], statistic: ShuffleStatistic): Shuffle {
  const decks: Deck[] = [];
  let fixed = 0;
  let baselineMeans = 0;
  let candidateMeans = 0;
  let scale = 0;
  for (const { baseline, candidate } of cases.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const values = Float64Array.of(...baseline, ...candidate);
    baselineMeans += sum(baseline) / baseline.length;
    candidateMeans += sum(candidate) / candidate.length;
    scale += values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (values.every((value) => value === values[0])) {
      fixed += values[0] ?? 0;
      continue;
    }
    const pickedSide = baseline.length <= candidate.length ? 'baseline' : 'candidate';
    const picks = Math.min(baseline.length, candidate.length);
    decks.push({ values, total: sum(values), picks, pickedSide });
  }
  const observed = statistic(baselineMeans, candidateMeans);
  const nudge = statistic(baselineMeans + scale * 1e-11, candidateMeans) - observed;
  return { decks, fixed, statistic, observed, tolerance: Math.abs(nudge) };
}

function enumerateLabels(shuffle: Shuffle): ShuffleCount {
  const tables = shuffle.decks.map(listMeans);
  const count: ShuffleCount = { method: 'enumerated', above: 0, equal: 0, of: 0 };
  const visit = (depth: number, baselineMeans: number, candidateMeans: number): void => {
    const table = tables[depth];
    if (!table) {
      tally(count, shuffle, baselineMeans, candidateMeans);
      return;
    }
    for (const [baseline, candidate] of table)
      visit(depth + 1, baselineMeans + baseline, candidateMeans + candidate);
  };
  visit(0, shuffle.fixed, shuffle.fixed);
  return count;
}

/** Mean of either side for every way to deal the labels of one case. */
function listMeans(deck: Deck): [baseline: number, candidate: number][] {
  const means: [baseline: number, candidate: number][] = [];
  const visit = (from: number, left: number, picked: number): void => {
    if (left === 0) {
      means.push(splitMeans(deck, picked));
      return;
    }
    for (let i = from; i <= deck.values.length - left; i += 1)
      visit(i + 1, left - 1, picked + (deck.values[i] ?? 0));
  };
  visit(0, deck.picks, 0);
  return means;
}

function sampleLabels(shuffle: Shuffle, cases: readonly PairedCase[]): ShuffleCount {
  const random = seedRandom(cases.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1)));
  const count: ShuffleCount = { method: 'sampled', above: 0, equal: 1, of: 1 };
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    let baselineMeans = shuffle.fixed;
    let candidateMeans = shuffle.fixed;
    for (const deck of shuffle.decks) {
      const [baseline, candidate] = splitMeans(deck, draw(deck, random));
      baselineMeans += baseline;
      candidateMeans += candidate;
    }
    tally(count, shuffle, baselineMeans, candidateMeans);
  }
  return count;
}

/** Sum of `picks` values drawn without replacement, by a Fisher–Yates shuffle that stops early. */
function draw({ values, picks }: Deck, random: () => number): number {
  let picked = 0;
  for (let i = 0; i < picks; i += 1) {
    const other = i + Math.floor((random() / 2 ** 32) * (values.length - i));
    const value = values[other] ?? 0;
    values[other] = values[i] ?? 0;
    values[i] = value;
    picked += value;
  }
  return picked;
}

function splitMeans(
  { values, total, picks, pickedSide }: Deck,
  picked: number,
): [baseline: number, candidate: number] {
  const mean = picked / picks;
  const other = (total - picked) / (values.length - picks);
  return pickedSide === 'baseline' ? [mean, other] : [other, mean];
}

function tally(
  count: ShuffleCount,
  { statistic, observed, tolerance }: Shuffle,
  baselineMeans: number,
  candidateMeans: number,
): void {
  const difference = statistic(baselineMeans, candidateMeans) - observed;
  count.of += 1;
  if (difference > tolerance) count.above += 1;
  else if (difference >= -tolerance) count.equal += 1;
}

function sum(values: readonly number[] | Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}
