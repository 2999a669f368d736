import type { Redactor } from '../redact.ts';
import { API_WAITS, type ApiWaits } from './api-waits.ts';
import type { Repository } from './occasion.ts';
import type { Octokit } from './octokit.ts';

export interface GitHubClientOptions {
  token: string;
  /** GITHUB_API_URL. */
  apiUrl: string;
  /** Of finished documents: nothing is published on GitHub that has not gone through it. */
  redact: Redactor;
  waits?: Partial<ApiWaits>;
}

/** The API of the GitHub that runs us. Nothing heavy is loaded before the first call. */
export interface GitHubClient {
  readonly apiUrl: string;
  readonly waits: ApiWaits;
  readonly redact: Redactor;
  octokit(): Promise<Octokit>;
  /** A request without our token, by the same proxy: signed addresses of a storage server. */
  fetchAnonymously(url: string, signal: AbortSignal): Promise<Response>;
  /** Requests sent so far, retries included: a repository has 1,000 an hour for all its jobs. */
  requestCount(): number;
}

export function createGitHubClient({
  token,
  apiUrl,
  redact,
  waits,
}: GitHubClientOptions): GitHubClient {
  const settings = { ...API_WAITS, ...waits };
  let requests = 0;
  let built: Promise<Octokit> | undefined;
  const load = () => import('./octokit.ts');
  return {
    apiUrl,
    waits: settings,
    redact,
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
