import { notFound } from '../api-error.ts';
import { pageOf } from '../paging.ts';
import { defineRoute, type ApiRequest, type Route } from '../routing.ts';
import type { Schema } from '../schemas.ts';
import { nodeId } from '../shapes/account.ts';
import { shapeRun } from '../shapes/run.ts';
import type { Job, WorkflowRun } from '../state.ts';
import { reads } from '../tokens.ts';

/** A filtered search never gives more. */
const searchLimit = 1000;

async function readHeadCommit(
  { git, state }: ApiRequest,
  sha: string,
): Promise<Schema<'nullable-simple-commit'>> {
  if (state.repository.gitDir === undefined) return null;
  const commit = await git.commit(sha);
  return commit
    ? {
        id: commit.sha,
        tree_id: commit.tree,
        message: commit.message,
        timestamp: commit.committer.date,
        author: { name: commit.author.name, email: commit.author.email },
        committer: { name: commit.committer.name, email: commit.committer.email },
      }
    : null;
}

async function answerRun(request: ApiRequest, run: WorkflowRun) {
  const head = await readHeadCommit(request, run.headSha);
  return shapeRun(request.links, request.state, run, head);
}

/** Newest attempt of each run, newest run first. */
function latestRuns({ state }: Pick<ApiRequest, 'state'>): WorkflowRun[] {
  const latest = new Map<number, WorkflowRun>();
  for (const run of state.runs) {
    const known = latest.get(run.id);
    if (!known || run.attempt > known.attempt) latest.set(run.id, run);
  }
  return [...latest.values()].toSorted(
    (a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id,
  );
}

function filterRuns({ query }: Pick<ApiRequest, 'query'>, runs: WorkflowRun[]): WorkflowRun[] {
  const asks = (name: string, value: string | null) => {
    const wanted = query.get(name);
    return wanted === null || wanted === '' || wanted === value;
  };
  const status = query.get('status');
  const filtered = runs.filter(
    (run) =>
      // The name of the head branch, whoever's it is: a fork's `main` fits too.
      asks('branch', run.headBranch) &&
      asks('event', run.event) &&
      asks('head_sha', run.headSha) &&
      asks('actor', run.actor.login) &&
      (!status ||
        run.status === status ||
        (run.status === 'completed' && run.conclusion === status)),
  );
  const isSearch = ['branch', 'event', 'head_sha', 'actor', 'status'].some((key) => query.has(key));
  return isSearch ? filtered.slice(0, searchLimit) : filtered;
}

async function answerRuns(request: ApiRequest, path: string, runs: WorkflowRun[]) {
  const page = pageOf(request, path, filterRuns(request, runs));
  const shaped = [];
  for (const run of page.items) shaped.push(await answerRun(request, run));
  return {
    status: 200 as const,
    body: { total_count: page.total, workflow_runs: shaped },
    headers: page.headers,
  };
}

function findWorkflow(request: ApiRequest<Record<'workflow_id', string>>): WorkflowRun[] {
  const { workflow_id: wanted } = request.params;
  const runs = latestRuns(request).filter(
    (run) => String(run.workflowId) === wanted || run.path.endsWith(`/${wanted}`),
  );
  if (runs.length === 0) throw notFound();
  return runs;
}

const listRuns = defineRoute(
  'get',
  '/repos/{owner}/{repo}/actions/runs',
  reads('actions'),
  (request) => answerRuns(request, '/actions/runs', latestRuns(request)),
);

function shapeWorkflow({ links }: Pick<ApiRequest, 'links'>, run: WorkflowRun): Schema<'workflow'> {
  return {
    id: run.workflowId,
    node_id: nodeId('Workflow', run.workflowId),
    name: run.name,
    path: run.path,
    state: 'active',
    created_at: run.createdAt,
    updated_at: run.createdAt,
    url: `${links.repositoryApi}/actions/workflows/${run.workflowId}`,
    html_url: `${links.repositoryHtml}/blob/main/${run.path}`,
    badge_url: `${links.repositoryHtml}/workflows/${encodeURIComponent(run.name)}/badge.svg`,
  };
}

const getWorkflow = defineRoute(
  'get',
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}',
  reads('actions'),
  (request) => {
    const [run] = findWorkflow(request);
    if (!run) throw notFound();
    return { status: 200, body: shapeWorkflow(request, run) };
  },
);

/** Those that have run. */
const listWorkflows = defineRoute(
  'get',
  '/repos/{owner}/{repo}/actions/workflows',
  reads('actions'),
  (request) => {
    const byId = new Map(latestRuns(request).map((run) => [run.workflowId, run]));
    const page = pageOf(request, '/actions/workflows', [...byId.values()]);
    const workflows = page.items.map((run) => shapeWorkflow(request, run));
    return {
      status: 200 as const,
      body: { total_count: page.total, workflows },
      headers: page.headers,
    };
  },
);

const listWorkflowRuns = defineRoute(
  'get',
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  reads('actions'),
  (request) => {
    const path = `/actions/workflows/${request.params.workflow_id}/runs`;
    return answerRuns(request, path, findWorkflow(request));
  },
);

const getRun = defineRoute(
  'get',
  '/repos/{owner}/{repo}/actions/runs/{run_id}',
  reads('actions'),
  async (request) => {
    const run = latestRuns(request).find(({ id }) => String(id) === request.params.run_id);
    if (!run) throw notFound();
    return { status: 200, body: await answerRun(request, run) };
  },
);

const getAttempt = defineRoute(
  'get',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
  reads('actions'),
  async (request) => {
    const { run_id: id, attempt_number: attempt } = request.params;
    const run = request.state.runs.find(
      (one) => String(one.id) === id && String(one.attempt) === attempt,
    );
    if (!run) throw notFound();
    return { status: 200, body: await answerRun(request, run) };
  },
);

function shapeJob({ links }: Pick<ApiRequest, 'links'>, job: Job, id: number): Schema<'job'> {
  const { runId, attempt, name, conclusion } = job;
  const at = '2026-01-01T00:00:00Z';
  return {
    id,
    run_id: runId,
    run_url: `${links.repositoryApi}/actions/runs/${runId}`,
    run_attempt: attempt,
    node_id: nodeId('CheckRun', id),
    head_sha: '0'.repeat(40),
    url: `${links.repositoryApi}/actions/jobs/${id}`,
    html_url: `${links.repositoryHtml}/actions/runs/${runId}/job/${id}`,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    created_at: at,
    started_at: at,
    completed_at: conclusion === null ? null : at,
    name,
    check_run_url: `${links.repositoryApi}/check-runs/${id}`,
    labels: ['ubuntu-24.04'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 1,
    runner_group_name: 'GitHub Actions',
    workflow_name: 'evals',
    head_branch: 'main',
  };
}

const listJobs = defineRoute(
  'get',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
  reads('actions'),
  (request) => {
    const { run_id: id, attempt_number: attempt } = request.params;
    const jobs = request.state.jobs.filter(
      (job) => String(job.runId) === id && String(job.attempt) === attempt,
    );
    const page = pageOf(request, `/actions/runs/${id}/attempts/${attempt}/jobs`, jobs);
    return {
      status: 200 as const,
      body: {
        total_count: page.total,
        jobs: page.items.map((job, index) => shapeJob(request, job, index + 1)),
      },
      headers: page.headers,
    };
  },
);

export const runRoutes: Route[] = [
  listRuns,
  listWorkflows,
  getWorkflow,
  listWorkflowRuns,
  getRun,
  getAttempt,
  listJobs,
];
