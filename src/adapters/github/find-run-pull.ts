import { readApiFailure } from './api-failure.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { Repository, TriggeringRun } from './occasion.ts';
import { toPullRequest, type PullRequest } from './pull-request.ts';

/** The pull request that a finished run was of. */
export type RunPull =
  | { status: 'found'; pull: PullRequest }
  /** It is open, and something newer was pushed: that has a run of its own. */
  | { status: 'moved-on'; pull: PullRequest }
  | { status: 'several'; pulls: PullRequest[]; why: string }
  | { status: 'none' | 'unknown'; why: string };

const PAGE = 100;

/**
 * Finds it by what GitHub itself says of the run: its head's repository, branch and commit. The run's own list of pull
 * requests is empty for forks and may name others, and whatever the run uploaded is its author's word.
 */
export async function findRunPull(
  { client, repository }: { client: GitHubClient; repository: Repository },
  { headSha, headBranch, headRepositoryId, headOwner }: TriggeringRun,
): Promise<RunPull> {
  if (headBranch === undefined || headRepositoryId === undefined || headOwner === undefined)
    return { status: 'none', why: 'the repository that its head came from is gone' };
  try {
    const octokit = await client.octokit();
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
      ...addressOf(repository),
      state: 'open',
      head: `${headOwner}:${headBranch}`,
      per_page: PAGE,
    });
    const sameBranch = data
      .map(toPullRequest)
      .filter((pull) => pull.headRepositoryId === headRepositoryId);
    return choosePull(sameBranch, headSha);
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    const cure = kind === 'forbidden' ? ' (the job needs `pull-requests: write`)' : '';
    return { status: 'unknown', why: `${message}${cure}` };
  }
}

/** Every pull request of that branch is in the list; only one of this very commit is meant. */
function choosePull(sameBranch: readonly PullRequest[], headSha: string): RunPull {
  const fitting = sameBranch.filter((pull) => pull.headSha === headSha);
  const [only] = fitting;
  if (fitting.length > 1) {
    const numbers = fitting.map(({ number }) => `#${number}`).join(', ');
    return {
      status: 'several',
      pulls: fitting,
      why: `${numbers} have this head: it is not clear which is meant`,
    };
  }
  if (only) return { status: 'found', pull: only };
  const [newer] = sameBranch;
  return newer
    ? { status: 'moved-on', pull: newer }
    : { status: 'none', why: 'no open pull request has this head: it was closed, or merged' };
}
