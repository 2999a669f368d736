import type { Links } from '../links.ts';
import { readRecorded, seed } from '../recorded.ts';
import type { Schema } from '../schemas.ts';
import type { Artifact, GitHubState, Pull, WorkflowRun } from '../state.ts';
import { nodeId, shapeAccount } from './account.ts';
import { shapeMinimalRepository } from './repository.ts';

/** Pull requests whose head is this run's *now*; forks are never listed. */
function shapePullsOfRun(
  links: Links,
  state: GitHubState,
  run: WorkflowRun,
): Schema<'pull-request-minimal'>[] {
  const { repositoryId: id, repo: name } = state.repository;
  const repo = { id, url: links.repositoryApi, name };
  const fits = (pull: Pull) =>
    pull.state === 'open' &&
    pull.head.repository?.id === id &&
    run.headRepository?.id === id &&
    pull.head.ref === run.headBranch;
  return state.pulls.filter(fits).map((pull) => ({
    id: 279_147_000 + pull.number,
    number: pull.number,
    url: `${links.repositoryApi}/pulls/${pull.number}`,
    head: { ref: pull.head.ref, sha: pull.head.sha, repo },
    base: { ref: pull.base.ref, sha: pull.base.sha, repo },
  }));
}

export function shapeRun(
  links: Links,
  state: GitHubState,
  run: WorkflowRun,
  headCommit: Schema<'nullable-simple-commit'>,
): Schema<'workflow-run'> {
  const url = `${links.repositoryApi}/actions/runs/${run.id}`;
  const suite = `${links.repositoryApi}/check-suites/${run.id + 1}`;
  const recorded = readRecorded('github-webhooks/workflow_run.completed.json', state.repository);
  const head = run.headRepository;
  return seed(recorded?.['workflow_run'], {
    id: run.id,
    name: run.name,
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: run.id + 1,
    check_suite_node_id: nodeId('CheckSuite', run.id + 1),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: headCommit?.message.split('\n')[0] ?? run.name,
    run_number: run.runNumber,
    run_attempt: run.attempt,
    referenced_workflows: [],
    event: run.event,
    status: run.status,
    conclusion: run.status === 'completed' ? run.conclusion : null,
    workflow_id: run.workflowId,
    url,
    html_url: `${links.repositoryHtml}/actions/runs/${run.id}`,
    pull_requests: shapePullsOfRun(links, state, run),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    actor: shapeAccount(links, run.actor),
    triggering_actor: shapeAccount(links, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: suite,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${links.repositoryApi}/actions/workflows/${run.workflowId}`,
    head_commit: headCommit,
    repository: shapeMinimalRepository(links, state.repository),
    // GitHub's description has no null here, but a deleted fork is null.
    head_repository: (head &&
      shapeMinimalRepository(links, state.repository, head)) as Schema<'minimal-repository'>,
  });
}

export function isExpired(state: GitHubState, artifact: Artifact): boolean {
  return Date.parse(artifact.expiresAt) <= state.now();
}

export function shapeArtifact(
  links: Links,
  state: GitHubState,
  artifact: Artifact,
): Schema<'artifact'> {
  const url = `${links.repositoryApi}/actions/artifacts/${artifact.id}`;
  const run = state.runs.find(
    ({ id, attempt }) => id === artifact.runId && attempt === artifact.attempt,
  );
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(state, artifact),
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    workflow_run: run
      ? {
          id: run.id,
          repository_id: state.repository.repositoryId,
          ...(run.headRepository ? { head_repository_id: run.headRepository.id } : {}),
          ...(run.headBranch === null ? {} : { head_branch: run.headBranch }),
          head_sha: run.headSha,
        }
      : null,
  };
}
