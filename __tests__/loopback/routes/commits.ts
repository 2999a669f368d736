import { ApiError, notFound } from '../api-error.ts';
import { diffFiles } from '../git-diff.ts';
import type { CommitObject } from '../git-objects.ts';
import { pageOf } from '../paging.ts';
import { defineRoute, type ApiRequest, type Route } from '../routing.ts';
import { shapeCommit, shapeFile, shapeGitCommit } from '../shapes/commit.ts';
import { shapePullSimple } from '../shapes/pull.ts';
import type { Pull } from '../state.ts';
import { reads } from '../tokens.ts';

/** The tree that a root commit is compared with. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

async function readCommit({ git }: ApiRequest, ref: string): Promise<CommitObject> {
  const sha = await git.resolve(ref);
  const commit = sha === undefined ? undefined : await git.commit(sha);
  if (!commit) throw new ApiError(422, `No commit found for SHA: ${ref}`);
  return commit;
}

/**
 * Whether GitHub ties this commit to that pull request: a fork's commits are unknown to the
 * repository until they are merged, so its open pull requests are never found this way.
 */
async function belongsTo({ git, state }: ApiRequest, pull: Pull, sha: string): Promise<boolean> {
  const own = pull.head.repository?.id === state.repository.repositoryId;
  if (!own && !pull.merged) return false;
  if (pull.head.sha === sha || (pull.merged && pull.mergeCommitSha === sha)) return true;
  const range = await git.log(`${pull.base.sha}..${pull.head.sha}`);
  return range.some((commit) => commit.sha === sha);
}

/** Then GitHub names only the merged pull request that brought it there. */
async function isOnDefaultBranch({ git, state }: ApiRequest, sha: string): Promise<boolean> {
  const tip = await git.resolve(`refs/heads/${state.repository.defaultBranch}`);
  return tip !== undefined && (await git.mergeBase(tip, sha)) === sha;
}

const listPulls = defineRoute(
  'get',
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  reads('pull-requests', 'contents'),
  async (request) => {
    const { links, params, state } = request;
    const commit = await readCommit(request, params.commit_sha);
    const isLanded = await isOnDefaultBranch(request, commit.sha);
    const found: Pull[] = [];
    for (const pull of state.pulls) {
      if (isLanded && !pull.merged) continue;
      if (await belongsTo(request, pull, commit.sha)) found.push(pull);
    }
    const page = pageOf(request, `/commits/${params.commit_sha}/pulls`, found);
    return {
      status: 200,
      body: page.items.map((pull) => shapePullSimple(links, state, pull)),
      headers: page.headers,
    };
  },
);

const listCommits = defineRoute(
  'get',
  '/repos/{owner}/{repo}/commits',
  reads('contents'),
  async (request) => {
    const { git, links, query, state } = request;
    const ref = query.get('sha') ?? state.repository.defaultBranch;
    const sha = await git.resolve(ref);
    if (sha === undefined) throw notFound();
    const options = ['since', 'until', 'author'].flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [`--${name}=${value}`];
    });
    const commits = await git.log(sha, options, query.get('path') ?? undefined);
    const page = pageOf(request, '/commits', commits);
    return {
      status: 200,
      body: page.items.map((commit) => shapeCommit(links, commit)),
      headers: page.headers,
    };
  },
);

const getCommit = defineRoute(
  'get',
  '/repos/{owner}/{repo}/commits/{ref}',
  reads('contents'),
  async (request) => {
    const { git, headers, links, params } = request;
    const commit = await readCommit(request, params.ref);
    if (headers.accept?.includes('application/vnd.github.sha')) {
      return {
        status: 200,
        raw: commit.sha,
        contentType: 'application/vnd.github.sha; charset=utf-8',
      };
    }
    const files = await diffFiles(git, commit.parents[0] ?? emptyTree, commit.sha);
    const additions = files.reduce((sum, file) => sum + file.additions, 0);
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
    return {
      status: 200,
      body: {
        ...shapeCommit(links, commit),
        stats: { additions, deletions, total: additions + deletions },
        files: files.map((file) => shapeFile(links, commit.sha, file)),
      },
    };
  },
);

const getGitCommit = defineRoute(
  'get',
  '/repos/{owner}/{repo}/git/commits/{commit_sha}',
  reads('contents'),
  async ({ git, links, params }) => {
    const commit = await git.commit(params.commit_sha);
    if (!commit) throw notFound();
    return { status: 200, body: shapeGitCommit(links, commit) };
  },
);

export const commitRoutes: Route[] = [listPulls, listCommits, getGitCommit];

/** Its parameter may hold slashes: matched after everything else below `commits/`. */
export const commitByRefRoutes: Route[] = [getCommit];
