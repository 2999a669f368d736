// What a row's jobs have in common: the command line and the bare loops on one suite, and the count of what they asked.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CLI } from '../measure.mjs';
import { runNode, startMock } from './processes.mjs';

export const LOOP = (name) => new URL(`${name}.mjs`, import.meta.url).pathname;

/** Wall seconds where `concurrency` calls of `delayMs` are always under way. */
export const theory = (calls, delayMs, concurrency) => (calls * delayMs) / concurrency / 1000;

export async function startMocks() {
  return { slow: await startMock(50), fast: await startMock(0) };
}

/** The jobs of one suite: each resets what its predecessor left. */
export function jobsOf({ folder, dataset, out }, { mock, concurrency, judge }) {
  const touchstone = async (args = [], codes) => {
    rmSync(join(folder, 'evals/runs'), { recursive: true, force: true });
    return await runNode([CLI, 'run', '--no-cache', ...args], {
      cwd: folder,
      env: { OPENAI_BASE_URL: mock && `${mock.url}/v1`, OPENAI_API_KEY: 'none' },
      ...(codes && { codes }),
    });
  };
  const loop = (name) => () =>
    runNode([
      LOOP(name),
      String(mock.port),
      String(concurrency),
      dataset,
      out,
      ...(judge ? ['judge'] : []),
    ]);
  return { touchstone, loop };
}

/** Fails the benchmark where the work was not the same: requests, and how many at once. */
export function counted(mock, job, { requests, most, settings = {} }) {
  return async () => {
    await mock.reset(settings);
    const used = await job();
    const stats = await mock.stats();
    if (requests !== undefined && stats.requests !== requests)
      throw new Error(`${stats.requests} requests, not ${requests}\n${used.said}`);
    if (most !== undefined && stats.mostInFlight > most)
      throw new Error(`${stats.mostInFlight} requests at once, more than ${most}`);
    return { ...used, stats };
  };
}
