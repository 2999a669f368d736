import { rememberOutputs } from './align-baseline.ts';
import type { CaseEntry } from './domain/case.ts';
import type { CaseIdentity } from './domain/facts.ts';
import type { Trial } from './domain/run.ts';
import type { RunStore } from './ports.ts';
import type { RunRequest } from './run-request.ts';
import type { Bench } from './run/measure-trial.ts';
import { addLost, addTaken, type EarlierSpend, type OwnedByNone } from './run/earlier-spend.ts';
import { recallAnswers, type TargetMemory } from './run/target-memory.ts';
import { canonicalJson } from './values/canonical-json.ts';
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
  /** Of trials that a later line tells of too: how many lines stand before it. */
  replaced: Map<string, number>;
  /** Takes lines away from where `append` puts them. Absent where all are folded into facts and nobody counts them. */
  drop?: RunStore['dropTrials'];
  /** Trials that were measured before. */
  takenOver: number;
  /** What they took then. */
  before: EarlierSpend;
  /** What trials of another folder took that came to nothing, and are drawn again: they are not taken along. */
  lost?: OwnedByNone;
}

/** A lane with what was measured before, under the same identity, for its cases. An output that is known is never drawn again. */
export async function openLane(
  request: RunRequest,
  opening: Pick<Lane, 'facts' | 'append' | 'drop' | 'has'> & {
    target: Bench['target'];
    earlier: RunRequest['earlier'];
    /** Judges may lay the baseline's output beside its own. */
    compares: boolean;
  },
): Promise<Lane> {
  const { facts, append, drop, has, target, earlier, compares } = opening;
  const answered = new Map<string, Trial>();
  const replaced = new Map<string, number>();
  const before: EarlierSpend = { usd: 0, tokens: 0, telling: 0 };
  const isTargetFree = target.facts.kind === 'recorded';
  let lost: OwnedByNone | undefined;
  let takenOver = 0;
  for await (const { trial, isStored } of earlier) {
    const identity = identifyCase(trial);
    const key = keyOf(identity, trial.trial);
    // what a shard could not measure is as final as what it could
    const isOpen = trial.output.error?.kind === 'error' && !request.merged;
    if (!facts.isExpected(identity)) continue;
    if (isOpen) {
      if (!isStored) lost = addLost(lost, trial);
      continue;
    }
    // a baseline is measured anew, also where what it goes on with was not to be one
    if (trial.cached && request.purpose === 'record') {
      if (isStored) addReplaced(replaced, key);
      continue;
    }
    if (facts.isMeasured(identity, trial.trial) && !answered.has(key)) continue;
    if (!isStored) await append(trial);
    // of a process that was killed before it took the other line away
    if (answered.has(key)) addReplaced(replaced, key);
    else takenOver += 1;
    addTaken(before, trial, { isTargetFree, answered: answered.get(key) });
    facts.add(trial);
    if (trial.scores.some(({ status }) => status === 'errored')) answered.set(key, trial);
    else answered.delete(key);
  }
  // a base commit that runs beside is measured now, as a baseline is
  const { cache, retrievalIndex, prepared } = request;
  const { run } = prepared.suite;
  const memory = compares ? recallAnswers(cache, { retrievalIndex, run }) : undefined;
  const bench = createBench(request, { target, answered, compares, memory });
  const own = { bench, facts, append, has, answered, replaced, takenOver, before };
  const lane = { ...own, ...(lost && { lost }), ...(drop && { drop }) };
  await dropReplaced(lane);
  return lane;
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

/** Whether a trial needs nothing more: neither the target nor a judge is left to ask. */
export function isMeasured({ facts, answered }: Lane, entry: CaseEntry, trial: number): boolean {
  if (!facts.isMeasured(entry, trial)) return false;
  return answered.size === 0 || !answered.has(keyOf(entry, trial));
}

/** What was measured now, on disk and in the facts. */
export async function keepTrial(
  trial: Trial,
  { answered, replaced, append, facts }: Lane,
): Promise<void> {
  const before = takeAnswered(answered, trial);
  // what could still not be scored stands there already
  const isThere = before !== undefined && isScoredSame(before, trial);
  if (!isThere) await append(trial);
  if (before && !isThere) addReplaced(replaced, keyOf(identifyCase(trial), trial.trial));
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

/**
 * A trial has one line in the end: those that a later one stands for go. It comes after them, whoever wrote it. The facts are
 * then what a reader of the lines finds.
 */
export async function dropReplaced({
  facts,
  replaced,
  drop,
}: Pick<Lane, 'facts' | 'replaced' | 'drop'>): Promise<void> {
  if (!drop || replaced.size === 0) return;
  facts.forgetNotes();
  await drop((trial) => {
    const identity = identifyCase(trial);
    const key = keyOf(identity, trial.trial);
    const left = replaced.get(key) ?? 0;
    if (left > 0) replaced.set(key, left - 1);
    else if (facts.isExpected(identity)) facts.noteAgain(trial);
    return left > 0;
  });
  replaced.clear();
}

function addReplaced(replaced: Lane['replaced'], key: string): void {
  replaced.set(key, (replaced.get(key) ?? 0) + 1);
}

function keyOf(identity: CaseIdentity, trial: number): string {
  return `${nameCase(identity)} ${trial}${identity.kept ? ' kept' : ''}`;
}
