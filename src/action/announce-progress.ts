import { describeError } from '../errors.ts';
import type { Clock, Log, Progress } from '../ports.ts';

/** When a run counts as long, and how often it is told of then. GitHub counts every write. */
const FIRST_MS = 30_000;
const EVERY_MS = 60_000;

export interface Announcement {
  /** How far the run is: what the next telling says. */
  note(progress: Progress): void;
  /** Ends it. Once this resolves nothing more is told: what comes after is the last word. */
  settle(): Promise<void>;
}

/**
 * Tells of a long run, first after half a minute, then every minute. `tell` answers whether to go on:
 * where nobody can be told once, nobody is asked again.
 */
export function announceProgress({
  clock,
  log,
  tell,
  firstMs = FIRST_MS,
  everyMs = EVERY_MS,
}: {
  clock: Clock;
  log: Log;
  tell: (progress: Progress | undefined) => Promise<boolean>;
  firstMs?: number;
  everyMs?: number;
}): Announcement {
  const ended = new AbortController();
  let latest: Progress | undefined;
  const announcing = announce().catch((error: unknown) =>
    log.warn(`no word of the run under way: ${describeError(error)}`),
  );

  async function announce(): Promise<void> {
    for (let waitMs = firstMs; !ended.signal.aborted; waitMs = everyMs) {
      await clock.sleep(waitMs, ended.signal);
      if (ended.signal.aborted || !(await tell(latest))) return;
    }
  }
  return {
    note(progress) {
      latest = progress;
    },
    async settle() {
      ended.abort();
      await announcing;
    },
  };
}
