import { elapsedMs } from '../elapsed.ts';

/** One request may take this long from the interruption on, or from its own start if that is later. */
const LONGEST_MS = 2_000;
/** So may all, but for the least each: the runner kills the step 10 s after, and the summary comes last. */
const ALL_MS = 5_000;
const LEAST_MS = 500;

/** The time limit of a request. */
export interface Grace {
  signal: AbortSignal;
  close(): void;
}

/** Limits requests once `interrupt` comes: what is told then must be told, and an API that does not answer not be waited for. */
export function openGraces(interrupt: AbortSignal): () => Grace {
  let sinceMs: number | undefined;
  const begin = (): number => (sinceMs ??= elapsedMs());
  interrupt.addEventListener('abort', begin, { once: true });
  return () => {
    const limit = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const start = (): void => {
      const leftMs = ALL_MS - (elapsedMs() - begin());
      const ms = Math.max(LEAST_MS, Math.min(LONGEST_MS, leftMs));
      timer = setTimeout(() => limit.abort(sayInterrupted()), ms);
    };
    if (interrupt.aborted) start();
    else interrupt.addEventListener('abort', start, { once: true });
    return {
      signal: limit.signal,
      close() {
        clearTimeout(timer);
        interrupt.removeEventListener('abort', start);
      },
    };
  };
}

function sayInterrupted(): Error {
  return new Error('the run was interrupted, and the API was not waited for any longer');
}
