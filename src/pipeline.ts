import type { CaseEntry, CaseSource, Suite } from './domain/case.ts';
import type { Pin, RunDocument, RunFacts, Stop, Trial } from './domain/run.ts';
import type { Clock, Log, RunStore, Target } from './ports.ts';
import { describeRun, type RunIdentity } from './run/describe-run.ts';
import { Limits, type Budget } from './run/limits.ts';
import type { Bench } from './run/measure-trial.ts';
import { boundTrials, countCriticalTrials, type Purpose } from './run/bound-trials.ts';
import { countTrials, planTrials, type LookPlan } from './run/plan-trials.ts';
import { ProgressMeter } from './run/progress-meter.ts';
import { runTrials } from './run/run-trials.ts';
import { FactsBuilder, foldTrial, identifyCase } from './verdict/fold-trials.ts';
import type { BaselineSide } from './verdict/gate-context.ts';
import { judgeRun, type Judgement } from './verdict/judge-run.ts';
import { planLooks } from './verdict/plan-looks.ts';

/** A suite that has been read, checked and matched with its lock, and what is to be run of it. */
export interface PreparedSuite {
  suite: Suite;
  cases: CaseSource;
  /** The cases selected. */
  entries: readonly CaseEntry[];
  pins: Pin[];
  scorersFor: Bench['scorersFor'];
}

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
  /** Searched for while the first look runs. */
  baseline: Promise<BaselineSide>;
  clock: Clock;
  log: Log;
  signal: AbortSignal;
}

/** What a run came to: its documents are in the store. */
export interface RunOutcome {
  run: RunDocument;
  facts: RunFacts;
  baseline: BaselineSide;
  judgement: Judgement;
  /** Trials that this process measured, and those that were measured before. */
  measured: number;
  takenOver: number;
}

/**
 * The whole story: plan the looks, measure a look, judge it against the baseline, look again while the
 * answer is open. Every trial is on disk before the next one is told of.
 */
export async function runSuite(request: RunRequest): Promise<RunOutcome> {
  const { prepared, target, store, clock } = request;
  const { suite, entries } = prepared;
  const { looks } = planLooks({ ...boundTrials(request.purpose, suite.run, target), alpha: 1 });
  const criticalTrials = countCriticalTrials(suite.gates.critical.trials, target);
  const run = describeRun(suite, {
    ...request,
    pins: prepared.pins,
    entries,
    looks,
    criticalTrials,
    createdAtMs: clock.now(),
  });
  await store.writeRun(run);
  const facts = new FactsBuilder();
  for (const entry of entries) facts.expect(entry);
  const takenOver = await takeOver(request, facts);

  const measure = createMeasurer(request, facts);
  const judge = (complete: number, baseline: BaselineSide, stop?: Stop): Judgement =>
    judgeRun({
      gates: suite.gates,
      run: facts.build(describeEnd(run, complete, stop)),
      baseline,
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
  const baseline = await request.baseline;
  let judgement = judge(complete, baseline, stop);
  while (!stop && judgement.rerun !== undefined && complete < looks.length) {
    stop = await measure.look(planOf(complete), complete);
    // a look that was cut short is not looked at: the last complete one decides
    if (!stop) complete += 1;
    judgement = judge(complete, baseline, stop);
  }

  const ended = describeEnd(run, complete, stop);
  await store.writeRun(ended);
  return {
    run: ended,
    facts: facts.build(ended),
    baseline,
    judgement,
    measured: measure.count(),
    takenOver,
  };
}

function describeEnd(run: RunDocument, complete: number, stop?: Stop): RunDocument {
  const looks = { ...run.looks, complete };
  return { ...run, looks, complete: !stop, ...(stop && { stopped: stop }) };
}

/** Trials that were measured before, under the same identity, for cases of this run. */
async function takeOver({ earlier, store }: RunRequest, facts: FactsBuilder): Promise<number> {
  let count = 0;
  for await (const { trial, isStored } of earlier) {
    const identity = identifyCase(trial);
    if (!facts.isExpected(identity) || facts.isMeasured(identity, trial.trial)) continue;
    if (foldTrial(trial).outcome === 'missing') continue;
    if (!isStored) await store.appendTrial(trial);
    facts.add(trial);
    count += 1;
  }
  return count;
}

interface Measurer {
  look(plan: LookPlan, look: number): Promise<Stop | undefined>;
  count(): number;
}

function createMeasurer(request: RunRequest, facts: FactsBuilder): Measurer {
  const { prepared, purpose, target, store, clock, log, signal } = request;
  const { suite, cases, entries, scorersFor } = prepared;
  const limits = new Limits(budgetOf(suite, purpose, target), clock.elapsed());
  const meter = new ProgressMeter(log, clock);
  const bench = { target, scorersFor, clock, maxRetries: suite.run.max_retries, signal };
  let count = 0;
  return {
    count: () => count,
    async look(plan, look) {
      const isMeasured = ({ entry, trial }: { entry: CaseEntry; trial: number }): boolean =>
        facts.isMeasured(entry, trial);
      const total = entries.reduce((sum, { tags }) => sum + countTrials(tags, plan), 0);
      meter.plan(total, total - countAll(planTrials(entries, plan, isMeasured)));
      const cause = await runTrials(planTrials(entries, plan, isMeasured), {
        cases,
        bench,
        limits,
        concurrency: suite.run.concurrency,
        async sink(trial) {
          await store.appendTrial(trial);
          facts.add(trial);
          count += 1;
          meter.add(trial);
        },
      });
      return cause && { ...cause, look };
    },
  };
}

/** Recorded outputs cost nothing now, whatever they cost once. */
function budgetOf({ run }: Suite, purpose: Purpose, target: Target): Budget {
  const { usd, tokens, minutes } = run.budget;
  if (target.facts.kind === 'recorded') return { minutes };
  if (purpose !== 'record')
    return { minutes, ...(usd !== undefined && { usd }), ...(tokens !== undefined && { tokens }) };
  const own = run.baseline_budget;
  const factor = run.baseline_trials;
  const largest = {
    usd: own?.usd ?? (usd === undefined ? undefined : usd * factor),
    tokens: own?.tokens ?? (tokens === undefined ? undefined : tokens * factor),
  };
  return {
    minutes: own?.minutes ?? minutes * factor,
    ...(largest.usd !== undefined && { usd: largest.usd }),
    ...(largest.tokens !== undefined && { tokens: largest.tokens }),
  };
}

function countAll(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count += 1;
  return count;
}
