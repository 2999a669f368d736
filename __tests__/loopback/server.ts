import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createArrange, type Arrange } from './arrange.ts';
import { BlobStorage } from './blob-storage.ts';
import { createListener, jsonAnswer, type ExchangeOptions } from './exchange.ts';
import { Faults, type Fault, type FaultMatch } from './faults.ts';
import { createLinks, type Links } from './links.ts';
import { RestApi } from './rest-api.ts';
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

export interface TokenFacts {
  permissions: Permissions;
  kind?: Token['kind'];
  /** Whose, for `user`; `octocat` unless told. */
  login?: string;
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
  issueToken(facts: TokenFacts): string;
  revokeToken(value: string): void;
  issueRuntimeToken(claims: RuntimeClaims): string;
  close(): Promise<void>;
}

/** Starts a GitHub of one repository on a free port of this machine. */
export async function startGitHub(options: GitHubOptions): Promise<LoopbackGitHub> {
  const state = createState({ visibility: 'private', ...options });
  const tokens = new Map<string, Token>();
  const faults = new Faults();
  const closing = new AbortController();
  const server = createServer();
  const links = createLinks(await listen(server), state.repository);
  server.on(
    'request',
    createListener({
      answer: createAnswer(state, links, tokens),
      faults,
      requests: state.requests,
      baseUrl: links.api,
      closing: closing.signal,
    }),
  );
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
    issueToken: (facts) => issueToken(tokens, facts),
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

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Blobs, the results service, and REST for all else. */
function createAnswer(
  state: GitHubState,
  links: Links,
  tokens: ReadonlyMap<string, Token>,
): ExchangeOptions['answer'] {
  const storage = new BlobStorage(state, links);
  const results = new ResultsService(state, storage);
  const rest = new RestApi({ state, links, storage, tokens });
  return async (request, url, body) => {
    if (url.pathname.startsWith('/blobs/')) return storage.handle(request, url, body);
    if (!url.pathname.startsWith('/twirp/')) return rest.handle(request, url, body);
    const { authorization } = request.headers;
    const reply = results.handle(url.pathname, authorization, body);
    return jsonAnswer(reply.status, reply.body);
  };
}

function issueToken(tokens: Map<string, Token>, facts: TokenFacts): string {
  const { permissions, kind = 'installation', login = 'octocat' } = facts;
  const prefix = kind === 'installation' ? 'ghs' : 'github_pat';
  const value = `${prefix}_${randomBytes(18).toString('hex')}`;
  const account = kind === 'installation' ? actionsBot : accountOf(login);
  tokens.set(value, { value, kind, account, permissions, revoked: false });
  return value;
}
