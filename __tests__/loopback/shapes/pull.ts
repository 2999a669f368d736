import type { Links } from '../links.ts';
import { readRecorded, seed } from '../recorded.ts';
import type { RepositoryAnswer, Schema } from '../schemas.ts';
import { accountOf, timestamp, type GitHubState, type Pull, type Review } from '../state.ts';
import { nodeId, shapeAccount } from './account.ts';
import { shapeRepository } from './repository.ts';

/** What lists and single answers have in common. */
type SharedPull = Omit<
  Schema<'pull-request-simple'>,
  'state' | 'user' | 'requested_teams' | 'head' | 'base'
> &
  Pick<Schema<'pull-request'>, 'state' | 'user' | 'head' | 'base'> & { requested_teams: never[] };

/** Line and commit counts of a pull request. */
export interface PullSize {
  commits: number;
  additions: number;
  deletions: number;
  changedFiles: number;
}

/** GitHub gives the author of the repository OWNER, collaborators COLLABORATOR, others CONTRIBUTOR. */
export function associationOf(state: GitHubState, login: string): Schema<'author-association'> {
  if (login.toLowerCase() === state.repository.owner.toLowerCase()) return 'OWNER';
  return state.roles.has(login.toLowerCase()) ? 'COLLABORATOR' : 'CONTRIBUTOR';
}

function shapeSide(
  links: Links,
  state: GitHubState,
  side: Pull['head'],
): Schema<'pull-request'>['head'] {
  const repository = side.repository && shapeRepository(links, state.repository, side.repository);
  const owner = side.repository?.fullName.split('/')[0] ?? 'unknown repository';
  return {
    label: `${owner}:${side.ref}`,
    ref: side.ref,
    sha: side.sha,
    user: shapeAccount(links, accountOf(owner)),
    // GitHub's description has no null here, but a deleted fork is null.
    repo: repository as RepositoryAnswer,
  };
}

/** The pull request as lists give it. */
export function shapePullSimple(links: Links, state: GitHubState, pull: Pull): SharedPull {
  const { repositoryApi: api, repositoryHtml } = links;
  const { owner, repo, repositoryId } = state.repository;
  const html = `${repositoryHtml}/pull/${pull.number}`;
  const url = `${api}/pulls/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const closedAt = pull.state === 'closed' ? timestamp(state.now()) : null;
  const base = { ...pull.base, repository: { id: repositoryId, fullName: `${owner}/${repo}` } };
  return {
    url,
    id: 279_147_000 + pull.number,
    node_id: nodeId('PullRequest', pull.number),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${api}/statuses/${pull.head.sha}`,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: shapeAccount(links, pull.author),
    body: null,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    closed_at: closedAt,
    merged_at: pull.merged ? closedAt : null,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: shapeSide(links, state, pull.head),
    base: shapeSide(links, state, base),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${api}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: `${api}/statuses/${pull.head.sha}` },
    },
    author_association: associationOf(state, pull.author.login),
    auto_merge: null,
    draft: pull.draft,
  };
}

/** One pull request, in full. */
export function shapePull(
  links: Links,
  state: GitHubState,
  pull: Pull,
  size: PullSize,
): Schema<'pull-request'> {
  const recorded = readRecorded('github-webhooks/pull_request.opened.json', state.repository);
  return seed(recorded?.['pull_request'], {
    ...shapePullSimple(links, state, pull),
    merged: pull.merged,
    mergeable: pull.state === 'open' ? pull.mergeCommitSha !== null : null,
    rebaseable: null,
    mergeable_state: pull.draft ? 'draft' : 'unknown',
    merged_by: null,
    comments: state.comments.filter(({ issue }) => issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: size.commits,
    additions: size.additions,
    deletions: size.deletions,
    changed_files: size.changedFiles,
  });
}

export function shapeReview(
  links: Links,
  state: GitHubState,
  review: Review,
): Schema<'pull-request-review'> {
  const html = `${links.repositoryHtml}/pull/${review.pull}#pullrequestreview-${review.id}`;
  const pull = `${links.repositoryApi}/pulls/${review.pull}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: shapeAccount(links, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(state, review.author.login),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commitId,
  };
}
