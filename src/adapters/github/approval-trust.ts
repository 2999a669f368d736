import type { Approval, Approvals, RefusedReview } from '../../domain/acceptance.ts';
import { isSha } from './payload.ts';

/** What the API says of a review, as far as trust needs it. An account that is gone leaves `user` null. */
export interface ReviewRow {
  user: { id: number; login: string; type: string } | null;
  state: string;
  /** Null when the reviewed commit is gone. */
  commit_id: string | null;
  submitted_at?: string;
}

/** What the API says of somebody's permission. */
export interface PermissionRow {
  permission: string;
  user: { id: number } | null;
}

/** What an approval must be of. */
export interface ApprovalWanted {
  headSha: string;
  author: { id: number };
}

/** A review by somebody. */
export type PersonReview = ReviewRow & { user: NonNullable<ReviewRow['user']> };

/** Only these say nothing of approval: a remark, and what has not been sent. */
const REMARKS = new Set(['COMMENTED', 'PENDING']);
const MAY_WRITE = new Set(['admin', 'maintain', 'write']);

/** Each person's last word, by account: of reviews as the API lists them, oldest first. */
export function pickLatestReviews(reviews: readonly ReviewRow[]): PersonReview[] {
  const latest = new Map<number, PersonReview>();
  for (const review of reviews) {
    if (!isByPerson(review) || REMARKS.has(review.state)) continue;
    const { id } = review.user;
    const known = latest.get(id);
    if (!known || timeOf(review) >= timeOf(known)) latest.set(id, review);
  }
  return [...latest.values()];
}

function isByPerson(review: ReviewRow): review is PersonReview {
  return review.user !== null;
}

/** What has no date counts as the newest, and is refused for it. */
function timeOf({ submitted_at: date }: ReviewRow): number {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? Infinity : time;
}

type Rule = (review: PersonReview, wanted: ApprovalWanted) => string | undefined;

const RULES: readonly Rule[] = [
  (_, { headSha }) => (isSha(headSha) ? undefined : 'the head commit is not known'),
  (_, { author }) =>
    author.id > 0
      ? undefined
      : 'who wrote the pull request is not known, so nobody is known not to',
  ({ user }) =>
    user.type === 'User' && !user.login.endsWith('[bot]') ? undefined : 'is no person',
  ({ user }, { author }) => (user.id === author.id ? 'wrote this pull request' : undefined),
  ({ state }) => (state === 'APPROVED' ? undefined : describeState(state)),
  (review) => (timeOf(review) === Infinity ? 'gave a review without a date' : undefined),
  ({ commit_id: commit }, { headSha }) => {
    if (commit === null) return 'approved a commit that is gone: approve again';
    return commit === headSha
      ? undefined
      : `approved ${commit.slice(0, 7)}, and the head is ${headSha.slice(0, 7)} now: approve again`;
  },
];

/**
 * Every reason why somebody's last review is no approval of this head commit, but for their permission, which costs a
 * request. Default deny; undefined: none.
 */
export function refuseReview(review: PersonReview, wanted: ApprovalWanted): string | undefined {
  for (const rule of RULES) {
    const why = rule(review, wanted);
    if (why !== undefined) return why;
  }
  return undefined;
}

function describeState(state: string): string {
  if (state === 'CHANGES_REQUESTED') return 'asks for changes';
  if (state === 'DISMISSED') return 'gave a review that was dismissed';
  return `gave a review that is \`${state}\``;
}

/** Why somebody may not approve. The answer must be of the same account: a login can be taken over. */
export function refusePermission(
  { permission, user }: PermissionRow,
  reviewer: { id: number },
): string | undefined {
  if (user?.id !== reviewer.id) return 'is another account by now than the one that reviewed';
  return MAY_WRITE.has(permission)
    ? undefined
    : `has no write permission (\`${permission}\`) in this repository`;
}

/** One pull request's approvals. */
export interface PullApprovals extends Approvals {
  number: number;
}

/** Of several pull requests that are merged as one: only who approved each of them has approved. None of none. */
export function joinApprovals(pulls: readonly PullApprovals[]): Approvals {
  const [first, ...others] = pulls;
  if (!first) return { approvals: [], refused: [], why: 'no pull request is known' };
  const { number: _number, ...alone } = first;
  if (others.length === 0) return alone;
  const unread = pulls.find(({ why }) => why !== undefined);
  // whoever approved one of them is told by that name and account
  const people = new Map([...pulls.flatMap(listRefused), ...pulls.flatMap(listApproving)]);
  const refused: RefusedReview[] = [];
  const approvals: Approval[] = [];
  for (const { login, approval } of people.values()) {
    const lacking = pulls.find((pull) => !hasApproved(pull, approval));
    if (approval && !lacking) approvals.push(approval);
    else if (lacking) refused.push({ login, why: describeLack(lacking, login) });
  }
  return { approvals, refused, ...(unread && { why: unread.why! }) };
}

interface Reviewer {
  login: string;
  /** Absent where they approved nothing so far. */
  approval?: Approval;
}

function listRefused({ refused }: PullApprovals): [string, Reviewer][] {
  return refused.map(({ login }) => [login.toLowerCase(), { login }]);
}

function listApproving({ approvals }: PullApprovals): [string, Reviewer][] {
  return approvals.map((approval) => [
    approval.login.toLowerCase(),
    { login: approval.login, approval },
  ]);
}

function hasApproved({ approvals }: PullApprovals, approval: Approval | undefined): boolean {
  return approval !== undefined && approvals.some(({ id }) => id === approval.id);
}

function describeLack({ number, refused, why }: PullApprovals, login: string): string {
  const known = refused.find((review) => review.login.toLowerCase() === login.toLowerCase());
  return `#${number}: ${known?.why ?? why ?? 'has not approved it'}`;
}
