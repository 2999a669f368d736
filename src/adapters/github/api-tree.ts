import { readLfsObject } from '../git/lfs-store.ts';
import type { CommitTree, TreeEntry } from '../storage/tree-files.ts';
import { explainUnread } from './base-commit.ts';
import { addressOf, type GitHubClient } from './client.ts';
import type { Repository } from './occasion.ts';
import { isSha } from './payload.ts';

type Reading = { status: 'read'; tree: CommitTree } | { status: 'unknown'; why: string };

const FOLDER = /^0?40000$/;

interface Source {
  /** Folder of the checkout. */
  checkout: string;
  client: GitHubClient;
  repository: Repository;
}

/** The tree of a commit as the API gives it: one request for its names, one for each file that is read. */
export async function readApiTree(
  { checkout, client, repository }: Source,
  sha: string,
): Promise<Reading> {
  if (!isSha(sha)) throw new Error('a tree is of a full SHA');
  const octokit = await client.octokit();
  const at = addressOf(repository);
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      ...at,
      tree_sha: sha,
      recursive: 'true',
    });
    if (data.truncated)
      return {
        status: 'unknown',
        why: `commit ${sha.slice(0, 10)} has too many files to be listed by the API (check out with \`fetch-depth: 2\`)`,
      };
    const entries = new Map<string, TreeEntry>();
    for (const { path, mode, sha: object, size = 0 } of data.tree)
      if (path !== undefined && mode !== undefined && isSha(object))
        entries.set(path, { mode, object, size });
    return {
      status: 'read',
      tree: {
        name: sha.slice(0, 7),
        find: async (path) => entries.get(path),
        entries: async () => new Map([...entries].filter(([, { mode }]) => !FOLDER.test(mode))),
        readLfs: (pointer) => readLfsObject(checkout, pointer),
        async read(object) {
          const blob = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
            ...at,
            file_sha: object,
          });
          return Buffer.from(blob.data.content, 'base64');
        },
      },
    };
  } catch (error) {
    return { status: 'unknown', why: explainUnread(sha, error) };
  }
}
