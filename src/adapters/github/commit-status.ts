import { shorten } from '../../report/cut-text.ts';
import { toOneLine } from '../../values/strip-controls.ts';
import { readApiFailure, requireList } from './api-failure.ts';
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

/** What came of setting a status. `forbidden`: the permission that the token lacks. */
export type StatusResult =
  | { status: 'posted'; context: string }
  | { status: 'forbidden'; permission: 'statuses: write'; why: string }
  | { status: 'failed'; why: string };

/** The newest status of a context. */
interface KnownStatus {
  state: string;
  description: string;
  targetUrl?: string;
}

/** One of all that were ever set. */
export interface PastStatus extends KnownStatus {
  context: string;
}

/** The newest status of each context, by context. */
export type KnownStatuses =
  { status: 'read'; states: ReadonlyMap<string, KnownStatus> } | { status: 'unknown'; why: string };

/** All statuses of a commit, newest first. */
export type PastStatuses =
  /** `isCut`: there are older ones. */
  { status: 'read'; past: PastStatus[]; isCut: boolean } | { status: 'unknown'; why: string };

const PAGE = 100;
/** More pages of a commit's statuses are not asked for; GitHub takes a thousand of one context. */
const MOST_PAGES = 10;
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
    await octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
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

/** The newest status of each context of a commit. Never throws for what the API refuses. */
export async function readStatuses({
  client,
  repository,
  sha,
}: Pick<StatusRequest, 'client' | 'repository' | 'sha'>): Promise<KnownStatuses> {
  const states = new Map<string, KnownStatus>();
  try {
    const octokit = await client.octokit();
    for (let page = 1; ; page += 1) {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/status', {
        ...addressOf(repository),
        ref: sha,
        per_page: PAGE,
        page,
      });
      for (const status of requireList(data.statuses)) states.set(status.context, toKnown(status));
      if (data.statuses.length < PAGE) return { status: 'read', states };
    }
  } catch (error) {
    return sayUnread(error);
  }
}

/** The statuses of a commit, newest first. Never throws for what the API refuses. */
export async function readPastStatuses(
  at: Pick<StatusRequest, 'client' | 'repository' | 'sha'>,
): Promise<PastStatuses> {
  try {
    return { status: 'read', ...(await listPastStatuses(at)) };
  } catch (error) {
    return sayUnread(error);
  }
}

/** @throws what `readApiFailure` reads */
export async function listPastStatuses({
  client,
  repository,
  sha,
}: Pick<StatusRequest, 'client' | 'repository' | 'sha'>): Promise<{
  past: PastStatus[];
  isCut: boolean;
}> {
  const past: PastStatus[] = [];
  const octokit = await client.octokit();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
      ...addressOf(repository),
      ref: sha,
      per_page: PAGE,
      page,
    });
    for (const status of requireList(data))
      past.push({ context: status.context, ...toKnown(status) });
    if (data.length < PAGE) return { past, isCut: false };
  }
  return { past, isCut: true };
}

function toKnown({
  state,
  description,
  target_url: targetUrl,
}: {
  state: string;
  description: string | null;
  target_url: string | null;
}): KnownStatus {
  return { state, description: description ?? '', ...(targetUrl && { targetUrl }) };
}

function sayUnread(error: unknown): { status: 'unknown'; why: string } {
  const { kind, message } = readApiFailure(error);
  const cure = kind === 'forbidden' ? ' (the job needs `statuses: write`)' : '';
  return { status: 'unknown', why: `${message}${cure}` };
}
