import type { Clock, Log } from '../../ports.ts';
import { readApiFailure } from './api-failure.ts';
import type { BaselineApi } from './baseline-api.ts';
import type { RunRow } from './baseline-trust.ts';

export interface WaitContext {
  api: Pick<BaselineApi, 'readRun'>;
  clock: Clock;
  log: Log;
  waitMs: number;
  signal: AbortSignal;
}

const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 60_000;

/** The run once it has ended; `undefined` when time is up. Asks ever more rarely: ten minutes are a dozen requests. */
export async function waitForRun(context: WaitContext, run: RunRow): Promise<RunRow | undefined> {
  const { api, clock, log, signal } = context;
  const deadline = clock.elapsed() + context.waitMs;
  if (context.waitMs > 0)
    log.info(
      `The baseline of ${run.head_sha.slice(0, 10)} is being measured (run ${run.id}): waiting for it`,
    );
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 1.5, LONGEST_WAIT_MS)) {
    const leftMs = deadline - clock.elapsed();
    if (leftMs <= 0 || signal.aborted) return undefined;
    await clock.sleep(Math.min(waitMs, leftMs), signal);
    if (signal.aborted) return undefined;
    try {
      const now = await api.readRun(run.id);
      if (now.status === 'completed') return now;
    } catch (error) {
      if (readApiFailure(error).kind === 'gone') return undefined;
      // One answer that does not come is no reason to stop waiting.
    }
  }
}
