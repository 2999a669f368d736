import { shorten } from '../../report/cut-text.ts';
import { toOneLine } from '../../values/strip-controls.ts';
import { readApiFailure } from './api-failure.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { Repository } from './occasion.ts';

export interface StatusRequest {
  client: GitHubClient;
  repository: Repository;
  /** Head of the pull request: where branch rules look. */
  sha: string;
  suite: string;
  state: 'success' | 'failure' | 'error' | 'pending';
  /** One sentence; cut at what GitHub takes. */
  description: string;
  targetUrl?: string;
}

export type StatusResult =
  | { status: 'posted'; context: string }
  | { status: 'forbidden'; permission: 'statuses: write'; why: string }
  | { status: 'failed'; why: string };

const MAX_DESCRIPTION_CHARS = 140;

/** The name that branch rules require. Never the job's own name: both would be required. */
export function statusContext(suite: string): string {
  return `touchstone/${suite}`;
}

/** Sets the commit status of a suite. Never throws for what the API refuses. */
export async function postStatus(request: StatusRequest): Promise<StatusResult> {
  const { client, repository, sha, suite, state, description, targetUrl } = request;
  const context = statusContext(suite);
  try {
    const octokit = await client.octokit();
    await octokit.rest.repos.createCommitStatus({
      ...addressOf(repository),
      sha,
      state,
      context,
      description: shorten(toOneLine(client.redact(description)), MAX_DESCRIPTION_CHARS),
      ...(targetUrl && { target_url: targetUrl }),
    });
    return { status: 'posted', context };
  } catch (error) {
    const failure = readApiFailure(error);
    return failure.kind === 'forbidden'
      ? { status: 'forbidden', permission: 'statuses: write', why: failure.message }
      : { status: 'failed', why: failure.message };
  }
}
