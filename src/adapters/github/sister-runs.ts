import type { ArtifactRow } from './baseline-trust.ts';
import { addressOf, type GitHubClient } from './client.ts';
import { readField } from './payload.ts';
import type { Repository } from './occasion.ts';

/** Runs asked for their artifacts: a pull request that is closed and opened again has two for one head. */
const MAX_RUNS = 3;
/** Of its artifacts: a run in shards has hundreds. */
const MAX_PAGES = 10;
const PAGE = 100;

/**
 * Artifacts whose names begin so, newest first, of other pull request runs of this workflow at this head.
 * Only of this repository's own branches: what a fork's run uploads is the fork's word.
 */
export async function listSisterArtifacts(
  { client, repository }: { client: GitHubClient; repository: Repository },
  {
    headSha,
    workflowPath,
    ownRunId,
    prefix,
  }: { headSha: string; workflowPath: string; ownRunId: number; prefix: string },
): Promise<ArtifactRow[]> {
  const octokit = await client.octokit();
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs', {
    ...addressOf(repository),
    head_sha: headSha,
    event: 'pull_request',
    per_page: 30,
  });
  const sisters = data.workflow_runs.filter(
    (run) =>
      run.id !== ownRunId &&
      run.head_sha === headSha &&
      run.event === 'pull_request' &&
      run.path.split('@')[0] === workflowPath &&
      repository.id !== undefined &&
      readField(run.head_repository, 'id') === repository.id,
  );
  const rows: ArtifactRow[] = [];
  for (const id of sisters.slice(0, MAX_RUNS).map((run) => Number(run.id)))
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const { data: listed } = await octokit.request(
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        {
          ...addressOf(repository),
          run_id: id,
          per_page: PAGE,
          page,
        },
      );
      const own = listed.artifacts.filter(
        (row) => isAttempt(row.name, prefix) && row.workflow_run?.id === id && !row.expired,
      );
      rows.push(...own.toSorted((a, b) => b.id - a.id));
      if (own.length > 0 || listed.artifacts.length < PAGE) break;
    }
  return rows;
}

/** Whoever uploads chooses the name: nothing but the number of an attempt stands behind what it begins with. */
function isAttempt(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && /^\d{1,6}$/.test(name.slice(prefix.length));
}
