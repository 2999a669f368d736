import { notFound } from '../api-error.ts';
import { pageOf } from '../paging.ts';
import { defineRoute, type ApiRequest, type Route } from '../routing.ts';
import type { Schema } from '../schemas.ts';
import { nodeId, shapeAccount } from '../shapes/account.ts';
import { accountOf, type Release } from '../state.ts';
import { reads } from '../tokens.ts';

function shapeRelease({ links, state }: ApiRequest, release: Release): Schema<'release'> {
  const url = `${links.repositoryApi}/releases/${release.id}`;
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    html_url: `${links.repositoryHtml}/releases/tag/${release.tag}`,
    id: release.id,
    author: shapeAccount(links, accountOf(state.repository.owner)),
    node_id: nodeId('Release', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.tag,
    draft: release.draft,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    assets: [],
    tarball_url: `${links.repositoryApi}/tarball/${release.tag}`,
    zipball_url: `${links.repositoryApi}/zipball/${release.tag}`,
    body: '',
  };
}

/** Drafts are shown to those who may push only. */
function visibleReleases({ state, token }: ApiRequest): Release[] {
  const maySeeDrafts = token?.permissions.contents === 'write';
  return state.releases
    .filter(({ draft }) => !draft || maySeeDrafts)
    .toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
}

const listReleases = defineRoute(
  'get',
  '/repos/{owner}/{repo}/releases',
  reads('contents'),
  (request) => {
    const page = pageOf(request, '/releases', visibleReleases(request));
    const body = page.items.map((release) => shapeRelease(request, release));
    return { status: 200, body, headers: page.headers };
  },
);

const getLatest = defineRoute(
  'get',
  '/repos/{owner}/{repo}/releases/latest',
  reads('contents'),
  (request) => {
    const latest = visibleReleases(request).find(({ draft, prerelease }) => !draft && !prerelease);
    if (!latest) throw notFound();
    return { status: 200, body: shapeRelease(request, latest) };
  },
);

const getByTag = defineRoute(
  'get',
  '/repos/{owner}/{repo}/releases/tags/{tag}',
  reads('contents'),
  (request) => {
    const { tag } = request.params;
    const found = visibleReleases(request).find((one) => one.tag === tag && !one.draft);
    if (!found) throw notFound();
    return { status: 200, body: shapeRelease(request, found) };
  },
);

const getRef = defineRoute(
  'get',
  '/repos/{owner}/{repo}/git/ref/{ref}',
  reads('contents'),
  async ({ git, links, params }) => {
    const ref = `refs/${params.ref}`;
    const sha = await git.run('rev-parse', '--verify', '--quiet', '--end-of-options', ref).then(
      (text) => String(text).trim(),
      () => undefined,
    );
    if (sha === undefined) throw notFound();
    const type = String(await git.run('cat-file', '-t', sha)).trim();
    return {
      status: 200,
      body: {
        ref,
        node_id: nodeId('Ref', ref),
        url: `${links.repositoryApi}/git/${ref}`,
        object: { sha, type, url: `${links.repositoryApi}/git/${type}s/${sha}` },
      },
    };
  },
);

const getTag = defineRoute(
  'get',
  '/repos/{owner}/{repo}/git/tags/{tag_sha}',
  reads('contents'),
  async ({ git, links, params }) => {
    const text = await git.run('cat-file', 'tag', params.tag_sha).then(
      (found) => String(found),
      () => undefined,
    );
    if (text === undefined) throw notFound();
    const [head = '', ...message] = text.split('\n\n');
    const valueOf = (key: string): string =>
      head
        .split('\n')
        .find((line) => line.startsWith(`${key} `))
        ?.slice(key.length + 1) ?? '';
    const [sha, type] = [valueOf('object'), valueOf('type')];
    return {
      status: 200,
      body: {
        node_id: nodeId('Tag', params.tag_sha),
        sha: params.tag_sha,
        url: `${links.repositoryApi}/git/tags/${params.tag_sha}`,
        tag: valueOf('tag'),
        message: message.join('\n\n'),
        tagger: { date: '2026-11-25T09:00:00Z', email: 'mona@example.com', name: 'Mona' },
        object: { sha, type, url: `${links.repositoryApi}/git/${type}s/${sha}` },
      },
    };
  },
);

export const releaseRoutes: Route[] = [listReleases, getLatest, getByTag, getRef, getTag];
