import { readApiFailure } from './api-failure.ts';
import type { GitHubClient } from './client.ts';
import type { Octokit } from './octokit.ts';
import { readId, readText, toId } from './payload.ts';
import { parseWorkflowRef, type EventAnswers, type OccasionSource } from './read-event.ts';

/**
 * What the runner did not say of the repository and the workflow, and the API knows. Asks nothing where nothing is
 * missing, which is the rule; what the API does not tell either stays absent.
 */
export async function askEvent(
  client: GitHubClient,
  { env, payload }: Pick<OccasionSource, 'env' | 'payload'>,
): Promise<EventAnswers> {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (!owner || !repo) return {};
  const at = { owner, repo };
  const isRepositoryKnown =
    readText(payload, 'repository.default_branch') !== undefined &&
    (toId(env.GITHUB_REPOSITORY_ID) ?? readId(payload, 'repository.id')) !== undefined;
  const isWorkflowKnown = parseWorkflowRef(env.GITHUB_WORKFLOW_REF) !== undefined;
  return {
    ...(!isRepositoryKnown && (await askRepository(client, at))),
    ...(!isWorkflowKnown && (await askWorkflow(client, at, toId(env.GITHUB_RUN_ID)))),
  };
}

type Address = { owner: string; repo: string };

function askRepository(client: GitHubClient, at: Address): Promise<EventAnswers> {
  return ask(client, async (octokit) => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}', at);
    const defaultBranch = readText(data, 'default_branch');
    const repositoryId = readId(data, 'id');
    return {
      ...(defaultBranch !== undefined && { defaultBranch }),
      ...(repositoryId !== undefined && { repositoryId }),
    };
  });
}

/** The run that we are names the workflow it is of. */
async function askWorkflow(
  client: GitHubClient,
  at: Address,
  runId: number | undefined,
): Promise<EventAnswers> {
  if (runId === undefined) return {};
  return await ask(client, async (octokit) => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
      ...at,
      run_id: runId,
    });
    const path = readText(data, 'path');
    const workflowFile = parseWorkflowRef(`${at.owner}/${at.repo}/${path}`);
    return workflowFile === undefined ? {} : { workflowFile };
  });
}

async function ask(
  client: GitHubClient,
  question: (octokit: Octokit) => Promise<EventAnswers>,
): Promise<EventAnswers> {
  try {
    return await question(await client.octokit());
  } catch (error) {
    // throws on what is no answer of the API; any answer of the API leaves the fact unknown
    readApiFailure(error);
    return {};
  }
}
