/** A run that was begun. */
interface BegunRun {
  suite: string;
  folder: string;
  /** As this attempt's artifact; `begun` also where nobody knows how it ended. */
  upload?: Upload;
}

export type Upload = 'begun' | 'done';

/** What the main step leaves for the post step, by the runner's state file. */
export interface ActionState {
  /** Set before anything is measured. */
  phase: 'running' | 'settled';
  /** Names of all suites of the job: the comment is theirs together. */
  suites: string[];
  runs: BegunRun[];
  headSha?: string;
  prNumber?: number;
  /** The run is kept for a re-run of this head. */
  keep: boolean;
  /** A "running" comment stands on the pull request. */
  announced: boolean;
}

export const STATE_NAME = 'touchstone';

/** What there is before anything is known: the runner starts the same file twice, and this tells which time it is. */
export const FIRST_STATE: ActionState = {
  phase: 'running',
  suites: [],
  runs: [],
  keep: false,
  announced: false,
};

export function noteUpload({ runs }: ActionState, folder: string, upload: Upload): void {
  for (const run of runs) if (run.folder === folder) run.upload = upload;
}

/** The state of the main step, where there was one. */
export function parseState(text: string | undefined): ActionState | undefined {
  if (text === undefined || text === '') return undefined;
  // the runner hands back what the main step wrote
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as ActionState;
}
