import type { ArtifactRow } from './baseline-trust.ts';
import { addressOf, type GitHubClient } from './client.ts';
import { readField } from './payload.ts';
import type { Repository } from './occasion.ts';

/** Runs asked for their artifacts: a pull request that is closed and opened again has two for one head. */
const MAX_RUNS = 3;
/** Of its artifacts: a run in shards has hundreds. */
const MAX_PAGES = 10;
export const PAGE = 100;

export interface Sisterhood {
  suite: string;
  headSha: string;
  workflowPath: string;
  ownRunId: number;
}

interface Source {
  client: GitHubClient;
  repository: Repository;
}

/**
 * Artifacts whose names begin so, newest first, of other pull request runs of this workflow at this head.
 * Only of this repository's own branches: what a fork's run uploads is the fork's word.
 */
export async function listSisterArtifacts(
  source: Source,
  { prefix, ...sisterhood }: Sisterhood & { prefix: string },
): Promise<ArtifactRow[]> {
  const rows: ArtifactRow[] = [];
  for (const id of await listSisterRuns(source, sisterhood))
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const listed = await listSisterPage(source, { suite: sisterhood.suite, runId: id, page });
      const own = listed.artifacts.filter(
        (row) => isAttempt(row.name, prefix) && row.workflow_run?.id === id && !row.expired,
      );
      rows.push(...own.toSorted((a, b) => b.id - a.id));
      if (own.length > 0 || listed.artifacts.length < PAGE) break;
    }
  return rows;
}

/** Their ids. A suite asks once: it looks for what was measured in its own split, and then in others. */
export async function listSisterRuns(
  { client, repository }: Source,
  { suite, headSha, workflowPath, ownRunId }: Sisterhood,
): Promise<number[]> {
  const { runs: known } = answersOf(client);
  const runs = await askOnce(known, `${suite} ${headSha}`, () =>
    askForRuns({ client, repository }, headSha),
  );
  return runs
    .filter(
      (run) =>
        run.id !== ownRunId &&
        run.head_sha === headSha &&
        run.event === 'pull_request' &&
        run.path.split('@')[0] === workflowPath &&
        repository.id !== undefined &&
        readField(run.head_repository, 'id') === repository.id,
    )
    .slice(0, MAX_RUNS)
    .map((run) => Number(run.id));
}

async function askForRuns({ client, repository }: Source, headSha: string) {
  const octokit = await client.octokit();
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs', {
    ...addressOf(repository),
    head_sha: headSha,
    event: 'pull_request',
    per_page: 30,
  });
  return data.workflow_runs;
}

/** A page of what one of them uploaded. */
export async function listSisterPage(
  { client, repository }: Source,
  { suite, runId, page }: { suite: string; runId: number; page: number },
): Promise<ArtifactPage> {
  const { pages: known } = answersOf(client);
  return await askOnce(known, `${suite} ${runId} ${page}`, () =>
    listArtifactPage({ client, repository }, { runId, page }),
  );
}

/** What a page of a run's artifacts holds, and how many the run has. */
export interface ArtifactPage {
  artifacts: ArtifactRow[];
  total: number;
}

export async function listArtifactPage(
  { client, repository }: Source,
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

/** What a job was told before, of runs and of their artifacts. */
interface Answers {
  runs: Map<string, Promise<RunRows>>;
  pages: Map<string, Promise<ArtifactPage>>;
}
type RunRows = Awaited<ReturnType<typeof askForRuns>>;

const answers = new WeakMap<GitHubClient, Answers>();

function answersOf(client: GitHubClient): Answers {
  const known = answers.get(client) ?? { runs: new Map(), pages: new Map() };
  answers.set(client, known);
  return known;
}

async function askOnce<T>(
  known: Map<string, Promise<T>>,
  what: string,
  ask: () => Promise<T>,
): Promise<T> {
  const answer = known.get(what) ?? ask();
  known.set(what, answer);
  return await answer;
}

/** Whoever uploads chooses the name: nothing but the number of an attempt stands behind what it begins with. */
function isAttempt(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && /^\d{1,6}$/.test(name.slice(prefix.length));
}
