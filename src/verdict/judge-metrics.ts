import type { Gates, MetricGate } from '../domain/suite.gen.ts';
import type { GateResult, MetricSummary } from '../domain/verdict.ts';
import type { Compared, GateContext, LookState } from './gate-context.ts';
import { describeGone } from './find-gone.ts';
import { judgeFloor } from './gate-floor.ts';
import { judgeRegression, type RegressionBar, type RegressionResult } from './gate-regression.ts';
import { spendOverLooks, type LookPlan } from './plan-looks.ts';
import { isComparedExactly } from './summarize-run.ts';

/**
 * Every test of a noisy metric takes its share of alpha; what only advises, and what has no noise, takes none. Bars that a
 * change brings along take nothing from those that it is judged by.
 */
export function scheduleLooks(
  gates: Gates,
  { added = [], metrics, look, release }: Scheduling,
): Pick<GateContext, 'schedule' | 'addedSchedule'> {
  const countTests = (names: readonly string[]): number =>
    names
      .filter((name) => {
        const summary = metrics[name];
        return !summary || !(summary.advisory || isComparedExactly(summary));
      })
      .flatMap((name) => listBars(gates.metrics[name]!))
      .filter(({ gate }) => gate === 'no-regression' || release.baseline.facts !== undefined)
      .length;
  const names = Object.keys(gates.metrics);
  const plan = (tests: number): LookPlan =>
    spendOverLooks({
      looks: look.looks,
      alpha: 1 - gates.confidence,
      metrics: Math.max(1, tests),
    });
  return {
    schedule: plan(countTests(names.filter((name) => !added.includes(name)))),
    addedSchedule: plan(countTests(names)),
  };
}

interface Scheduling {
  /** Metrics whose bars are new with the change. */
  added?: readonly string[] | undefined;
  metrics: { [name: string]: MetricSummary };
  look: LookState;
  release: Compared;
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
  accept: (gate: GateResult) => GateResult,
): {
  gates: GateResult[];
  /** Those that more trials would settle. */
  open: ReadonlySet<GateResult>;
  rerun?: number;
} {
  const { looks, index } = context.look;
  const added = context.run.run.policy?.added ?? [];
  const results = Object.entries(context.gates.metrics).flatMap(
    ([metric, bars]): RegressionResult[] => {
      const gone = describeGone(metric, context);
      const floor = bars.min === undefined ? [] : [judgeFloor(metric, bars.min, context)];
      const compared = listBars(bars).map((bar) => {
        const { addedSchedule, ...sides } = bar.gate === 'release' ? released : context;
        const schedule = added.includes(metric) ? addedSchedule : sides.schedule;
        return judgeRegression(metric, bar, { ...sides, addedSchedule, schedule });
      });
      if (!gone)
        return [...floor.map(askAgain), ...compared].map((one) => ({
          ...one,
          gate: accept(one.gate),
        }));
      return [...floor, ...compared.map(({ gate }) => gate)].map((gate) => ({
        gate: { ...gate, ...gone },
      }));
    },
  );
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
