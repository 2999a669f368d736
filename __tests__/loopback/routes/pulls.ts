import { notFound } from '../api-error.ts';
import { diffFiles } from '../git-diff.ts';
import { pageOf } from '../paging.ts';
import { defineRoute, type ApiRequest, type Route } from '../routing.ts';
import { shapeFile } from '../shapes/commit.ts';
import { shapePull, shapePullSimple, shapeReview, type PullSize } from '../shapes/pull.ts';
import type { Pull } from '../state.ts';
import { reads } from '../tokens.ts';

function findPull({ params, state }: ApiRequest<Record<'pull_number', string>>): Pull {
  const pull = state.pulls.find(({ number }) => String(number) === params.pull_number);
  if (!pull) throw notFound();
  return pull;
}

async function readFiles({ git }: Pick<ApiRequest, 'git'>, pull: Pull) {
  const mergeBase = await git.mergeBase(pull.base.sha, pull.head.sha);
  return mergeBase === undefined ? [] : diffFiles(git, mergeBase, pull.head.sha);
}

async function measure(request: Pick<ApiRequest, 'git' | 'state'>, pull: Pull): Promise<PullSize> {
  if (request.state.repository.gitDir === undefined) {
    return { commits: 1, additions: 0, deletions: 0, changedFiles: 0 };
  }
  const files = await readFiles(request, pull);
  const { right } = await request.git.countApart(pull.base.sha, pull.head.sha);
  return {
    commits: right,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: files.length,
  };
}

const listPulls = defineRoute(
  'get',
  '/repos/{owner}/{repo}/pulls',
  reads('pull-requests'),
  (request) => {
    const { links, query, state } = request;
    const wanted = query.get('state') ?? 'open';
    const head = query.get('head');
    const base = query.get('base');
    const fits = (pull: Pull) => {
      const owner = pull.head.repository?.fullName.split('/')[0] ?? '';
      return (
        (wanted === 'all' || pull.state === wanted) &&
        // A head without its owner is not filtered by at all.
        (!head?.includes(':') || head === `${owner}:${pull.head.ref}`) &&
        (base === null || base === pull.base.ref)
      );
    };
    const newestFirst = state.pulls.filter(fits).toSorted((a, b) => b.number - a.number);
    const page = pageOf(request, '/pulls', newestFirst);
    return {
      status: 200,
      body: page.items.map((pull) => shapePullSimple(links, state, pull)),
      headers: page.headers,
    };
  },
);

const getPull = defineRoute(
  'get',
  '/repos/{owner}/{repo}/pulls/{pull_number}',
  reads('pull-requests'),
  async (request) => {
    const pull = findPull(request);
    const size = await measure(request, pull);
    return { status: 200, body: shapePull(request.links, request.state, pull, size) };
  },
);

const listReviews = defineRoute(
  'get',
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  reads('pull-requests'),
  (request) => {
    const { links, state } = request;
    const { number } = findPull(request);
    const reviews = state.reviews.filter(({ pull }) => pull === number);
    const page = pageOf(request, `/pulls/${number}/reviews`, reviews);
    return {
      status: 200,
      body: page.items.map((review) => shapeReview(links, state, review)),
      headers: page.headers,
    };
  },
);

const listFiles = defineRoute(
  'get',
  '/repos/{owner}/{repo}/pulls/{pull_number}/files',
  reads('pull-requests'),
  async (request) => {
    const pull = findPull(request);
    const page = pageOf(request, `/pulls/${pull.number}/files`, await readFiles(request, pull));
    return {
      status: 200,
      body: page.items.map((file) => shapeFile(request.links, pull.head.sha, file)),
      headers: page.headers,
    };
  },
);

export const pullRoutes: Route[] = [listPulls, getPull, listReviews, listFiles];
