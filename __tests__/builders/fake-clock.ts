import type { Clock } from '../../src/ports.ts';

/** Time that moves only when somebody sleeps. */
export function fakeClock(startMs = 0): Clock & { slept: number[] } {
  let nowMs = startMs;
  const slept: number[] = [];
  return {
    slept,
    now: () => nowMs,
    elapsed: () => nowMs,
    random: () => 0.5,
    sleep(ms) {
      slept.push(ms);
      nowMs += ms;
      return Promise.resolve();
    },
  };
}
