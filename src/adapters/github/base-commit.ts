import { openGitObjects } from '../git/git-objects.ts';
import { readApiFailure, refuseAnswer, requireList } from './api-failure.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { CompareWith, Repository } from './occasion.ts';
import { isSha, readField } from './payload.ts';

/** A commit's place in history. `parents` in order: of a test merge first the base, then the head. */
export interface CommitFacts {
  sha: string;
  tree: string;
  parents: string[];
}

/** The commit that a run is compared with. `unknown`: nobody could say, which never counts as none. */
export type BaseCommit =
  /**
   * `isOfShards`: a branch's tip as this run's shards saw it, and it has moved since. `unproven`: why it is not known to be of the branch
   * that the pull request is onto.
   */
  | { status: 'found'; sha: string; isOfShards?: true; unproven?: string }
  /** A root commit, or an event that is compared with nothing. */
  | { status: 'none'; why: string }
  | { status: 'unknown'; why: string };

export interface CommitSource {
  /** Folder of the checkout. */
  checkout: string;
  client: GitHubClient;
  repository: Repository;
}

export type CommitAnswer =
  { status: 'read'; commit: CommitFacts } | { status: 'unknown'; why: string };

/** Of the checkout where it holds the commit (a shallow clone still knows its parents' names), else of the API. */
export async function readCommit(
  { checkout, client, repository }: CommitSource,
  sha: string,
): Promise<CommitAnswer> {
  if (!isSha(sha)) throw new Error('readCommit takes a full SHA');
  const text = await openGitObjects(checkout).read(sha, 'commit');
  const local = text === undefined ? undefined : parseCommit(sha, text.toString('utf8'));
  if (local) return { status: 'read', commit: local };
  try {
    const octokit = await client.octokit();
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
      ...addressOf(repository),
      commit_sha: sha,
    });
    const parents = requireList(data.parents).map((parent) => parent.sha);
    return { status: 'read', commit: { sha: data.sha, tree: data.tree.sha, parents } };
  } catch (error) {
    return { status: 'unknown', why: explainUnread(sha, error) };
  }
}

/** Why a commit could not be had of the API, and what to do. @throws what is no answer of the API */
export function explainUnread(sha: string, error: unknown): string {
  const { kind, message } = readApiFailure(error);
  const cure =
    kind === 'forbidden' || kind === 'gone'
      ? ' (check out with `fetch-depth: 2`, or give the job `contents: read`)'
      : '';
  return `commit ${sha.slice(0, 10)}: ${message}${cure}`;
}

/** The commit whose baseline is wanted, and whose policy holds. */
export async function resolveBaseCommit(
  source: CommitSource,
  { compareWith, testedSha }: { compareWith: CompareWith; testedSha: string },
): Promise<BaseCommit> {
  switch (compareWith.kind) {
    case 'nothing':
      return { status: 'none', why: 'nothing is compared on this event' };
    case 'base-sha':
      return { status: 'found', sha: compareWith.sha };
    case 'previous-baseline':
      return { status: 'found', sha: testedSha };
    case 'tip':
      return await readTip(source, compareWith.branch);
    case 'first-parent':
      break;
  }
  return await readFirstParent(source, testedSha);
}

async function readFirstParent(source: CommitSource, sha: string): Promise<BaseCommit> {
  const answer = await readCommit(source, sha);
  if (answer.status === 'unknown') return answer;
  const [first] = answer.commit.parents;
  return first === undefined
    ? { status: 'none', why: `${sha.slice(0, 10)} is the first commit` }
    : { status: 'found', sha: first };
}

/** Of the API alone: what a clone calls by that name is its job's word. */
async function readTip({ client, repository }: CommitSource, branch: string): Promise<BaseCommit> {
  try {
    const octokit = await client.octokit();
    // where a commit is asked for by name, somebody's tag or branch `heads/main` could be meant
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...addressOf(repository),
      ref: `heads/${branch}`,
    });
    const sha = readField(data, 'object.sha');
    if (readField(data, 'ref') !== `refs/heads/${branch}` || !isSha(sha)) throw refuseAnswer('ref');
    return { status: 'found', sha };
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    const cure = kind === 'forbidden' ? ' (give the job `contents: read`)' : '';
    return { status: 'unknown', why: `the tip of \`${branch}\`: ${message}${cure}` };
  }
}

/** Headers of a raw commit object; the message begins after the first empty line. */
function parseCommit(sha: string, text: string): CommitFacts | undefined {
  const [headers = ''] = text.split('\n\n', 1);
  const valuesOf = (key: string): string[] =>
    headers
      .split('\n')
      .filter((line) => line.startsWith(`${key} `))
      .map((line) => line.slice(key.length + 1));
  const [tree] = valuesOf('tree');
  const parents = valuesOf('parent');
  return isSha(tree) && parents.every(isSha) ? { sha, tree, parents } : undefined;
}
