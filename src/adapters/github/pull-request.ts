import { UserError } from '../../errors.ts';
import { readApiFailure } from './api-failure.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { Occasion, Repository } from './occasion.ts';
import { isSha } from './payload.ts';

/** An open pull request, read once: its head is used from here on, whatever is pushed meanwhile. */
export interface PullRequest {
  number: number;
  headSha: string;
  /** `owner:branch`. */
  headLabel: string;
  /** Absent when the fork is gone. */
  headRepositoryId?: number;
  baseRef: string;
  baseSha: string;
  fork: boolean;
  dependabot: boolean;
  draft: boolean;
  author: { id: number; login: string };
  url: string;
}

interface Source {
  client: GitHubClient;
  repository: Repository;
}

type ApiPullRequest = Awaited<ReturnType<typeof fetchPullRequest>>;

/** What the list and the single answer share. The types promise a head repository; a deleted fork leaves null. */
export interface ListedPullRequest {
  number: number;
  state: string;
  head: { sha: string; label: string; repo: { id: number | bigint } | null };
  base: { sha: string; ref: string; repo: { id: number | bigint } };
  user: { id: number | bigint; login: string } | null;
  draft?: boolean | undefined;
  html_url: string;
}

/**
 * The pull request that a dispatch names.
 * @throws UserError when there is none, it is not open, or the API does not answer: without it there is nothing to gate
 */
export async function readPullRequest(source: Source, number: number): Promise<PullRequest> {
  let answer: ApiPullRequest;
  try {
    answer = await fetchPullRequest(source, number);
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    throw new UserError({
      code: 'pr-number',
      message: `pull request #${number} could not be read: ${message}`,
      hint:
        kind === 'gone'
          ? 'check `pr-number`; an issue has a number too, but no commits'
          : 'the job needs `pull-requests: read` and `contents: read`',
    });
  }
  if (answer.state !== 'open') {
    throw new UserError({
      code: 'pr-number',
      message: `pull request #${number} is ${answer.state}, not open`,
      hint: 'reopen it, or dispatch without `pr-number` to test a branch',
    });
  }
  return toPullRequest(answer);
}

/**
 * The dispatch tests `refs/pull/N/merge`: its second parent must be the head that was read, else something was
 * pushed in between (or another ref was checked out), and the verdict would be of other code than it is filed under.
 * @throws UserError when it is not
 */
export function requireTestMerge(
  tested: { sha: string; parents: readonly string[] },
  pull: Pick<PullRequest, 'number' | 'headSha'>,
): void {
  if (tested.parents.length === 2 && tested.parents[1] === pull.headSha) return;
  throw new UserError({
    code: 'pr-number',
    message:
      `the checkout (${tested.sha.slice(0, 10)}) is not the test merge of pull request ` +
      `#${pull.number} at ${pull.headSha.slice(0, 10)}`,
    hint:
      'check out `refs/pull/<number>/merge` with `fetch-depth: 2`; if something was pushed meanwhile, ' +
      'start the workflow again; a pull request with conflicts has no such merge',
  });
}

/** The occasion of a dispatch, with what the API said of its pull request. */
export function joinPullRequest(
  occasion: Occasion,
  pull: PullRequest,
  tested: { sha: string },
): Occasion {
  const { headSha, headLabel, baseRef, baseSha, fork, dependabot, draft } = pull;
  return {
    ...occasion,
    testedSha: tested.sha,
    headSha,
    headLabel,
    baseRef,
    namedBaseSha: baseSha,
    fork,
    dependabot,
    draft,
  };
}

export async function fetchPullRequest({ client, repository }: Source, number: number) {
  const octokit = await client.octokit();
  const at = addressOf(repository);
  return (
    await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...at,
      pull_number: number,
    })
  ).data;
}

/** @throws Error where the API gives no SHA */
export function toPullRequest(answer: ListedPullRequest): PullRequest {
  const { number, head, base, user } = answer;
  if (!isSha(head.sha) || !isSha(base.sha)) throw new Error('the API gave no SHA for a commit');
  const headRepositoryId = head.repo ? Number(head.repo.id) : undefined;
  return {
    number,
    headSha: head.sha,
    headLabel: head.label,
    ...(headRepositoryId !== undefined && { headRepositoryId }),
    baseRef: base.ref,
    baseSha: base.sha,
    fork: headRepositoryId !== Number(base.repo.id),
    dependabot: user?.login === 'dependabot[bot]',
    draft: answer.draft === true,
    author: { id: Number(user?.id ?? 0), login: user?.login ?? 'ghost' },
    url: answer.html_url,
  };
}
