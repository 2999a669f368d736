import { describeCounts, testExact, type CountedCase } from './exact-test.ts';
import { describeSpread, measureDrop, testScores } from './permutation.ts';
import { spendOverLooks, type LookPlan } from './plan-looks.ts';
import type { PairedCase } from './shuffle-labels.ts';
import { intervalAround, standardError } from './spread.ts';

/** `rerun`: take every matched case up to `trials` trials, then look again. */
export type LookDecision =
  { decision: 'pass' | 'fail' | 'inconclusive' } | { decision: 'rerun'; trials: number };

/** Fractions. `drop`: baseline minus candidate. `interval`: the "90 % interval". `midP`: one-sided, ties count half. */
export interface LookEvidence {
  drop: number;
  midP: number;
  se: number;
  interval: [low: number, high: number];
}

/** One look at one metric. Scores 0–1, one per trial of this look; `look` is 1-based. */
export interface LookInput extends Partial<LookPlan> {
  look: number;
  cases: readonly PairedCase[];
  maxDrop: number;
  /** This metric's share, over all looks. */
  alpha: number;
  /** Strict mode: passes only when the whole interval lies within `maxDrop`. */
  proof?: 'no-regression';
}

/** So that a drop of exactly the margin passes, and p equal to its bound fails, whatever the rounding. */
const ROUNDING = 1e-12;

/**
 * The no-regression rule at one look: fail when the drop exceeds the margin *and* is unlikely to be run-to-run
 * noise; pass when there is no sign of a regression; otherwise more trials, and after the last look inconclusive.
 *
 * Pass/fail trials (every value 0 or 1) take the exact test with the drop as its statistic, which is the
 * Cochran–Mantel–Haenszel test where trial counts are equal; with ragged counts each pass weighs what it adds to the
 * drop, and the distribution stays exact (what sampling would only approach). Other scores, and counts too ragged for
 * that, take the permutation test of `testScores`.
 * Looks, spend and give-up thresholds default to 1, 3 and 5 trials and `spendOverLooks`.
 * @throws RangeError for no cases, a case without trials on a side, a score outside 0–1, a look that is not planned
 */
export function decideLook(input: LookInput): LookDecision & LookEvidence {
  requireScores(input.cases);
  const evidence = weighEvidence(input.cases);
  return { ...chooseDecision(input, completePlan(input), evidence), ...evidence };
}

/** The rule on counted trials: always the exact test on the sum of passes. */
export function gateDecision({
  look,
  maxDrop,
  looks,
  spend,
  futility,
  cases,
}: LookPlan & { look: number; maxDrop: number; cases: readonly CountedCase[] }): {
  decision: LookDecision['decision'];
  drop: number;
  midP: number;
} {
  const tested = testExact(cases, 'count');
  if (!tested) throw new RangeError('Too many different trial counts for an exact test');
  const { drop, se } = describeCounts(cases);
  const evidence = { drop, midP: tested.midP, se, interval: intervalAround(drop, se) };
  const { decision } = chooseDecision({ look, maxDrop }, { looks, spend, futility }, evidence);
  return { decision, drop, midP: tested.midP };
}

function weighEvidence(cases: readonly PairedCase[]): LookEvidence {
  const counted = countPasses(cases);
  const exact = counted && testExact(counted, 'drop');
  const midP = exact ? exact.midP : testScores(cases).midP;
  const { drop, se } = counted
    ? describeCounts(counted)
    : { drop: measureDrop(cases), se: standardError(describeSpread(cases)) };
  return { drop, midP, se, interval: intervalAround(drop, se) };
}

function chooseDecision(
  { look, maxDrop, proof }: Pick<LookInput, 'look' | 'maxDrop' | 'proof'>,
  { looks, spend, futility }: LookPlan,
  { drop, midP, interval }: LookEvidence,
): LookDecision {
  const index = look - 1;
  const bound = spend[index];
  if (bound === undefined) throw new RangeError(`Look ${look} is not planned`);
  const tooFar = drop > maxDrop + ROUNDING;
  if (tooFar && midP <= bound + ROUNDING) return { decision: 'fail' };
  const trials = looks[look];
  const isProven = interval[1] <= maxDrop + ROUNDING;
  if (proof === 'no-regression' && isProven) return { decision: 'pass' };
  if (trials === undefined) {
    const passes = proof === undefined && !tooFar;
    return { decision: passes ? 'pass' : 'inconclusive' };
  }
  const giveUp = futility[index] ?? 1;
  if (proof === undefined && midP > giveUp + ROUNDING) return { decision: 'pass' };
  return { decision: 'rerun', trials };
}

function completePlan({ alpha, looks, spend, futility }: LookInput): LookPlan {
  const standard = spendOverLooks({ looks: looks ?? [1, 3, 5], alpha });
  const plan = {
    looks: standard.looks,
    spend: spend ?? standard.spend,
    futility: futility ?? standard.futility,
  };
  if (plan.spend.length !== plan.looks.length || plan.futility.length < plan.looks.length - 1)
    throw new RangeError('Looks, spend and give-up thresholds do not match');
  return plan;
}

/** Counts per case when every score is 0 or 1. */
function countPasses(cases: readonly PairedCase[]): CountedCase[] | undefined {
  const counted: CountedCase[] = [];
  for (const { baseline, candidate } of cases) {
    if (!baseline.every(isPassFail) || !candidate.every(isPassFail)) return undefined;
    counted.push([baseline.length, sum(baseline), candidate.length, sum(candidate)]);
  }
  return counted;
}

function requireScores(cases: readonly PairedCase[]): void {
  if (cases.length === 0) throw new RangeError('No cases to compare');
  for (const { id, baseline, candidate } of cases) {
    if (baseline.length === 0 || candidate.length === 0)
      throw new RangeError(`Case ${id} has no trial on one side`);
    if (!baseline.every(isScore) || !candidate.every(isScore))
      throw new RangeError(`Case ${id} has a score outside 0 to 1`);
  }
}

function isPassFail(value: number): boolean {
  return value === 0 || value === 1;
}

function isScore(value: number): boolean {
  return value >= 0 && value <= 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
