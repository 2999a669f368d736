import type { Gates, MetricGate } from '../domain/suite.gen.ts';
import type { GateResult, MetricSummary } from '../domain/verdict.ts';
import type { Compared, GateContext, LookState } from './gate-context.ts';
import { judgeFloor } from './gate-floor.ts';
import { judgeRegression, type RegressionBar, type RegressionResult } from './gate-regression.ts';
import { spendOverLooks, type LookPlan } from './plan-looks.ts';

/** Every test of a noisy metric takes its share of alpha; what only advises, and what has no noise, takes none. */
export function scheduleLooks(
  gates: Gates,
  metrics: { [name: string]: MetricSummary },
  look: LookState,
  { baseline: release }: Compared,
): LookPlan {
  const tests = Object.entries(gates.metrics)
    .filter(([name]) => !metrics[name]?.advisory && !metrics[name]?.deterministic)
    .flatMap(([, bars]) => listBars(bars))
    .filter(({ gate }) => gate === 'no-regression' || release.facts !== undefined);
  return spendOverLooks({
    looks: look.looks,
    alpha: 1 - gates.confidence,
    metrics: Math.max(1, tests.length),
  });
}

function listBars({ max_drop, release_max_drop, proof }: MetricGate): RegressionBar[] {
  const strict = proof && { proof };
  return [
    ...(max_drop === undefined
      ? []
      : [{ gate: 'no-regression' as const, maxDrop: max_drop, ...strict }]),
    ...(release_max_drop === undefined
      ? []
      : [{ gate: 'release' as const, maxDrop: release_max_drop, ...strict }]),
  ];
}

/** Floors and the no-regression rule of every metric; one that is open asks for more trials of all. */
export function judgeMetrics(
  context: GateContext,
  released: GateContext,
): {
  gates: GateResult[];
  /** Those that more trials would settle. */
  open: ReadonlySet<GateResult>;
  rerun?: number;
} {
  const { looks, index } = context.look;
  const results = Object.entries(context.gates.metrics).flatMap(([metric, bars]) => [
    ...(bars.min === undefined ? [] : [askAgain(judgeFloor(metric, bars.min, context))]),
    ...listBars(bars).map((bar) =>
      judgeRegression(metric, bar, bar.gate === 'release' ? released : context),
    ),
  ]);
  // a floor that is not reached yet is settled by the next look
  function askAgain(gate: GateResult): RegressionResult {
    return gate.result === 'inconclusive' ? { gate, rerun: looks[index + 1]! } : { gate };
  }
  const open = results.filter(({ rerun }) => rerun !== undefined);
  return {
    gates: results.map(({ gate }) => gate),
    open: new Set(open.map(({ gate }) => gate)),
    ...(open.length > 0 && { rerun: Math.max(...open.map(({ rerun }) => rerun!)) }),
  };
}
