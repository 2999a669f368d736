import type { CaseFacts, RunFacts } from '../domain/facts.ts';
import type { Spend, Usage } from '../domain/run.ts';
import type { CallUsage, MetricSummary, UsageSummary, Verdict } from '../domain/verdict.ts';
import { listOwnCases } from './by-base.ts';
import { comparesOnly } from './judge-standing.ts';
import { isUnscored, mean, metricValues, PASS_RATE, trialsThrough } from './case-values.ts';

/** Every metric of a run over trials 1…`throughTrial`, `pass_rate` first. */
export function summarizeMetrics(
  run: RunFacts,
  throughTrial: number,
): { [name: string]: MetricSummary } {
  const names = [PASS_RATE, ...Object.keys(run.metrics).sort()];
  return Object.fromEntries(
    names.map((name) => [name, summarizeMetric(name, run, throughTrial)] as const),
  );
}

function summarizeMetric(name: string, run: RunFacts, throughTrial: number): MetricSummary {
  const means: number[] = [];
  let passed = 0;
  let errored = 0;
  const advisory = name !== PASS_RATE && run.metrics[name]!.advisory;
  const deterministic = isDeterministic(name, run);
  for (const facts of listOwnCases(run)) {
    const trials = trialsThrough(facts, throughTrial);
    const values = metricValues(name, trials, { advisory });
    if (values.length > 0) {
      means.push(mean(values.map(({ value }) => value)));
      if (values.every(({ pass }) => pass)) passed += 1;
    } else if (isErrored(name, { facts, trials, advisory })) errored += 1;
  }
  return {
    ...(means.length > 0 && { mean: mean(means) }),
    passed,
    n: means.length,
    errored,
    advisory,
    deterministic,
    ...(!deterministic && isDeterministic(name, run, { compared: true }) && { exact: true }),
    ...describeErrors(name, errored, run),
  };
}

/** A case counts as errored for `pass_rate` when nothing of it was measured, for a metric when its score crashed. */
function isErrored(
  name: string,
  { facts, trials, advisory }: { facts: CaseFacts; trials: CaseFacts['trials']; advisory: boolean },
): boolean {
  if (name !== PASS_RATE) return trials.some((trial) => isUnscored(name, trial, { advisory }));
  return facts.trials.length === 0 || trials.some((trial) => trial.outcome === 'missing');
}

function describeErrors(name: string, errored: number, run: RunFacts): { error?: string } {
  const error = errored > 0 ? run.metrics[name]?.error : undefined;
  return error === undefined ? {} : { error };
}

/** Whether a metric can be compared without a test: it has no noise. */
export function isComparedExactly({ deterministic, exact }: MetricSummary): boolean {
  return deterministic || exact === true;
}

/**
 * Whether two sides are compared without a test: neither has noise. Of two recordings one with a single trial a case is enough, unless
 * the suite says whether they have any: else whoever records chooses by the number of trials which rule holds.
 */
export function areComparedExactly(name: string, run: RunFacts, baseline: RunFacts): boolean {
  const sides = [run, baseline];
  if (!sides.every((side) => isScoredByCode(name, side, { compared: true }))) return false;
  const targets = sides.map((side) => side.run.target);
  const isOneEnough =
    targets.every(({ kind }) => kind === 'recorded') && run.run.target.declared !== true;
  return isOneEnough
    ? targets.some(({ deterministic }) => deterministic)
    : targets.every(({ deterministic }) => deterministic);
}

/** Every score that feeds it, or feeds it where it is `compared`, is a code check, and the target gives the same answer every time. */
export function isDeterministic(
  name: string,
  run: RunFacts,
  { compared = false }: { compared?: boolean } = {},
): boolean {
  return run.run.target.deterministic && isScoredByCode(name, run, { compared });
}

function isScoredByCode(name: string, run: RunFacts, { compared }: { compared: boolean }): boolean {
  if (name !== PASS_RATE) return !run.metrics[name]?.judged;
  return Object.entries(run.metrics).every(
    ([fed, { judged, advisory }]) => !judged || advisory || (compared && comparesOnly(fed, run)),
  );
}

/**
 * Calls, tokens and dollars: of the target's trials that were not served from a cache, of the judges, and what no trial
 * owns. One unknown price makes a sum unknown.
 */
export function summarizeUsage(run: RunFacts): {
  usage: UsageSummary;
  costUsd?: number;
  judging?: NonNullable<Verdict['judging']>;
} {
  const target = emptyUsage(run.run.usage?.calls ?? 0);
  let targetUsd: number | undefined = run.run.usage?.cost_usd;
  addUsage(target, run.run.usage);
  let isUnknown = false;
  const { judges: records = [], rejudging } = run.run;
  const judging: Spend[] = records.flatMap(({ canary }) => canary?.asked ?? []);
  if (rejudging) judging.push(rejudging);
  for (const trial of run.cases.flatMap(({ trials }) => trials)) {
    if (trial.judged) judging.push(trial.judged);
    if (trial.cached) {
      target.cached = (target.cached ?? 0) + 1;
      continue;
    }
    target.calls += trial.attempts ?? 1;
    addUsage(target, trial.usage);
    if (trial.cost_usd !== undefined) targetUsd = (targetUsd ?? 0) + trial.cost_usd;
    else if (trial.usage) isUnknown = true;
  }
  const judges = emptyUsage(0);
  for (const spend of judging) {
    judges.calls += spend.calls;
    if (spend.cached) judges.cached = (judges.cached ?? 0) + spend.cached;
    addUsage(judges, spend.usage);
  }
  const judgesUsd = sumCosts(judging);
  const knownUsd = judging.length === 0 ? targetUsd : addCosts(targetUsd, judgesUsd);
  const costUsd = isUnknown ? undefined : knownUsd;
  return {
    usage: { target, judges },
    ...(costUsd !== undefined && { costUsd }),
    ...(judging.length > 0 && { judging: describeJudging(judging, judgesUsd) }),
  };
}

function describeJudging(
  spends: readonly Spend[],
  costUsd: number | undefined,
): NonNullable<Verdict['judging']> {
  const latencies = spends
    .flatMap(({ latency_ms: ms, calls }) => (ms === undefined ? [] : ms / calls))
    .sort((a, b) => a - b);
  return {
    ...(costUsd !== undefined && { cost_usd: costUsd }),
    ...(latencies.length > 0 && { p50_ms: latencies[Math.ceil(latencies.length / 2) - 1]! }),
  };
}

function sumCosts(spends: readonly Spend[]): number | undefined {
  const costs = spends.map(({ cost_usd: usd }) => usd);
  return costs.reduce<number | undefined>(
    (sum, usd) => (sum === undefined || usd === undefined ? undefined : sum + usd),
    0,
  );
}

/** A target that reports nothing (a module, often) leaves the judges' cost to be told. */
function addCosts(target: number | undefined, judges: number | undefined): number | undefined {
  return judges === undefined ? undefined : (target ?? 0) + judges;
}

function emptyUsage(calls: number): CallUsage {
  return { input_tokens: 0, output_tokens: 0, calls };
}

function addUsage(total: Usage, more: Usage | undefined): void {
  if (!more) return;
  total.input_tokens += more.input_tokens;
  total.output_tokens += more.output_tokens;
  if (more.cached_tokens !== undefined)
    total.cached_tokens = (total.cached_tokens ?? 0) + more.cached_tokens;
}
