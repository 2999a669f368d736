import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling, type ThrottlingOptions } from '@octokit/plugin-throttling';

import type { ApiWaits } from './api-waits.ts';

export type Octokit = ReturnType<typeof getOctokit>;

interface OctokitSettings {
  token: string;
  apiUrl: string;
  waits: ApiWaits;
  onRequest: () => void;
}

/** The toolkit's fetch, which knows the proxy variables. It sends no token unless told. */
export const fetchByProxy: typeof fetch = defaults.request?.fetch ?? fetch;

let clients = 0;

/**
 * The plugin keeps writes seconds apart, for programs that write by the hundred. We write a handful in a run and
 * want only its handling of rate limits. All that it asks of a group is this.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rest of the class is never touched
const UNPACED = {
  key: () => ({
    schedule: <Args extends unknown[], Result>(
      _job: object,
      run: (...args: Args) => Result,
      ...args: Args
    ): Result => run(...args),
  }),
} as unknown as NonNullable<ThrottlingOptions['write']>;

/** Octokit that retries and honours rate limits up to a cap, and that says nothing: its messages could name a token. */
export function buildOctokit({ token, apiUrl, waits, onRequest }: OctokitSettings): Octokit {
  const mayWait = (retryAfterS: number, _options: object, _octokit: object, tried: number) =>
    tried < waits.retries && retryAfterS * 1_000 <= waits.maxWaitMs;
  clients += 1;
  return getOctokit(
    token,
    {
      baseUrl: apiUrl.replace(/\/+$/, ''),
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      request: { fetch: watchFetch(waits, onRequest) },
      // `retryAfterBaseValue` is what the plugins multiply every wait by.
      retry: { retries: waits.retries, retryAfterBaseValue: waits.unitMs },
      throttle: {
        // Limits are kept by id in the plugin's module: one client must not slow down another.
        id: `touchstone-${clients}`,
        write: UNPACED,
        notifications: UNPACED,
        retryAfterBaseValue: waits.unitMs,
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait,
      },
    },
    retry,
    throttling,
  );
}

/** Counts, and gives every attempt (not only the first) its own time limit. */
function watchFetch(waits: ApiWaits, onRequest: () => void): typeof fetch {
  return async (input, init) => {
    onRequest();
    const limit = AbortSignal.timeout(waits.timeoutMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    return await limitBody(await fetchByProxy(input, { ...init, signal }), waits.maxAnswerBytes);
  };
}

/** Reads the answer here: where octokit reads it, one that breaks off is taken for an empty one. */
async function limitBody(response: Response, most: number): Promise<Response> {
  if (!response.body) return response;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > most) throw new Error('the answer of the API is too long');
    chunks.push(chunk);
  }
  const { status, statusText, headers, url } = response;
  // of the toolkit's own kind: the global one would load a second HTTP client, a tenth of a job's whole time
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is a Response
  const SameKind = response.constructor as typeof Response;
  const whole = new SameKind(Buffer.concat(chunks), { status, statusText, headers });
  return Object.defineProperty(whole, 'url', { value: url });
}

function ignore(): void {}
