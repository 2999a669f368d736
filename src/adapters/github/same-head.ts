import { readApiFailure, requireList } from './api-failure.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { Repository } from './occasion.ts';
import { fetchPullRequest, type ListedPullRequest } from './pull-request.ts';

/** Branches that open pull requests of one head are onto, each once. */
export type BasesOfHead = { status: 'read'; bases: string[] } | { status: 'unknown'; why: string };

interface Source {
  client: GitHubClient;
  repository: Repository;
}

/** `headLabel`: `owner:branch`, of the pull request that is gated; absent where nobody tells it. */
interface Head {
  headSha: string;
  headLabel?: string;
}

type Page = Promise<{ data: ListedPullRequest[] }>;

const PAGE = 100;
/** More pages of pull requests are not asked for. */
const MOST_PAGES = 10;

/**
 * Asks which branches the open pull requests of exactly this head are onto: a status is the commit's, and every one of them
 * shows it. By its branch all of that branch are listed; by the commit those of other branches too, but none of a fork,
 * and none where the default branch has the commit. Never throws for what the API refuses.
 */
export async function findBasesOf(source: Source, head: Head): Promise<BasesOfHead> {
  try {
    const listed = await Promise.all([listByBranch(source, head), listByCommit(source, head)]);
    const bases: string[] = [];
    for (const pulls of listed) {
      if (pulls === 'too many')
        return {
          status: 'unknown',
          why: `its head has more than ${MOST_PAGES * PAGE} pull requests`,
        };
      bases.push(...pulls.filter(isOpenAt(source, head)).map(({ base }) => base.ref));
    }
    return { status: 'read', bases: [...new Set(bases)] };
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    const cure = kind === 'forbidden' ? ' (the job needs `pull-requests: read`)' : '';
    return { status: 'unknown', why: `${message}${cure}` };
  }
}

/** Whether a pull request of exactly this head may be open onto that branch: so it may where that cannot be told. */
export async function mayBeOpenOnto(source: Source, head: Head, baseRef: string): Promise<boolean> {
  try {
    const pulls = await listOpen(source, { base: baseRef });
    return pulls === 'too many' || pulls.some(isOpenAt(source, head));
  } catch {
    return true;
  }
}

/** Whether that pull request is open onto that branch, and of exactly this head: lists lag behind. So it is where that cannot be told. */
export async function mayStillBeOnto(
  source: Source,
  head: Head,
  { number, baseRef }: { number: number; baseRef: string },
): Promise<boolean> {
  try {
    const pull = await fetchPullRequest(source, number);
    return isOpenAt(source, head)(pull) && pull.base.ref === baseRef;
  } catch {
    return true;
  }
}

/** Whether a branch of this repository, which is of nobody but those who may write here, has an open pull request of exactly this head onto that one. */
export async function isOwnOpenOnto(source: Source, head: Head, baseRef: string): Promise<boolean> {
  try {
    const pulls = await listByCommit(source, head);
    if (pulls === 'too many') return false;
    const open = pulls.filter(isOpenAt(source, head)).filter(({ base }) => base.ref === baseRef);
    return open.some(({ head: { repo }, base }) => repo?.id === base.repo.id);
  } catch {
    return false;
  }
}

function isOpenAt({ repository }: Source, { headSha }: Head) {
  return ({ state, head, base }: ListedPullRequest): boolean => {
    const isHere = repository.id === undefined || Number(base.repo.id) === repository.id;
    return isHere && state === 'open' && head.sha === headSha;
  };
}

async function listByBranch(source: Source, { headLabel }: Head) {
  // GitHub does not filter at all by a head without its owner
  return headLabel?.includes(':') ? await listOpen(source, { head: headLabel }) : [];
}

async function listByCommit(source: Source, { headSha }: Head) {
  const octokit = await source.client.octokit();
  const at = { ...addressOf(source.repository), commit_sha: headSha, per_page: PAGE };
  try {
    return await listAll((page) =>
      octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { ...at, page }),
    );
  } catch (error) {
    const { kind, status } = readApiFailure(error);
    // a commit that the repository does not know of itself
    if (kind !== 'gone' && status !== 422) throw error;
    return [];
  }
}

async function listOpen(source: Source, filter: { head: string } | { base: string }) {
  const octokit = await source.client.octokit();
  const at = { ...addressOf(source.repository), ...filter, state: 'open', per_page: PAGE } as const;
  return await listAll((page) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls', { ...at, page }),
  );
}

async function listAll(read: (page: number) => Page): Promise<ListedPullRequest[] | 'too many'> {
  const found: ListedPullRequest[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await read(page);
    found.push(...requireList(data));
    if (data.length < PAGE) return found;
  }
  return 'too many';
}
