import type { Clock } from '../ports.ts';
import { elapsedMs } from './elapsed.ts';

/** The machine's clock and chance. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: elapsedMs,
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const timer = setTimeout(finish, ms);
      signal?.addEventListener('abort', finish, { once: true });
      function finish(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', finish);
        resolve();
      }
    }),
};
