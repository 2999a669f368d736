import type { RunFacts } from '../domain/facts.ts';
import type { RunDocument } from '../domain/run.ts';
import type { Gates } from '../domain/suite.gen.ts';
import type { GateResult, MetricSummary, Verdict } from '../domain/verdict.ts';
import { compareRuns, countTrialsOf, pairCases } from './compare-runs.ts';
import { collectNotes } from './collect-notes.ts';
import { decideVerdict } from './decide-verdict.ts';
import { judgeCompleteness } from './gate-completeness.ts';
import type { BaselineSide, GateContext, LookState } from './gate-context.ts';
import { judgeCritical, judgeSafety, listUnanswered } from './gate-critical.ts';
import { judgeFloor } from './gate-floor.ts';
import { judgeCost, judgeLatency } from './gate-operations.ts';
import { judgePins } from './gate-pins.ts';
import { judgeRegression } from './gate-regression.ts';
import { splitChanges } from './split-changes.ts';
import { listConflicting, summarizeJudges } from './summarize-judges.ts';
import { summarizeLatency } from './summarize-latency.ts';
import { planLooks, type LookPlan } from './plan-looks.ts';
import { summarizeMetrics, summarizeUsage } from './summarize-run.ts';

/** What is judged, by which bars. */
export interface VerdictInput {
  gates: Gates;
  run: RunFacts;
  baseline: BaselineSide;
  /** Sentences that a reader should know, found on the way. */
  notes?: readonly string[];
}

/** The verdict as it stands after a look, and the trials per case that would settle what is open. */
export interface Judgement {
  verdict: Verdict;
  rerun?: number;
}

/** Run and baseline → verdict. Pure: the same documents give the same verdict, today or in a year. */
export function judgeRun(input: VerdictInput): Judgement {
  const context = buildContext(input);
  const critical = [judgeCritical(context), judgeSafety(context)].filter(
    (gate) => gate !== undefined,
  );
  const metrics = judgeMetrics(context);
  const isSettled = critical.some(({ result }) => result === 'fail');
  const completeness = judgeCompleteness(context);
  const gates = [
    judgePins(context),
    completeness,
    ...critical,
    ...(isSettled ? metrics.gates.map((gate) => sayNotNeeded(gate, metrics.open)) : metrics.gates),
    ...judgeCost(context),
    ...judgeLatency(context),
  ];
  const verdict = { ...describeRun(context, input), ...decideVerdict(gates, context), gates };
  // what more trials cannot change is not paid for
  const isDecided = isSettled || completeness.result === 'error';
  const rerun = isDecided ? undefined : metrics.rerun;
  return { verdict, ...(rerun !== undefined && { rerun }) };
}

function buildContext({ gates, run, baseline }: VerdictInput): GateContext {
  const look = readLook(run.run);
  const trials = look.looks[look.index]!;
  const metrics = summarizeMetrics(run, trials);
  const baselineTrials = baseline.facts ? countTrialsOf(baseline.facts) : 0;
  const pairing = baseline.facts && pairCases(baseline.facts.cases, run.cases);
  const { facts: rescored, asMeasured } = baseline;
  return {
    gates,
    run,
    metrics,
    baseline,
    baselineTrials,
    look,
    schedule: scheduleLooks(gates, metrics, look),
    trials,
    ...(baseline.facts && { baselineMetrics: summarizeMetrics(baseline.facts, baselineTrials) }),
    ...(pairing && { pairing }),
    splits:
      rescored && asMeasured && pairing
        ? splitChanges({ run, rescored, asMeasured, pairing, trials, baselineTrials })
        : [],
  };
}

/** The last complete look decides; nothing complete is judged as the first one. */
function readLook({ looks, stopped }: RunDocument): LookState {
  return {
    looks: looks.planned,
    index: Math.max(0, looks.complete - 1),
    ...(stopped && { stop: stopped }),
  };
}

/** Every noisy metric that gates takes its share of alpha; what only advises, and what has no noise, takes none. */
function scheduleLooks(
  gates: Gates,
  metrics: { [name: string]: MetricSummary },
  look: LookState,
): LookPlan {
  const gating = Object.entries(gates.metrics).filter(
    ([name, bars]) =>
      bars.max_drop !== undefined && !metrics[name]?.advisory && !metrics[name]?.deterministic,
  );
  return planLooks({
    trials: look.looks[0]!,
    maxTrials: look.looks.at(-1)!,
    alpha: 1 - gates.confidence,
    metrics: Math.max(1, gating.length),
  });
}

/** Floors and the no-regression rule of every metric; one that is open asks for more trials of all. */
function judgeMetrics(context: GateContext): {
  gates: GateResult[];
  /** Those that more trials would settle. */
  open: ReadonlySet<GateResult>;
  rerun?: number;
} {
  const gates: GateResult[] = [];
  const open = new Set<GateResult>();
  const wanted: number[] = [];
  const { looks, index } = context.look;
  for (const [metric, bars] of Object.entries(context.gates.metrics)) {
    if (bars.min !== undefined) {
      const floor = judgeFloor(metric, bars.min, context);
      gates.push(floor);
      if (floor.result === 'inconclusive') {
        open.add(floor);
        wanted.push(looks[index + 1]!);
      }
    }
    if (bars.max_drop !== undefined) {
      const { gate, rerun } = judgeRegression(metric, bars.max_drop, context);
      gates.push(gate);
      if (rerun !== undefined) {
        open.add(gate);
        wanted.push(rerun);
      }
    }
  }
  return { gates, open, ...(wanted.length > 0 && { rerun: Math.max(...wanted) }) };
}

function sayNotNeeded(gate: GateResult, open: ReadonlySet<GateResult>): GateResult {
  if (!open.has(gate)) return gate;
  return { ...gate, reason: 'not needed: a critical or safety case has failed' };
}

function describeRun(
  context: GateContext,
  { run, baseline, notes }: VerdictInput,
): Omit<Verdict, 'verdict' | 'reason' | 'gates'> {
  const { usage, costUsd, judging } = summarizeUsage(run);
  const trials = run.cases.flatMap((facts) => facts.trials);
  const missing = trials.filter(({ outcome }) => outcome === 'missing').length;
  const latency = summarizeLatency(context);
  return {
    suite: run.run.suite,
    metrics: context.metrics,
    ...(context.pairing && {
      comparison: compareRuns(context.pairing, {
        baselineTrials: context.baselineTrials,
        trials: context.trials,
      }),
    }),
    usage,
    ...(costUsd !== undefined && { cost_usd: costUsd }),
    ...(judging && { judging }),
    judges: summarizeJudges(run, baseline.facts),
    splits: [...context.splits],
    conflicting: listConflicting(run),
    ...(latency && { latency }),
    baseline: baseline.info,
    measured: { cases: run.cases.length, trials: trials.length - missing, missing },
    unanswered: listUnanswered(context),
    notes: [...(notes ?? []), ...collectNotes(context)],
  };
}
