import { greatestCommonDivisor, latticeTail, type LatticePart, type Tail } from './lattice-tail.ts';
import { hypergeometricProbabilities } from './log-concave.ts';
import { intervalAround, passVariance, standardError } from './spread.ts';

/** A case as counts: baseline trials, baseline passes, candidate trials, candidate passes. */
export type CountedCase = readonly [
  baselineTrials: number,
  baselinePasses: number,
  candidateTrials: number,
  candidatePasses: number,
];

/** What one pass of a case counts: 1, or its share in the drop, which differs where trial counts do. */
export type PassWeight = 'count' | 'drop';

/** Beyond this the weights of ragged trial counts have no common unit worth using. */
const LARGEST_UNIT = 1e5;
/** p is never 0; the Fourier inversion cannot tell smaller ones apart. */
const SMALLEST_P = 1e-12;

/** One-sided p-values (H1: the candidate is worse). `p` counts a tie whole, `midP` half. */
export interface ExactP {
  p: number;
  midP: number;
}

/**
 * Exact conditional test of pass/fail trials, stratified by case (Cochran–Mantel–Haenszel; McNemar's with one
 * trial a side): given each case's passes, the baseline's share is hypergeometric, and the shares add up.
 * With weight `drop` the statistic is the drop itself. Cases that passed or failed throughout carry no information
 * and are left out. Undefined where exactness costs too much: hundreds of cases with many different trial counts.
 */
export function testExact(cases: readonly CountedCase[], weight: PassWeight): ExactP | undefined {
  const mixed = cases.filter(isMixed);
  const unit = weight === 'count' ? 1 : findCommonUnit(mixed);
  if (unit === undefined) return undefined;
  const { parts, observed } = buildParts(mixed, unit, weight);
  const tail = latticeTail(parts, observed);
  return tail && toP(tail);
}

/**
 * The exact test of counted trials with its drop, standard error and interval (see `standardError`).
 * @throws RangeError for no cases, and for more than about 5,000 mixed cases of wildly different trial counts
 */
export function stratifiedExact({ cases }: { cases: readonly CountedCase[] }): ExactP & {
  drop: number;
  se: number;
  ciLow: number;
  ciHigh: number;
} {
  const tested = testExact(cases, 'count');
  if (!tested) throw new RangeError('Too many different trial counts for an exact test');
  const { drop, se } = describeCounts(cases);
  const [ciLow, ciHigh] = intervalAround(drop, se);
  return { drop, ...tested, se, ciLow, ciHigh };
}

/** Drop (baseline minus candidate) and its standard error. */
export function describeCounts(cases: readonly CountedCase[]): { drop: number; se: number } {
  if (cases.length === 0) throw new RangeError('No cases to compare');
  const total = cases.reduce((sum, [kb, b, kc, c]) => sum + (b / kb - c / kc), 0);
  const se = standardError(
    cases.map(([kb, b, kc, c]) => ({
      variance: passVariance(kb + kc, b + c),
      baselineTrials: kb,
      candidateTrials: kc,
    })),
  );
  return { drop: total / cases.length, se };
}

function isMixed([kb, b, kc, c]: CountedCase): boolean {
  return b + c > 0 && b + c < kb + kc;
}

/** Least common multiple of all trial counts: in this unit every pass weighs a whole number. */
function findCommonUnit(cases: readonly CountedCase[]): number | undefined {
  let unit = 1;
  for (const count of new Set(cases.flatMap(([kb, , kc]) => [kb, kc]))) {
    unit *= count / greatestCommonDivisor(unit, count);
    if (unit > LARGEST_UNIT) return undefined;
  }
  return unit;
}

/** Cases of one kind (trial counts, passes) become one part. `observed` counts from the parts' zero. */
function buildParts(
  cases: readonly CountedCase[],
  unit: number,
  weight: PassWeight,
): { parts: LatticePart[]; observed: number } {
  const kinds = new Map<string, LatticePart & { least: number }>();
  let observed = 0;
  for (const [kb, b, kc, c] of cases) {
    const key = `${kb} ${kc} ${b + c}`;
    let kind = kinds.get(key);
    if (!kind) {
      const step = weight === 'count' ? 1 : unit / kb + unit / kc;
      kind = { step, count: 0, ...hypergeometricProbabilities(kb, kc, b + c) };
      kinds.set(key, kind);
    }
    kind.count += 1;
    observed += kind.step * (b - kind.least);
  }
  return { parts: [...kinds.values()], observed };
}

function toP({ above, at }: Tail): ExactP {
  return { p: clampP(above + at), midP: clampP(above + at / 2) };
}

function clampP(p: number): number {
  return Math.min(1, Math.max(SMALLEST_P, p));
}
