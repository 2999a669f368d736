import { describeJudges } from './describe-judges.ts';
import type { CaseEntry } from './domain/case.ts';
import type { RunFacts } from './domain/facts.ts';
import type { RunDocument, Stop, Trial } from './domain/run.ts';
import { countLanes, createMeasurer, openLane, type Lane } from './measure-run.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import { describeBase, replaceByFresh } from './read-sides.ts';
import type { RunRequest, Sides } from './run-request.ts';
import { boundTrials, countCriticalTrials } from './run/bound-trials.ts';
import { budgetOf } from './run/budget-of.ts';
import { cutLooks } from './run/cut-looks.ts';
import { describeRun } from './run/describe-run.ts';
import type { LookPlan } from './run/plan-trials.ts';
import { describeYardstick, openByBase, type ByBase } from './score-by-base.ts';
import { FactsBuilder, nameCase, readStanding } from './verdict/fold-trials.ts';
import { judgeRun, type Judgement, type VerdictInput } from './verdict/judge-run.ts';
import { planLooks } from './verdict/plan-looks.ts';

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

const INTERRUPTED = { reason: 'interrupted' as const, message: 'the run was interrupted' };

/**
 * The whole story: plan the looks, measure a look, judge it against the baseline, look again while the
 * answer is open. Every trial is on disk before the next one is told of.
 */
export async function runSuite(request: RunRequest): Promise<RunOutcome> {
  const { prepared, target, store } = request;
  const { suite } = prepared;
  for (const judge of prepared.judges) judge.recall(request.earlierJudges ?? []);
  const measured = { target, isJudged: prepared.judges.some(({ isNoisy }) => isNoisy) };
  let { looks } = planLooks({ ...boundTrials(request.purpose, suite.run, measured), alpha: 1 });
  const criticalTrials = countCriticalTrials(suite.gates.critical.trials, measured);
  const run = await describeStart(request, { looks, criticalTrials });
  await store.writeRun(run);
  const byBase = await openByBase(request, run);
  const lanes = await openLanes(request, run);
  const { facts, takenOver } = lanes[0];

  const measure = createMeasurer(request, { run, lanes, byBase });
  const judge = (complete: number, sides: Sides, stop?: Stop): ReturnType<typeof judgeLook> =>
    judgeLook({ request, run, lanes, byBase }, { complete, sides, stop });
  const criticalTags = suite.gates.critical.tags;
  const planOf = (index: number): LookPlan => ({
    trials: looks[index]!,
    criticalTrials,
    criticalTags,
  });

  let stop = await measure.look(planOf(0), 0);
  let complete = stop ? 0 : 1;
  if (!stop) looks = planAffordable(request, run, lanes, looks);
  const { sides, interrupted } = await measure.align(run);
  if (interrupted) stop ??= { ...INTERRUPTED, look: 0 };
  let { judged, judgement } = await judge(complete, sides, stop);
  while (!stop && judgement.rerun !== undefined && complete < looks.length) {
    stop = await measure.look(planOf(complete), complete);
    // a look that was cut short is not looked at: the last complete one decides
    if (!stop) complete += 1;
    ({ judged, judgement } = await judge(complete, sides, stop));
  }

  const ended = await describeEnd(run, prepared, complete, stop);
  await store.writeRun(ended);
  return {
    run: ended,
    facts: facts.build(ended),
    ...(byBase && { byBase: byBase.build(ended) }),
    sides: takeFresh(sides, lanes[1], ended),
    judgement,
    judged,
    measured: measure.count(),
    takenOver,
  };
}

/** The document of a run that is about to begin: also by whose policy it is judged, and what the change does to the yardstick. */
async function describeStart(
  request: RunRequest,
  plan: { looks: readonly number[]; criticalTrials: number },
): Promise<RunDocument> {
  const { prepared, policy, signatures, clock } = request;
  const { suite, pins, sources, entries, judges, yardstick } = prepared;
  const run = describeRun(suite, {
    ...request,
    ...plan,
    pins,
    sources,
    entries,
    createdAtMs: clock.now(),
    judges: await describeJudges(judges),
  });
  return {
    ...run,
    ...(policy && { policy }),
    ...(signatures && { signatures }),
    ...(yardstick && { yardstick: await describeYardstick(yardstick) }),
  };
}

/** A run under way. */
interface Measured {
  request: RunRequest;
  run: RunDocument;
  lanes: readonly [Lane, ...Lane[]];
  byBase: ByBase | undefined;
}

/** The run as far as it got, judged; and what it was judged by. */
async function judgeLook(
  { request, run, lanes, byBase }: Measured,
  { complete, sides, stop }: { complete: number; sides: Sides; stop?: Stop | undefined },
): Promise<Pick<RunOutcome, 'judged' | 'judgement'>> {
  const { prepared, notes } = request;
  const ended = await describeEnd(run, prepared, complete, stop);
  const judged = {
    gates: prepared.suite.gates,
    run: lanes[0].facts.build(ended),
    ...takeFresh(sides, lanes[1], ended),
    ...(byBase && { byBase: byBase.build(ended) }),
    notes: [...notes, ...(request.lateNotes?.() ?? [])],
  };
  return { judged, judgement: judgeRun(judged) };
}

/** What is measured: this run's target and, beside it, the base commit's. */
async function openLanes(request: RunRequest, run: RunDocument): Promise<[Lane, ...Lane[]]> {
  const { prepared, target, store, earlier, base } = request;
  const facts = new FactsBuilder(readStanding(run, 'run'));
  for (const entry of prepared.entries) facts.expect(entry);
  const append = (trial: Trial): Promise<void> => store.appendTrial(trial);
  const own = { facts, append, has: () => true, target, earlier, compares: true };
  const lanes: [Lane, ...Lane[]] = [await openLane(request, own)];
  if (!base) return lanes;
  const before = new FactsBuilder(readStanding(run, 'baseline'));
  const kept = prepared.entries.filter((entry) => entry.kept);
  const names = new Set(kept.map(nameCase));
  for (const entry of base.entries)
    before.expect(names.has(nameCase(entry)) ? { ...entry, kept: true } : entry);
  const beside = {
    facts: before,
    append: (trial: Trial) => store.appendBase(trial),
    has: (entry: CaseEntry) => before.isExpected(entry),
    target: base.target,
    earlier: base.earlier,
    compares: false,
  };
  lanes.push(await openLane(request, beside));
  return lanes;
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

/** The document once a look is over. */
async function describeEnd(
  run: RunDocument,
  { judges }: PreparedSuite,
  complete: number,
  stop?: Stop,
): Promise<RunDocument> {
  const looks = { ...run.looks, complete };
  return {
    ...run,
    ...(judges.length > 0 && { judges: await describeJudges(judges) }),
    looks,
    complete: !stop,
    ...(stop && { stopped: stop }),
  };
}
