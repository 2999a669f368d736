import { readApiFailure, requireList } from './api-failure.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { Repository } from './occasion.ts';

const PAGE = 100;
/** 256 shards and their merges. */
const MOST_PAGES = 4;
const FAILED: ReadonlySet<string | null> = new Set(['failure', 'timed_out', 'startup_failure']);

/**
 * Whether jobs of this attempt of a workflow run were cancelled, and none failed: a matrix cancels the others where one fails. What
 * cannot be looked up was not.
 */
export async function wereJobsCancelled(
  { client, repository }: { client: GitHubClient; repository: Repository },
  { runId, attempt }: { runId: number; attempt: number },
): Promise<boolean> {
  const ended = new Set<string | null>();
  try {
    const octokit = await client.octokit();
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const { data } = await octokit.request(
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
        { ...addressOf(repository), run_id: runId, attempt_number: attempt, per_page: PAGE, page },
      );
      for (const { conclusion } of requireList(data.jobs)) ended.add(conclusion);
      if (data.jobs.length < PAGE)
        return ended.has('cancelled') && ![...ended].some((said) => FAILED.has(said));
    }
    return false;
  } catch (error) {
    readApiFailure(error);
    return false;
  }
}
