import { readApiFailure } from './api-failure.ts';
import { openAnswers } from './ask-once.ts';
import { addressOf, type GitHubClient } from './client.ts';
import { listPastStatuses, statusContext, type PastStatus } from './commit-status.ts';
import type { Repository } from './occasion.ts';
import { readField } from './payload.ts';

/** Runs that are started by hand for a pull request. */
export interface ByHand {
  workflowPath: string;
  /** Those of another branch are another workflow file's. */
  branch: string;
}

interface Source {
  client: GitHubClient;
  repository: Repository;
  /** The run that asks. */
  runId: number;
}

type RunRow = Awaited<ReturnType<typeof readRun>>;

interface Pointed {
  rows: RunRow[];
  /** Why it is not known whether there is more. */
  unread?: string;
  /** Of a run that is gone, and may have measured. */
  doubt?: string;
}

/** A request a run. */
const MOST_RUNS = 10;

const statusesOnce = openAnswers<Awaited<ReturnType<typeof listPastStatuses>>>();
const runOnce = openAnswers<RunRow>();

/**
 * Runs by hand that the suite's statuses at the head point to, besides those that are known: their own commit is that of the branch
 * that they were started on. A status is only a hint: the run must be of this workflow, started by hand on that branch of this
 * repository; one that is gone or cannot be asked for does not hide another.
 */
export async function listPointedRuns(
  source: Source,
  {
    suite,
    headSha,
    byHand,
    known,
  }: { suite: string; headSha: string; byHand: ByHand; known: ReadonlySet<number> },
): Promise<Pointed> {
  const { client, repository } = source;
  const pointed: Pointed = { rows: [] };
  let ids: number[];
  try {
    const told = await statusesOnce(client, headSha, () =>
      listPastStatuses({ client, repository, sha: headSha }),
    );
    ids = listIds(told.past, statusContext(suite), source).filter((id) => !known.has(id));
    if (told.isCut) pointed.unread = 'it has more statuses than are asked for';
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    // where no job may read them there are none
    return kind === 'forbidden' ? pointed : { ...pointed, unread: `statuses: ${message}` };
  }
  if (ids.length > MOST_RUNS) pointed.unread = 'its statuses point to more runs than are asked for';
  for (const id of ids.slice(0, MOST_RUNS))
    try {
      const run = await runOnce(client, id, () => readRun(source, id));
      if (isOwn(run, byHand, repository)) pointed.rows.push(run);
    } catch (error) {
      const { kind, message } = readApiFailure(error);
      if (kind === 'gone') pointed.doubt ??= `run ${id}, to which a status of it points, is gone`;
      else pointed.unread ??= `run ${id}: ${message}`;
    }
  return pointed;
}

function isOwn(run: RunRow, { workflowPath, branch }: ByHand, { id: home }: Repository): boolean {
  return (
    run.event === 'workflow_dispatch' &&
    run.path.split('@')[0] === workflowPath &&
    run.head_branch === branch &&
    home !== undefined &&
    readField(run.head_repository, 'id') === home
  );
}

/** Those that decided first, newest first. */
function listIds(
  past: readonly PastStatus[],
  suiteContext: string,
  { repository: { owner, name }, runId }: Source,
): number[] {
  const decided = new Set<number>();
  const others = new Set<number>();
  for (const { context, state, targetUrl = '' } of past) {
    if (context !== suiteContext) continue;
    const [, at, id] =
      /\/([^/]+\/[^/]+)\/actions\/runs\/([1-9]\d{0,15})(?:\/attempts\/\d+)?$/.exec(targetUrl) ?? [];
    if (at !== `${owner}/${name}`) continue;
    (state === 'pending' ? others : decided).add(Number(id));
  }
  const ids = new Set([...decided, ...others]);
  ids.delete(runId);
  return [...ids];
}

async function readRun({ client, repository }: Source, runId: number) {
  const octokit = await client.octokit();
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
    ...addressOf(repository),
    run_id: runId,
  });
  return data;
}
