import { readApiFailure } from './api-failure.ts';
import { readCommit, type CommitFacts, type CommitSource } from './base-commit.ts';
import { addressOf } from './client.ts';
import { toPullRequest, type ListedPullRequest, type PullRequest } from './pull-request.ts';

/** More commits in one group are not followed: two requests each. */
const MOST_COMMITS = 50;

/** What the event says of a merge group. */
export interface MergeGroup {
  headSha: string;
  baseSha: string;
  /** Without `refs/heads/`. */
  baseRef: string;
  /** `refs/heads/gh-readonly-queue/main/pr-104-<sha>`: its number is a hint that must agree. */
  headRef?: string;
}

/** The pull requests of a merge group, newest first. */
export type GroupPulls =
  { status: 'found'; pulls: PullRequest[] } | { status: 'unknown'; why: string };

/** A commit of the group, or why it leads to no one pull request. */
type Found<T> = { status: 'found'; found: T } | { status: 'unknown'; why: string };

/**
 * The pull requests whose merge a group tests, newest first: one for each commit between base and head, along first parents. A
 * merge commit's second parent must be the pull request's head. Whatever is not clear makes the whole group unknown.
 */
export async function findGroupPulls(source: CommitSource, group: MergeGroup): Promise<GroupPulls> {
  try {
    const commits = await walkGroup(source, group);
    if (commits.status === 'unknown') return commits;
    const pulls = new Map<number, PullRequest>();
    for (const commit of commits.found) {
      const pull = await findPull(source, commit, group);
      if (pull.status === 'unknown') return pull;
      pulls.set(pull.found.number, pull.found);
    }
    return { status: 'found', pulls: [...pulls.values()] };
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    const cure = kind === 'forbidden' ? ' (needs `pull-requests: read`)' : '';
    return sayUnknown(`its pull requests could not be looked up: ${message}${cure}`);
  }
}

async function walkGroup(
  source: CommitSource,
  { headSha, baseSha }: MergeGroup,
): Promise<Found<CommitFacts[]>> {
  const found: CommitFacts[] = [];
  for (let sha = headSha; sha !== baseSha;) {
    if (found.length === MOST_COMMITS)
      return sayUnknown(`it has more than ${MOST_COMMITS} commits since its base`);
    const answer = await readCommit(source, sha);
    if (answer.status === 'unknown') return sayUnknown(answer.why);
    const [parent] = answer.commit.parents;
    if (parent === undefined) return sayUnknown('its base is not among its first parents');
    found.push(answer.commit);
    sha = parent;
  }
  return found.length > 0
    ? { status: 'found', found }
    : sayUnknown('it holds no commit beyond its base');
}

async function findPull(
  source: CommitSource,
  { sha, parents }: CommitFacts,
  group: MergeGroup,
): Promise<Found<PullRequest>> {
  const [, merged, ...more] = parents;
  const commit = `commit ${sha.slice(0, 10)} of the merge group`;
  if (more.length > 0) return sayUnknown(`${commit} merges several commits at once`);
  const hinted = sha === group.headSha ? readHint(group) : undefined;
  const isMeant = (pull: ListedPullRequest): boolean =>
    isOpenHere(pull, source, group) && (merged === undefined || pull.head.sha === merged);
  const listed = (await listPullsOf(source, merged ?? sha)).filter(isMeant);
  // the API does not list a fork's commits: of the one that is hinted at, ask for the pull request itself
  const candidates =
    listed.length === 0 && merged !== undefined && hinted !== undefined
      ? (await readPull(source, hinted)).filter(isMeant)
      : listed;
  const [pull, ...others] = candidates;
  if (!pull) return sayUnknown(`${commit} belongs to no open pull request that the API knows`);
  if (others.length > 0)
    return sayUnknown(
      `${commit} belongs to several pull requests: ${candidates.map(({ number }) => `#${number}`).join(', ')}`,
    );
  if (hinted !== undefined && hinted !== pull.number)
    return sayUnknown(`${commit} is of #${pull.number}, and its branch says #${hinted}`);
  return { status: 'found', found: toPullRequest(pull) };
}

function isOpenHere(
  { state, base }: ListedPullRequest,
  { repository }: CommitSource,
  { baseRef }: MergeGroup,
): boolean {
  const isHere = repository.id !== undefined && Number(base.repo.id) === repository.id;
  return isHere && state === 'open' && base.ref === baseRef;
}

/** The number in the name of the queue's branch. */
function readHint({ headRef = '', baseRef }: MergeGroup): number | undefined {
  const prefix = `gh-readonly-queue/${baseRef}/`;
  const name = headRef.replace(/^refs\/heads\//, '');
  if (!name.startsWith(prefix)) return undefined;
  const [, number] = /^pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/.exec(name.slice(prefix.length)) ?? [];
  return number === undefined ? undefined : Number(number);
}

async function listPullsOf(
  { client, repository }: CommitSource,
  sha: string,
): Promise<ListedPullRequest[]> {
  const octokit = await client.octokit();
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      ...addressOf(repository),
      commit_sha: sha,
      per_page: 100,
    });
    return data;
  } catch (error) {
    const { kind, status } = readApiFailure(error);
    // a commit that the repository does not know of itself
    if (kind !== 'gone' && status !== 422) throw error;
    return [];
  }
}

/** One, or none where there is no such pull request. */
async function readPull(
  { client, repository }: CommitSource,
  number: number,
): Promise<ListedPullRequest[]> {
  const octokit = await client.octokit();
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...addressOf(repository),
      pull_number: number,
    });
    return [data];
  } catch (error) {
    if (readApiFailure(error).kind !== 'gone') throw error;
    return [];
  }
}

function sayUnknown(why: string): { status: 'unknown'; why: string } {
  return { status: 'unknown', why };
}
