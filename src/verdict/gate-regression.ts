import type { GateResult } from '../domain/verdict.ts';
import { formatPercent, formatPoints } from '../values/format-number.ts';
import { metricValues, mean, trialsThrough } from './case-values.ts';
import { describeStop, isLastLook, type GateContext } from './gate-context.ts';
import { decideLook, estimateDetectableDrop } from './statistics.ts';

/** Comparing fewer cases than this says nothing about noise. */
const FEWEST_MATCHED = 10;
/** Share of the baseline's cases that must still be there. */
const LEAST_MATCHED = 0.5;
const EPSILON = 1e-12;

/** One case's values of a metric on both sides, an entry a trial. */
export interface MatchedCase {
  id: string;
  baseline: number[];
  candidate: number[];
}

/** A gate's result, and the trials per case it would need to decide. */
export interface RegressionResult {
  gate: GateResult;
  rerun?: number;
}

/** The no-regression rule for one metric: whole for a deterministic one, the test of the look for a noisy one. */
export function judgeRegression(
  metric: string,
  maxDrop: number,
  context: GateContext,
): RegressionResult {
  const base = describeSides(metric, maxDrop, context);
  const fallback = findFallback(metric, context);
  if (fallback) return { gate: { ...base, ...fallback } };
  const cases = matchValues(metric, context);
  const drop = mean(cases.map((c) => mean(c.baseline) - mean(c.candidate)));
  const compared = {
    ...base,
    baseline: mean(cases.map((c) => mean(c.baseline))),
    current: mean(cases.map((c) => mean(c.candidate))),
    drop,
    matched: cases.length,
  };
  const brokenOff = findUncomparable(metric, cases.length, context);
  if (brokenOff) return { gate: { ...compared, ...brokenOff } };
  if (context.metrics[metric]!.deterministic && context.baselineMetrics![metric]!.deterministic)
    return { gate: { ...compared, ...judgeExactly(drop, maxDrop) } };
  return judgeNoisy(cases, maxDrop, compared, context);
}

function describeSides(
  metric: string,
  maxDrop: number,
  { metrics, baselineMetrics }: GateContext,
): Pick<GateResult, 'gate' | 'metric' | 'rule' | 'max_drop' | 'baseline' | 'current'> {
  const current = metrics[metric]?.mean;
  const baseline = baselineMetrics?.[metric]?.mean;
  return {
    gate: 'no-regression',
    metric,
    rule: `may drop ${formatPoints(maxDrop)} at most`,
    max_drop: maxDrop,
    ...(current !== undefined && { current }),
    ...(baseline !== undefined && { baseline }),
  };
}

/** What makes a comparison impossible before any number is looked at. */
function findFallback(
  metric: string,
  { metrics, baseline, baselineMetrics }: GateContext,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  if (metrics[metric]?.advisory) return { result: 'advisory', reason: 'its scores only advise' };
  if (!baseline.facts)
    return {
      result: 'no-baseline',
      reason: baseline.info.why ?? 'there is no baseline yet',
      next: baseline.info.next ?? 'run the workflow on the default branch: it records one',
    };
  if (metrics[metric]?.mean === undefined)
    return { result: 'not-measured', reason: 'nothing was scored' };
  if (baselineMetrics?.[metric]?.mean === undefined)
    return { result: 'no-baseline', reason: 'the baseline did not score this metric' };
  return undefined;
}

/** What makes the numbers of the two sides mean different things. */
function findUncomparable(
  metric: string,
  matched: number,
  { run, baseline, metrics }: GateContext,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const known = baseline.facts!.cases.length;
  if (matched < known * LEAST_MATCHED)
    return {
      result: 'inconclusive',
      reason: `only ${matched} of the baseline's ${known} cases are left to compare`,
      next: 'change datasets in a PR of their own',
    };
  if (!metrics[metric]!.deterministic && matched < FEWEST_MATCHED)
    return {
      result: 'inconclusive',
      reason: `${matched} cases are too few to tell noise from a drop (${FEWEST_MATCHED} at least)`,
      next: 'add cases, or gate with a floor',
    };
  const [before, after] = [baseline.facts!, run].map(listModels);
  const requested = run.run.target.model;
  if (
    requested !== undefined &&
    requested === baseline.facts!.run.target.model &&
    before!.length > 0 &&
    after!.length > 0 &&
    before!.join() !== after!.join()
  )
    return {
      result: 'inconclusive',
      reason: `the provider changed the model under us: ${requested} was answered by ${before!.join(', ')}, now by ${after!.join(', ')}`,
      next: "re-run the workflow of main: the baseline is then the new model's",
    };
  return undefined;
}

function listModels({ cases }: { cases: GateContext['run']['cases'] }): string[] {
  const models = cases.flatMap(({ trials }) => trials.flatMap(({ model }) => model ?? []));
  return [...new Set(models)].sort();
}

/** Cases that both sides scored. */
export function matchValues(
  metric: string,
  { pairing, baselineTrials, trials }: GateContext,
): MatchedCase[] {
  return (pairing?.pairs ?? []).flatMap(({ baseline, current }) => {
    const before = metricValues(metric, trialsThrough(baseline, baselineTrials));
    const after = metricValues(metric, trialsThrough(current, trials));
    if (before.length === 0 || after.length === 0) return [];
    return {
      id: current.id,
      baseline: before.map(({ value }) => value),
      candidate: after.map(({ value }) => value),
    };
  });
}

function judgeExactly(drop: number, maxDrop: number): Pick<GateResult, 'result' | 'reason'> {
  return drop > maxDrop + EPSILON
    ? {
        result: 'fail',
        reason: `fell ${formatPoints(drop)}; ${formatPoints(maxDrop)} are allowed, and this target has no noise`,
      }
    : { result: 'pass', reason: describeChange(drop) };
}

function judgeNoisy(
  cases: MatchedCase[],
  maxDrop: number,
  compared: Omit<GateResult, 'result' | 'reason'>,
  { look, schedule, gates }: GateContext,
): RegressionResult {
  const { looks, spend, futility } = schedule;
  const decided = decideLook({
    look: look.index + 1,
    cases,
    maxDrop,
    alpha: 1 - gates.confidence,
    looks,
    spend,
    futility,
  });
  const noise = `noise alone would do this ${formatPercent(decided.midP)} of the time`;
  const numbers = {
    ...compared,
    p: decided.midP,
    interval: decided.interval,
    ...findDetectable(cases, maxDrop, looks.at(-1)!),
  };
  switch (decided.decision) {
    case 'fail':
      return {
        gate: {
          ...numbers,
          result: 'fail',
          reason: `fell ${formatPoints(decided.drop)}; ${formatPoints(maxDrop)} are allowed, and ${noise}`,
        },
      };
    case 'pass':
      return { gate: { ...numbers, result: 'pass', reason: describeChange(decided.drop) } };
    case 'rerun':
    case 'inconclusive': {
      const why = look.stop && !isLastLook(look) ? `; ${describeStop(look.stop)}` : '';
      const needed = formatPercent(spend[look.index]!);
      return {
        gate: {
          ...numbers,
          result: 'inconclusive',
          reason: `measured ${describeChange(decided.drop)}, ${formatPoints(maxDrop)} allowed, but ${noise} (${needed} at most would decide it)${why}`,
        },
        ...(decided.decision === 'rerun' && { rerun: decided.trials }),
      };
    }
  }
}

/** Unknown where the baseline has a single trial a case: nothing is known of the noise then. */
function findDetectable(
  cases: readonly MatchedCase[],
  maxDrop: number,
  maxTrials: number,
): { detectable?: number } {
  const baseline = cases.map((matched) => matched.baseline);
  const found = estimateDetectableDrop({ baseline, maxDrop, maxTrials });
  return found.status === 'known' ? { detectable: found.mdd } : {};
}

function describeChange(drop: number): string {
  if (Math.abs(drop) < EPSILON) return 'unchanged';
  return drop > 0 ? `down ${formatPoints(drop)}` : `up ${formatPoints(-drop)}`;
}
