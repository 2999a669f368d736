import { alignBaseline, rememberOutputs, type FoundBaseline } from './align-baseline.ts';
import type { CaseEntry } from './domain/case.ts';
import type { RunFacts } from './domain/facts.ts';
import type { JudgeRecord, RunDocument, Stop, Trial } from './domain/run.ts';
import type { Clock, EarlierScores, Log, Opponent, RunStore, Target } from './ports.ts';
import type { PreparedJudge, PreparedSuite } from './prepared-suite.ts';
import type { Bench } from './run/measure-trial.ts';
import { describeRun, type RunIdentity } from './run/describe-run.ts';
import { budgetOf } from './run/budget-of.ts';
import { Limits } from './run/limits.ts';
import { boundTrials, countCriticalTrials, type Purpose } from './run/bound-trials.ts';
import { cutLooks } from './run/cut-looks.ts';
import { countTrials, planTrials, type LookPlan } from './run/plan-trials.ts';
import { ProgressMeter } from './run/progress-meter.ts';
import { runTrials } from './run/run-trials.ts';
import { FactsBuilder, identifyCase, readStanding } from './verdict/fold-trials.ts';
import type { BaselineSide } from './verdict/gate-context.ts';
import { judgeRun, type Judgement } from './verdict/judge-run.ts';
import { canonicalJson } from './values/canonical-json.ts';
import { addSpend } from './values/sum-asked.ts';
import { planLooks } from './verdict/plan-looks.ts';

export interface RunRequest {
  prepared: PreparedSuite;
  purpose: Purpose;
  identity: RunIdentity;
  retrievalIndex?: string;
  target: Target;
  /** Empty, or a run that goes on: what it holds already is in `earlier`. */
  store: RunStore;
  /** Trials of the same identity that were measured before: never drawn again. */
  earlier: AsyncIterable<{ trial: Trial; isStored: boolean }>;
  /** Sentences for the reader, found on the way here. */
  notes: readonly string[];
  /** The judges as an earlier attempt knew them. */
  earlierJudges?: readonly JudgeRecord[];
  /** Outputs of what it is compared with that an earlier attempt scored with the same scorers. */
  earlierRescored?: EarlierScores;
  /** Searched for while the first look runs. */
  baseline: Promise<FoundBaseline>;
  /** The run of the last release; absent where no gate asks for it. */
  release?: Promise<FoundBaseline>;
  clock: Clock;
  log: Log;
  signal: AbortSignal;
}

/** What a run came to: its documents are in the store. */
export interface RunOutcome {
  run: RunDocument;
  facts: RunFacts;
  sides: Sides;
  judgement: Judgement;
  /** Trials that this process measured, and those that were measured before. */
  measured: number;
  takenOver: number;
}

/** What a run is compared with, under its own scorers and judges. */
export interface Sides {
  baseline: BaselineSide;
  release?: BaselineSide;
}

const INTERRUPTED = { reason: 'interrupted' as const, message: 'the run was interrupted' };

/**
 * The whole story: plan the looks, measure a look, judge it against the baseline, look again while the
 * answer is open. Every trial is on disk before the next one is told of.
 */
export async function runSuite(request: RunRequest): Promise<RunOutcome> {
  const { prepared, target, store, clock } = request;
  const { suite, entries } = prepared;
  for (const judge of prepared.judges) judge.recall(request.earlierJudges ?? []);
  let { looks } = planLooks({ ...boundTrials(request.purpose, suite.run, target), alpha: 1 });
  const criticalTrials = countCriticalTrials(suite.gates.critical.trials, target);
  const run = describeRun(suite, {
    ...request,
    pins: prepared.pins,
    entries,
    looks,
    criticalTrials,
    createdAtMs: clock.now(),
    judges: await describeJudges(prepared.judges),
  });
  await store.writeRun(run);
  const facts = new FactsBuilder(readStanding(run, 'run'));
  for (const entry of entries) facts.expect(entry);
  const { count: takenOver, answered } = await takeOver(request, facts);

  const measure = createMeasurer(request, facts, answered);
  const judge = async (complete: number, sides: Sides, stop?: Stop): Promise<Judgement> =>
    judgeRun({
      gates: suite.gates,
      run: facts.build(await describeEnd(run, prepared, complete, stop)),
      ...sides,
      notes: request.notes,
    });
  const planOf = (index: number): LookPlan => ({
    trials: looks[index]!,
    criticalTrials,
    criticalTags: suite.gates.critical.tags,
  });

  let complete = 0;
  let stop = await measure.look(planOf(0), 0);
  if (!stop) complete = 1;
  if (!stop) looks = planAffordable(request, run, facts, looks);
  const { sides, interrupted } = await measure.align(run);
  if (interrupted) stop ??= { ...INTERRUPTED, look: 0 };
  let judgement = await judge(complete, sides, stop);
  while (!stop && judgement.rerun !== undefined && complete < looks.length) {
    stop = await measure.look(planOf(complete), complete);
    // a look that was cut short is not looked at: the last complete one decides
    if (!stop) complete += 1;
    judgement = await judge(complete, sides, stop);
  }

  const ended = await describeEnd(run, prepared, complete, stop);
  await store.writeRun(ended);
  return {
    run: ended,
    facts: facts.build(ended),
    sides,
    judgement,
    measured: measure.count(),
    takenOver,
  };
}

/** What the budget leaves of the plan, now that it is known what a trial takes. */
function planAffordable(
  { prepared: { suite, entries }, purpose, target }: RunRequest,
  run: RunDocument,
  facts: FactsBuilder,
  looks: readonly number[],
): number[] {
  const { critical_trials: criticalTrials } = run.planned;
  const criticalTags = suite.gates.critical.tags;
  const plan = cutLooks({
    looks,
    budget: budgetOf(suite.run, purpose),
    measured: facts
      .list()
      .filter(({ trial, outcome }) => trial <= looks[0]! && outcome !== 'missing'),
    countTrials: (trials) =>
      entries.reduce(
        (sum, { tags }) => sum + countTrials(tags, { trials, criticalTrials, criticalTags }),
        0,
      ),
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

/** What the run says of its judges. */
export async function describeJudges(judges: readonly PreparedJudge[]): Promise<JudgeRecord[]> {
  return await Promise.all(judges.map((judge) => judge.describe()));
}

interface TakenOver {
  count: number;
  /** Their outputs are known, and not all of their scores: a judge could not be reached, for example. */
  answered: Map<string, Trial>;
}

/** Trials that were measured before, under the same identity, for cases of this run. An output that is known is never drawn again. */
async function takeOver({ earlier, store }: RunRequest, facts: FactsBuilder): Promise<TakenOver> {
  const taken: TakenOver = { count: 0, answered: new Map() };
  for await (const { trial, isStored } of earlier) {
    const identity = identifyCase(trial);
    const key = keyOf(identity, trial.trial);
    if (!facts.isExpected(identity) || trial.output.error?.kind === 'error') continue;
    if (facts.isMeasured(identity, trial.trial) && !taken.answered.has(key)) continue;
    if (!isStored) await store.appendTrial(trial);
    facts.add(trial);
    taken.count += 1;
    if (trial.scores.some(({ status }) => status === 'errored')) taken.answered.set(key, trial);
    else taken.answered.delete(key);
  }
  return taken;
}

function keyOf(
  { id, case_hash, expectation_hash }: ReturnType<typeof identifyCase>,
  trial: number,
): string {
  return `${case_hash} ${expectation_hash} ${id} ${trial}`;
}

interface Measurer {
  look(plan: LookPlan, look: number): Promise<Stop | undefined>;
  /** What the run is compared with, once it is found, under this run's scorers and judges. */
  align(run: RunDocument): Promise<{ sides: Sides; interrupted: boolean }>;
  count(): number;
}

function createMeasurer(
  request: RunRequest,
  facts: FactsBuilder,
  answered: TakenOver['answered'],
): Measurer {
  const { prepared, purpose, target, store, clock, log } = request;
  const { suite, cases, entries } = prepared;
  const limits = new Limits(budgetOf(suite.run, purpose), {
    startedMs: clock.elapsed(),
    isTargetFree: target.facts.kind === 'recorded',
    beside: () => prepared.judges.flatMap((judge) => judge.spent() ?? []),
  });
  const meter = new ProgressMeter(log, clock);
  const bench = createBench(request, answered);
  let count = 0;
  return {
    count: () => count,
    async align(run) {
      const alignOne = async (
        of: Opponent,
        found: FoundBaseline,
      ): ReturnType<typeof alignBaseline> => {
        const earlier = request.earlierRescored?.[of];
        const context = { of, found, prepared, bench, limits, store, earlier };
        const aligned = await alignBaseline(run, context);
        const spent = addSpend(run.rejudging, aligned.spent);
        if (spent) run.rejudging = spent;
        return aligned;
      };
      const { side: baseline, interrupted } = await alignOne('baseline', await request.baseline);
      if (!request.release || interrupted) return { sides: { baseline }, interrupted };
      const release = await alignOne('release', await request.release);
      return { sides: { baseline, release: release.side }, interrupted: release.interrupted };
    },
    async look(plan, look) {
      const isMeasured = ({ entry, trial }: { entry: CaseEntry; trial: number }): boolean =>
        facts.isMeasured(entry, trial) && !answered.has(keyOf(entry, trial));
      const total = entries.reduce((sum, { tags }) => sum + countTrials(tags, plan), 0);
      meter.plan(total, total - countAll(planTrials(entries, plan, isMeasured)));
      const cause = await runTrials(planTrials(entries, plan, isMeasured), {
        cases,
        bench,
        limits,
        concurrency: suite.run.concurrency,
        async sink(trial) {
          const key = keyOf(identifyCase(trial), trial.trial);
          // what could still not be scored stands there already
          if (!isScoredSame(answered.get(key), trial)) await store.appendTrial(trial);
          answered.delete(key);
          facts.add(trial);
          count += 1;
          meter.add(trial);
        },
      });
      return cause && { ...cause, look };
    },
  };
}

function isScoredSame(before: Trial | undefined, after: Trial): boolean {
  return before !== undefined && canonicalJson(before.scores) === canonicalJson(after.scores);
}

function createBench(
  { prepared, target, baseline, clock, signal }: RunRequest,
  answered: TakenOver['answered'],
): Bench {
  const { suite, judges, scorersFor } = prepared;
  return {
    target,
    scorersFor,
    clock,
    maxRetries: suite.run.max_retries,
    signal,
    findAnswered: (testCase, trial) => answered.get(keyOf(testCase, trial)),
    ...(judges.some(({ compares }) => compares) && { baselineOutputOf: rememberOutputs(baseline) }),
  };
}

function countAll(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count += 1;
  return count;
}
