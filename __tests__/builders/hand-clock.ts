import type { Clock } from '../../src/ports.ts';

/** Time that a test moves by hand: who sleeps wakes when it is late enough, or when its signal aborts. */
export function handClock(): Clock & { pass(ms: number): Promise<void> } {
  let nowMs = 0;
  const sleepers = new Set<{ untilMs: number; wake: () => void }>();
  return {
    now: () => nowMs,
    elapsed: () => nowMs,
    random: () => 0.5,
    sleep(ms, signal) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const sleeper = { untilMs: nowMs + ms, wake: resolve };
      if (signal?.aborted) resolve();
      else sleepers.add(sleeper);
      signal?.addEventListener('abort', () => resolve(), { once: true });
      return promise.finally(() => sleepers.delete(sleeper));
    },
    async pass(ms) {
      nowMs += ms;
      for (const { untilMs, wake } of sleepers) if (untilMs <= nowMs) wake();
      await new Promise((settled) => setImmediate(settled));
    },
  };
}
