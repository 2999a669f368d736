import type { Secrets } from '../adapters/secrets.ts';
import type { Inputs } from './inputs.ts';

/** What the Action needs of its process. */
export interface ActionHost {
  env: Readonly<Record<string, string | undefined>>;
  /** GITHUB_WORKSPACE. */
  workspace: string;
  /** RUNNER_TEMP. */
  tempFolder: string;
  /** Entry file of the bundle: the child pool starts it again. */
  childEntry: string;
  /** Aborted when the runner cancels the job. */
  signal: AbortSignal;
  inputs: Inputs;
  /** What no sink may show. */
  secrets: Secrets;
}
