import { describe, expect, test } from '@jest/globals';
import { announceProgress } from '../../src/action/announce-progress.ts';
import type { Clock, Progress } from '../../src/ports.ts';

const QUIET = { info: () => undefined, warn: () => undefined, progress: () => undefined };
const progress: Progress = { done: 3, total: 9, failed: 0, errored: 0 };

/** A clock whose sleepers wake when told. */
function handClock(): Clock & { slept: number[]; wake(): Promise<void> } {
  const slept: number[] = [];
  let wakeUp: (() => void) | undefined;
  return {
    slept,
    now: () => 0,
    elapsed: () => 0,
    random: () => 0,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        slept.push(ms);
        wakeUp = resolve;
        signal?.addEventListener('abort', () => resolve());
      }),
    async wake() {
      wakeUp?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('a long run is told of', () => {
  test('after 30 s, then every 60 s, with how far it is', async () => {
    const clock = handClock();
    const told: (Progress | undefined)[] = [];
    const announcement = announceProgress({
      clock,
      log: QUIET,
      async tell(state) {
        told.push(state);
        return true;
      },
    });
    expect(told).toEqual([]);
    await clock.wake();
    announcement.note(progress);
    await clock.wake();
    expect(told).toEqual([undefined, progress]);
    expect(clock.slept).toEqual([30_000, 60_000, 60_000]);
    await announcement.settle();
    expect(told).toHaveLength(2);
  });

  test('a short run never is', async () => {
    const clock = handClock();
    const announcement = announceProgress({
      clock,
      log: QUIET,
      tell: () => Promise.reject(new Error('told')),
    });
    await announcement.settle();
    expect(clock.slept).toEqual([30_000]);
  });

  test('what is under way when the run ends is waited for: nothing comes after the last word', async () => {
    const clock = handClock();
    const order: string[] = [];
    let answer: () => void = () => undefined;
    const announcement = announceProgress({
      clock,
      log: QUIET,
      async tell() {
        await new Promise<void>((resolve) => (answer = resolve));
        order.push('told');
        return true;
      },
    });
    await clock.wake();
    const settled = announcement.settle().then(() => order.push('settled'));
    answer();
    await settled;
    await clock.wake();
    expect(order).toEqual(['told', 'settled']);
  });

  test.each([
    ['refused', () => Promise.resolve(false)],
    ['crashed', () => Promise.reject(new Error('no network'))],
  ])('a telling that is %s is the last one, and harms nothing', async (_, tell) => {
    const clock = handClock();
    const announcement = announceProgress({ clock, log: QUIET, tell });
    await clock.wake();
    await clock.wake();
    expect(clock.slept).toEqual([30_000]);
    await announcement.settle();
  });
});
