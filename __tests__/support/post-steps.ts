import { parseState, STATE_NAME } from '../../src/action/state.ts';
import type { ActionResult } from './run-action.ts';

interface Job {
  id: number;
  attempt: number;
  sha: string;
  event: string;
}

/** Events that never take over what a job of another commit has measured. */
const FRESH = ['push', 'schedule', 'pull_request', 'workflow_run'];

/**
 * The post steps of a world's jobs. `when needed`: that of a job that came to its end keeps trials for a re-run and does
 * nothing else, so that it waits for a job that may take them over, and is not run where there is none.
 */
export class PostSteps {
  readonly #when: 'at once' | 'when needed';
  #waiting: (Job & { result: ActionResult })[] = [];

  constructor(when: 'at once' | 'when needed') {
    this.#when = when;
  }

  async add(job: Job, result: ActionResult): Promise<void> {
    if (this.#when === 'at once' || leavesMore(result)) await result.runPost();
    else this.#waiting.push({ ...job, result });
  }

  async runBefore(next: Job): Promise<void> {
    await this.#run((job) => mayTakeOver(next, job));
  }

  async runAll(): Promise<void> {
    await this.#run(() => true);
  }

  async #run(isDue: (job: Job) => boolean): Promise<void> {
    const due = this.#waiting.filter(isDue);
    this.#waiting = this.#waiting.filter((job) => !due.includes(job));
    for (const { result } of due) await result.runPost();
  }
}

function leavesMore({ state, exitCode }: ActionResult): boolean {
  const left = parseState(state[STATE_NAME]);
  return exitCode === null || (left?.headSha !== undefined && left.phase !== 'settled');
}

/** Jobs of one attempt run side by side: none of them takes over from another. */
function mayTakeOver(next: Job, job: Job): boolean {
  if (next.id === job.id && next.attempt === job.attempt) return false;
  return next.attempt > 1 || !FRESH.includes(next.event) || next.sha === job.sha;
}
