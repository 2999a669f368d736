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

/** Places for jobs: a single one until jobs have waited for so long, then as many as there may be. */
class Places {
  private readonly most: number;
  private readonly patienceMs: number;
  private readonly waiting: (() => void)[] = [];
  private open: number;
  private free: number;
  private growing: NodeJS.Timeout | undefined;

  constructor(most: number, patienceMs: number) {
    this.most = most;
    this.patienceMs = patienceMs;
    this.open = patienceMs > 0 ? 1 : most;
    this.free = this.open;
  }

  async take(): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return;
    }
    if (this.open < this.most)
      this.growing ??= setTimeout(() => this.grow(), this.patienceMs).unref();
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  give(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free += 1;
  }

  private grow(): void {
    this.growing = undefined;
    if (this.waiting.length === 0) return;
    for (; this.open < this.most; this.open += 1) this.give();
  }
}

/** At most `size` workers. With `patienceMs` a single one until jobs have waited for so long. */
export function createWorkerPool<W extends PoolWorker>(
  start: () => W,
  size: number,
  { patienceMs = 0 }: { patienceMs?: number } = {},
): WorkerPool<W> {
  const workers = new Set<W>();
  const idle: W[] = [];
  const places = new Places(Math.max(1, size), patienceMs);
  let closed = false;

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
      await places.take();
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
        places.give();
      }
    },
    async close() {
      closed = true;
      await Promise.all([...workers].map((worker) => worker.stop()));
    },
  };
}
