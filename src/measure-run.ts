import { alignBaseline, type FoundBaseline } from './align-baseline.ts';
import type { CaseEntry } from './domain/case.ts';
import type { RunDocument, Spend, Stop } from './domain/run.ts';
import { dropReplaced, isMeasured, keepTrial, type Lane } from './lane.ts';
import type { RunRequest, Sides } from './run-request.ts';
import type { Opponent } from './ports.ts';
import { budgetOf } from './run/budget-of.ts';
import { causeOf } from './run/bound-time.ts';
import { BudgetWatch } from './run/budget-watch.ts';
import { countTokens, type OwnedByNone } from './run/earlier-spend.ts';
import { Limits, type StopCause } from './run/limits.ts';
import { countTrials, planTrials, type LookPlan, type PlannedTrial } from './run/plan-trials.ts';
import { ProgressMeter } from './run/progress-meter.ts';
import { runTrials } from './run/run-trials.ts';
import { rateOf, trialsAhead, trialsAtOnce } from './run/trials-at-once.ts';
import type { ByBase } from './score-by-base.ts';
import { addSpend } from './values/sum-asked.ts';

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
  const { prepared, clock, log, turns, waits } = request;
  const { suite, cases, entries } = prepared;
  turns.bound(suite.run.concurrency, { signal: waits, tell: (said) => log.warn(said) });
  const { lanes } = measured;
  const [own] = lanes;
  const limits = openLimits(request, measured);
  addRejudging(measured.run, measured.byBase?.before);
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
      const isKnown = lanes.some(({ facts }) => facts.hasTrials)
        ? ({ lane, entry, trial }: LanedTrial) => isMeasured(lane, entry, trial)
        : () => false;
      const open = countAll(planLanes(lanes, entries, plan, isKnown));
      meter.plan(total, total - open);
      let done = total - open;
      const ended = await runTrials(planLanes(lanes, entries, plan, isKnown), {
        cases,
        benchOf: ({ lane }) => lane.bench,
        // what the base commit does to its own trials is no reason to stop this run
        isWatched: ({ lane }) => lane === own,
        limits,
        turns,
        workers: trialsAtOnce(suite.run),
        least: suite.run.concurrency,
        ahead: trialsAhead(suite.run, { asksJudges: prepared.judges.length > 0 }),
        async sink(trial, { lane }) {
          await keepTrial(trial, lane);
          count += 1;
          done += 1;
          meter.add(trial, limits.paidUsd);
          watch.check();
        },
      });
      for (const lane of lanes) await dropReplaced(lane);
      const pace = turns.describe();
      if (Object.keys(pace).length > 0) measured.run.pace = pace;
      const told = ended?.reason === 'budget' && limits.tellSpent({ done, total });
      const cause = ended && told ? { ...ended, message: `${ended.message}: ${told}` } : ended;
      const stop = cause ?? (await scoreByBase(measured, { waits, limits }));
      return stop && { ...stop, look };
    },
  };
}

/** One bound for all attempts at a head: what earlier ones spent on what is taken over counts. */
function openLimits(request: RunRequest, { run, lanes, byBase }: Measured): Limits {
  const { prepared, purpose, clock, target, shard, merged } = request;
  const { suite } = prepared;
  const judges = [...prepared.judges, ...(prepared.yardstick?.judges ?? [])];
  const earlier = [
    ...(merged?.spent ? [merged.spent] : listCanaries(request)),
    ...(run.usage ? [spendOfNone(run.usage)] : []),
  ];
  const limits = new Limits(budgetOf(suite.run, purpose, shard?.count), {
    startedMs: clock.elapsed(),
    isTargetFree: target.facts.kind === 'recorded',
    laterRate: rateOf(suite, target.facts),
    beside: () => judges.flatMap((judge) => judge.spent() ?? []),
    earlier,
  });
  if (!merged) for (const lane of lanes) limits.takeOver(lane.before);
  if (byBase?.before) {
    const { cost_usd: usd = 0, usage } = byBase.before;
    limits.takeOver({ usd, tokens: countTokens(usage), telling: 0 });
  }
  return limits;
}

/** What the canaries of this run's judges took in earlier attempts. */
function listCanaries({ prepared: { judges }, earlierJudges = [] }: RunRequest): Spend[] {
  const digests = new Set(judges.map(({ judge }) => judge.digest));
  return earlierJudges.flatMap(({ digest, canary }) =>
    canary && digests.has(digest) ? canary.asked : [],
  );
}

function spendOfNone({ calls = 0, cost_usd: usd, ...usage }: OwnedByNone): Spend {
  return { calls, usage, ...(usd !== undefined && { cost_usd: usd }) };
}

/** What the base's yardstick says of a look; why that is not whole, if so. */
async function scoreByBase(
  { run, byBase, lanes: [own] }: Measured,
  { waits, limits }: { waits: AbortSignal; limits: Limits },
): Promise<StopCause | undefined> {
  if (!byBase) return undefined;
  addRejudging(run, await byBase.score({ ...own.bench, signal: waits }, limits));
  return waits.aborted ? causeOf(waits) : undefined;
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

interface LanedTrial extends PlannedTrial {
  lane: Lane;
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
