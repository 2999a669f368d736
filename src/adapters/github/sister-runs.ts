import { posix } from 'node:path';
import type { ArtifactRow } from './baseline-trust.ts';
import { requireList } from './api-failure.ts';
import { openAnswers } from './ask-once.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { Repository } from './occasion.ts';
import { listPointedRuns, type ByHand } from './pointed-runs.ts';
import { readField, readText } from './payload.ts';

/** Runs that are asked for their artifacts; of many jobs each asks for fewer. */
const MOST_RUNS = 10;
const MOST_RUNS_OF_SHARD = 3;
/** Of their list, and of a run's artifacts: a run in shards has hundreds. */
const MAX_RUN_PAGES = 3;
export const MAX_PAGES = 10;
export const PAGE = 100;
const TOO_MANY_RUNS = 'it has more runs than are asked for';

/** Where other runs are looked for. */
export interface SisterSource {
  client: GitHubClient;
  repository: Repository;
  runId: number;
  /** Runs of this workflow at the same head are asked too. */
  workflowPath?: string;
  /** So are those that were started by hand for the head, and have another commit. */
  byHand?: ByHand;
}

/** Another run of this head. */
export interface Sister {
  id: number;
  /** The newest. */
  attempt: number;
  /** GitHub's word for what it came to; absent: it has not ended. */
  said?: string;
  /** Dependabot's jobs hold no secret: as a rule they end before they measure. */
  isDependabots: boolean;
}

/** Other runs of this head, and what is not known of them. */
export interface Sisters {
  runs: Sister[];
  /** Why it is not known whether there are more that are not green. */
  unread?: string;
  /** Of one that is gone, and may have measured. */
  doubt?: string;
}

const runsOnce = openAnswers<Awaited<ReturnType<typeof listRunsAt>>>();
const pageOnce = openAnswers<ArtifactPage>();

/**
 * Other runs of this head: those of this workflow at it, of pull requests and started by hand, and those that its statuses point to.
 * Only of this repository's own branches: what a fork's run uploads is the fork's word. Red ones first: the first that has all is
 * enough, and who asks further must not be stopped by runs that were cancelled. A job asks once: a suite looks for what was measured
 * in its own split, and then in others.
 */
export async function listSisters(
  source: SisterSource,
  { suite, headSha, isShard }: { suite: string; headSha: string; isShard: boolean },
): Promise<Sisters> {
  const { client, workflowPath, byHand, runId } = source;
  const at =
    workflowPath === undefined
      ? { rows: [], isCut: false }
      : await runsOnce(client, headSha, () => listRunsAt(source, { headSha, workflowPath }));
  const rows = new Map(at.rows.map((row) => [Number(row.id), row]));
  const { rows: pointed = [], ...said } = byHand
    ? await listPointedRuns(source, { suite, headSha, byHand, known: new Set(rows.keys()) })
    : {};
  for (const row of pointed) rows.set(Number(row.id), row);
  rows.delete(runId);
  const sorted = [...rows.values()]
    .map(toSister)
    .toSorted((a, b) => rank(a) - rank(b) || b.id - a.id);
  const most = isShard ? MOST_RUNS_OF_SHARD : MOST_RUNS;
  const isCut = at.isCut || sorted.slice(most).some((run) => run.said !== 'success');
  return { ...said, runs: sorted.slice(0, most), ...(isCut && { unread: TOO_MANY_RUNS }) };
}

type RunRow = Awaited<ReturnType<typeof listRunPage>>['workflow_runs'][number];

async function listRunsAt(
  source: SisterSource,
  wanted: { headSha: string; workflowPath: string },
): Promise<{ rows: RunRow[]; isCut: boolean }> {
  const rows: RunRow[] = [];
  let isCut = false;
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const listed = await listRunPage(source, { ...wanted, page });
    rows.push(...requireList(listed.workflow_runs));
    const all = Math.ceil(listed.total_count / PAGE);
    pages = Math.min(all, MAX_RUN_PAGES);
    isCut = all > pages;
  }
  const { id } = source.repository;
  const own = rows.filter(
    (run) =>
      run.head_sha === wanted.headSha &&
      (run.event === 'pull_request' || run.event === 'workflow_dispatch') &&
      run.path.split('@')[0] === wanted.workflowPath &&
      id !== undefined &&
      readField(run.head_repository, 'id') === id,
  );
  return { rows: own, isCut };
}

async function listRunPage(
  { client, repository }: SisterSource,
  { headSha, workflowPath, page }: { headSha: string; workflowPath: string; page: number },
) {
  const octokit = await client.octokit();
  const { data } = await octokit.request(
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    {
      ...addressOf(repository),
      workflow_id: posix.basename(workflowPath),
      head_sha: headSha,
      per_page: PAGE,
      page,
    },
  );
  return data;
}

function toSister(run: RunRow): Sister {
  return {
    id: Number(run.id),
    attempt: run.run_attempt ?? 1,
    ...(run.status === 'completed' && { said: run.conclusion ?? 'nothing' }),
    isDependabots: readText(run, 'actor.login') === 'dependabot[bot]',
  };
}

const RED: ReadonlySet<string> = new Set(['failure', 'timed_out']);

function rank({ said }: Sister): number {
  if (said !== undefined && RED.has(said)) return 0;
  return said === 'success' ? 2 : 1;
}

/**
 * Of one that keeps nothing of the suite: whether it may have measured. A green one has nothing to hide (it was untouched, say), and
 * one that was cancelled before it kept anything decided nothing; unless that was a re-run.
 */
export function mayHaveMeasured({ said, attempt, isDependabots }: Sister): boolean {
  if (said === undefined || said === 'success' || isDependabots) return false;
  return RED.has(said) || attempt > 1;
}

/** A page of what one of them uploaded: of one that has not ended, each suite asks. */
export async function listSisterPage(
  source: Pick<SisterSource, 'client' | 'repository'>,
  { suite, run: { id, said }, page }: { suite: string; run: Sister; page: number },
): Promise<ArtifactPage> {
  const what = `${said === undefined ? suite : ''} ${id} ${page}`;
  return await pageOnce(source.client, what, () => listArtifactPage(source, { runId: id, page }));
}

/** What a page of a run's artifacts holds, and how many the run has. */
export interface ArtifactPage {
  artifacts: ArtifactRow[];
  total: number;
}

export async function listArtifactPage(
  { client, repository }: Pick<SisterSource, 'client' | 'repository'>,
  { runId, page, name }: { runId: number; page: number; name?: string },
): Promise<ArtifactPage> {
  const octokit = await client.octokit();
  const { data } = await octokit.request(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    {
      ...addressOf(repository),
      run_id: runId,
      ...(name !== undefined && { name }),
      per_page: PAGE,
      page,
    },
  );
  return { artifacts: data.artifacts, total: data.total_count };
}
