import type { components } from '@octokit/openapi-types';

import { RUN_FORMAT, type RunDocument } from '../../domain/run.ts';
import { isSha } from './payload.ts';

type Schemas = components['schemas'];

/** What the API says of an artifact. Says nothing of event, workflow or conclusion: the run does. */
export type ArtifactRow = Pick<
  Schemas['artifact'],
  'id' | 'name' | 'size_in_bytes' | 'created_at' | 'digest' | 'workflow_run'
> & { expired?: boolean };

/** What the API says of a workflow run. A fork that is gone leaves `head_repository` null. */
export interface RunRow {
  id: number;
  event: string;
  status: string | null;
  conclusion: string | null;
  path: string;
  head_branch: string | null;
  head_sha: string;
  run_attempt: number;
  repository: { id: number } | null;
  head_repository: { id: number } | null;
}

/** An artifact that may hold a baseline, and what the API says of its run. */
export interface BaselineCandidate {
  artifact: ArtifactRow;
  run: RunRow;
  /** Commits from the candidate's commit to the wanted one; absent: it is not an ancestor. */
  behind?: number;
  /** Id of the newest artifact of this name in the same run: re-runs leave older ones. */
  newestArtifactId: number;
}

/** What a baseline must be to be believed. */
export interface Wanted {
  suite: string;
  /** Absent: nothing can be trusted. */
  repositoryId?: number;
  defaultBranch: string;
  /** e.g. `.github/workflows/evals.yml`. */
  workflowPath: string;
  maxZipBytes: number;
}

/** Whether a candidate may serve as baseline. */
export type Trust =
  | { trusted: true }
  /** `pending`: it may be trusted once its run has ended. */
  | { trusted: false; pending: boolean; why: string };

export function baselineArtifactName(suite: string): string {
  return `touchstone-${suite}`;
}

/** Letter of the check in the list of what makes a baseline trustworthy, and why not: only `undefined` passes. */
interface Rule<Subject> {
  letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';
  refuse: (subject: Subject, wanted: Wanted) => string | undefined;
}

/** Exactly the events that record; a dispatch runs whatever ref a person chose, a pull request whatever it wants. */
const RECORDING_EVENTS = new Set(['push', 'schedule']);

/**
 * A conclusion covers all jobs of the workflow, and a red main records too: a baseline frozen at the last green
 * commit would blame later pull requests. How complete the run is, it says itself.
 */
const ACCEPTED_CONCLUSIONS = new Set(['success', 'failure', 'cancelled', 'timed_out']);

const ARTIFACT_RULES: readonly Rule<ArtifactRow>[] = [
  { letter: 'a', refuse: refuseArchive },
  {
    letter: 'b',
    refuse: ({ workflow_run: told }, { repositoryId }) =>
      refuseOrigin([told?.repository_id, told?.head_repository_id], repositoryId),
  },
  {
    letter: 'd',
    refuse: ({ workflow_run: told }, { defaultBranch }) =>
      refuseBranch(told?.head_branch, defaultBranch),
  },
];

const RUN_RULES: readonly Rule<RunRow>[] = [
  {
    letter: 'b',
    refuse: ({ repository, head_repository }, { repositoryId }) =>
      head_repository === null
        ? 'its head repository is gone'
        : refuseOrigin([repository?.id, head_repository.id], repositoryId),
  },
  {
    letter: 'c',
    refuse: ({ event }) =>
      RECORDING_EVENTS.has(event)
        ? undefined
        : `it was made on \`${event}\`; only push and schedule record`,
  },
  {
    letter: 'd',
    refuse: ({ head_branch }, { defaultBranch }) => refuseBranch(head_branch, defaultBranch),
  },
  { letter: 'f', refuse: refuseWorkflow },
];

const PAIR_RULES: readonly Rule<BaselineCandidate>[] = [
  {
    letter: 'e',
    refuse({ artifact, run, behind }) {
      if (artifact.workflow_run?.id !== run.id || artifact.workflow_run.head_sha !== run.head_sha)
        return 'the artifact and the run disagree on where it comes from';
      const isAncestor = behind !== undefined && Number.isSafeInteger(behind) && behind >= 0;
      return isAncestor ? undefined : 'its commit is not an ancestor of the base';
    },
  },
  { letter: 'g', refuse: refuseAttempt },
];

/** Every reason to distrust a stored run, in one place. Default deny. Trust in the content is `judgeContent`. */
export function judgeCandidate(candidate: BaselineCandidate, wanted: Wanted): Trust {
  const why =
    firstRefusal(ARTIFACT_RULES, candidate.artifact, wanted) ??
    firstRefusal(RUN_RULES, candidate.run, wanted) ??
    firstRefusal(PAIR_RULES, candidate, wanted);
  if (why === undefined) return { trusted: true };
  return { trusted: false, pending: why.endsWith(' [g]') && isUnderWay(candidate.run.status), why };
}

/** What can be told from the artifact's own row, before a request is spent on its run. */
export function judgeArtifactRow(artifact: ArtifactRow, wanted: Wanted): Trust {
  return toTrust(firstRefusal(ARTIFACT_RULES, artifact, wanted));
}

/** Whether a run records baselines at all: worth waiting for, worth asking for its artifacts. */
export function judgeRun(run: RunRow, wanted: Wanted): Trust {
  return toTrust(firstRefusal(RUN_RULES, run, wanted));
}

function firstRefusal<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  wanted: Wanted,
): string | undefined {
  for (const { letter, refuse } of rules) {
    const why = refuse(subject, wanted);
    if (why !== undefined) return `${why} [${letter}]`;
  }
  return undefined;
}

function toTrust(why: string | undefined): Trust {
  return why === undefined ? { trusted: true } : { trusted: false, pending: false, why };
}

/** What the document inside must say of itself (letter h): the digest proves only that it travelled well. */
export function judgeContent(
  document: RunDocument,
  { artifact, run }: Pick<BaselineCandidate, 'artifact' | 'run'>,
  { suite, repositoryId }: Wanted,
): Trust {
  const refusals: readonly [boolean, string][] = [
    [document.format === RUN_FORMAT, `its format is ${document.format}, not ${RUN_FORMAT}`],
    [document.suite === suite, 'it is of another suite'],
    [
      repositoryId !== undefined && document.repository_id === repositoryId,
      'it says it was measured in another repository',
    ],
    [document.commit === run.head_sha, 'it says it was measured at another commit'],
    [document.run_id === run.id, 'it says it was measured by another run'],
    [
      (document.attempt ?? 1) <= run.run_attempt,
      'it says it was measured by an attempt that has not been',
    ],
    [document.shard === undefined, 'it is one shard of a run'],
    [isFitToCarry(document), 'it says it was carried on, and is no whole run of an earlier commit'],
    [artifact.name === baselineArtifactName(suite), 'its name is of another suite'],
  ];
  const refused = refusals.find(([holds]) => !holds);
  return refused ? { trusted: false, pending: false, why: `${refused[1]} [h]` } : { trusted: true };
}

/** Only what was measured to its end, at another commit, stands for a later one. */
function isFitToCarry({ carried_from: from, commit, complete, stopped }: RunDocument): boolean {
  return from === undefined || (isSha(from) && from !== commit && complete && !stopped);
}

/** GitHub's words for a workflow run that has not ended. */
export function isUnderWay(status: string | null): boolean {
  return ['queued', 'in_progress', 'requested', 'waiting', 'pending'].includes(status ?? '');
}

function refuseArchive(artifact: ArtifactRow, wanted: Wanted): string | undefined {
  if (artifact.name !== baselineArtifactName(wanted.suite)) return 'its name is of another suite';
  if (artifact.expired !== false) return 'it has expired';
  if (!/^sha256:[0-9a-f]{64}$/.test(artifact.digest ?? '')) return 'it has no digest';
  if (!(artifact.size_in_bytes > 0)) return 'it is empty';
  if (!(artifact.size_in_bytes <= wanted.maxZipBytes))
    return `it has ${artifact.size_in_bytes} bytes, over the cap of ${wanted.maxZipBytes}`;
  return undefined;
}

/** By id: names can be taken over. */
function refuseOrigin(
  ids: (number | undefined)[],
  repositoryId: number | undefined,
): string | undefined {
  if (repositoryId === undefined) return 'the id of this repository is unknown';
  return ids.every((id) => id === repositoryId)
    ? undefined
    : 'its code comes from another repository (a fork)';
}

function refuseBranch(
  branch: string | null | undefined,
  defaultBranch: string,
): string | undefined {
  return branch === defaultBranch
    ? undefined
    : `it was made on branch \`${branch ?? '(none)'}\`, not \`${defaultBranch}\``;
}

function refuseWorkflow(
  { path, head_branch }: RunRow,
  { workflowPath }: Wanted,
): string | undefined {
  // The API names the ref behind the path in some answers.
  const spellings = ['', `@${head_branch}`, `@refs/heads/${head_branch}`];
  return spellings.some((ref) => path === `${workflowPath}${ref}`)
    ? undefined
    : `it was made by workflow \`${path}\`, not \`${workflowPath}\``;
}

function refuseAttempt({ artifact, run, newestArtifactId }: BaselineCandidate): string | undefined {
  if (run.status !== 'completed')
    return isUnderWay(run.status)
      ? 'its run has not ended'
      : `its run is \`${run.status ?? '(unknown)'}\``;
  if (!ACCEPTED_CONCLUSIONS.has(run.conclusion ?? ''))
    return `its run ended as \`${run.conclusion ?? '(unknown)'}\``;
  if (artifact.id !== newestArtifactId) return 'a later attempt of its run replaced it';
  return undefined;
}
