/** A process that takes one job at a time. */
export interface PoolWorker {
  alive(): boolean;
  /** Ends it and resolves when it is gone. */
  stop(): Promise<void>;
}

/** Workers started on demand, used again while they live, replaced when they die. */
export interface WorkerPool<W extends PoolWorker> {
  /** Waits for a free worker and lends it for one job. */
  use<T>(job: (worker: W) => Promise<T>): Promise<T>;
  /** Ends all workers, also those at work. */
  close(): Promise<void>;
}

/**
 * To start a process takes tens of milliseconds of a core, in which one that is there does a suite of quick cases: all others are
 * started once jobs still wait after that long, so that a slow target loses it once and a quick one costs one process.
 */
export const PATIENCE_MS = 100;

/** At most `size` workers. With `patienceMs` a single one until jobs have waited for so long. */
export function createWorkerPool<W extends PoolWorker>(
  start: () => W,
  size: number,
  { patienceMs = 0 }: { patienceMs?: number } = {},
): WorkerPool<W> {
  const workers = new Set<W>();
  const idle: W[] = [];
  const waiting: (() => void)[] = [];
  const most = Math.max(1, size);
  let slots = patienceMs > 0 ? 1 : most;
  let free = slots;
  let growing: NodeJS.Timeout | undefined;
  let closed = false;

  async function takeSlot(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    if (slots < most) growing ??= setTimeout(grow, patienceMs).unref();
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function grow(): void {
    growing = undefined;
    if (waiting.length === 0) return;
    for (; slots < most; slots += 1) giveSlot();
  }

  function giveSlot(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  function takeWorker(): W {
    for (let worker = idle.pop(); worker; worker = idle.pop()) {
      if (worker.alive()) return worker;
      workers.delete(worker);
    }
    const worker = start();
    workers.add(worker);
    return worker;
  }

  return {
    async use(job) {
      await takeSlot();
      try {
        if (closed) throw new Error('the pool is closed');
        const worker = takeWorker();
        try {
          return await job(worker);
        } finally {
          if (worker.alive() && !closed) idle.push(worker);
          else workers.delete(worker);
        }
      } finally {
        giveSlot();
      }
    },
    async close() {
      closed = true;
      clearTimeout(growing);
      await Promise.all([...workers].map((worker) => worker.stop()));
    },
  };
}
