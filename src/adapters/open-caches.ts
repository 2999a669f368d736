import type { Suite } from '../domain/case.ts';
import type { Clock, Log } from '../ports.ts';
import type { ResponseCache } from '../ports/response-cache.ts';
import type { Secrets } from './secrets.ts';
import { openResponseCache, type CachePlace } from './storage/response-cache.ts';

interface Surroundings {
  placeCache?: (suite: Suite) => Promise<CachePlace | undefined>;
  clock: Clock;
  log: Log;
  secrets: Pick<Secrets, 'redact'>;
  /** Whether a suite's target is at the end of the run what it was. */
  isSame: (suite: Suite) => Promise<boolean>;
}

/** One for each suite, as the policy that holds allows. `placeCache`: absent where nothing is kept. */
export function openCaches({ placeCache, clock, log, secrets, isSame }: Surroundings): {
  cacheFor: (suite: Suite) => ResponseCache | undefined;
  close(): Promise<void>;
} {
  const opened = new Map<string, ResponseCache>();
  function open(suite: Suite, place: NonNullable<Surroundings['placeCache']>): ResponseCache {
    const mayWrite = suite.run.cache === 'read-write';
    const cache = openResponseCache(
      async () => {
        const found = await place(suite);
        return found && { ...found, writes: found.writes && mayWrite };
      },
      {
        clock,
        log,
        holdsSecret: (text) => secrets.redact(text) !== text,
        isSame: () => isSame(suite),
      },
    );
    opened.set(suite.suite, cache);
    return cache;
  }
  return {
    cacheFor(suite) {
      // measured side by side: an answer of another day would be held against one of today
      const isFresh = suite.gates.baseline.fresh;
      if (!placeCache || isFresh || suite.run.cache === 'off') return undefined;
      return opened.get(suite.suite) ?? open(suite, placeCache);
    },
    async close() {
      await Promise.all([...opened.values()].map((cache) => cache.close()));
    },
  };
}
