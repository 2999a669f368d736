import type { Clock } from '../../ports.ts';
import { readApiFailure, requireList, type ApiFailure } from './api-failure.ts';
import { addressOf, type GitHubClient } from './client.ts';
import {
  formatMarker,
  hasAllSuites,
  isAtLeastAsNew,
  isOfEarlierPush,
  isRedOfOtherJob,
  isSameSuiteSet,
  parseMarker,
} from './comment-marker.ts';
import type { CommentMarker } from './comment-marker.ts';
import type { Repository } from './occasion.ts';
import { readText } from './payload.ts';

export interface CommentRequest {
  client: GitHubClient;
  clock: Clock;
  repository: Repository;
  prNumber: number;
  marker: CommentMarker;
  /** Markdown, without the marker line. */
  body: string;
  /** false: an existing comment is brought up to date, none is made. */
  create: boolean;
}

/** What came of it. Only `forbidden` and below are worth a warning; none of them touches the verdict. */
export type CommentResult =
  | { status: 'created' | 'updated' | 'unchanged'; id: number; url: string }
  /** There is none and none was to be made. */
  | { status: 'absent' }
  /** A newer run has spoken already, or another job of this attempt, which is red. */
  | { status: 'superseded'; by: CommentMarker }
  | { status: 'forbidden'; permission: 'pull-requests: write'; why: string }
  | { status: 'locked'; why: string }
  /** 422: GitHub does not take this text. */
  | { status: 'rejected'; why: string }
  | { status: 'failed'; why: string };

interface OwnComment {
  id: number;
  body: string;
  url: string;
  marker: CommentMarker;
}

/** What the token of a workflow writes as. */
const WORKFLOW_AUTHOR = 'github-actions[bot]';
const PAGE = 100;
/** A create that ended in 5xx may have happened: it is looked for before each further try. */
const CREATE_ATTEMPTS = 3;

/** Writes the one comment of a suite set. Never throws for what the API refuses. */
export async function upsertComment(request: CommentRequest): Promise<CommentResult> {
  const text = `${formatMarker(request.marker)}\n${request.client.redact(request.body)}`;
  const deleted = new Set<number>();
  const isAllOurs = ({ marker }: OwnComment): boolean => hasAllSuites(request.marker, marker);
  try {
    for (let attempt = 1; ; attempt += 1) {
      const { same, earlier } = await listOwnComments(request);
      const [own, ...doubles] = same;
      if (own) {
        const result = await bringUpToDate(request, own, text);
        if (result !== 'deleted') {
          await removeAll(request, [...doubles, ...earlier.filter(isAllOurs)]);
          return result;
        }
        deleted.add(own.id);
      }
      // what an earlier push was told of some of these suites is answered, too
      if (!request.create && earlier.length === 0) return { status: 'absent' };
      const created = await createOnce(request, text);
      if (created !== 'unsure') {
        if (created.status !== 'created') return created;
        const result = await keepToOldest(request, created, { text, deleted });
        await removeAll(request, earlier);
        return result;
      }
      if (attempt === CREATE_ATTEMPTS)
        return { status: 'failed', why: 'the API keeps failing to create the comment' };
      const { interrupt, waits } = request.client;
      if (interrupt.aborted)
        return {
          status: 'failed',
          why: 'the run was interrupted before the API had answered whether it took the comment',
        };
      await request.clock.sleep(attempt ** 2 * waits.unitMs, interrupt);
    }
  } catch (error) {
    return toResult(readApiFailure(error));
  }
}

/** Another run may have made one at the same moment: of both the older stays, for both. */
async function keepToOldest(
  request: CommentRequest,
  created: Extract<CommentResult, { id: number }>,
  { text, deleted }: { text: string; deleted: ReadonlySet<number> },
): Promise<CommentResult> {
  try {
    const { same } = await listOwnComments(request);
    const [oldest, ...doubles] = same.filter(({ id }) => !deleted.has(id));
    if (!oldest || oldest.id >= created.id) return created;
    const result = await bringUpToDate(request, oldest, text);
    if (result === 'deleted') return created;
    await removeAll(request, doubles);
    return result;
  } catch (error) {
    readApiFailure(error);
    return created;
  }
}

/** Nobody would bring them up to date again. What cannot be removed stays, and so does what is newer or another job's. */
async function removeAll(
  { client, repository, marker: ours }: CommentRequest,
  outdated: readonly OwnComment[],
): Promise<void> {
  for (const { id, marker, body } of outdated)
    if (
      isAtLeastAsNew(ours, marker) &&
      !isRedOfOtherJob({ marker, body }, { marker: ours, body: '' })
    )
      try {
        const octokit = await client.octokit();
        await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...addressOf(repository),
          comment_id: id,
        });
      } catch (error) {
        readApiFailure(error);
      }
}

/**
 * Comments that are ours by author and by marker, the oldest first. `earlier`: of an earlier push which had other suites beside some of
 * ours, or fewer: they would be out of date for ever. None of these is written over: two jobs might do so at once, and one be lost.
 */
async function listOwnComments(
  request: CommentRequest,
): Promise<{ same: OwnComment[]; earlier: OwnComment[] }> {
  const { client, repository, prNumber } = request;
  const octokit = await client.octokit();
  const alike: (OwnComment & { author: string; isBot: boolean })[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await octokit.request(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      {
        ...addressOf(repository),
        issue_number: prNumber,
        per_page: PAGE,
        page,
      },
    );
    for (const { id, body = '', html_url: url, user } of requireList(data)) {
      const marker = parseMarker(body);
      if (!marker || !user) continue;
      if (!isSameSuiteSet(marker, request.marker) && !isOfEarlierPush(marker, request.marker))
        continue;
      const author = user.login;
      // nobody can register a name with brackets; a type that is given must agree
      const isBot = (readText(user, 'type') ?? 'Bot') === 'Bot';
      alike.push({ id: Number(id), body, url, marker, author, isBot });
    }
    if (data.length < PAGE) break;
  }
  if (alike.length === 0) return { same: [], earlier: [] };
  const self = await readOwnLogin(client);
  const own = alike
    .filter(({ author, isBot }) => author === self && (isBot || !self.endsWith('[bot]')))
    .toSorted((a, b) => a.id - b.id);
  const isSame = ({ marker }: OwnComment): boolean => isSameSuiteSet(marker, request.marker);
  return { same: own.filter(isSame), earlier: own.filter((comment) => !isSame(comment)) };
}

/** REST's `GET /user` is closed to a workflow's token; GraphQL's viewer is not. */
async function readOwnLogin(client: GitHubClient): Promise<string> {
  try {
    const octokit = await client.octokit();
    const answer: unknown = await octokit.graphql('query { viewer { login } }');
    const login = readText(answer, 'viewer.login') ?? WORKFLOW_AUTHOR;
    // GraphQL names apps without their suffix in some answers
    return `${login}[bot]` === WORKFLOW_AUTHOR ? WORKFLOW_AUTHOR : login;
  } catch {
    return WORKFLOW_AUTHOR;
  }
}

async function bringUpToDate(
  request: CommentRequest,
  own: OwnComment,
  text: string,
): Promise<CommentResult | 'deleted'> {
  const { client, repository, marker } = request;
  const { id, url } = own;
  if (!isAtLeastAsNew(marker, own.marker) || isRedOfOtherJob(own, { marker, body: text }))
    return { status: 'superseded', by: own.marker };
  if (normalize(own.body) === normalize(text)) return { status: 'unchanged', id, url };
  try {
    const octokit = await client.octokit();
    await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...addressOf(repository),
      comment_id: id,
      body: text,
    });
    return { status: 'updated', id, url };
  } catch (error) {
    const failure = readApiFailure(error);
    return failure.status === 404 ? 'deleted' : toResult(failure);
  }
}

async function createOnce(
  { client, repository, prNumber }: CommentRequest,
  text: string,
): Promise<CommentResult | 'unsure'> {
  try {
    const octokit = await client.octokit();
    const { data } = await octokit.request(
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      {
        ...addressOf(repository),
        issue_number: prNumber,
        body: text,
        // else it would be posted again without looking
        request: { looksFirst: true },
      },
    );
    return { status: 'created', id: Number(data.id), url: data.html_url };
  } catch (error) {
    const failure = readApiFailure(error);
    const mayHaveHappened = failure.kind === 'unavailable' || failure.kind === 'network';
    return mayHaveHappened ? 'unsure' : toResult(failure);
  }
}

function toResult(failure: ApiFailure): CommentResult {
  const why = failure.message;
  if (/\blocked\b/i.test(why) && (failure.status === 403 || failure.status === 422))
    return { status: 'locked', why };
  if (failure.kind === 'forbidden')
    return { status: 'forbidden', permission: 'pull-requests: write', why };
  if (failure.status === 422) return { status: 'rejected', why };
  return { status: 'failed', why };
}

/** The API may hand line ends and the last white space back differently. */
function normalize(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
