import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ApiError, notFound } from './api-error.ts';
import type { BlobStorage } from './blob-storage.ts';
import type { WireAnswer } from './exchange.ts';
import { GitObjects } from './git-objects.ts';
import { answerGraphql } from './graphql.ts';
import type { Links } from './links.ts';
import { createArtifactRoutes } from './routes/artifacts.ts';
import { cacheRoutes } from './routes/caches.ts';
import { commentRoutes } from './routes/comments.ts';
import { commitByRefRoutes, commitRoutes } from './routes/commits.ts';
import { compareRoutes } from './routes/compare.ts';
import { contentRoutes } from './routes/contents.ts';
import { pullRoutes } from './routes/pulls.ts';
import { releaseRoutes } from './routes/releases.ts';
import { repositoryRoutes } from './routes/repository.ts';
import { runRoutes } from './routes/runs.ts';
import { statusRoutes } from './routes/statuses.ts';
import { matchRoute, type ApiRequest, type Reply, type Route } from './routing.ts';
import type { GitHubState } from './state.ts';
import { acceptedPermissions, checkAccess, readToken, type Token } from './tokens.ts';

interface World {
  state: GitHubState;
  links: Links;
  storage: BlobStorage;
  tokens: ReadonlyMap<string, Token>;
}

const documentation = 'https://docs.github.com/rest';

/** The REST and GraphQL side. */
export class RestApi {
  readonly #world: World;
  readonly #routes: readonly Route[];
  readonly #git: GitObjects;

  constructor(world: World) {
    this.#world = world;
    this.#git = new GitObjects(world.state.repository.gitDir);
    this.#routes = [
      ...repositoryRoutes,
      ...commitRoutes,
      ...statusRoutes,
      ...compareRoutes,
      ...contentRoutes,
      ...pullRoutes,
      ...commentRoutes,
      ...runRoutes,
      ...cacheRoutes,
      ...createArtifactRoutes(world.storage),
      ...releaseRoutes,
      ...commitByRefRoutes,
    ];
  }

  async handle(request: IncomingMessage, url: URL, body: Buffer): Promise<WireAnswer> {
    let headers: Record<string, string> = {};
    try {
      headers = this.#spendRate();
      const token = readToken(request.headers.authorization, this.#world.tokens);
      const reply =
        url.pathname === '/graphql'
          ? { status: 200, body: answerGraphql(token, parseBody(body)['query']) }
          : await this.#route(request, url, body, token, headers);
      return conditional(request, writeReply(reply, headers));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { details, message, status } = error;
      const reply = {
        message,
        ...details,
        documentation_url: documentation,
        status: String(status),
      };
      return writeReply({ status, body: reply }, { ...headers, ...error.headers });
    }
  }

  async #route(
    request: IncomingMessage,
    url: URL,
    body: Buffer,
    token: Token | undefined,
    headers: Record<string, string>,
  ): Promise<Reply> {
    const { state, links } = this.#world;
    const found = matchRoute(this.#routes, request.method ?? 'GET', this.#normalize(url.pathname));
    if (!found) throw notFound();
    const { params, route } = found;
    const { owner, repo } = state.repository;
    const wanted = `${params['owner'] ?? owner}/${params['repo'] ?? repo}`;
    if (wanted.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) throw notFound();
    Object.assign(headers, acceptedPermissions(route.access));
    checkAccess(token, route.access, state.repository);
    const apiRequest: ApiRequest = {
      params,
      query: url.searchParams,
      headers: request.headers,
      body: parseBody(body),
      token,
      state,
      git: this.#git,
      links,
    };
    return route.handle(apiRequest);
  }

  /** Link headers name the repository by its id. */
  #normalize(path: string): string {
    const { owner, repo, repositoryId } = this.#world.state.repository;
    return path.replace(`/repositories/${repositoryId}`, `/repos/${owner}/${repo}`);
  }

  #spendRate(): Record<string, string> {
    const { rateLimit, now } = this.#world.state;
    if (now() >= rateLimit.resetAtMs) {
      rateLimit.remaining = rateLimit.limit;
      rateLimit.resetAtMs = now() + 3_600_000;
    }
    const spent = rateLimit.remaining <= 0;
    if (!spent) rateLimit.remaining -= 1;
    const headers = {
      'x-ratelimit-limit': String(rateLimit.limit),
      'x-ratelimit-remaining': String(rateLimit.remaining),
      'x-ratelimit-used': String(rateLimit.limit - rateLimit.remaining),
      'x-ratelimit-reset': String(Math.ceil(rateLimit.resetAtMs / 1000)),
      'x-ratelimit-resource': 'core',
    };
    if (spent) throw new ApiError(403, 'API rate limit exceeded for installation.', {}, headers);
    return headers;
  }
}

function parseBody(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {};
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>;
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
  throw new ApiError(400, 'Body should be a JSON object');
}

function writeReply(reply: Reply, headers: Record<string, string>): WireAnswer {
  const shared = {
    'x-github-api-version-selected': '2022-11-28',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': '0000:00000:0000000:0000000:00000000',
    ...headers,
    ...reply.headers,
  };
  if ('raw' in reply) {
    return {
      status: reply.status,
      headers: { ...shared, 'content-type': reply.contentType },
      body: reply.raw,
    };
  }
  if (reply.body === undefined) return { status: reply.status, headers: shared };
  return {
    status: reply.status,
    headers: { ...shared, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(reply.body),
  };
}

/** Tags answers to reads, and answers 304 to a client that has them already. */
function conditional(request: IncomingMessage, answer: WireAnswer): WireAnswer {
  if (request.method !== 'GET' || answer.status !== 200) return answer;
  const etag = `W/"${createHash('sha1')
    .update(answer.body ?? '')
    .digest('hex')}"`;
  const headers = { ...answer.headers, etag };
  return request.headers['if-none-match'] === etag
    ? { status: 304, headers }
    : { ...answer, headers };
}
