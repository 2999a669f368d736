import { ArtifactService } from './artifact-service.ts';
import type { BlobStorage } from './blob-storage.ts';
import { CacheService } from './cache-service.ts';
import { readRuntimeToken } from './runtime-token.ts';
import type { GitHubState } from './state.ts';
import { TwirpError, type Message } from './twirp.ts';

const packageName = 'github.actions.results.api.v1';

export interface TwirpAnswer {
  status: number;
  body: object;
}

/** The results service: artifacts v4 and cache v2, as Twirp JSON under `/twirp/`. */
export class ResultsService {
  readonly #artifacts: ArtifactService;
  readonly #caches: CacheService;

  constructor(state: GitHubState, storage: BlobStorage) {
    this.#artifacts = new ArtifactService(state, storage);
    this.#caches = new CacheService(state, storage);
  }

  handle(path: string, authorization: string | undefined, body: Buffer): TwirpAnswer {
    try {
      return { status: 200, body: this.#call(path, authorization, body) };
    } catch (error) {
      if (!(error instanceof TwirpError)) throw error;
      return { status: error.status, body: { code: error.code, msg: error.message } };
    }
  }

  #call(path: string, authorization: string | undefined, body: Buffer): object {
    const [, , service = '', method = ''] = path.split('/');
    const claims = readRuntimeToken(authorization);
    if (!claims)
      throw new TwirpError('unauthenticated', 'the runtime token is missing or not valid');
    const message = parseMessage(body);
    if (service === `${packageName}.ArtifactService`) {
      return this.#artifacts.call(method, message, claims);
    }
    if (service === `${packageName}.CacheService`)
      return this.#caches.call(method, message, claims);
    throw new TwirpError('bad_route', `no handler for path ${path}`);
  }
}

function parseMessage(body: Buffer): Message {
  try {
    const message: unknown = JSON.parse(body.toString('utf8'));
    if (typeof message === 'object' && message !== null) return message as Message;
  } catch {
    throw new TwirpError('invalid_argument', 'the body is not JSON');
  }
  throw new TwirpError('invalid_argument', 'the body is not a message');
}
