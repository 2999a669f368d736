import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
  PATIENCE_MS,
  createWorkerPool,
  type PoolWorker,
  type WorkerPool,
} from '../../../src/adapters/sandbox/worker-pool.ts';

interface CountedWorker extends PoolWorker {
  number: number;
  die: () => void;
}

let started: CountedWorker[];
let stopped: number;

beforeEach(() => {
  started = [];
  stopped = 0;
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function open(size: number, patienceMs?: number): WorkerPool<CountedWorker> {
  const start = (): CountedWorker => {
    let lives = true;
    const worker: CountedWorker = {
      number: started.length + 1,
      alive: () => lives,
      die: () => (lives = false),
      stop: async () => {
        stopped += 1;
      },
    };
    started.push(worker);
    return worker;
  };
  return createWorkerPool(start, size, patienceMs === undefined ? {} : { patienceMs });
}

/** A job that takes so long; answers with the number of its worker. */
const take = (pool: WorkerPool<CountedWorker>, ms: number): Promise<number> =>
  pool.use(async ({ number }) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return number;
  });
/** So many jobs at a time, one after the other. */
async function keepAsking(
  pool: WorkerPool<CountedWorker>,
  { at, jobs, ms }: { at: number; jobs: number; ms: number },
): Promise<void> {
  let asked = 0;
  const ask = async (): Promise<void> => {
    for (; asked < jobs; await take(pool, ms)) asked += 1;
  };
  await Promise.all(Array.from({ length: at }, ask));
}

describe('a pool whose workers cost much to start', () => {
  test('quick jobs are done by one of them, however many come at once', async () => {
    const pool = open(8, PATIENCE_MS);
    const done = keepAsking(pool, { at: 8, jobs: 40, ms: 2 });
    await jest.advanceTimersByTimeAsync(40 * 2);
    await done;
    expect(started).toHaveLength(1);
  });

  test('all others are started once jobs have waited for so long, and no more than it may have', async () => {
    const pool = open(4, PATIENCE_MS);
    const done = Promise.all(Array.from({ length: 9 }, () => take(pool, 1000)));
    await jest.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(started).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(started).toHaveLength(4);
    await jest.advanceTimersByTimeAsync(3000);
    expect(new Set(await done)).toEqual(new Set([1, 2, 3, 4]));
    expect(started).toHaveLength(4);
  });

  test('a job that never ends holds none of the others', async () => {
    const pool = open(2, PATIENCE_MS);
    void take(pool, 1e9);
    const second = take(pool, 1);
    await jest.advanceTimersByTimeAsync(PATIENCE_MS + 1);
    expect(await second).toBe(2);
  });

  test('two at a time: one that always waits a little has waited for so long, too', async () => {
    const pool = open(2, PATIENCE_MS);
    const done = keepAsking(pool, { at: 2, jobs: 20, ms: PATIENCE_MS / 2 });
    await jest.advanceTimersByTimeAsync(20 * PATIENCE_MS);
    await done;
    expect(started).toHaveLength(2);
  });

  test('where nobody waits any more none is started; where somebody does later, they are', async () => {
    const pool = open(2, PATIENCE_MS);
    void keepAsking(pool, { at: 2, jobs: 2, ms: 1 });
    await jest.advanceTimersByTimeAsync(PATIENCE_MS * 2);
    expect(started).toHaveLength(1);
    void keepAsking(pool, { at: 2, jobs: 2, ms: 1000 });
    await jest.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(started).toHaveLength(2);
  });

  test('closed while jobs wait: none is started for them', async () => {
    const pool = open(2, PATIENCE_MS);
    const first = take(pool, PATIENCE_MS * 3);
    const second = take(pool, 1).catch((error: unknown) => String(error));
    await jest.advanceTimersByTimeAsync(1);
    await pool.close();
    await jest.advanceTimersByTimeAsync(PATIENCE_MS * 3);
    await first;
    expect(await second).toBe('Error: the pool is closed');
    expect(started).toHaveLength(1);
    expect(stopped).toBe(1);
  });
});

test('a pool whose workers cost nothing to start: as many as there are jobs, at most its size', async () => {
  const pool = open(3);
  const done = Promise.all(Array.from({ length: 5 }, () => take(pool, 10)));
  await jest.advanceTimersByTimeAsync(0);
  expect(started).toHaveLength(3);
  await jest.advanceTimersByTimeAsync(20);
  expect(new Set(await done)).toEqual(new Set([1, 2, 3]));
});

test('one that died is replaced', async () => {
  const pool = open(1, PATIENCE_MS);
  await pool.use(async (worker) => worker.die());
  const next = take(pool, 1);
  await jest.advanceTimersByTimeAsync(1);
  expect(await next).toBe(2);
});
