import type { CommitFiles } from '../../domain/tree-changes.ts';
import { readApiFailure } from './api-failure.ts';
import { addressOf, type GitHubClient } from './client.ts';
import { walkFirstParents } from './first-parents.ts';
import type { Repository } from './occasion.ts';

/** Commits asked for what they changed, a request each; of what lies behind them nothing is known. */
const MOST_ASKED = 20;
/** GitHub lists so many files of a commit on a page; of more, what the rest are is not known. */
const FILES_A_PAGE = 300;

/**
 * The first-parent commits from `wantedSha` back to (and without) the one `behind` commits before it, newest first. Where the API
 * does not answer, nothing is known of what they changed.
 */
export async function listBetween(
  { client, repository }: { client: GitHubClient; repository: Repository },
  { wantedSha, behind }: { wantedSha: string; behind: number },
): Promise<CommitFiles[]> {
  const commits: CommitFiles[] = [];
  try {
    for await (const sha of walkFirstParents({ client, repository }, wantedSha, behind)) {
      const paths = commits.length < MOST_ASKED && (await readPaths(client, repository, sha));
      commits.push(paths ? { sha, paths } : { sha });
    }
    return commits;
  } catch (error) {
    readApiFailure(error);
    return commits.length > 0 ? commits.map(({ sha }) => ({ sha })) : [{ sha: wantedSha }];
  }
}

async function readPaths(
  client: GitHubClient,
  repository: Repository,
  sha: string,
): Promise<string[] | undefined> {
  const octokit = await client.octokit();
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
    ...addressOf(repository),
    ref: sha,
  });
  const { files = [] } = data;
  if (files.length >= FILES_A_PAGE) return undefined;
  // a renamed file was there under its old name
  return files.flatMap(({ filename, previous_filename: before }) =>
    before === undefined ? [filename] : [filename, before],
  );
}
