/** A process that takes one job at a time. */
export interface PoolWorker {
  alive(): boolean;
  /** Ends it and resolves when it is gone. */
  stop(): Promise<void>;
}

/** Workers started on demand, at most `size`, used again while they live, replaced when they die. */
export interface WorkerPool<W extends PoolWorker> {
  /** Waits for a free worker and lends it for one job. */
  use<T>(job: (worker: W) => Promise<T>): Promise<T>;
  /** Ends all workers, also those at work. */
  close(): Promise<void>;
}

export function createWorkerPool<W extends PoolWorker>(
  start: () => W,
  size: number,
): WorkerPool<W> {
  const workers = new Set<W>();
  const idle: W[] = [];
  const waiting: (() => void)[] = [];
  let free = Math.max(1, size);
  let closed = false;

  async function takeSlot(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
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
      await Promise.all([...workers].map((worker) => worker.stop()));
    },
  };
}
