import type { Clock } from '../../src/ports.ts';

/** Time that moves only when somebody sleeps. */
export function fakeClock(): Clock & { slept: number[] } {
  let nowMs = 0;
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
