import type { ChildJob } from './protocol.ts';

/** Does one job at a time; both steps throw what the user's code threw. */
export interface JobRunner {
  /** Loads what the job needs (a module, a fixture): once a process, and no part of the answer's latency. */
  prepare(job: ChildJob): Promise<() => unknown>;
  /** Was the job's time up when it threw? */
  late(): boolean;
}
