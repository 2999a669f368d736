import type { CaseFacts, TrialFacts } from '../domain/facts.ts';
import type { GateResult } from '../domain/verdict.ts';
import { listBaseCases, listOwnCases } from './by-base.ts';
import { mean, trialsThrough } from './case-values.ts';
import { doubtOldBaseline } from './doubt-old-baseline.ts';
import type { GateContext } from './gate-context.ts';
import { explainMissing } from './judge-standing.ts';
import { quantileCIRanks, ratioTest } from './statistics.ts';

const P95 = 0.95;
/** What the result of a bar is called. */
const NAMES: { readonly [bar: string]: string } = {
  max_usd: 'total',
  max_increase: 'increase',
  p95_ms: 'p95',
};

/**
 * Dollars of the target in one pass (every case of the change once), and against the baseline, with main's forms of cases that run
 * beside. Cached trials say nothing of cost.
 */
export function judgeCost(context: GateContext): GateResult[] {
  const bars = context.gates.cost;
  if (!bars) return [];
  if (isAllCached(context.run.cases)) return sayCached('cost', 'the cost of a pass', context);
  // of main's forms those are compared whose cost is known on both sides
  const measured = listOwnCases(context.run).filter(isAsked);
  const unknown = measured.filter((facts) => costsOf(facts, context).length === 0).length;
  if (unknown > 0 || !context.run.cases.some(isAsked))
    return [sayUnknownCost(unknown, measured.length, context)];
  const results: GateResult[] = [];
  if (bars.max_usd !== undefined) results.push(judgePass(bars.max_usd, context));
  if (bars.max_increase !== undefined) {
    const ratio = judgeRatio('cost', bars.max_increase, context, costOf, 'total');
    results.push(doubtOldBaseline(ratio, ratio.reason, context));
  }
  return results;
}

function judgePass(barUsd: number, context: GateContext): GateResult {
  const own = listOwnCases(context.run);
  const measured = own.filter(isAsked);
  const base = { gate: 'cost' as const, metric: 'total', rule: `at most $${barUsd} a pass` };
  if (measured.length === 0) return { ...base, ...explainUnmeasured('cost', own) };
  const current = measured.reduce((sum, facts) => sum + mean(costsOf(facts, context)), 0);
  const isPart = measured.length < own.length && own.some(isServed);
  const of = isPart ? `what was asked for (${measured.length} of ${own.length} cases)` : 'one pass';
  return {
    ...base,
    current,
    reason: `${of} costs $${current.toFixed(4)}`,
    ...(isAbove(current, barUsd)
      ? { result: 'fail' }
      : isPart
        ? { result: 'not-measured', next: MEASURE_ANEW }
        : { result: 'pass' }),
  };
}

/** Main's forms were asked for, and of the change's own cases nothing came: all of them were served, or tell nothing. */
function explainUnmeasured(
  what: 'cost' | 'latency',
  own: readonly CaseFacts[],
): Pick<GateResult, 'result' | 'reason' | 'next'> {
  return isAllCached(own)
    ? NOT_ASKED
    : { result: 'not-measured', reason: `no ${what} was measured` };
}

/** Beyond what adding up fractions of dollars is off by. */
function isAbove(value: number, bound: number): boolean {
  return value > bound * (1 + 1e-9);
}

function isAsked({ trials }: CaseFacts): boolean {
  return trials.some(isFreshAnswer);
}

function isFreshAnswer(trial: TrialFacts): boolean {
  return !trial.cached && trial.outcome !== 'missing' && trial.error === undefined;
}

/** There are answers, and an earlier run drew every one of them. */
function isAllCached(cases: readonly CaseFacts[]): boolean {
  return cases.some(isServed) && !cases.some(isAsked);
}

/** What they cost and took then is not this run's: a bar that it broke yesterday would be held by running it again. */
function sayCached(gate: 'cost' | 'latency', what: string, { gates }: GateContext): GateResult[] {
  return Object.keys(gates[gate] ?? {}).map((bar) => ({
    gate,
    metric: NAMES[bar] ?? bar,
    rule: what,
    ...NOT_ASKED,
  }));
}

/** Nor by a part of it: of what was served nobody knows what it would take today. */
const MEASURE_ANEW = 'measure anew: touchstone run --no-cache, or run.cache: off in the suite';
const NOT_ASKED = {
  result: 'not-measured' as const,
  reason: 'the answers are from the response cache: none was asked for',
  next: MEASURE_ANEW,
};

function isServed({ trials }: CaseFacts): boolean {
  return trials.some(({ cached }) => cached);
}

/** An unknown price never counts as 0. */
function sayUnknownCost(unknown: number, measured: number, { run }: GateContext): GateResult {
  const { kind, model } = run.run.target;
  return {
    gate: 'cost',
    result: 'error',
    rule: 'the cost of every case is known',
    reason: `there is a cost gate, but for ${unknown} of ${measured} cases the target reported neither \`cost_usd\` nor \`usage\` with a known price`,
    // we ask that model ourselves, and it says what it used
    next:
      kind === 'openai'
        ? `name the price of \`${model}\` under \`prices\``
        : 'let the target return `usage` (and name the price of its model under `prices`) or `cost_usd`',
  };
}

/** 95th percentile against an absolute bar, and the typical case against the baseline (advisory where the two sides were measured in different jobs). */
export function judgeLatency(context: GateContext): GateResult[] {
  const bars = context.gates.latency;
  if (!bars) return [];
  if (isAllCached(context.run.cases))
    return sayCached('latency', 'how long an answer takes', context);
  const results: GateResult[] = [];
  if (bars.p95_ms !== undefined) results.push(judgeP95(bars.p95_ms, context));
  if (bars.max_increase !== undefined) {
    const ratio = judgeRatio('latency', bars.max_increase, context, latencyOf, 'geometric');
    const isDecided = ratio.result === 'fail' || ratio.result === 'pass';
    results.push(
      isDecided && !context.baseline.fresh
        ? {
            ...ratio,
            result: ratio.result === 'fail' ? 'advisory' : 'pass',
            reason: `${ratio.reason}; the two sides were measured in different jobs, so this only advises`,
          }
        : ratio,
    );
  }
  return results;
}

/** Fails when even the lower 95 % bound of the 95th percentile of the change's own cases is over the bar. */
function judgeP95(barMs: number, context: GateContext): GateResult {
  const { run, pairing, baseline, approvers } = context;
  const own = listOwnCases(run);
  const { current, isOver, answers } = readP95(own, barMs, context);
  const base = { gate: 'latency' as const, metric: 'p95', rule: `p95 at most ${barMs} ms` };
  if (current === undefined) return { ...base, ...explainUnmeasured('latency', own) };
  const isPart = own.some(isServed);
  const of = isPart ? ` of the ${answers} answers that were asked for` : '';
  const measured = {
    ...base,
    current,
    reason:
      current > barMs && !isOver
        ? `p95${of} is ${Math.round(current)} ms, but with ${answers} answers that can be chance`
        : `p95${of} is ${Math.round(current)} ms`,
  };
  if (isOver) return { ...measured, result: 'fail' };
  if (isPart) return { ...measured, result: 'not-measured', next: MEASURE_ANEW };
  const known = approvers.length > 0 ? [] : listBaseCases(pairing, baseline.facts);
  const onBase = readP95(known, barMs, context);
  return {
    ...measured,
    ...(onBase.isOver && { on_base_cases: onBase.current }),
    result: 'pass',
  };
}

/** The 95th percentile of what these cases took, and whether it is over the bar beyond chance. */
function readP95(
  cases: readonly CaseFacts[],
  barMs: number,
  { trials }: GateContext,
): { answers: number } & (
  { current: number; isOver: boolean } | { current: undefined; isOver: false }
) {
  const sorted = cases.flatMap((facts) => valuesOf(facts, trials, latencyOf)).sort((a, b) => a - b);
  const answers = sorted.length;
  if (answers === 0) return { answers, current: undefined, isOver: false };
  const { lowerRank } = quantileCIRanks({ n: answers, q: P95, confOneSided: 0.95 });
  const low = lowerRank === null ? undefined : sorted[lowerRank - 1];
  return { answers, current: quantile(sorted, P95), isOver: low !== undefined && low > barMs };
}

function judgeRatio(
  gate: 'cost' | 'latency',
  maxIncrease: number,
  context: GateContext,
  read: (trial: TrialFacts) => number | undefined,
  statistic: 'total' | 'geometric',
): GateResult {
  const base = {
    gate,
    metric: 'increase',
    rule: `at most ${Math.round(maxIncrease * 100)} % more than the baseline`,
  };
  if (!context.baseline.facts) return { ...base, ...explainMissing(context.baseline.info) };
  const cases = (context.pairing?.pairs ?? []).flatMap(({ baseline, current }) => {
    const before = valuesOf(baseline, context.baselineTrials, read);
    const after = valuesOf(current, context.trials, read);
    return before.length > 0 && after.length > 0
      ? [{ id: current.id, baseline: before, candidate: after }]
      : [];
  });
  // what was asked for has nothing to be compared with, and what has was served
  if (cases.length === 0 && context.pairing?.pairs.some(({ current }) => isServed(current)))
    return { ...base, ...NOT_ASKED };
  if (cases.length === 0)
    return {
      ...base,
      result: 'no-baseline',
      reason: `the baseline has no ${gate} to compare with`,
    };
  const total = (side: 'baseline' | 'candidate'): number =>
    cases.reduce((sum, values) => sum + mean(values[side]), 0);
  const typical = (side: 'baseline' | 'candidate'): number =>
    Math.exp(mean(cases.map((values) => Math.log(Math.max(mean(values[side]), 1)))));
  const { ratio, p } = ratioTest({ cases, statistic });
  const isMore = isAbove(ratio, 1 + maxIncrease) && p <= 1 - context.gates.confidence;
  return {
    ...base,
    baseline: gate === 'cost' ? total('baseline') : typical('baseline'),
    current: gate === 'cost' ? total('candidate') : typical('candidate'),
    // of nothing there is no multiple
    ...(Number.isFinite(ratio) && { ratio }),
    p,
    matched: cases.length,
    result: isMore ? 'fail' : 'pass',
    reason: Number.isFinite(ratio)
      ? `${ratio.toFixed(2)} times the baseline`
      : `the baseline had no ${gate} at all`,
  };
}

function costsOf(facts: CaseFacts, { trials }: GateContext): number[] {
  return valuesOf(facts, trials, costOf);
}

function valuesOf(
  facts: CaseFacts,
  throughTrial: number,
  read: (trial: TrialFacts) => number | undefined,
): number[] {
  return trialsThrough(facts, throughTrial).flatMap((trial) => read(trial) ?? []);
}

/** Of the answer itself: what a provider gave beside it that could not be used is no cost of the app. */
function costOf({
  cached,
  outcome,
  cost_usd: paid,
  wasted_usd: wasted = 0,
}: TrialFacts): number | undefined {
  return cached || outcome === 'missing' || paid === undefined ? undefined : paid - wasted;
}

function latencyOf(trial: TrialFacts): number | undefined {
  return trial.cached || trial.outcome === 'missing' ? undefined : trial.latency_ms;
}

/** The smallest value that at least a share `q` of the sorted values does not exceed. */
export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)]!;
}
