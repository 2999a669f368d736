import type { RunFacts } from '../domain/facts.ts';
import type { GateResult } from '../domain/verdict.ts';
import { formatPercent, formatPoints } from '../values/format-number.ts';
import { metricValues, mean, trialsThrough } from './case-values.ts';
import { describeStop, isLastLook, type GateContext } from './gate-context.ts';
import { explainAdvisory, explainUnscored, listJudging } from './judge-standing.ts';
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
  const compared = { ...base, ...compareMeans(cases), ...splitOf(metric, context) };
  if (context.metrics[metric]!.advisory)
    return { gate: { ...compared, ...explainAdvisory(metric, context) } };
  const brokenOff = findUncomparable(metric, cases.length, context);
  if (brokenOff) return { gate: { ...compared, ...brokenOff } };
  if (context.metrics[metric]!.deterministic && context.baselineMetrics![metric]!.deterministic)
    return { gate: { ...compared, ...judgeExactly(compared.drop, maxDrop) } };
  return judgeNoisy(cases, maxDrop, compared, context);
}

function compareMeans(
  cases: readonly MatchedCase[],
): Required<Pick<GateResult, 'baseline' | 'current' | 'drop' | 'matched'>> {
  return {
    baseline: mean(cases.map((c) => mean(c.baseline))),
    current: mean(cases.map((c) => mean(c.candidate))),
    drop: mean(cases.map((c) => mean(c.baseline) - mean(c.candidate))),
    matched: cases.length,
  };
}

function splitOf(
  metric: string,
  { splits }: GateContext,
): Pick<GateResult, 'app_change' | 'eval_change'> {
  const split = splits.find((found) => found.metric === metric);
  return split
    ? { app_change: split.app, ...(split.eval !== undefined && { eval_change: split.eval }) }
    : {};
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
  context: GateContext,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const { metrics, baseline, baselineMetrics, run } = context;
  if (metrics[metric]?.mean === undefined) return explainUnscored(metric, context);
  const isAdvisory = metrics[metric].advisory;
  const nothing =
    isAdvisory && (!baseline.facts || matchValues(metric, context).length === 0)
      ? explainAdvisory(metric, context)
      : undefined;
  if (nothing) return nothing;
  if (!baseline.facts)
    return {
      result: 'no-baseline',
      reason: baseline.info.why ?? 'there is no baseline yet',
      next: baseline.info.next ?? 'run the workflow on the default branch: it records one',
    };
  if (isJudgedByOthers(metric, run, baseline.facts))
    return isAdvisory
      ? explainAdvisory(metric, context)
      : {
          result: 'no-baseline',
          reason: baseline.unjudged ?? 'the baseline was judged by another judge',
          next: 'judge its stored outputs again: touchstone rejudge RUN',
        };
  if (baselineMetrics?.[metric]?.mean === undefined)
    return {
      result: 'no-baseline',
      reason: baseline.unjudged ?? 'the baseline did not score this metric',
    };
  return undefined;
}

/** Verdicts of two judges do not compare. Where the baseline's outputs were judged again, it is one judge. */
function isJudgedByOthers(metric: string, run: RunFacts, baseline: RunFacts): boolean {
  return listJudging(metric, run).judges.join() !== listJudging(metric, baseline).judges.join();
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
  return findOtherModel(run, baseline.facts!) ?? findOtherJudgeModel(metric, run, baseline.facts!);
}

const CURE_OF_MODELS = "re-run the workflow of main: the baseline is then the new model's";

/** The provider answers with another model than before for the same requested one. */
function findOtherModel(
  run: RunFacts,
  baseline: RunFacts,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const [before, after] = [listModels(baseline), listModels(run)];
  const requested = run.run.target.model;
  if (requested === undefined || requested !== baseline.run.target.model) return undefined;
  if (before.length === 0 || after.length === 0 || before.join() === after.join()) return undefined;
  return {
    result: 'inconclusive',
    reason: `the provider changed the model under us: ${requested} was answered by ${before.join(', ')}, now by ${after.join(', ')}`,
    next: CURE_OF_MODELS,
  };
}

/** The same of a judge: its digest is the same, and another model answers to it. */
function findOtherJudgeModel(
  metric: string,
  run: RunFacts,
  baseline: RunFacts,
): Pick<GateResult, 'result' | 'reason' | 'next'> | undefined {
  const before = listJudging(metric, baseline).models;
  const after = listJudging(metric, run).models;
  if (before.length === 0 || after.length === 0 || before.join() === after.join()) return undefined;
  return {
    result: 'inconclusive',
    reason: `the provider changed the judge under us: the baseline was judged by ${before.join(', ')}, this run by ${after.join(', ')}`,
    next: CURE_OF_MODELS,
  };
}

function listModels({ cases }: { cases: GateContext['run']['cases'] }): string[] {
  const models = cases.flatMap(({ trials }) => trials.flatMap(({ model }) => model ?? []));
  return [...new Set(models)].sort();
}

/** Cases that both sides scored. */
export function matchValues(
  metric: string,
  { pairing, baselineTrials, trials, metrics }: GateContext,
): MatchedCase[] {
  const role = { advisory: metrics[metric]?.advisory ?? false };
  return (pairing?.pairs ?? []).flatMap(({ baseline, current }) => {
    const before = metricValues(metric, trialsThrough(baseline, baselineTrials), role);
    const after = metricValues(metric, trialsThrough(current, trials), role);
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
