import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/adapters/system-clock.ts';
import type { CaseEntry } from '../../src/domain/case.ts';
import type { Trial } from '../../src/domain/run.ts';
import type { TargetAnswer, TargetRequest } from '../../src/ports.ts';
import { boundTime } from '../../src/run/bound-time.ts';
import { Limits } from '../../src/run/limits.ts';
import { runTrials } from '../../src/run/run-trials.ts';
import { freeTurns } from '../builders/free-turns.ts';
import { handClock } from '../builders/hand-clock.ts';
import { createCase } from '../builders/run-check.ts';
import { runSettings } from '../builders/run-settings.ts';

const GOOD: TargetAnswer = { kind: 'answer', output: { output: 'hi' } };
const BUSY: TargetAnswer = {
  kind: 'error',
  message: 'slow down',
  code: 'http-503',
  retry: true,
  retryAfterMs: 60_000,
};
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Playing {
  count: number;
  workers: number;
  /** At least, where what a call costs is bounded. */
  least?: number;
  usd?: number;
  answer: (request: TargetRequest) => Promise<TargetAnswer>;
  sink?: (trial: Trial) => Promise<void>;
  /** Nobody waits any longer, and calls go on. */
  waits?: AbortSignal;
}

/** A run of so many cases on a target; `limits` can be asked how it stands. */
function play({
  count,
  workers,
  least = workers,
  usd,
  answer,
  sink = async () => undefined,
  waits,
}: Playing) {
  const entries = Array.from({ length: count }, (_, index) =>
    createCase({ id: `case-${index}`, case_hash: `input ${index}`, expectation_hash: 'wanted' }),
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const turns = freeTurns(systemClock, workers);
  if (waits) turns.bound(workers, { signal: waits });
  const stop = new AbortController();
  const done: string[] = [];
  const measured: Trial[] = [];
  const bench = {
    target: {
      facts: { kind: 'module' as const, digests: {}, digest: 't', deterministic: false },
      answer,
      close: async () => undefined,
    },
    scorersFor: async () => [],
    clock: systemClock,
    turns,
    maxRetries: 2,
    signal: stop.signal,
  };
  const cases = {
    entries: [],
    read: async ({ id }: CaseEntry) => byId.get(id)!,
    locate: async () => ({ file: 'd.jsonl' }),
  };
  const ended = runTrials(
    entries.map(({ checks, ...entry }) => ({
      entry: { ...entry, checks: checks.length },
      trial: 1,
    })),
    {
      cases,
      benchOf: () => bench,
      isWatched: () => true,
      limits: new Limits(
        { minutes: 10, ...(usd !== undefined && { usd }) },
        { startedMs: systemClock.elapsed(), isTargetFree: false },
      ),
      turns,
      workers,
      least,
      async sink(trial) {
        await sink(trial);
        done.push(trial.case);
        measured.push(trial);
      },
    },
  );
  return { ended, done, measured, stop, turns };
}

describe('runTrials', () => {
  test('measures every trial once, with no more in the making than there are workers', async () => {
    let [now, most] = [0, 0];
    const { ended, done } = play({
      count: 50,
      workers: 4,
      async answer() {
        now += 1;
        most = Math.max(most, now);
        await settle();
        now -= 1;
        return GOOD;
      },
    });
    expect(await ended).toBeUndefined();
    expect(new Set(done).size).toBe(50);
    expect(done).toHaveLength(50);
    expect(most).toBe(4);
  });

  test('works on while trials wait to ask again, and takes on no more than four times as many', async () => {
    const begun = new Set<string>();
    const { ended, stop, turns } = play({
      count: 50,
      workers: 2,
      async answer({ case: { id } }) {
        begun.add(id);
        return BUSY;
      },
    });
    while (turns.resting < 8) await settle();
    await settle();
    expect(begun.size).toBe(8);
    stop.abort();
    expect(await ended).toMatchObject({ reason: 'interrupted' });
    expect(begun.size).toBe(8);
  });

  /** Rounds of calls that are answered together, of which the first costs a cent and each other this much. */
  async function playRounds(price: number): Promise<{ rounds: number[]; stop: unknown }> {
    let waiting: (() => void)[] = [];
    let asked = 0;
    const { ended } = play({
      count: 2000,
      workers: 1000,
      least: 4,
      usd: 100,
      async answer() {
        asked += 1;
        const cost = asked === 1 ? 0.01 : price;
        await new Promise<void>((resolve) => waiting.push(resolve));
        return { kind: 'answer', output: { output: 'hi', cost_usd: cost } };
      },
    });
    const rounds: number[] = [];
    const answerRound = async (): Promise<'going on'> => {
      const round = waiting;
      waiting = [];
      if (round.length > 0) rounds.push(round.length);
      for (const answer of round) answer();
      for (let turn = 0; turn < 20; turn += 1) await settle();
      return 'going on';
    };
    let stop;
    do stop = await Promise.race([answerRound(), ended]);
    while (stop === 'going on');
    return { rounds, stop };
  }

  test('where money is bounded no more are begun at once than eight times what has told its price', async () => {
    const { rounds, stop } = await playRounds(0.01);
    expect(stop).toBeUndefined();
    expect(rounds.slice(0, 4)).toEqual([1, 8, 72, 648]);
    expect(rounds.reduce((sum, size) => sum + size)).toBe(2000);
  });

  test('so that calls that are dearer than the first cost no more than one such round', async () => {
    const { rounds, stop } = await playRounds(50);
    expect(stop).toMatchObject({ reason: 'budget' });
    expect(rounds).toEqual([1, 8]);
  });

  test('whose time is up keeps what was answered, waits for nothing, and counts no trial that was not asked', async () => {
    const clock = handClock();
    const run = runSettings({ budget: { minutes: 1 } });
    const time = boundTime(new AbortController().signal, { run, purpose: 'decide', clock });
    const slow = Promise.withResolvers<TargetAnswer>();
    const asked: string[] = [];
    const { ended, measured, turns } = play({
      count: 6,
      workers: 1,
      waits: time.waits,
      async answer({ case: { id } }) {
        asked.push(id);
        return id === 'case-0' ? BUSY : slow.promise;
      },
    });
    while (turns.resting < 1 || asked.length < 2) await settle();
    await clock.pass(60_000);
    slow.resolve(GOOD);
    expect(await ended).toMatchObject({ reason: 'time' });
    await time.close();
    expect(asked).toEqual(['case-0', 'case-1']);
    expect(measured.map(({ case: id, output, attempts }) => [id, output, attempts])).toEqual([
      ['case-0', { output: null, error: expect.objectContaining({ code: 'http-503' }) }, 1],
      ['case-1', { output: 'hi' }, 1],
    ]);
  });

  test('what the sink throws ends the run once the others are done, and is thrown', async () => {
    let written = 0;
    const { ended } = play({
      count: 50,
      workers: 4,
      answer: async () => GOOD,
      async sink() {
        written += 1;
        if (written === 3) throw new Error('disk full');
      },
    });
    await expect(ended).rejects.toThrow('disk full');
    expect(written).toBeLessThan(10);
  });

  test('nothing to do is done', async () => {
    const { ended, done } = play({ count: 0, workers: 4, answer: async () => GOOD });
    expect(await ended).toBeUndefined();
    expect(done).toEqual([]);
  });
});
