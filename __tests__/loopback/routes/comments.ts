import { ApiError, notFound, validationFailed } from '../api-error.ts';
import type { Links } from '../links.ts';
import { pageOf } from '../paging.ts';
import { readRecorded, seed } from '../recorded.ts';
import { defineRoute, type ApiRequest, type Route } from '../routing.ts';
import type { Schema } from '../schemas.ts';
import { nodeId, shapeAccount } from '../shapes/account.ts';
import { associationOf } from '../shapes/pull.ts';
import { accountOf, timestamp, type Comment, type GitHubState } from '../state.ts';
import { checkAccess, reads, writes, type Access } from '../tokens.ts';

const maxBodyCharacters = 65_536;

function shapeComment(links: Links, state: GitHubState, comment: Comment): Schema<'issue-comment'> {
  const url = `${links.repositoryApi}/issues/comments/${comment.id}`;
  const isPull = state.pulls.some(({ number }) => number === comment.issue);
  const page = `${links.repositoryHtml}/${isPull ? 'pull' : 'issues'}/${comment.issue}`;
  const recorded = readRecorded('github-webhooks/issue_comment.created.json', state.repository);
  const bot = comment.author.type === 'Bot';
  return seed(recorded?.['comment'], {
    url,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${links.repositoryApi}/issues/${comment.issue}`,
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: shapeAccount(links, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: bot ? 'CONTRIBUTOR' : associationOf(state, comment.author.login),
    performed_via_github_app: null,
    reactions: {
      url: `${url}/reactions`,
      total_count: 0,
      '+1': 0,
      '-1': 0,
      laugh: 0,
      confused: 0,
      heart: 0,
      hooray: 0,
      eyes: 0,
      rocket: 0,
    },
  });
}

function readBody({ body }: Pick<ApiRequest, 'body'>): string {
  const text = body['body'];
  if (typeof text !== 'string') {
    throw new ApiError(422, 'Invalid request.\n\n"body" wasn\'t supplied.');
  }
  if (text.trim() === '') {
    throw validationFailed([{ resource: 'IssueComment', field: 'body', code: 'missing_field' }]);
  }
  if (text.length > maxBodyCharacters) {
    const message = `Body is too long (maximum is ${maxBodyCharacters} characters)`;
    throw validationFailed([
      { resource: 'IssueComment', field: 'data', code: 'unprocessable', message },
    ]);
  }
  return text;
}

/** The pull-requests permission does not reach what is a plain issue. */
function checkReach({ state, token }: ApiRequest, issue: number, access: Access): void {
  if (state.issues.has(issue)) checkAccess(token, access, state.repository);
}

function findIssue(
  request: ApiRequest<Record<'issue_number', string>>,
  access: Access = reads('issues'),
): number {
  const { params, state } = request;
  const number = Number(params.issue_number);
  const known = state.issues.has(number) || state.pulls.some((pull) => pull.number === number);
  if (!known) throw notFound();
  checkReach(request, number, access);
  return number;
}

function findComment(
  request: ApiRequest<Record<'comment_id', string>>,
  access: Access = reads('issues'),
): Comment {
  const { params, state } = request;
  const comment = state.comments.find(({ id }) => String(id) === params.comment_id);
  if (!comment) throw notFound();
  checkReach(request, comment.issue, access);
  return comment;
}

const listComments = defineRoute(
  'get',
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  reads('issues', 'pull-requests'),
  (request) => {
    const { links, state } = request;
    const number = findIssue(request);
    const since = Date.parse(request.query.get('since') ?? '');
    const comments = state.comments
      .filter(({ issue }) => issue === number)
      .filter(({ updatedAt }) => Number.isNaN(since) || Date.parse(updatedAt) >= since)
      .toSorted((a, b) => a.id - b.id);
    const page = pageOf(request, `/issues/${number}/comments`, comments);
    return {
      status: 200,
      body: page.items.map((comment) => shapeComment(links, state, comment)),
      headers: page.headers,
    };
  },
);

const createComment = defineRoute(
  'post',
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  writes('issues', 'pull-requests'),
  (request) => {
    const { links, state, token } = request;
    const issue = findIssue(request, writes('issues'));
    const createdAt = timestamp(state.now());
    const comment: Comment = {
      id: state.nextId(),
      issue,
      body: readBody(request),
      author: token?.account ?? accountOf('ghost'),
      createdAt,
      updatedAt: createdAt,
    };
    state.comments.push(comment);
    const body = shapeComment(links, state, comment);
    return { status: 201, body, headers: { location: body.url } };
  },
);

const getComment = defineRoute(
  'get',
  '/repos/{owner}/{repo}/issues/comments/{comment_id}',
  reads('issues', 'pull-requests'),
  (request) => ({
    status: 200,
    body: shapeComment(request.links, request.state, findComment(request)),
  }),
);

const updateComment = defineRoute(
  'patch',
  '/repos/{owner}/{repo}/issues/comments/{comment_id}',
  writes('issues', 'pull-requests'),
  (request) => {
    const comment = findComment(request, writes('issues'));
    comment.body = readBody(request);
    comment.updatedAt = timestamp(request.state.now());
    return { status: 200, body: shapeComment(request.links, request.state, comment) };
  },
);

const deleteComment = defineRoute(
  'delete',
  '/repos/{owner}/{repo}/issues/comments/{comment_id}',
  writes('issues', 'pull-requests'),
  (request) => {
    const { comments } = request.state;
    comments.splice(comments.indexOf(findComment(request, writes('issues'))), 1);
    return { status: 204, body: undefined };
  },
);

export const commentRoutes: Route[] = [
  listComments,
  createComment,
  getComment,
  updateComment,
  deleteComment,
];
