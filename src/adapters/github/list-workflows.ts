import { addressOf, type GitHubClient } from './client.ts';
import type { Repository } from './occasion.ts';

const PAGE = 100;

/** Paths of the workflow files that GitHub knows of this repository, the first hundred. Throws what octokit throws. */
export async function listWorkflows(
  client: GitHubClient,
  repository: Repository,
): Promise<string[]> {
  const octokit = await client.octokit();
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/workflows', {
    ...addressOf(repository),
    per_page: PAGE,
  });
  return data.workflows.map(({ path }) => path).filter((path) => path.startsWith('.github/'));
}
