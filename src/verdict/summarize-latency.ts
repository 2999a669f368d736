import type { RunFacts } from '../domain/facts.ts';
import type { Verdict } from '../domain/verdict.ts';
import { listOwnCases } from './by-base.ts';
import { trialsThrough } from './case-values.ts';
import type { GateContext } from './gate-context.ts';
import { quantile } from './gate-operations.ts';

/** Median and 95th percentile of fresh answers to each side's own cases, milliseconds; nothing where nothing was timed. */
export function summarizeLatency(context: GateContext): Verdict['latency'] | undefined {
  const current = sortLatencies(context.run, context.trials);
  if (current.length === 0) return undefined;
  const before = context.baseline.facts
    ? sortLatencies(context.baseline.facts, context.baselineTrials)
    : [];
  return {
    p50_ms: quantile(current, 0.5),
    p95_ms: quantile(current, 0.95),
    ...(before.length > 0 && {
      baseline_p50_ms: quantile(before, 0.5),
      baseline_p95_ms: quantile(before, 0.95),
    }),
  };
}

function sortLatencies(run: RunFacts, throughTrial: number): number[] {
  return listOwnCases(run)
    .flatMap((facts) =>
      trialsThrough(facts, throughTrial).flatMap(({ latency_ms, cached }) =>
        latency_ms === undefined || cached ? [] : latency_ms,
      ),
    )
    .sort((a, b) => a - b);
}
