import type { Approvals } from '../../domain/acceptance.ts';
import { readApiFailure } from './api-failure.ts';
import {
  joinApprovals,
  pickLatestReviews,
  refusePermission,
  refuseReview,
  type ReviewRow,
} from './approval-trust.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { Repository } from './occasion.ts';
import { toId } from './payload.ts';
import type { PullRequest } from './pull-request.ts';

const PAGE = 100;
/** Of more reviews than these, who said what last is not known. */
const MOST_PAGES = 50;

interface Source {
  client: GitHubClient;
  repository: Repository;
}

type ReviewedPull = Pick<PullRequest, 'number' | 'headSha' | 'author'>;

/** Why somebody may not approve; undefined: they may. */
type AskPermission = (reviewer: { id: number; login: string }) => Promise<string | undefined>;

/**
 * Who has approved a pull request at its head, and why other reviewers have not: see `approval-trust.ts`. What the API does
 * not tell is no approval. `among`: only these people matter, which saves the other questions.
 */
export async function findApprovals(
  source: Source,
  pull: ReviewedPull,
  among?: readonly string[],
): Promise<Approvals> {
  return await findGroupApprovals(source, [pull], among);
}

/** The same of pull requests that are merged as one: an approval counts that each of them has. */
export async function findGroupApprovals(
  source: Source,
  pulls: readonly ReviewedPull[],
  among?: readonly string[],
): Promise<Approvals> {
  const asked = new Map<number, Promise<string | undefined>>();
  const askOnce: AskPermission = (reviewer) => {
    const answer = asked.get(reviewer.id) ?? askPermission(source, reviewer);
    asked.set(reviewer.id, answer);
    return answer;
  };
  const found = [];
  for (const pull of pulls)
    found.push({ number: pull.number, ...(await readApprovals(source, pull, { among, askOnce })) });
  return joinApprovals(found);
}

async function readApprovals(
  source: Source,
  pull: ReviewedPull,
  { among, askOnce }: { among: readonly string[] | undefined; askOnce: AskPermission },
): Promise<Approvals> {
  const wanted = among?.map((login) => login.toLowerCase());
  const listed = await listReviews(source, pull.number);
  if ('why' in listed) return { approvals: [], refused: [], why: listed.why };
  const found: Approvals = { approvals: [], refused: [] };
  for (const review of pickLatestReviews(listed.reviews)) {
    const { id, login } = review.user;
    if (wanted && !wanted.includes(login.toLowerCase())) continue;
    const why = refuseReview(review, pull) ?? (await askOnce(review.user));
    if (why === undefined) found.approvals.push({ login, id });
    else found.refused.push({ login, why });
  }
  return found;
}

async function listReviews(
  { client, repository }: Source,
  number: number,
): Promise<{ reviews: ReviewRow[] } | { why: string }> {
  const reviews: ReviewRow[] = [];
  try {
    const octokit = await client.octokit();
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const { data } = await octokit.request(
        'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
        {
          ...addressOf(repository),
          pull_number: number,
          per_page: PAGE,
          page,
        },
      );
      for (const review of data) reviews.push({ ...review, user: personOf(review.user) });
      if (data.length < PAGE) return { reviews };
    }
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    const cure = kind === 'forbidden' || kind === 'gone' ? ' (needs `pull-requests: read`)' : '';
    return { why: `the reviews of #${number} could not be read: ${message}${cure}` };
  }
  return { why: `#${number} has more than ${MOST_PAGES * PAGE} reviews: they are not read` };
}

/** Nobody whose id is no number that we can hold exactly: two of them might look the same. */
function personOf<User extends { id: number | bigint }>(
  user: User | null,
): (User & { id: number }) | null {
  const id = toId(user?.id);
  return user && id !== undefined ? { ...user, id } : null;
}

async function askPermission(
  { client, repository }: Source,
  reviewer: { id: number; login: string },
): Promise<string | undefined> {
  try {
    const octokit = await client.octokit();
    const { data } = await octokit.request(
      'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      {
        ...addressOf(repository),
        username: reviewer.login,
      },
    );
    return refusePermission({ ...data, user: personOf(data.user) }, reviewer);
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    if (kind === 'gone') return 'is no user any more, or nobody here';
    const cure =
      kind === 'forbidden'
        ? 'on a pull request from a fork, let a maintainer start the workflow by hand with `pr-number`'
        : 're-run the job';
    return `has a permission that the API did not tell (${message}): ${cure}`;
  }
}
