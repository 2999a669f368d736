import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from './api-error.ts';
import { createArrange, type Arrange } from './arrange.ts';
import { BlobStorage } from './blob-storage.ts';
import { Faults, type Fault, type FaultMatch } from './faults.ts';
import { createLinks, type Links } from './links.ts';
import { RestApi, type WireAnswer } from './rest-api.ts';
import { ResultsService } from './results-service.ts';
import { writeRuntimeToken, type RuntimeClaims } from './runtime-token.ts';
import {
  accountOf,
  actionsBot,
  createState,
  type GitHubState,
  type LoggedRequest,
  type RepositoryFacts,
} from './state.ts';
import type { Permissions, Token } from './tokens.ts';

export interface GitHubOptions extends Omit<RepositoryFacts, 'visibility'> {
  /** `private` unless told: then a missing permission refuses reads too. */
  visibility?: RepositoryFacts['visibility'];
}

export interface LoopbackGitHub {
  /** REST, results service and blobs: `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly graphqlUrl: string;
  /** For people's links; its host is one that the artifact client takes for GitHub. */
  readonly serverUrl: string;
  readonly links: Links;
  readonly state: GitHubState;
  readonly arrange: Arrange;
  /** Every request so far, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** The next requests that match fare ill. */
  fail(match: FaultMatch, fault: Fault): void;
  /** Faults that nothing has met. */
  pendingFaults(): FaultMatch[];
  clearFaults(): void;
  /** A token; `installation` (a job's GITHUB_TOKEN, as github-actions[bot]) unless told. */
  issueToken(facts: { permissions: Permissions; kind?: Token['kind']; login?: string }): string;
  revokeToken(value: string): void;
  issueRuntimeToken(claims: RuntimeClaims): string;
  close(): Promise<void>;
}

/** Starts a GitHub of one repository on a free port of this machine. */
export async function startGitHub(options: GitHubOptions): Promise<LoopbackGitHub> {
  const state = createState({ visibility: 'private', ...options });
  const tokens = new Map<string, Token>();
  const faults = new Faults();
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const links = createLinks(port, state.repository);
  const storage = new BlobStorage(state, links);
  const results = new ResultsService(state, storage);
  const rest = new RestApi({ state, links, storage, tokens });
  const closing = new AbortController();

  const answer = (request: IncomingMessage, url: URL, body: Buffer): Promise<WireAnswer> => {
    if (url.pathname.startsWith('/blobs/'))
      return Promise.resolve(storage.handle(request, url, body));
    if (url.pathname.startsWith('/twirp/')) {
      const { status, body: reply } = results.handle(
        url.pathname,
        request.headers.authorization,
        body,
      );
      return Promise.resolve(jsonAnswer(status, reply));
    }
    return rest.handle(request, url, body);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    const url = new URL(request.url ?? '/', links.api);
    const logged = logRequest(request, url, body);
    state.requests.push(logged);
    const fault = faults.take(logged.method, `${url.pathname}${url.search}`);
    if (fault?.answer === 'slow') {
      await sleep(fault.delayMs ?? 30_000, undefined, { signal: closing.signal, ref: false });
    }
    const runs =
      !fault || fault.afterEffect || fault.answer === 'slow' || fault.answer === 'truncate';
    const real = runs ? await answer(request, url, body) : undefined;
    send(response, logged, fault, real);
  };

  server.on('request', (request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (closing.signal.aborted) return;
      const details = error instanceof Error ? error.stack : String(error);
      send(response, undefined, undefined, jsonAnswer(500, { message: 'Server Error', details }));
    });
  });

  return {
    url: links.api,
    graphqlUrl: `${links.api}/graphql`,
    serverUrl: links.html,
    links,
    state,
    arrange: createArrange(state),
    requests: state.requests,
    fail: (match, fault) => faults.add(match, fault),
    pendingFaults: () => faults.pending(),
    clearFaults: () => faults.clear(),
    issueToken: ({ permissions, kind = 'installation', login = 'octocat' }) => {
      const value = `${kind === 'installation' ? 'ghs' : 'github_pat'}_${randomBytes(18).toString('hex')}`;
      const account = kind === 'installation' ? actionsBot : accountOf(login);
      tokens.set(value, { value, kind, account, permissions, revoked: false });
      return value;
    },
    revokeToken: (value) => {
      const token = tokens.get(value);
      if (token) token.revoked = true;
    },
    issueRuntimeToken: writeRuntimeToken,
    close: async () => {
      closing.abort();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function logRequest(request: IncomingMessage, url: URL, body: Buffer): LoggedRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.search,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: url.pathname.startsWith('/blobs/') ? '' : body.toString('utf8'),
    status: 0,
  };
}

function jsonAnswer(status: number, body: unknown): WireAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}

function send(
  response: ServerResponse,
  logged: LoggedRequest | undefined,
  fault: Fault | undefined,
  real: WireAnswer | undefined,
): void {
  if (fault?.answer === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const answer = typeof fault?.answer === 'number' ? faultAnswer(fault.answer, fault) : real;
  if (!answer) throw new ApiError(500, 'Server Error');
  if (logged) logged.status = answer.status;
  const body = Buffer.from(answer.body ?? '');
  const headers = { ...answer.headers, ...fault?.headers };
  if (body.length > 0 || !('content-length' in headers))
    headers['content-length'] = String(body.length);
  if (answer.status === 204 || answer.status === 304) delete headers['content-length'];
  response.writeHead(answer.status, headers);
  if (fault?.answer === 'truncate') {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
    return;
  }
  response.end(body);
}

function faultAnswer(status: number, { body }: Fault): WireAnswer {
  if (typeof body === 'string') {
    return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
  }
  return jsonAnswer(
    status,
    body ?? { message: `Loopback fault ${status}`, status: String(status) },
  );
}
