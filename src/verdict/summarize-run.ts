import type { CaseFacts, RunFacts, Usage } from '../domain/run.ts';
import type { MetricSummary, UsageSummary } from '../domain/verdict.ts';
import { mean, metricValues, PASS_RATE, trialsThrough } from './case-values.ts';

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
  for (const facts of run.cases) {
    const trials = trialsThrough(facts, throughTrial);
    const values = metricValues(name, trials);
    if (values.length > 0) {
      means.push(mean(values.map(({ value }) => value)));
      if (values.every(({ pass }) => pass)) passed += 1;
    } else if (isErrored(name, facts, trials)) errored += 1;
  }
  return {
    ...(means.length > 0 && { mean: mean(means) }),
    passed,
    n: means.length,
    errored,
    advisory: name !== PASS_RATE && run.metrics[name]!.advisory,
    deterministic: isDeterministic(name, run),
  };
}

/** A case counts as errored for `pass_rate` when nothing of it was measured, for a metric when its score crashed. */
function isErrored(name: string, facts: CaseFacts, trials: CaseFacts['trials']): boolean {
  if (name !== PASS_RATE) return trials.some((trial) => trial.errored?.includes(name));
  return facts.trials.length === 0 || trials.some((trial) => trial.outcome === 'missing');
}

/** Every score that feeds it is a code check, and the target gives the same answer every time. */
export function isDeterministic(name: string, run: RunFacts): boolean {
  if (!run.run.target.deterministic) return false;
  const fed = name === PASS_RATE ? Object.values(run.metrics) : [run.metrics[name]];
  return fed.every((facts) => !facts?.judged || (name === PASS_RATE && facts.advisory));
}

/** Tokens and dollars of all trials that were not served from a cache, plus what no trial owns. */
export function summarizeUsage(run: RunFacts): { usage: UsageSummary; costUsd?: number } {
  const target: Usage & { calls: number } = {
    input_tokens: 0,
    output_tokens: 0,
    calls: run.run.usage?.calls ?? 0,
  };
  let costUsd: number | undefined = run.run.usage?.cost_usd;
  addUsage(target, run.run.usage);
  for (const trial of run.cases.flatMap(({ trials }) => trials)) {
    if (trial.cached) continue;
    target.calls += 1;
    addUsage(target, trial.usage);
    if (trial.cost_usd !== undefined) costUsd = (costUsd ?? 0) + trial.cost_usd;
  }
  return {
    usage: { target, judges: { input_tokens: 0, output_tokens: 0, calls: 0 } },
    ...(costUsd !== undefined && { costUsd }),
  };
}

function addUsage(total: Usage, more: Usage | undefined): void {
  if (!more) return;
  total.input_tokens += more.input_tokens;
  total.output_tokens += more.output_tokens;
  if (more.cached_tokens !== undefined)
    total.cached_tokens = (total.cached_tokens ?? 0) + more.cached_tokens;
}
