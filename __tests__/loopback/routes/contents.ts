import { posix } from 'node:path';
import { ApiError, notFound } from '../api-error.ts';
import type { TreeEntry } from '../git-objects.ts';
import { defineRoute, type ApiRequest, type RawAnswer, type Route } from '../routing.ts';
import type { Schema } from '../schemas.ts';
import { nodeId } from '../shapes/account.ts';
import { reads } from '../tokens.ts';

/** From here on JSON answers hold no content; from 100 MB there is no answer at all. */
const jsonLimitBytes = 1024 * 1024;
const rawLimitBytes = 100 * 1024 * 1024;

const kinds = { '120000': 'symlink', '160000': 'submodule', '040000': 'dir' } as const;

function kindOf(mode: string): 'file' | 'dir' | 'symlink' | 'submodule' {
  return kinds[mode as keyof typeof kinds] ?? 'file';
}

function shapeEntry({ links }: ApiRequest, ref: string, entry: TreeEntry) {
  const { repositoryApi: api, repositoryHtml: html } = links;
  const path = encodeURI(entry.path);
  const kind = kindOf(entry.mode);
  const self = `${api}/contents/${path}?ref=${ref}`;
  const git = kind === 'submodule' ? null : `${api}/git/${entry.type}s/${entry.sha}`;
  const page = `${html}/${kind === 'dir' ? 'tree' : 'blob'}/${ref}/${path}`;
  return {
    name: posix.basename(entry.path),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: page,
    git_url: git,
    download_url: kind === 'file' ? `${html}/raw/${ref}/${path}` : null,
    _links: { self, git, html: page },
  };
}

/** A link's own entry, or the file that it leads to where that lies in the repository. */
async function followLink(request: ApiRequest, commit: string, entry: TreeEntry) {
  const target = (await request.git.blob(entry.sha))?.toString('utf8') ?? '';
  const path = posix.normalize(posix.join(posix.dirname(entry.path), target));
  const outside = posix.isAbsolute(target) || path.startsWith('..');
  const found = outside ? undefined : (await request.git.tree(commit, { path }))[0];
  return { target, file: found && kindOf(found.mode) === 'file' ? found : undefined };
}

async function shapeFile(
  request: ApiRequest,
  ref: string,
  entry: TreeEntry,
): Promise<Schema<'content-file'> | RawAnswer> {
  const size = entry.size ?? 0;
  if (size > rawLimitBytes) {
    throw new ApiError(403, 'This API returns blobs up to 100 MB in size.', {
      errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
    });
  }
  const content = (await request.git.blob(entry.sha)) ?? Buffer.alloc(0);
  if (wantsRaw(request)) return rawAnswer(content);
  const inline = size <= jsonLimitBytes;
  return {
    type: 'file',
    encoding: inline ? 'base64' : 'none',
    content: inline ? wrapBase64(content) : '',
    ...shapeEntry(request, ref, entry),
  };
}

function wantsRaw({ headers }: ApiRequest): boolean {
  return /application\/vnd\.github\.(?:v3\.)?raw/.test(headers.accept ?? '');
}

function rawAnswer(content: Buffer): RawAnswer {
  return { status: 200, raw: content, contentType: 'application/vnd.github.v3.raw; charset=utf-8' };
}

/** Lines of 60 characters, as GitHub writes base64. */
function wrapBase64(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}

const getContent = defineRoute(
  'get',
  '/repos/{owner}/{repo}/contents/{path}',
  reads('contents'),
  async (request) => {
    const { git, params, query, state } = request;
    const path = params.path.replace(/^\/+|\/+$/g, '');
    const ref = query.get('ref') ?? state.repository.defaultBranch;
    const commit = await git.resolve(ref);
    if (commit === undefined) throw new ApiError(404, `No commit found for the ref ${ref}`);
    const entry = path === '' ? undefined : (await git.tree(commit, { path }))[0];
    if (path !== '' && !entry) throw notFound();
    if (!entry || entry.type === 'tree') {
      const below = await git.tree(commit, path === '' ? {} : { path: `${path}/` });
      const body = below.map((child) => ({
        type: kindOf(child.mode),
        ...shapeEntry(request, ref, child),
      }));
      return { status: 200, body };
    }
    if (kindOf(entry.mode) === 'submodule') {
      const shape = shapeEntry(request, ref, entry);
      return { status: 200, body: { type: 'submodule' as const, submodule_git_url: '', ...shape } };
    }
    if (kindOf(entry.mode) === 'symlink') {
      const { target, file } = await followLink(request, commit, entry);
      if (!file && !wantsRaw(request)) {
        return {
          status: 200,
          body: { type: 'symlink' as const, target, ...shapeEntry(request, ref, entry) },
        };
      }
      if (file) {
        const followed = await shapeFile(request, ref, { ...file, path: entry.path });
        return 'raw' in followed ? followed : { status: 200, body: followed };
      }
    }
    const shape = await shapeFile(request, ref, entry);
    return 'raw' in shape ? shape : { status: 200, body: shape };
  },
);

const getTree = defineRoute(
  'get',
  '/repos/{owner}/{repo}/git/trees/{tree_sha}',
  reads('contents'),
  async ({ git, links, params, query, state }) => {
    const { tree_sha: wanted } = params;
    const isTree = await git.run('cat-file', '-t', wanted).then(String, () => '');
    const commit = await git.resolve(wanted);
    const sha = isTree.trim() === 'tree' ? wanted : commit && (await git.commit(commit))?.tree;
    if (sha === undefined) throw notFound();
    const entries = await git.tree(sha, { recursive: query.has('recursive') });
    return {
      status: 200,
      body: {
        sha,
        url: `${links.repositoryApi}/git/trees/${sha}`,
        truncated: entries.length > state.mostTreeEntries,
        tree: entries.slice(0, state.mostTreeEntries).map((entry) => ({
          ...entry,
          url: `${links.repositoryApi}/git/${entry.type}s/${entry.sha}`,
        })),
      },
    };
  },
);

const getBlob = defineRoute(
  'get',
  '/repos/{owner}/{repo}/git/blobs/{file_sha}',
  reads('contents'),
  async (request) => {
    const { links, params } = request;
    const content = await request.git.blob(params.file_sha);
    if (!content) throw notFound();
    if (wantsRaw(request)) return rawAnswer(content);
    return {
      status: 200,
      body: {
        sha: params.file_sha,
        node_id: nodeId('Blob', params.file_sha),
        size: content.length,
        url: `${links.repositoryApi}/git/blobs/${params.file_sha}`,
        content: wrapBase64(content),
        encoding: 'base64',
      },
    };
  },
);

export const contentRoutes: Route[] = [getContent, getTree, getBlob];
