import { requireList } from './api-failure.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { Repository } from './occasion.ts';

/** For a few hundred commits. */
const FEW_REQUESTS = 4;

/**
 * The commit itself, its first parent, that one's first parent and so on, by the API: the checkout holds two of them.
 * Ends at the root, after `maxCommits`, or when `maxRequests` have not brought more: the latter two are `cut`.
 */
export async function* walkFirstParents(
  { client, repository }: { client: GitHubClient; repository: Repository },
  sha: string,
  maxCommits: number,
  maxRequests = FEW_REQUESTS,
): AsyncGenerator<string, 'root' | 'cut'> {
  const octokit = await client.octokit();
  const firstParents = new Map<string, string | undefined>();
  let commit: string | undefined = sha;
  let requests = 0;
  for (let walked = 0; commit !== undefined && walked < maxCommits; walked += 1) {
    yield commit;
    if (!firstParents.has(commit)) {
      if (requests === maxRequests) return 'cut';
      requests += 1;
      // Side branches fill a page too: the chain may leave it early and is then taken up where it left.
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits', {
        ...addressOf(repository),
        sha: commit,
        per_page: 100,
      });
      for (const { sha: listed, parents } of requireList(data))
        firstParents.set(listed, requireList(parents)[0]?.sha);
    }
    commit = firstParents.get(commit);
  }
  return commit === undefined ? 'root' : 'cut';
}
