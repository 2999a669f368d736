import { ApiError, validationFailed } from '../api-error.ts';
import { pageOf } from '../paging.ts';
import { defineRoute, type ApiRequest, type Route } from '../routing.ts';
import type { Schema } from '../schemas.ts';
import { nodeId, shapeAccount } from '../shapes/account.ts';
import { shapeMinimalRepository } from '../shapes/repository.ts';
import { accountOf, timestamp, type CommitStatus } from '../state.ts';
import { reads, writes } from '../tokens.ts';

const states = ['error', 'failure', 'pending', 'success'] as const;
const maxDescriptionCharacters = 140;

async function resolveSha(request: ApiRequest, ref: string): Promise<string> {
  if (request.state.repository.gitDir === undefined) return ref;
  const sha = await request.git.resolve(ref);
  if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${ref}`);
  return sha;
}

function shapeSimple({ links }: ApiRequest, status: CommitStatus): Schema<'simple-commit-status'> {
  return {
    url: `${links.repositoryApi}/statuses/${status.sha}`,
    avatar_url: `${links.html}/avatars/${status.creator.id}`,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

function readText(body: Record<string, unknown>, name: string): string | null {
  const value = body[name];
  return typeof value === 'string' ? value : null;
}

const createStatus = defineRoute(
  'post',
  '/repos/{owner}/{repo}/statuses/{sha}',
  writes('statuses'),
  async (request) => {
    const { body, state, token } = request;
    const sha = await resolveSha(request, request.params.sha);
    const wanted = states.find((name) => name === body['state']);
    if (!wanted) throw validationFailed([{ resource: 'Status', field: 'state', code: 'invalid' }]);
    const description = readText(body, 'description');
    if (description !== null && description.length > maxDescriptionCharacters) {
      const message = `description is too long (maximum is ${maxDescriptionCharacters} characters)`;
      throw validationFailed([
        { resource: 'Status', field: 'description', code: 'custom', message },
      ]);
    }
    const status: CommitStatus = {
      id: state.nextId(),
      sha,
      state: wanted,
      context: readText(body, 'context') ?? 'default',
      description,
      targetUrl: readText(body, 'target_url'),
      creator: token?.account ?? accountOf('ghost'),
      createdAt: timestamp(state.now()),
    };
    state.statuses.push(status);
    const creator = shapeAccount(request.links, status.creator);
    return { status: 201, body: { ...shapeSimple(request, status), creator } };
  },
);

/** The latest of each context decides: any failure or error, else anything pending, else success. */
function combine(latest: readonly CommitStatus[]): 'failure' | 'pending' | 'success' {
  if (latest.some(({ state }) => state === 'error' || state === 'failure')) return 'failure';
  return latest.length === 0 || latest.some(({ state }) => state === 'pending')
    ? 'pending'
    : 'success';
}

const getCombined = defineRoute(
  'get',
  '/repos/{owner}/{repo}/commits/{ref}/status',
  reads('statuses'),
  async (request) => {
    const { links, params, state } = request;
    const sha = await resolveSha(request, params.ref);
    const byContext = new Map(
      state.statuses.filter((one) => one.sha === sha).map((one) => [one.context, one]),
    );
    const latest = [...byContext.values()];
    const page = pageOf(request, `/commits/${params.ref}/status`, latest);
    return {
      status: 200,
      body: {
        state: combine(latest),
        statuses: page.items.map((status) => shapeSimple(request, status)),
        sha,
        total_count: page.total,
        repository: shapeMinimalRepository(links, state.repository),
        commit_url: `${links.repositoryApi}/commits/${sha}`,
        url: `${links.repositoryApi}/commits/${sha}/status`,
      },
      headers: page.headers,
    };
  },
);

const listStatuses = defineRoute(
  'get',
  '/repos/{owner}/{repo}/commits/{ref}/statuses',
  reads('statuses'),
  async (request) => {
    const { links, params, state } = request;
    const sha = await resolveSha(request, params.ref);
    const newestFirst = state.statuses.filter((one) => one.sha === sha).toReversed();
    const page = pageOf(request, `/commits/${params.ref}/statuses`, newestFirst);
    return {
      status: 200,
      body: page.items.map((status) => ({
        ...shapeSimple(request, status),
        creator: shapeAccount(links, status.creator),
      })),
      headers: page.headers,
    };
  },
);

export const statusRoutes: Route[] = [createStatus, getCombined, listStatuses];
