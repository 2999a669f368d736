import type { Redactor } from '../redact.ts';
import type { OpenAnswer } from '../transport/answer.ts';
import { openAnswer } from '../transport/open-answer.ts';
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
  /** Aborted when the run is interrupted: from then on the API is not waited for. */
  interrupt?: AbortSignal;
}

/** The API of the GitHub that runs us. Nothing heavy is loaded before the first call. */
export interface GitHubClient {
  readonly apiUrl: string;
  readonly waits: ApiWaits;
  readonly redact: Redactor;
  readonly interrupt: AbortSignal;
  octokit(): Promise<Octokit>;
  /** A request without our token, by the same proxy: signed addresses of a storage server. */
  openAnonymously(url: string, signal: AbortSignal): Promise<OpenAnswer>;
  /** Requests sent so far, retries included: a repository has 1,000 an hour for all its jobs. */
  requestCount(): number;
}

export function createGitHubClient({
  token,
  apiUrl,
  redact,
  waits,
  interrupt = new AbortController().signal,
}: GitHubClientOptions): GitHubClient {
  const settings = { ...API_WAITS, ...waits };
  let requests = 0;
  const onRequest = (): void => void (requests += 1);
  let built: Promise<Octokit> | undefined;
  return {
    apiUrl,
    waits: settings,
    redact,
    interrupt,
    octokit: () =>
      (built ??= import('./octokit.ts').then(({ buildOctokit }) =>
        buildOctokit({ token, apiUrl, waits: settings, onRequest, interrupt }),
      )),
    openAnonymously: (url, signal) => openAnswer(url, { signal }),
    requestCount: () => requests,
  };
}

/** The repository as the API's routes name it. */
export function addressOf({ owner, name }: Repository): { owner: string; repo: string } {
  return { owner, repo: name };
}
