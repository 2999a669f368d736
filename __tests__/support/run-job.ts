import type { LoopbackGitHub } from '../loopback/server.ts';
import type { CacheMode } from '../loopback/runtime-token.ts';
import { accountOf, type HeadRepository, type WorkflowRun } from '../loopback/state.ts';
import type { Level, Permission, Permissions } from '../loopback/tokens.ts';

/** The facts of the job around a step. */
export interface RunFacts {
  id: number;
  /** 1 unless told. */
  attempt?: number;
  runNumber?: number;
  /** The file's name below `.github/workflows`; `evals.yml` unless told. */
  workflowFile?: string;
  workflowName?: string;
  /** The job's id; `gate` unless told. */
  job?: string;
  sha: string;
  ref: string;
  baseRef?: string;
  headRef?: string;
  actor?: string;
  /** What the runner exports as ACTIONS_CACHE_MODE, where the workflow names it. */
  cacheMode?: CacheMode;
}

export interface EventFacts {
  name: string;
  payload: object;
}

interface PullPayload {
  user: { login: string };
  head: { ref: string; sha: string; repo: { id: number; full_name: string } | null };
  base: { ref: string; repo: { id: number } };
}

function readPull({ payload }: EventFacts): PullPayload | undefined {
  return (payload as { pull_request?: PullPayload }).pull_request;
}

/** Forks' pull requests, and Dependabot's. */
export function isLowTrust(event: EventFacts): boolean {
  const pull = readPull(event);
  if (!pull || event.name === 'pull_request_target') return false;
  return pull.head.repo?.id !== pull.base.repo.id || pull.user.login === 'dependabot[bot]';
}

/** What the job's token may do: a fork's pull request never gets more than read. */
export function capPermissions(permissions: Permissions, event: EventFacts): Permissions {
  if (!isLowTrust(event)) return permissions;
  const capped = Object.entries(permissions).map(([name, level]) => [
    name,
    level === 'write' ? 'read' : level,
  ]);
  return Object.fromEntries(capped) as Partial<Record<Permission, Level | 'none'>>;
}

/** Refs whose caches the job reaches, its own first, and whether it may write. */
export function cacheAccess(
  run: RunFacts,
  event: EventFacts,
  defaultBranch: string,
): { cacheRefs: string[]; cacheMode: CacheMode } {
  const refs = [run.ref, ...(run.baseRef ? [`refs/heads/${run.baseRef}`] : [])];
  refs.push(`refs/heads/${defaultBranch}`);
  const readOnly = event.name === 'pull_request_target' || event.name === 'workflow_run';
  return {
    cacheRefs: [...new Set(refs)],
    cacheMode: run.cacheMode ?? (readOnly ? 'read' : 'write'),
  };
}

/** The run as REST shows it: on pull requests the head's branch, commit and repository, not the test merge's. */
export function registerRun(github: LoopbackGitHub, run: RunFacts, event: EventFacts): WorkflowRun {
  const attempt = run.attempt ?? 1;
  const known = github.state.runs.find((one) => one.id === run.id && one.attempt === attempt);
  if (known) {
    // Its conclusion stays: a job that failed earlier is not mended by this one.
    known.status = 'in_progress';
    return known;
  }
  const pull = readPull(event);
  const home: HeadRepository = {
    id: github.state.repository.repositoryId,
    fullName: `${github.state.repository.owner}/${github.state.repository.repo}`,
  };
  const fork = pull?.head.repo && { id: pull.head.repo.id, fullName: pull.head.repo.full_name };
  return github.arrange.run({
    id: run.id,
    attempt,
    path: `.github/workflows/${run.workflowFile ?? 'evals.yml'}`,
    name: run.workflowName ?? 'evals',
    event: event.name,
    status: 'in_progress',
    headBranch: pull?.head.ref ?? run.ref.replace(/^refs\/(?:heads|tags)\//, ''),
    headSha: pull?.head.sha ?? run.sha,
    headRepository: pull ? (fork ?? null) : home,
    actor: run.actor ?? accountOf('octocat').login,
  });
}
