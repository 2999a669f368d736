import type { GateResult } from '../domain/verdict.ts';
import { formatChance, formatPercent, formatPoints } from '../values/format-number.ts';
import { mean } from './case-values.ts';
import { doubtOldBaseline } from './doubt-old-baseline.ts';
import { describeStop, isLastLook, type GateContext } from './gate-context.ts';
import { findFallback, findGaps, findUncomparable } from './find-incomparable.ts';
import { explainAdvisory } from './judge-standing.ts';
import { matchValues, type MatchedCase } from './match-values.ts';
import { describePower } from './describe-power.ts';
import { decideLook } from './statistics.ts';
import { areComparedExactly } from './summarize-run.ts';

const EPSILON = 1e-12;

/** What a metric is compared with, under which bar. */
export interface RegressionBar {
  gate: 'no-regression' | 'release';
  maxDrop: number;
  /** Strict mode: this change has to show that it did no harm. */
  proof?: 'no-regression';
}

/** A gate's result, and the trials per case it would need to decide. */
export interface RegressionResult {
  gate: GateResult;
  rerun?: number;
}

/** The no-regression rule for one metric: whole for a deterministic one, the test of the look for a noisy one. */
export function judgeRegression(
  metric: string,
  bar: RegressionBar,
  context: GateContext,
): RegressionResult {
  const base = describeSides(metric, bar, context);
  const fallback = findFallback(metric, context);
  if (fallback) return { gate: { ...base, ...fallback } };
  const cases = matchValues(metric, context);
  const brokenOff = findUncomparable(metric, cases.length, context);
  // there are no means of nothing: each side keeps its own
  if (cases.length === 0 && brokenOff) return { gate: { ...base, matched: 0, ...brokenOff } };
  const compared = { ...base, ...compareMeans(cases), ...splitOf(metric, context) };
  if (context.metrics[metric]!.advisory)
    return { gate: { ...compared, ...explainAdvisory(metric, context) } };
  if (brokenOff) return { gate: { ...compared, ...brokenOff } };
  const judged = areComparedExactly(metric, context.run, context.baseline.facts!)
    ? judgeExactly(compared, bar, context)
    : judgeNoisy(cases, bar, compared, context);
  const gaps = judged.gate.result === 'pass' && findGaps(metric, cases.length, context);
  const told = doubtOldBaseline(judged.gate, `it ${judged.gate.reason}`, context);
  return { ...judged, gate: { ...told, ...gaps } };
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
  { gate, maxDrop, proof }: RegressionBar,
  { metrics, baselineMetrics, baseline: { info } }: GateContext,
): Pick<GateResult, 'gate' | 'metric' | 'rule' | 'max_drop' | 'baseline' | 'current'> {
  const current = metrics[metric]?.mean;
  const baseline = baselineMetrics?.[metric]?.mean;
  return {
    gate,
    metric,
    rule: `${proof === undefined ? 'may drop' : 'must be shown to have dropped'} ${formatPoints(maxDrop)} at most${info.tag === undefined ? '' : ` since ${info.tag}`}`,
    max_drop: maxDrop,
    ...(current !== undefined && { current }),
    ...(baseline !== undefined && { baseline }),
  };
}

function judgeExactly(
  compared: Omit<GateResult, 'result' | 'reason'> & { drop: number },
  { maxDrop }: RegressionBar,
  { run, baseline, look }: GateContext,
): RegressionResult {
  const { drop } = compared;
  // a recording of several trials counts with all of them: they cost nothing, and the first may be the best
  if (!run.run.target.deterministic && !isLastLook(look) && !look.stop) {
    const seen = countTrials(look.looks[look.index]!);
    const reason = `it ${tellChange(drop)} after ${seen}, and all recorded trials count`;
    return {
      gate: { ...compared, result: 'inconclusive', reason },
      rerun: look.looks.at(-1)!,
    };
  }
  if (drop <= maxDrop + EPSILON)
    return { gate: { ...compared, result: 'pass', reason: describeChange(drop) } };
  const isMixed = run.run.target.deterministic !== baseline.facts!.run.target.deterministic;
  return {
    gate: {
      ...compared,
      result: 'fail',
      reason: `fell ${formatPoints(drop)}; ${formatPoints(maxDrop)} are allowed, and this target counts as deterministic`,
      ...(isMixed && {
        next: 'one of the two recordings has one trial a case, which leaves no room for noise. If the app has noise, write `deterministic: false` under `target`, on the base branch first',
      }),
    },
  };
}

function judgeNoisy(
  cases: MatchedCase[],
  { maxDrop, proof }: RegressionBar,
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
    ...(proof && { proof }),
  });
  const numbers = {
    ...compared,
    p: decided.midP,
    interval: withinScale(decided.interval),
    ...(look.stop && !isLastLook(look)
      ? { undetectable: 'the run was stopped before its last look' }
      : describePower(cases, { maxDrop, maxTrials: looks.at(-1)! })),
  };
  const noise = `noise alone would do this ${formatChance(decided.midP)} of the time`;
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
      const stopped = describeStop(look);
      const why = stopped === undefined ? '' : `; ${stopped}`;
      const measured = `it ${tellChange(decided.drop)} after ${countTrials(looks[look.index]!)} (${formatPoints(maxDrop)} are allowed)`;
      const doubt =
        proof === undefined || decided.drop > maxDrop
          ? `${noise}, and only ${formatPercent(spend[look.index]!)} or less counts as a real drop`
          : `a drop of up to ${formatPoints(numbers.interval[1])} cannot be ruled out`;
      return {
        gate: {
          ...numbers,
          result: 'inconclusive',
          reason: `${measured}, but ${doubt}${why}`,
          next: adviseOpen(gates, stopped !== undefined),
        },
        ...(decided.decision === 'rerun' && { rerun: decided.trials }),
      };
    }
  }
}

/** What an answer that stays open means, and what would close it. */
function adviseOpen({ on_inconclusive: policy }: GateContext['gates'], isStopped: boolean): string {
  const meaning = {
    warn: 'warns and does not block',
    fail: 'blocks',
    pass: 'counts as passed',
  }[policy];
  const cure = isStopped
    ? 'a larger `run.budget` allows the trials that would tell'
    : 're-running will not change the answer, for these trials are kept. More cases, or more trials on main (`run.baseline_trials`), make it clearer';
  return `by policy (\`on_inconclusive: ${policy}\`) this ${meaning}. Look at the cases below; ${cure}`;
}

/** A share cannot fall by more than 100 points, whatever the formula gives for a handful of cases. */
function withinScale([low, high]: [number, number]): [low: number, high: number] {
  return [Math.max(-1, low), Math.min(1, high)];
}

function countTrials(trials: number): string {
  return trials === 1 ? '1 trial a case' : `${trials} trials a case`;
}

function tellChange(drop: number): string {
  if (Math.abs(drop) < EPSILON) return 'did not change';
  return drop > 0 ? `fell ${formatPoints(drop)}` : `rose ${formatPoints(-drop)}`;
}

function describeChange(drop: number): string {
  if (Math.abs(drop) < EPSILON) return 'unchanged';
  return drop > 0 ? `down ${formatPoints(drop)}` : `up ${formatPoints(-drop)}`;
}
