/** The repository that the workflow runs in. Ids are what trust is decided by; names can be taken over. */
export interface Repository {
  owner: string;
  name: string;
  /** Absent outside GitHub's own runners: then no artifact is trusted. */
  id?: number;
  defaultBranch: string;
  /** Everybody reads what is published there. Absent where the event does not say. */
  isPublic?: true;
}

export type OccasionEvent =
  'pull_request' | 'merge_group' | 'push' | 'schedule' | 'workflow_dispatch' | 'workflow_run';

/**
 * Which baseline is wanted. `first-parent`: of the tested commit, which only git or the API can tell. `tip`: the newest commit of
 * that branch, which only the API can tell.
 */
export type CompareWith =
  | { kind: 'first-parent' }
  | { kind: 'tip'; branch: string }
  | { kind: 'base-sha'; sha: string }
  | { kind: 'previous-baseline' }
  | { kind: 'nothing' };

/** What an event allows: a row of the table in the contract. */
export interface EventRules {
  compareWith: 'first-parent' | 'base-sha' | 'previous-baseline' | 'nothing';
  /** The run becomes a baseline. */
  records: boolean;
  comments: boolean;
  status: boolean;
  /** false: `baseline_trials` instead of looks. */
  looks: boolean;
  /** The chat webhook is told of failures without being asked to tell everything. */
  notify: boolean;
}

/** The run that `publish` speaks of. Of the payload only; nothing here says which pull request it was. */
export interface TriggeringRun {
  runId: number;
  attempt: number;
  event: string;
  headSha: string;
  headBranch?: string;
  /** Absent when the fork is gone. */
  headRepositoryId?: number;
  headOwner?: string;
  /** The workflow's file, e.g. `.github/workflows/evals.yml`: on a pull request as the pull request has it. */
  workflowPath?: string;
  conclusion?: string;
}

/** Why the Action runs, and what it may do. Read once from environment and payload. */
export interface Occasion extends Omit<EventRules, 'compareWith'> {
  event: OccasionEvent;
  /** The commit that is tested. Absent where nothing is, or where the API must name it (dispatch with `pr-number`). */
  testedSha?: string;
  /** Where comment, status and stored trials belong. Absent for a dispatch with `pr-number`: `readPullRequest` tells. */
  headSha?: string;
  prNumber?: number;
  baseRef?: string;
  /** Of a merge group: the queue's branch. A hint. */
  headRef?: string;
  /** Of a pull request: `owner:branch`, by which the API lists those of one branch. */
  headLabel?: string;
  /** The base branch's commit as GitHub named it with the branch; stale on a re-run, so never what is compared with. */
  namedBaseSha?: string;
  compareWith: CompareWith;
  fork: boolean;
  dependabot: boolean;
  draft: boolean;
  triggeringRun?: TriggeringRun;
  repository: Repository;
  runId: number;
  attempt: number;
  /** Path of the running workflow, e.g. `.github/workflows/evals.yml`. */
  workflowFile?: string;
  /** It lies in another repository (a ruleset requires it): runs of the same path here are of another one. */
  foreignWorkflow?: true;
  /** GITHUB_SHA and GITHUB_REF. */
  sha: string;
  ref: string;
  /** For people only: never decide by it. */
  actor: string;
  serverUrl: string;
}
