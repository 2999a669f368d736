import { readApiFailure } from './api-failure.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { Repository } from './occasion.ts';

/** Somebody who approved the very head that is judged, and may write to the repository. */
export interface Approval {
  userId: number;
  login: string;
}

export type Approvals =
  | { status: 'read'; approvals: Approval[] }
  /** Without an answer nobody has approved. */
  | { status: 'unknown'; why: string };

/** What a review says, as the API lists it: oldest first. */
export interface Review {
  userId: number;
  login: string;
  isBot: boolean;
  state: string;
  /** Null when the reviewed commit is gone. */
  commitId: string | null;
}

const PAGE = 100;
/** A permission is asked for each; more people than this never approve one head. */
const MAX_APPROVERS = 10;
const MAY_WRITE = new Set(['admin', 'maintain', 'write']);

/** Who approves this head, read anew on every attempt: a re-run has the payload of the first one. */
export async function readApprovals(
  { client, repository }: { client: GitHubClient; repository: Repository },
  pull: { number: number; headSha: string; author: { id: number } },
): Promise<Approvals> {
  try {
    const reviews = await listReviews({ client, repository }, pull.number);
    const approvals: Approval[] = [];
    for (const approval of selectApprovals(reviews, pull).slice(0, MAX_APPROVERS))
      if (await mayWrite({ client, repository }, approval.login)) approvals.push(approval);
    return { status: 'read', approvals };
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    const cure = kind === 'forbidden' ? ' (needs `pull-requests: read`)' : '';
    return { status: 'unknown', why: `reviews could not be read: ${message}${cure}` };
  }
}

/** People (not the author, not bots) whose latest word, comments aside, is an approval of this head. */
export function selectApprovals(
  reviews: readonly Review[],
  { headSha, author }: { headSha: string; author: { id: number } },
): Approval[] {
  const latest = new Map<number, Review>();
  for (const review of reviews)
    if (review.state !== 'COMMENTED' && review.state !== 'PENDING')
      latest.set(review.userId, review);
  return [...latest.values()]
    .filter(({ state, commitId }) => state === 'APPROVED' && commitId === headSha)
    .filter(({ userId, isBot }) => userId !== author.id && !isBot)
    .map(({ userId, login }) => ({ userId, login }));
}

async function listReviews(
  { client, repository }: { client: GitHubClient; repository: Repository },
  number: number,
): Promise<Review[]> {
  const octokit = await client.octokit();
  const reviews: Review[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await octokit.rest.pulls.listReviews({
      ...addressOf(repository),
      pull_number: number,
      per_page: PAGE,
      page,
    });
    for (const { user, state, commit_id: commitId } of data)
      if (user)
        reviews.push({
          userId: user.id,
          login: user.login,
          isBot: user.type === 'Bot',
          state,
          commitId,
        });
    if (data.length < PAGE) return reviews;
  }
}

async function mayWrite(
  { client, repository }: { client: GitHubClient; repository: Repository },
  login: string,
): Promise<boolean> {
  const octokit = await client.octokit();
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
      ...addressOf(repository),
      username: login,
    });
    return MAY_WRITE.has(data.permission);
  } catch (error) {
    if (readApiFailure(error).kind === 'gone') return false;
    throw error;
  }
}
