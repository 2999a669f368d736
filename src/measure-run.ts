import { alignBaseline, rememberOutputs, type FoundBaseline } from './align-baseline.ts';
import type { CaseEntry } from './domain/case.ts';
import type { RunDocument, Spend, Stop, Trial } from './domain/run.ts';
import type { RunRequest, Sides } from './run-request.ts';
import type { Opponent } from './ports.ts';
import { budgetOf } from './run/budget-of.ts';
import { BudgetWatch } from './run/budget-watch.ts';
import { Limits } from './run/limits.ts';
import type { Bench } from './run/measure-trial.ts';
import { countTrials, planTrials, type LookPlan, type PlannedTrial } from './run/plan-trials.ts';
import { ProgressMeter } from './run/progress-meter.ts';
import { runTrials } from './run/run-trials.ts';
import { recallAnswers, type TargetMemory } from './run/target-memory.ts';
import { rateOf, trialsAhead, trialsAtOnce } from './run/trials-at-once.ts';
import type { ByBase } from './score-by-base.ts';
import { canonicalJson } from './values/canonical-json.ts';
import { addSpend } from './values/sum-asked.ts';
import { identifyCase, nameCase, type FactsBuilder } from './verdict/fold-trials.ts';

/** One target under measurement: the run's own and, where the baseline is fresh, the base commit's beside it. */
export interface Lane {
  bench: Bench;
  facts: FactsBuilder;
  /** On disk before it resolves. */
  append: (trial: Trial) => Promise<void>;
  /** Its cases; another one is not asked of this target. */
  has: (entry: CaseEntry) => boolean;
  /** Trials whose outputs are known, and not all of their scores: a judge could not be reached, for example. */
  answered: Map<string, Trial>;
  /** Trials that were measured before. */
  takenOver: number;
}

/** A lane with what was measured before, under the same identity, for its cases. An output that is known is never drawn again. */
export async function openLane(
  request: RunRequest,
  lane: Pick<Lane, 'facts' | 'append' | 'has'> & {
    target: Bench['target'];
    earlier: RunRequest['earlier'];
    /** Judges may lay the baseline's output beside its own. */
    compares: boolean;
  },
): Promise<Lane> {
  const { facts, append, has, target, earlier, compares } = lane;
  const answered = new Map<string, Trial>();
  let takenOver = 0;
  for await (const { trial, isStored } of earlier) {
    const identity = identifyCase(trial);
    const key = keyOf(identity, trial.trial);
    // what a shard could not measure is as final as what it could
    const isOpen = trial.output.error?.kind === 'error' && !request.merged;
    if (!facts.isExpected(identity) || isOpen) continue;
    if (facts.isMeasured(identity, trial.trial) && !answered.has(key)) continue;
    if (!isStored) await append(trial);
    facts.add(trial);
    takenOver += 1;
    if (trial.scores.some(({ status }) => status === 'errored')) answered.set(key, trial);
    else answered.delete(key);
  }
  // a base commit that runs beside is measured now, as a baseline is
  const { cache, retrievalIndex, prepared } = request;
  const { run } = prepared.suite;
  const memory = compares ? recallAnswers(cache, { retrievalIndex, run }) : undefined;
  const bench = createBench(request, { target, answered, compares, memory });
  return { bench, facts, append, has, answered, takenOver };
}

function createBench(
  { prepared, baseline, clock, turns, signal }: RunRequest,
  {
    target,
    answered,
    compares,
    memory,
  }: Pick<Lane, 'answered'> & {
    target: Bench['target'];
    compares: boolean;
    memory: TargetMemory | undefined;
  },
): Bench {
  const { suite, judges, scorersFor } = prepared;
  const asksForBaseline = compares && judges.some((judge) => judge.compares);
  return {
    target,
    scorersFor,
    clock,
    turns,
    maxRetries: suite.run.max_retries,
    signal,
    ...(memory && { memory }),
    // there are none in most runs, and a key is a long text
    findAnswered: (testCase, trial) =>
      answered.size > 0 ? answered.get(keyOf(testCase, trial)) : undefined,
    ...(asksForBaseline && { baselineOutputOf: rememberOutputs(baseline) }),
  };
}

function keyOf(identity: ReturnType<typeof identifyCase>, trial: number): string {
  return `${nameCase(identity)} ${trial}${identity.kept ? ' kept' : ''}`;
}

/** Measures looks, within one budget. */
export interface Measurer {
  look(plan: LookPlan, look: number): Promise<Stop | undefined>;
  /** What the run is compared with, once it is found, under this run's scorers and judges. */
  align(run: RunDocument): Promise<{ sides: Sides; interrupted: boolean }>;
  /** Trials measured so far. */
  count(): number;
  /** What a reader should know of the budget. */
  notes(): string[];
}

/** What is measured. */
interface Measured {
  /** Told what judging besides trials took. */
  run: RunDocument;
  lanes: readonly [Lane, ...Lane[]];
  byBase: ByBase | undefined;
}

/** `lanes`: the run's own first. Their trials are interleaved, so that a busy minute of a provider hits all of them alike. */
export function createMeasurer(request: RunRequest, measured: Measured): Measurer {
  const { prepared, purpose, clock, log, turns, waits } = request;
  const { suite, cases, entries } = prepared;
  turns.bound(suite.run.concurrency, { signal: waits, tell: (said) => log.warn(said) });
  const { lanes, byBase } = measured;
  const [own] = lanes;
  const { shard, merged } = request;
  const limits = new Limits(budgetOf(suite.run, purpose, shard?.count), {
    startedMs: clock.elapsed(),
    isTargetFree: request.target.facts.kind === 'recorded',
    laterRate: rateOf(suite, request.target.facts),
    beside: () => [
      ...[...prepared.judges, ...(prepared.yardstick?.judges ?? [])].flatMap(
        (judge) => judge.spent() ?? [],
      ),
      ...(merged?.spent ? [merged.spent] : []),
    ],
  });
  const meter = new ProgressMeter(log, clock);
  const watch = new BudgetWatch(limits, { log, clock });
  let count = 0;

  return {
    count: () => count,
    notes: () => watch.notes(),
    align: (run) => alignSides(run, request, { lanes, limits }),
    async look(plan, look) {
      const total = countLanes(lanes, entries, plan);
      // each is planned once: what this look measures need not be looked for
      const isKnown = lanes.some(({ facts }) => facts.hasTrials) ? isMeasured : () => false;
      const open = countAll(planLanes(lanes, entries, plan, isKnown));
      meter.plan(total, total - open);
      const cause = await runTrials(planLanes(lanes, entries, plan, isKnown), {
        cases,
        benchOf: ({ lane }) => lane.bench,
        // what the base commit does to its own trials is no reason to stop this run
        isWatched: ({ lane }) => lane === own,
        limits,
        turns,
        workers: trialsAtOnce(suite.run),
        ahead: trialsAhead(suite.run, { asksJudges: prepared.judges.length > 0 }),
        async sink(trial, { lane }) {
          await keepTrial(trial, lane);
          count += 1;
          meter.add(trial);
          watch.check();
        },
      });
      const pace = turns.describe();
      if (Object.keys(pace).length > 0) measured.run.pace = pace;
      if (!cause) addRejudging(measured.run, await byBase?.score(own.bench, limits));
      return cause && { ...cause, look };
    },
  };
}

async function alignSides(
  run: RunDocument,
  request: RunRequest,
  { lanes, limits }: { lanes: readonly [Lane, ...Lane[]]; limits: Limits },
): ReturnType<Measurer['align']> {
  const { prepared, store } = request;
  const { bench } = lanes[0];
  async function alignOne(of: Opponent, found: FoundBaseline): ReturnType<typeof alignBaseline> {
    const earlier = request.earlierRescored?.[of];
    const aligned = await alignBaseline(run, {
      of,
      found,
      prepared,
      bench,
      limits,
      store,
      earlier,
    });
    addRejudging(run, aligned.spent);
    return aligned;
  }
  const found = await request.baseline;
  // the base commit stands in for the stored baseline
  const { side: baseline, interrupted } =
    lanes.length > 1 ? { side: found.side, interrupted: false } : await alignOne('baseline', found);
  if (!request.release || interrupted) return { sides: { baseline }, interrupted };
  const release = await alignOne('release', await request.release);
  return { sides: { baseline, release: release.side }, interrupted: release.interrupted };
}

function addRejudging(run: RunDocument, more: Spend | undefined): void {
  const spent = addSpend(run.rejudging, more);
  if (spent) run.rejudging = spent;
}

async function keepTrial(trial: Trial, { answered, append, facts }: Lane): Promise<void> {
  // what could still not be scored stands there already
  const before = takeAnswered(answered, trial);
  if (!before || !isScoredSame(before, trial)) await append(trial);
  facts.add(trial);
}

function takeAnswered(answered: Lane['answered'], trial: Trial): Trial | undefined {
  if (answered.size === 0) return undefined;
  const key = keyOf(identifyCase(trial), trial.trial);
  const before = answered.get(key);
  answered.delete(key);
  return before;
}

function isScoredSame(before: Trial, after: Trial): boolean {
  return canonicalJson(before.scores) === canonicalJson(after.scores);
}

interface LanedTrial extends PlannedTrial {
  lane: Lane;
}

function isMeasured({ lane, entry, trial }: LanedTrial): boolean {
  if (!lane.facts.isMeasured(entry, trial)) return false;
  return lane.answered.size === 0 || !lane.answered.has(keyOf(entry, trial));
}

/** Case by case each lane's trial, in turn the one and the other first. Trials beyond the look's are the run's own only. */
function* planLanes(
  lanes: readonly Lane[],
  entries: readonly CaseEntry[],
  plan: LookPlan,
  isKnown: (planned: LanedTrial) => boolean,
): Generator<LanedTrial> {
  let turn = 0;
  for (const { entry, trial } of planTrials(entries, plan)) {
    turn += 1;
    const order = turn % 2 === 0 && lanes.length > 1 ? lanes.toReversed() : lanes;
    for (const lane of order) {
      const isBeside = lane !== lanes[0];
      if (isBeside && (trial > plan.trials || !lane.has(entry))) continue;
      const laned = { entry, trial, lane };
      if (!isKnown(laned)) yield laned;
    }
  }
}

/** Trials of all lanes, in all, at a look. */
export function countLanes(
  lanes: readonly Lane[],
  entries: readonly CaseEntry[],
  plan: LookPlan,
): number {
  return entries.reduce((sum, entry) => {
    const beside = lanes.slice(1).filter((lane) => lane.has(entry)).length;
    return sum + countTrials(entry.tags, plan) + beside * plan.trials;
  }, 0);
}

function countAll(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count += 1;
  return count;
}
