import type { Repository } from './occasion.ts';
import type { Octokit } from './octokit.ts';

/** How long a call may take, retries and rate limits included. Milliseconds. */
export interface ApiWaits {
  /** Unit of the growing waits between retries (1, 4, 9 of it) and of what `Retry-After` counts. */
  unitMs: number;
  /** A rate limit that would make us wait longer is an error at once. */
  maxWaitMs: number;
  /** One attempt at one request. */
  timeoutMs: number;
  retries: number;
}

export const API_WAITS: ApiWaits = {
  unitMs: 1_000,
  maxWaitMs: 60_000,
  timeoutMs: 30_000,
  retries: 3,
};

export interface GitHubClientOptions {
  token: string;
  /** GITHUB_API_URL. */
  apiUrl: string;
  waits?: Partial<ApiWaits>;
}

/** The API of the GitHub that runs us. Nothing heavy is loaded before the first call. */
export interface GitHubClient {
  readonly apiUrl: string;
  readonly waits: ApiWaits;
  octokit(): Promise<Octokit>;
  /** A request without our token, by the same proxy: signed addresses of a storage server. */
  fetchAnonymously(url: string, signal: AbortSignal): Promise<Response>;
  /** Requests sent so far, retries included: a repository has 1,000 an hour for all its jobs. */
  requestCount(): number;
}

export function createGitHubClient({ token, apiUrl, waits }: GitHubClientOptions): GitHubClient {
  const settings = { ...API_WAITS, ...waits };
  let requests = 0;
  let built: Promise<Octokit> | undefined;
  const load = () => import('./octokit.ts');
  return {
    apiUrl,
    waits: settings,
    octokit: () =>
      (built ??= load().then(({ buildOctokit }) =>
        buildOctokit({ token, apiUrl, waits: settings, onRequest: () => (requests += 1) }),
      )),
    fetchAnonymously: async (url, signal) => (await load()).fetchByProxy(url, { signal }),
    requestCount: () => requests,
  };
}

/** The repository as the API's routes name it. */
export function addressOf({ owner, name }: Repository): { owner: string; repo: string } {
  return { owner, repo: name };
}
