import { posix } from 'node:path';

import type { components } from '@octokit/openapi-types';

import { baselineArtifactName, type ArtifactRow, type RunRow } from './baseline-trust.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { Repository } from './occasion.ts';

/** The questions about baselines that the API can answer, a request each. Throws what octokit throws. */
export interface BaselineApi {
  /** Runs of a workflow at one commit, newest first. */
  listRunsOf(sha: string): Promise<RunRow[]>;
  /** A page (from 1), 100 of a workflow's runs on an event and branch of this repository, newest first. */
  listRecording(
    event: 'push' | 'schedule',
    at: { branch: string; page: number },
  ): Promise<RunRow[]>;
  readRun(runId: number): Promise<RunRow>;
  /** Those of a name, of the baseline's where none is given, newest first. */
  listArtifactsOf(runId: number, named?: string): Promise<ArtifactRow[]>;
  /** A page (from 1) of all artifacts of the baseline's name, newest first. */
  listArtifacts(page: number): Promise<{ rows: ArtifactRow[]; more: boolean }>;
  /** Commits from `ancestor` to `sha`; absent: it is none. */
  countBehind(ancestor: string, sha: string): Promise<number | undefined>;
}

const PAGE = 100;

export function createBaselineApi(
  { client, repository }: { client: GitHubClient; repository: Repository },
  { suite, workflowPath }: { suite: string; workflowPath: string },
): BaselineApi {
  const at = addressOf(repository);
  const name = baselineArtifactName(suite);
  const listRuns = async (filter: {
    head_sha?: string;
    event?: string;
    branch?: string;
    page?: number;
  }): Promise<RunRow[]> => {
    const octokit = await client.octokit();
    const { data } = await octokit.request(
      'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
      { ...at, workflow_id: posix.basename(workflowPath), per_page: PAGE, ...filter },
    );
    return data.workflow_runs.map(toRunRow).toSorted((a, b) => b.id - a.id);
  };
  return {
    listRunsOf: async (sha) => await listRuns({ head_sha: sha }),
    async listRecording(event, { branch, page }) {
      return await listRuns({ event, branch, page });
    },
    async readRun(runId) {
      const octokit = await client.octokit();
      return toRunRow(
        (
          await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
            ...at,
            run_id: runId,
          })
        ).data,
      );
    },
    async listArtifactsOf(runId, named = name) {
      const octokit = await client.octokit();
      const asked = { ...at, run_id: runId, name: named, per_page: PAGE };
      const { data } = await octokit.request(
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        asked,
      );
      return newestFirst(data.artifacts.filter((row) => row.name === named));
    },
    async listArtifacts(page) {
      const octokit = await client.octokit();
      const asked = { ...at, name, per_page: PAGE, page };
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts', asked);
      const rows = newestFirst(data.artifacts.filter((row) => row.name === name));
      return { rows, more: data.artifacts.length === PAGE };
    },
    async countBehind(ancestor, sha) {
      if (ancestor === sha) return 0;
      const octokit = await client.octokit();
      const asked = { ...at, basehead: `${ancestor}...${sha}`, per_page: 1 };
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', asked);
      return data.status === 'ahead' || data.status === 'identical' ? data.ahead_by : undefined;
    },
  };
}

function newestFirst(rows: ArtifactRow[]): ArtifactRow[] {
  return rows.toSorted((a, b) => b.id - a.id);
}

/** The types promise a head repository; the API leaves it null when the fork is gone. */
type ApiRun = Pick<
  components['schemas']['workflow-run'],
  'event' | 'status' | 'conclusion' | 'path' | 'head_branch' | 'head_sha' | 'run_attempt'
> & { id: ApiId; repository: Identified; head_repository: Identified };
type ApiId = number | bigint;
type Identified = { id: ApiId } | null;

function toRunRow(run: ApiRun): RunRow {
  const { event, status, conclusion, path, head_branch, head_sha } = run;
  return {
    event,
    status,
    conclusion,
    path,
    head_branch,
    head_sha,
    id: Number(run.id),
    run_attempt: run.run_attempt ?? 1,
    repository: toIdentity(run.repository),
    head_repository: toIdentity(run.head_repository),
  };
}

function toIdentity(repository: Identified): { id: number } | null {
  return repository ? { id: Number(repository.id) } : null;
}
