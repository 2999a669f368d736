/** Inputs, tokens, files of commands and state of a workflow's step; and what makes every Node process load code. */
const RUNNERS = /^(?:(?:INPUT|ACTIONS|GITHUB|RUNNER|STATE)_.*|NODE_OPTIONS)$/i;

/** Whether a variable belongs to the runner (or to us), so that no child process of ours is handed it. */
export function isRunnerVariable(name: string): boolean {
  return RUNNERS.test(name);
}
