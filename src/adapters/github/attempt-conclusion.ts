import { readApiFailure } from './api-failure.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { Repository } from './occasion.ts';

/** What GitHub says that an attempt of a workflow run came to. */
export type AttemptConclusion =
  /** `said`: GitHub's word for the whole workflow run, e.g. `failure`; other jobs of it count too. */
  | { status: 'known'; attempt: number; said: string }
  | { status: 'unknown'; attempt: number; why: string };

/** What an earlier attempt of this run came to, or one of another run; that only where it was of this head. */
export async function readAttemptConclusion(
  { client, repository }: { client: GitHubClient; repository: Repository },
  { runId, attempt, headSha }: { runId: number; attempt: number; headSha?: string | undefined },
): Promise<AttemptConclusion> {
  try {
    const octokit = await client.octokit();
    const { data } = await octokit.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
      {
        ...addressOf(repository),
        run_id: runId,
        attempt_number: attempt,
      },
    );
    if (headSha !== undefined && data.head_sha !== headSha)
      return { status: 'unknown', attempt, why: 'it was of another commit' };
    return data.conclusion
      ? { status: 'known', attempt, said: data.conclusion }
      : { status: 'unknown', attempt, why: 'it has no conclusion' };
  } catch (error) {
    return { status: 'unknown', attempt, why: readApiFailure(error).message };
  }
}
