import type { RunFacts } from '../domain/facts.ts';
import type { RunDocument } from '../domain/run.ts';
import type { Gates } from '../domain/suite.gen.ts';
import type { GateResult, Verdict } from '../domain/verdict.ts';
import { acceptGate } from './accept-gate.ts';
import {
  countLacking,
  listOwnCases,
  readAsOwn,
  retireBaseForms,
  summarizeYardstick,
} from './by-base.ts';
import { compareRuns, countTrialsOf, pairCases } from './compare-runs.ts';
import { collectNotes, findDeadTarget } from './collect-notes.ts';
import { describeCut, noteCutBaseline } from './find-cut.ts';
import { decideVerdict, markBlocking } from './decide-verdict.ts';
import { listFlakyCases, measureReliability } from './find-flaky.ts';
import { judgeCompleteness } from './gate-completeness.ts';
import type { BaselineSide, Compared, GateContext, LookState } from './gate-context.ts';
import { judgeCritical, judgeSafety, listUnanswered } from './gate-critical.ts';
import { judgeCost, judgeLatency } from './gate-operations.ts';
import { judgePins } from './gate-pins.ts';
import { findUnread } from './judge-standing.ts';
import { judgeMetrics, scheduleLooks } from './judge-metrics.ts';
import { splitChanges } from './split-changes.ts';
import { listConflicting, summarizeJudges } from './summarize-judges.ts';
import { tellUncounted } from './tell-uncounted.ts';
import { summarizeLatency } from './summarize-latency.ts';
import { summarizeMetrics, summarizeUsage } from './summarize-run.ts';

/** What is judged, by which bars. */
export interface VerdictInput {
  gates: Gates;
  run: RunFacts;
  baseline: BaselineSide;
  /** The run of the last release; absent where nobody looked for one. */
  release?: BaselineSide;
  /** What the base's yardstick says of outputs that it scores otherwise. */
  byBase?: RunFacts;
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
  const { context, released } = buildContexts(input);
  const accept = (gate: GateResult): GateResult =>
    acceptGate(gate, context.accepted, context.run.run.yardstick?.strangers);
  const critical = [judgeCritical(context), judgeSafety(context)]
    .filter((gate) => gate !== undefined)
    .map(accept);
  const metrics = judgeMetrics(context, released, accept);
  const cause = findSettled(critical, metrics.gates);
  const operations = [...judgeCost(context), ...judgeLatency(context)].map(accept);
  const unread = findUnread([...metrics.gates, ...operations], { context, released });
  const completeness = judgeCompleteness(context, unread);
  const gates = [
    judgePins(context),
    completeness,
    ...critical,
    ...metrics.gates.map((gate) =>
      cause !== undefined && metrics.open.has(gate)
        ? sayNotNeeded(gate, cause)
        : markBlocking(gate, context.gates),
    ),
    ...operations.map((gate) => markBlocking(gate, context.gates)),
  ];
  const described = describeRun(context, input);
  const verdict = { ...described, ...decideVerdict(gates, context, described), gates };
  // what more trials cannot change is not paid for
  const isDecided = cause !== undefined || completeness.result === 'error';
  const rerun = isDecided ? undefined : metrics.rerun;
  return { verdict, ...(rerun !== undefined && { rerun }) };
}

/** The run beside its baseline, and beside the last release. */
function buildContexts({ gates, baseline, release, ...input }: VerdictInput): {
  context: GateContext;
  released: GateContext;
} {
  const { approvers = [], accepted = [] } = input.run.run.signatures ?? {};
  const { run, byBase } = retireBaseForms(input, approvers);
  const look = readLook(run.run);
  const trials = look.looks[look.index]!;
  const metrics = summarizeMetrics(run, trials);
  const withBaseline = compareSides(run, baseline, trials);
  const withRelease = compareSides(run, release ?? NO_RELEASE, trials);
  const schedules = scheduleLooks(gates, {
    added: run.run.policy?.added,
    metrics,
    look,
    release: withRelease,
  });
  const seen = { gates, run, ...(byBase && { byBase }), approvers, accepted, metrics };
  const common = { ...seen, look, ...schedules, trials };
  return { context: { ...common, ...withBaseline }, released: { ...common, ...withRelease } };
}

const NO_RELEASE: BaselineSide = { info: { refused: [], why: 'no release was looked for' } };

function compareSides(run: RunFacts, side: BaselineSide, trials: number): Compared {
  const baseline = side.fresh && side.facts ? { ...side, facts: readAsOwn(side.facts) } : side;
  const { facts: rescored, asMeasured } = baseline;
  if (!rescored) return { baseline, baselineTrials: 0, splits: [] };
  // what is measured beside the run is looked at as far as the run is
  const baselineTrials = baseline.fresh ? trials : countTrialsOf(rescored);
  const pairing = pairCases(rescored.cases, run.cases);
  const shown = pairCases((asMeasured ?? rescored).cases, listOwnCases(run));
  return {
    baseline,
    shown,
    baselineTrials,
    baselineMetrics: summarizeMetrics(rescored, baselineTrials),
    pairing,
    splits: asMeasured
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
    ...(looks.cut !== undefined && { cut: looks.cut }),
  };
}

/** Why further trials cannot change the verdict any more, if so: a failure stays one. */
function findSettled(
  critical: readonly GateResult[],
  metrics: readonly GateResult[],
): string | undefined {
  const failed = (gates: readonly GateResult[]): GateResult | undefined =>
    gates.find(({ result }) => result === 'fail');
  if (failed(critical)) return 'a critical or safety case has failed';
  const metric = failed(metrics);
  return metric && `the gate of \`${metric.metric}\` has failed`;
}

function sayNotNeeded(gate: GateResult, cause: string): GateResult {
  const { next: _, ...rest } = gate;
  return { ...rest, reason: `not needed: ${cause}` };
}

function describeRun(
  context: GateContext,
  { run: whole, baseline, release, notes }: VerdictInput,
): Omit<Verdict, 'verdict' | 'reason' | 'gates'> {
  const { run } = context;
  const { usage, costUsd, judging } = summarizeUsage(whole);
  const yardstick = summarizeYardstick({ ...context, run: whole }, context);
  const own = listOwnCases(run);
  const trials = own.flatMap((facts) => facts.trials);
  const missing = trials.filter(({ outcome }) => outcome === 'missing').length;
  const latency = summarizeLatency(context);
  const reliability = describeReliability(context);
  const allFailed = findDeadTarget(run);
  const cut = [describeCut(context) ?? [], noteCutBaseline(context)].flat();
  const lost = [run.run.lost ?? [], tellUncounted(context)].flat();
  return {
    suite: run.run.suite,
    ...(run.run.partial && { partial: run.run.partial }),
    ...(lost.length > 0 && { lost: lost.join('; ') }),
    ...(isUnruled(context, baseline) && {
      unruled:
        'its own bars held: main has recorded this suite, and the base commit has no file of it',
    }),
    ...(cut.length > 0 && { cut: cut.join('; ') }),
    metrics: context.metrics,
    ...(context.pairing && {
      comparison: compareRuns(context.pairing, {
        shown: context.shown,
        baselineTrials: context.baselineTrials,
        trials: context.trials,
        isCut: countLacking(context.baseline.facts) > 0,
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
    ...(release && { release: release.info }),
    ...(yardstick && { yardstick }),
    measured: {
      // what a run that was cut off had only planned is not among its stored trials either
      cases: own.filter((facts) => facts.trials.length > 0).length,
      trials: trials.length - missing,
      missing,
      ...(allFailed !== undefined && { all_failed: allFailed }),
    },
    flaky: listFlakyCases(context),
    ...(reliability && { reliability }),
    unanswered: listUnanswered(context),
    notes: [lost, notes ?? [], collectNotes(context)].flat(),
  };
}

/** A policy was looked for and not found, and a baseline was. */
function isUnruled({ run }: GateContext, { facts }: VerdictInput['baseline']): boolean {
  const { policy } = run.run;
  return policy !== undefined && policy.commit === undefined && facts !== undefined;
}

function describeReliability({ run, baseline }: GateContext): Verdict['reliability'] {
  const [before, now] = [
    baseline.facts && measureReliability(baseline.facts),
    measureReliability(run),
  ];
  if (run.run.target.deterministic || (!before && !now)) return undefined;
  return { ...(before && { baseline: before }), ...(now && { current: now }) };
}
