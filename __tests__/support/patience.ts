import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** Where little else runs a bare process takes half of it to start. */
const START_MS = 60;

/**
 * The limit of a promise in milliseconds, on this machine as it is now: the promise itself where a bare process starts
 * as fast as anywhere, and as many times longer as one takes longer to start. Ask after what is measured.
 */
export function stretchMs(promisedMs: number): number {
  return promisedMs * Math.max(1, startMs(['-e', '0']).at(-1)! / START_MS);
}

/** Milliseconds that Node takes from its start to its end: five times, the fastest first. */
export function startMs(args: readonly string[], cwd = process.cwd()): number[] {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b);
}
