import type { LoopbackGitHub } from '../loopback/server.ts';
import { accountOf } from '../loopback/state.ts';
import type { EventFacts, RunFacts } from './run-job.ts';

export interface RunnerFolders {
  workspace: string;
  temp: string;
  toolCache: string;
  eventPath: string;
}

/** The variables that the runner gives a JavaScript action, before inputs and command files. */
export function runnerEnvironment(
  github: LoopbackGitHub,
  run: RunFacts,
  event: EventFacts,
  folders: RunnerFolders,
): Record<string, string> {
  const { owner, repo, repositoryId } = github.state.repository;
  const actor = run.actor ?? 'octocat';
  const workflow = `.github/workflows/${run.workflowFile ?? 'evals.yml'}`;
  const isTag = run.ref.startsWith('refs/tags/');
  return {
    ...keep('PATH'),
    ...keep('HOME'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: actor,
    GITHUB_ACTOR_ID: String(accountOf(actor).id),
    GITHUB_API_URL: github.url,
    GITHUB_BASE_REF: run.baseRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: folders.eventPath,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_HEAD_REF: run.headRef ?? '',
    GITHUB_JOB: run.job ?? 'gate',
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: run.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: isTag ? 'tag' : 'branch',
    GITHUB_REPOSITORY: `${owner}/${repo}`,
    GITHUB_REPOSITORY_ID: String(repositoryId),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: String(accountOf(owner).id),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.runNumber ?? 1),
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_SHA: run.sha,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_WORKFLOW: run.workflowName ?? 'evals',
    GITHUB_WORKFLOW_REF: `${owner}/${repo}/${workflow}@${run.ref}`,
    GITHUB_WORKFLOW_SHA: run.sha,
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'loopback',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.toolCache,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_CACHE_URL: `${github.url}/`,
    ACTIONS_RESULTS_URL: `${github.url}/`,
    ACTIONS_RUNTIME_URL: `${github.url}/`,
    ...(run.cacheMode === undefined ? {} : { ACTIONS_CACHE_MODE: run.cacheMode }),
  };
}

function keep(name: string): Record<string, string> {
  const value = process.env[name];
  return value === undefined ? {} : { [name]: value };
}

/** `INPUT_*`: upper case, blanks become underscores, hyphens stay. */
export function inputVariables(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}
