import { readApiFailure } from './api-failure.ts';
import { addressOf, type GitHubClient } from './client.ts';
import { statusContext } from './commit-status.ts';
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

const PAGE = 100;
/** A page of statuses a request; and a run. */
const MOST_PAGES = 2;
const MOST_RUNS = 10;

/**
 * Runs by hand that the suite's statuses at the head point to: their own commit is that of the branch that they were started on.
 * A status is only a hint: the run must be of this workflow, started by hand on that branch of this repository.
 */
export async function listPointedRuns(
  source: Source,
  { suite, headSha, byHand }: { suite: string; headSha: string; byHand: ByHand },
) {
  const { ids, isCut } = await listPointed(source, suite, headSha);
  const rows: Awaited<ReturnType<typeof readRun>>[] = [];
  for (const id of ids.slice(0, MOST_RUNS)) rows.push(await readRun(source, id));
  const { id: home } = source.repository;
  const own = rows.filter(
    (run) =>
      run.event === 'workflow_dispatch' &&
      run.path.split('@')[0] === byHand.workflowPath &&
      run.head_branch === byHand.branch &&
      home !== undefined &&
      readField(run.head_repository, 'id') === home,
  );
  return { rows: own, isCut: isCut || ids.length > MOST_RUNS };
}

/** Their ids, those that decided first, newest first. */
async function listPointed(source: Source, suite: string, sha: string) {
  const { owner, name } = source.repository;
  const decided = new Set<number>();
  const others = new Set<number>();
  let isCut = false;
  for (let page = 1, isLast = false; page <= MOST_PAGES && !isLast; page += 1) {
    const statuses = await listStatuses(source, sha, page);
    for (const { context, state, target_url: url } of statuses) {
      if (context !== statusContext(suite) || url === null) continue;
      const [, at, id] = /\/([^/]+\/[^/]+)\/actions\/runs\/([1-9]\d{0,15})$/.exec(url) ?? [];
      if (at !== `${owner}/${name}`) continue;
      (state === 'pending' ? others : decided).add(Number(id));
    }
    isLast = statuses.length < PAGE;
    isCut = !isLast;
  }
  const ids = new Set([...decided, ...others]);
  ids.delete(source.runId);
  return { ids: [...ids], isCut };
}

async function listStatuses({ client, repository }: Source, sha: string, page: number) {
  const octokit = await client.octokit();
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
      ...addressOf(repository),
      ref: sha,
      per_page: PAGE,
      page,
    });
    return data;
  } catch (error) {
    // where no job may read them there are none; else it goes without, as a first run does
    if (readApiFailure(error).kind === 'forbidden') return [];
    throw error;
  }
}

async function readRun({ client, repository }: Source, runId: number) {
  const octokit = await client.octokit();
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
    ...addressOf(repository),
    run_id: runId,
  });
  return data;
}
