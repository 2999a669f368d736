import type { Wasted } from '../../src/domain/wasted.ts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askPatiently } from '../../src/run/ask-patiently.ts';
import { boundTime } from '../../src/run/bound-time.ts';
import { Turns } from '../../src/run/turns.ts';
import { fakeClock } from '../builders/fake-clock.ts';
import { freeTurns } from '../builders/free-turns.ts';
import { handClock } from '../builders/hand-clock.ts';
import { runSettings } from '../builders/run-settings.ts';

type Ending =
  | { kind: 'answer' }
  | {
      kind: 'error';
      code: string;
      message: string;
      retry: boolean;
      retryAfterMs?: number;
      wasted?: Wasted;
    };

const caller = { name: 'a-model', isJudge: false };

const busy: Ending = { kind: 'error', code: 'http-503', message: 'busy', retry: true };

function run(
  endings: readonly Ending[],
  maxRetries: number,
  signal = new AbortController().signal,
) {
  const clock = fakeClock();
  let asked = 0;
  const ask = async (): Promise<Ending> => endings[asked++] ?? { kind: 'answer' };
  const result = askPatiently(ask, {
    maxRetries,
    clock,
    signal,
    turns: freeTurns(clock),
    caller,
  });
  return { clock, result, askedTimes: () => asked };
}

const ending = fc.oneof(
  fc.constant<Ending>({ kind: 'answer' }),
  fc.record<Ending & { kind: 'error' }>(
    {
      kind: fc.constant('error'),
      code: fc.constantFrom('http-429', 'http-503'),
      message: fc.constant('no'),
      retry: fc.boolean(),
      retryAfterMs: fc.integer({ min: 0, max: 300_000 }),
    },
    { requiredKeys: ['kind', 'code', 'message', 'retry'] },
  ),
);

describe('askPatiently', () => {
  test('whoever asks for more patience than there is is told how much there is', async () => {
    const { result, clock } = run([{ ...busy, retryAfterMs: 121_000 }], 5);
    expect((await result).answer).toMatchObject({
      message:
        'busy (it asks to wait 121 s before the next call; more than 120 s are not waited for)',
    });
    expect(clock.slept).toEqual([]);
  });

  test('adds up what came to nothing and was paid for, with the last answer among it or not', async () => {
    const usage = { input_tokens: 5, output_tokens: 1 };
    const paid: Ending = { ...busy, wasted: { usage, cost_usd: 0.5 } };
    const twice = { usage: { input_tokens: 10, output_tokens: 2 }, cost_usd: 1 };
    expect(await run([paid, busy, paid], 5).result).toMatchObject({ attempts: 4, wasted: twice });
    expect(await run([paid, paid], 1).result).toMatchObject({ attempts: 2, wasted: twice });
    expect((await run([paid, { ...busy, wasted: { usage } }], 5).result).wasted).not.toHaveProperty(
      'cost_usd',
    );
    expect(await run([busy], 5).result).not.toHaveProperty('wasted');
  });

  test('takes no turn for calls that take theirs themselves: any number waits at once', async () => {
    const clock = fakeClock();
    const turns = freeTurns(clock, 1);
    const { signal } = new AbortController();
    const answered = Promise.withResolvers<Ending>();
    let waiting = 0;
    const ask = (): Promise<Ending> => {
      waiting += 1;
      return answered.promise;
    };
    const all = [1, 2, 3].map(() => askPatiently(ask, { maxRetries: 0, clock, signal, turns }));
    const patience = { maxRetries: 0, clock, signal, turns, caller };
    await askPatiently(async () => ({ kind: 'answer' as const }), patience);
    expect(waiting).toBe(3);
    answered.resolve({ kind: 'answer' });
    await Promise.all(all);
  });

  test('never asks more than once and max_retries, nor after an answer, nor waits without asking again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ending), fc.nat(6), async (endings, maxRetries) => {
        const { clock, result, askedTimes } = run(endings, maxRetries);
        const { answer, attempts } = await result;
        expect(attempts).toBe(askedTimes());
        expect(attempts).toBeLessThanOrEqual(maxRetries + 1);
        expect(clock.slept).toHaveLength(attempts - 1);
        expect(endings.slice(0, attempts - 1)).not.toContainEqual({ kind: 'answer' });
        const { message: _, ...last } = {
          message: '',
          ...(endings[attempts - 1] ?? { kind: 'answer' }),
        };
        expect(answer).toMatchObject(last);
        for (const ms of clock.slept) expect(ms).toBeLessThanOrEqual(120_000);
      }),
    );
  });

  test('waits no longer than half a minute of its own accord', async () => {
    const { clock, result } = run(
      Array.from({ length: 9 }, () => busy),
      9,
    );
    await result;
    expect(clock.slept).toEqual([375, 750, 1500, 3000, 6000, 12_000, 22_500, 22_500, 22_500]);
  });

  test('a run that is stopped while it waits does not ask again', async () => {
    const controller = new AbortController();
    const stopping = {
      ...fakeClock(),
      sleep: async () => controller.abort(),
    };
    let asked = 0;
    const ask = async (): Promise<Ending> => {
      asked += 1;
      return busy;
    };
    const patience = {
      maxRetries: 5,
      clock: stopping,
      signal: controller.signal,
      turns: freeTurns(stopping),
      caller,
    };
    expect(await askPatiently(ask, patience)).toEqual({ answer: busy, attempts: 1 });
    expect(asked).toBe(1);
  });

  test('when the time is up nobody waits for a pause or a turn: what was answered stands', async () => {
    const clock = handClock();
    const turns = new Turns(clock);
    const { signal } = new AbortController();
    const time = boundTime(signal, {
      run: runSettings({ budget: { minutes: 1 } }),
      purpose: 'decide',
      clock,
    });
    turns.bound(1, { signal: time.waits });
    const patience = { maxRetries: 5, clock, signal, turns, caller };
    const slow = Promise.withResolvers<Ending>();
    let asked = 0;
    const ask = async (): Promise<Ending> => {
      asked += 1;
      return { ...busy, retryAfterMs: 100_000 };
    };
    const resting = askPatiently(ask, patience);
    await clock.pass(0);
    const underWay = askPatiently(() => slow.promise, patience);
    const queued = askPatiently(ask, patience);
    await clock.pass(59_999);
    expect(turns.refused).toBeUndefined();
    await clock.pass(1);
    expect(await resting).toMatchObject({ answer: { code: 'http-503' }, attempts: 1 });
    const message = 'the budget of 1 minutes is used up';
    const refused = { kind: 'error', code: 'time', message, retry: false };
    expect(await queued).toEqual({ answer: refused, attempts: 0 });
    expect(asked).toBe(1);
    expect(signal.aborted).toBe(false);

    slow.resolve({ kind: 'answer' });
    expect(await underWay).toEqual({ answer: { kind: 'answer' }, attempts: 1 });
    // and no further call is made, though there is a turn
    expect(await askPatiently(ask, patience)).toEqual({ answer: refused, attempts: 0 });
    expect(asked).toBe(1);
    await time.close();
  });

  test('who waits to ask again leaves the turn to others, and is said to rest', async () => {
    const waiting = Promise.withResolvers<void>();
    const clock = { ...fakeClock(), sleep: () => waiting.promise };
    const turns = freeTurns(clock, 1);
    const heard: string[] = [];
    const signal = new AbortController().signal;
    const told = (name: string, endings: Ending[]) => async (): Promise<Ending> => {
      heard.push(name);
      return endings.shift() ?? { kind: 'answer' };
    };
    const patience = { maxRetries: 1, signal, turns, caller, clock };
    const first = askPatiently(told('first', [busy]), patience);
    await askPatiently(told('second', []), patience);
    expect(heard).toEqual(['first', 'second']);
    expect(turns.resting).toBe(1);
    waiting.resolve();
    expect(await first).toEqual({ answer: { kind: 'answer' }, attempts: 2 });
    expect(turns.resting).toBe(0);
  });
});
