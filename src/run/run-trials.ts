import type { CaseSource } from '../domain/case.ts';
import type { Trial } from '../domain/run.ts';
import { causeOf, INTERRUPTED } from './bound-time.ts';
import type { Limits, StopCause } from './limits.ts';
import { measureTrial, type Bench } from './measure-trial.ts';
import type { PlannedTrial } from './plan-trials.ts';
import type { Turns } from './turns.ts';

/**
 * An answer that takes less is no provider's: whoever asks a server on the same machine does more at a time when many answers come
 * together (10,000 calls of 0 ms took a sixth more with trials that stood ready).
 */
const SLOW_MS = 10;

/** So many more trials than workers are in the making at most, while some wait to ask again. */
const MOST_A_WORKER = 4;

interface Running<Planned> {
  cases: CaseSource;
  benchOf: (planned: Planned) => Bench;
  /** Whether a target that fails on every one of these ends the run. */
  isWatched: (planned: Planned) => boolean;
  limits: Limits;
  turns: Turns;
  /** Trials in the making at once, besides those that wait to ask again. */
  workers: number;
  /** As many of them at least, whatever a call may cost. */
  least: number;
  /**
   * So many more stand ready for the next free turn, where an answer takes its time, and once the target is known to answer: none of
   * them is to meet a dead one.
   */
  ahead?: number;
  /** Where finished trials go; on disk before it resolves. */
  sink: (trial: Trial, planned: Planned) => Promise<void>;
}

/**
 * Measures the planned trials and hands each to the sink as it is done. Answers with the reason when it stopped before the plan
 * was through. A worker takes its next trial only when it is free, so memory does not grow with the plan; for one whose trial
 * waits to ask again another one works meanwhile.
 */
export async function runTrials<Planned extends PlannedTrial>(
  planned: Iterable<Planned>,
  { cases, benchOf, isWatched, limits, turns, workers, least, ahead = 0, sink }: Running<Planned>,
): Promise<StopCause | undefined> {
  const queue = planned[Symbol.iterator]();
  let stop: StopCause | undefined;
  let isEmpty = false;
  let isSlow = false;

  async function measureNext(): Promise<void> {
    const next = queue.next();
    if (next.done) {
      isEmpty = true;
      return;
    }
    const bench = benchOf(next.value);
    stop ??= bench.signal.aborted ? causeOf(bench.signal) : limits.start(bench.clock.elapsed());
    if (stop) return;
    const reading = cases.read(next.value.entry);
    const testCase = reading instanceof Promise ? await reading : reading;
    const answered = bench.findAnswered?.(testCase, next.value.trial);
    const trial = await measureTrial(testCase, next.value.trial, bench);
    // what was cut off in the middle of a call says nothing about the target
    if (bench.signal.aborted) {
      limits.abandon();
      stop ??= causeOf(bench.signal);
      return;
    }
    // the run's time is up: what was answered is kept, and what was not even asked is no trial
    stop ??= turns.refused;
    if (isUnasked(trial)) return limits.abandon();
    limits.finish(trial, { answered, isWatched: isWatched(next.value) });
    if (limits.hasAnswered) bench.memory?.failures.release();
    isSlow = (trial.latency_ms ?? 0) >= SLOW_MS;
    await sink(trial, next.value);
  }

  // the first call tells what a call spends; a budget is not overrun before that is known
  while (limits.isBlind && !isEmpty && !stop) await measureNext();
  await keepBusy(measureNext, {
    turns,
    most: () => limits.most(workers, least) + (limits.isAlive && isSlow ? ahead : 0),
    isOver: () => isEmpty || stop !== undefined,
    onCrash: () => (stop ??= INTERRUPTED),
  });
  return stop ?? limits.findDead() ?? limits.findUnpriced();
}

function isUnasked({ attempts, output }: Trial): boolean {
  return attempts === 0 && output.error?.kind === 'error';
}

/** Repeats the work until it is over, by as many workers as are wanted. What one throws is thrown once all have ended. */
async function keepBusy(
  work: () => Promise<void>,
  {
    turns,
    most,
    isOver,
    onCrash,
  }: {
    turns: Turns;
    /** Workers that are wanted by now. */
    most: () => number;
    isOver: () => boolean;
    /** The others finish what they have in hand and take nothing new. */
    onCrash: () => void;
  },
): Promise<void> {
  const crashes: unknown[] = [];
  const ended = Promise.withResolvers<void>();
  let employed = 0;
  const isWanted = (count: number): boolean =>
    !isOver() && count <= Math.min(most() + turns.resting, most() * MOST_A_WORKER);

  async function employ(): Promise<void> {
    employed += 1;
    try {
      while (isWanted(employed)) {
        await work();
        fill();
      }
    } catch (error) {
      crashes.push(error);
      onCrash();
    }
    employed -= 1;
    if (employed === 0) ended.resolve();
  }

  function fill(): void {
    while (isWanted(employed + 1)) void employ();
    if (employed === 0) ended.resolve();
  }

  turns.onRest = fill;
  fill();
  await ended.promise;
  turns.onRest = () => {};
  if (crashes.length > 0) throw crashes[0];
}
