import { readApiFailure } from './api-failure.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { Repository } from './occasion.ts';
import type { ListedPullRequest } from './pull-request.ts';

/** Branches that open pull requests of one head are onto, each once. */
export type BasesOfHead = { status: 'read'; bases: string[] } | { status: 'unknown'; why: string };

interface Source {
  client: GitHubClient;
  repository: Repository;
}

const PAGE = 100;
/** More pages of open pull requests are not asked for. */
const MOST_PAGES = 10;

/**
 * Asks which branches the open pull requests of exactly this head are onto: a status is the commit's, and every one of them
 * shows it. `fork`: the head is a fork's, whose pull requests the API does not list by commit. Never throws for what it refuses.
 */
export async function findBasesOf(
  source: Source,
  { headSha, fork }: { headSha: string; fork: boolean },
): Promise<BasesOfHead> {
  const { repository } = source;
  try {
    const pulls = await (fork ? listOpen(source) : listAt(source, headSha));
    if (pulls === 'too many')
      return { status: 'unknown', why: `more than ${MOST_PAGES * PAGE} pull requests are open` };
    const bases = pulls
      .filter(({ state, head, base }) => {
        const isHere = repository.id === undefined || Number(base.repo.id) === repository.id;
        return isHere && state === 'open' && head.sha === headSha;
      })
      .map(({ base }) => base.ref);
    return { status: 'read', bases: [...new Set(bases)] };
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    const cure = kind === 'forbidden' ? ' (the job needs `pull-requests: read`)' : '';
    return { status: 'unknown', why: `${message}${cure}` };
  }
}

async function listAt(
  { client, repository }: Source,
  headSha: string,
): Promise<ListedPullRequest[]> {
  const octokit = await client.octokit();
  const found: ListedPullRequest[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      ...addressOf(repository),
      commit_sha: headSha,
      per_page: PAGE,
      page,
    });
    found.push(...data);
    if (data.length < PAGE) return found;
  }
}

async function listOpen({ client, repository }: Source): Promise<ListedPullRequest[] | 'too many'> {
  const octokit = await client.octokit();
  const found: ListedPullRequest[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
      ...addressOf(repository),
      state: 'open',
      per_page: PAGE,
      page,
    });
    found.push(...data);
    if (data.length < PAGE) return found;
  }
  return 'too many';
}
