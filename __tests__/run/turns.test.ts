import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { systemClock } from '../../src/adapters/system-clock.ts';
import type { CallEnding } from '../../src/run/pace.ts';
import { Turns } from '../../src/run/turns.ts';
import { fakeClock } from '../builders/fake-clock.ts';
import { freeTurns } from '../builders/free-turns.ts';

const TARGET = { name: 'app', isJudge: false };
const JUDGE = { name: 'judge', isJudge: true };
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Calls that end when they are told to, and are listed when they begin. */
function playCalls(turns: Turns) {
  const begun: string[] = [];
  const ends = new Map<string, (ending: CallEnding) => void>();
  return {
    begun,
    call: (caller: typeof TARGET, name: string) =>
      turns.take(caller, () => {
        begun.push(name);
        const { promise, resolve } = Promise.withResolvers<CallEnding>();
        ends.set(name, resolve);
        return promise;
      }),
    async end(name: string, ending: CallEnding = { kind: 'answer' }) {
      ends.get(name)!(ending);
      await settle();
    },
  };
}

describe('Turns', () => {
  test('never more at once than the bound, of all callers together; each gets its turn', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.boolean(), { maxLength: 40 }),
        fc.scheduler(),
        async (most, isJudge, scheduler) => {
          const turns = freeTurns(fakeClock(), most);
          let underWay = 0;
          let calls = 0;
          const all = isJudge.map((judged, index) =>
            turns.take(judged ? JUDGE : TARGET, async () => {
              underWay += 1;
              expect(underWay).toBeLessThanOrEqual(most);
              await scheduler.schedule(Promise.resolve(), `call ${index}`);
              underWay -= 1;
              calls += 1;
              return { kind: 'answer' };
            }),
          );
          await scheduler.waitFor(Promise.all(all));
          expect(calls).toBe(isJudge.length);
        },
      ),
    );
  });

  test('judges come first', async () => {
    const calling = playCalls(freeTurns(fakeClock(), 1));
    const { begun, call } = calling;
    const calls = [call(TARGET, 'a'), call(TARGET, 'b'), call(JUDGE, 'verdict on a')];
    await calling.end('a');
    await calling.end('verdict on a');
    await calling.end('b');
    await Promise.all(calls);
    expect(begun).toEqual(['a', 'verdict on a', 'b']);
  });

  test('a crowded model holds up nobody else', async () => {
    const said: string[] = [];
    const turns = new Turns(fakeClock());
    turns.bound(4, { tell: (message) => said.push(message) });
    const calling = playCalls(turns);
    const { begun, call } = calling;
    const refusing = call(TARGET, 'refused');
    await calling.end('refused', { kind: 'error', code: 'http-429' });
    const calls = ['a', 'b', 'c'].map((name) => call(TARGET, name));
    calls.push(call(JUDGE, 'other model'));
    await settle();
    expect(begun).toEqual(['refused', 'a', 'b', 'other model']);
    expect(said).toEqual(['app refuses calls (429): at most 2 at once from now on']);
    for (const name of ['a', 'b', 'c', 'other model']) await calling.end(name);
    await Promise.all([refusing, ...calls]);
    expect(turns.describe()).toEqual({ app: { refused: 1, least: 2, now: 3 } });
  });

  test('what a call throws gives its turn back', async () => {
    const turns = freeTurns(fakeClock(), 1);
    await expect(turns.take(TARGET, () => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
    expect(await turns.take(TARGET, async () => ({ kind: 'answer' }))).toEqual({ kind: 'answer' });
  });

  test('a pause ends by itself', async () => {
    const turns = freeTurns(systemClock, 2);
    await turns.take(TARGET, async () => ({ kind: 'answer', rate: { remaining: 0, resetMs: 30 } }));
    const begun = systemClock.elapsed();
    await turns.take(TARGET, async () => ({ kind: 'answer' }));
    expect(systemClock.elapsed() - begun).toBeGreaterThanOrEqual(25);
  });

  test('once the run is stopped nobody waits, not even for a pause, and no call is made', async () => {
    const stop = new AbortController();
    const turns = new Turns(systemClock);
    let calls = 0;
    const call = async () => {
      calls += 1;
      return { kind: 'answer' };
    };
    turns.bound(1, { signal: stop.signal });
    await turns.take(TARGET, async () => ({
      kind: 'answer',
      rate: { remaining: 0, resetMs: 60_000 },
    }));
    const waiting = [1, 2, 3].map(() => turns.take(TARGET, call));
    expect(turns.refused).toBeUndefined();
    stop.abort();
    waiting.push(turns.take(JUDGE, call));
    expect(await Promise.all(waiting)).toEqual([undefined, undefined, undefined, undefined]);
    expect(calls).toBe(0);
    expect(turns.refused).toMatchObject({ reason: 'interrupted' });

    // the next suite of the same job
    turns.bound(1, { signal: new AbortController().signal });
    expect(turns.refused).toBeUndefined();
    expect(await turns.take(JUDGE, call)).toEqual({ kind: 'answer' });
  });
});
