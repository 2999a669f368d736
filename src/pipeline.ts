import { describeJudges } from './describe-judges.ts';
import type { CaseEntry } from './domain/case.ts';
import type { RunFacts } from './domain/facts.ts';
import type { JudgeRecord, RunDocument, Stop, Trial } from './domain/run.ts';
import { openLane, type Lane } from './lane.ts';
import { countLanes, createMeasurer } from './measure-run.ts';
import { planRun, type RunPlan } from './plan-run.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import { describeBase, replaceByFresh } from './read-sides.ts';
import type { RunRequest, Sides } from './run-request.ts';
import { causeOf } from './run/bound-time.ts';
import { budgetOf } from './run/budget-of.ts';
import { copyEntry } from './run/copy-entry.ts';
import { cutLooks } from './run/cut-looks.ts';
import { describeRun } from './run/describe-run.ts';
import { addOwnedByNone } from './run/earlier-spend.ts';
import { joinJudges } from './run/join-shards.ts';
import type { LookPlan } from './run/plan-trials.ts';
import { describeYardstick, openByBase, type ByBase } from './score-by-base.ts';
import { tellTakenOver } from './run/tell-taken-over.ts';
import { FactsBuilder, nameCase, readStanding } from './verdict/fold-trials.ts';
import { judgeRun, type Judgement, type VerdictInput } from './verdict/judge-run.ts';

/** What a run came to: its documents are in the store. */
export interface RunOutcome {
  run: RunDocument;
  facts: RunFacts;
  /** What the base's yardstick says of outputs that it scores otherwise. */
  byBase?: RunFacts;
  sides: Sides;
  judgement: Judgement;
  /** What it was judged by. */
  judged: VerdictInput;
  /** Trials that this process measured, and those that were measured before. */
  measured: number;
  takenOver: number;
}

/**
 * The middle of the story, between `gateSuite` and `tellOutcome`: plan the looks, measure a look, judge it against the baseline, look
 * again while the answer is open. Every trial is on disk before the next one is told of.
 */
export async function runSuite(request: RunRequest): Promise<RunOutcome> {
  const { prepared, store, merged } = request;
  const { suite } = prepared;
  for (const judge of prepared.judges) judge.recall(request.earlierJudges ?? []);
  const plan = planRun({ ...request, isSharded: merged !== undefined });
  let { looks } = plan;
  const { criticalTrials } = plan;
  const run = await describeStart(request, { looks, criticalTrials });
  await store.writeRun(run);
  const lanes = await openLanes(request, run);
  const byBase = await openByBase(request, run);
  const { facts, takenOver } = lanes[0];

  const measure = createMeasurer(request, { run, lanes, byBase });
  const judge = (complete: number, sides: Sides, stop?: Stop): ReturnType<typeof judgeLook> =>
    judgeLook({ request, run, lanes, byBase, budget: measure.notes() }, { complete, sides, stop });
  const criticalTags = suite.gates.critical.tags;
  const planOf = (index: number): LookPlan => ({
    trials: looks[index]!,
    criticalTrials,
    criticalTags,
  });

  let stop = merged ? undefined : await measure.look(planOf(0), 0);
  let complete = stop ? 0 : 1;
  if (!stop) looks = planAffordable(request, run, lanes, looks);
  const { sides, interrupted } = await measure.align(run);
  if (interrupted) stop ??= { ...causeOf(request.signal), look: 0 };
  let { judged, judgement } = await judge(complete, sides, stop);
  while (!stop && judgement.rerun !== undefined && complete < looks.length) {
    stop = await measure.look(planOf(complete), complete);
    // a look that was cut short is not looked at: the last complete one decides
    if (!stop) complete += 1;
    ({ judged, judgement } = await judge(complete, sides, stop));
  }

  const ended = await describeEnd(run, request, complete, stop);
  await store.writeRun(ended);
  return {
    run: ended,
    facts: facts.build(ended),
    ...(byBase && { byBase: byBase.build(ended) }),
    sides: takeFresh(sides, lanes[1], ended),
    judgement,
    judged,
    measured: measure.count(),
    takenOver: merged ? 0 : takenOver,
  };
}

/** The document of a run that is about to begin: also by whose policy it is judged, and what the change does to the yardstick. */
export async function describeStart(request: RunRequest, plan: RunPlan): Promise<RunDocument> {
  const { prepared, policy, signatures, clock, merged, shard, notes, lost } = request;
  const usage = merged ? merged.usage : request.earlierUsage;
  const { suite, pins, sources, entries, partial, judges, yardstick } = prepared;
  const run = describeRun(suite, {
    ...request,
    ...plan,
    pins,
    sources,
    entries,
    ...(partial && { partial }),
    createdAtMs: clock.now(),
    judges: await describeJudges(judges),
  });
  return {
    ...run,
    ...(shard && notes.length > 0 && { notes: [...notes] }),
    ...(lost !== undefined && { lost }),
    ...(policy && { policy }),
    ...(signatures && { signatures }),
    ...(yardstick && { yardstick: await describeYardstick(yardstick) }),
    ...(usage && { usage }),
    ...(merged?.rejudging && { rejudging: merged.rejudging }),
  };
}

/** A run under way. */
interface Measured {
  request: RunRequest;
  run: RunDocument;
  lanes: readonly [Lane, ...Lane[]];
  byBase: ByBase | undefined;
  /** What a reader should know of the budget. */
  budget: readonly string[];
}

/** The run as far as it got, judged; and what it was judged by. */
async function judgeLook(
  { request, run, lanes, byBase, budget }: Measured,
  { complete, sides, stop }: { complete: number; sides: Sides; stop?: Stop | undefined },
): Promise<Pick<RunOutcome, 'judged' | 'judgement'>> {
  const { prepared, notes } = request;
  const ended = await describeEnd(run, request, complete, stop);
  const judged = {
    gates: prepared.suite.gates,
    run: lanes[0].facts.build(ended),
    ...takeFresh(sides, lanes[1], ended),
    ...(byBase && { byBase: byBase.build(ended) }),
    // of a budget that is used up the stop itself speaks
    notes: [
      ...notes,
      ...tellTakenOver([run.taken_over]),
      ...(request.lateNotes?.() ?? []),
      ...(stop ? [] : budget),
    ],
  };
  return { judged, judgement: judgeRun(judged) };
}

/** What is measured: this run's target and, beside it, the base commit's. */
export async function openLanes(request: RunRequest, run: RunDocument): Promise<[Lane, ...Lane[]]> {
  const { prepared, target, store, earlier, earlierFrom, base } = request;
  const facts = new FactsBuilder(readStanding(run, 'run'));
  for (const entry of prepared.entries) facts.expect(entry);
  const own = {
    facts,
    append: (trial: Trial) => store.appendTrial(trial),
    drop: (isDropped: (trial: Trial) => boolean) => store.dropTrials(isDropped),
    has: () => true,
    target,
    earlier,
    compares: true,
  };
  const lanes: [Lane, ...Lane[]] = [await openLane(request, own)];
  const [{ takenOver: trials }] = lanes;
  if (earlierFrom !== undefined && trials > 0) run.taken_over = { trials, from: earlierFrom };
  addLost(run, lanes[0]);
  if (!base) return lanes;
  const before = new FactsBuilder(readStanding(run, 'baseline'));
  const kept = prepared.entries.filter((entry) => entry.kept);
  const names = new Set(kept.map(nameCase));
  for (const entry of base.entries)
    before.expect(names.has(nameCase(entry)) ? copyEntry(entry, { kept: true }) : entry);
  const beside = {
    facts: before,
    append: (trial: Trial) => store.appendBase(trial),
    has: (entry: CaseEntry) => before.isExpected(entry),
    target: base.target,
    earlier: base.earlier,
    compares: false,
  };
  const other = await openLane(request, beside);
  addLost(run, other);
  lanes.push(other);
  return lanes;
}

/** What earlier attempts spent on trials that are not taken along stays told. */
function addLost(run: RunDocument, { lost }: Lane): void {
  const usage = addOwnedByNone(run.usage, lost);
  if (usage) run.usage = usage;
}

/** The base commit as it was run beside this one, in the place of the stored baseline. */
function takeFresh(sides: Sides, base: Lane | undefined, run: RunDocument): Sides {
  if (!base || !run.fresh) return sides;
  return {
    ...sides,
    baseline: replaceByFresh(sides.baseline, base.facts.build(describeBase(run))),
  };
}

/** What the budget leaves of the plan, now that it is known what a trial takes. */
function planAffordable(
  { prepared: { suite, entries }, purpose, target }: RunRequest,
  run: RunDocument,
  lanes: readonly Lane[],
  looks: readonly number[],
): number[] {
  const { critical_trials: criticalTrials } = run.planned;
  const criticalTags = suite.gates.critical.tags;
  const plan = cutLooks({
    looks,
    budget: budgetOf(suite.run, purpose),
    measured: lanes
      .flatMap(({ facts }) => facts.list())
      .filter(({ trial, outcome }) => trial <= looks[0]! && outcome !== 'missing'),
    countTrials: (trials) => countLanes(lanes, entries, { trials, criticalTrials, criticalTags }),
    isTargetFree: target.facts.kind === 'recorded',
  });
  run.looks = { ...run.looks, planned: plan.looks, ...(plan.why && { cut: plan.why }) };
  return plan.looks;
}

/** What is known of a run that comes to its end. */
type Ending = Pick<RunRequest, 'earlierJudges' | 'shard' | 'lateNotes'> & {
  prepared: Pick<PreparedSuite, 'judges'>;
};

/** The document once a look is over. */
export async function describeEnd(
  run: RunDocument,
  { prepared: { judges }, earlierJudges, shard, lateNotes }: Ending,
  complete: number,
  stop?: Stop,
): Promise<RunDocument> {
  const looks = { ...run.looks, complete };
  const late = shard && lateNotes ? lateNotes() : [];
  return {
    ...run,
    ...(late.length > 0 && { notes: [...(run.notes ?? []), ...late] }),
    ...(judges.length > 0 && { judges: addUntold(await describeJudges(judges), earlierJudges) }),
    looks,
    complete: !stop,
    ...(stop && { stopped: stop }),
  };
}

/** Canaries that told nothing in an earlier attempt, or in any shard, are asked again where it matters: that is not all that they took. */
function addUntold(judges: JudgeRecord[], earlier: readonly JudgeRecord[] = []): JudgeRecord[] {
  const untold = earlier.filter(
    ({ name, digest, canary }) =>
      canary?.result === 'errored' &&
      judges.some((judge) => judge.name === name && judge.digest === digest),
  );
  return untold.length > 0 ? joinJudges([...judges, ...untold]) : judges;
}
