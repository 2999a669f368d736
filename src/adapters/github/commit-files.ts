import { UserError } from '../../errors.ts';
import type { RepositoryFiles } from '../../ports.ts';
import { openCommitTree } from '../git/commit-tree.ts';
import { openTreeFiles, type CommitTree } from '../storage/tree-files.ts';
import { readApiFailure } from './api-failure.ts';
import { readApiTree } from './api-tree.ts';
import type { CommitSource } from './base-commit.ts';

export type CommitFilesAnswer =
  | {
      status: 'read';
      files: RepositoryFiles;
      /** Paths of all that it holds. */
      list: () => Promise<string[]>;
      /** Where each file is a request of the hour's thousand that a repository's jobs share. */
      mostRead?: number;
      entries: CommitTree['entries'];
    }
  | { status: 'unknown'; why: string };

const MOST_ASKED = 500;

/** The files of a commit that is not checked out: of the clone's objects, else of the API. Never of the working tree. */
export async function openCommitFiles(
  { checkout, client, repository }: CommitSource,
  sha: string,
): Promise<CommitFilesAnswer> {
  const local = await openCommitTree(checkout, sha);
  if (local) return describeTree(local);
  const answer = await readApiTree({ checkout, client, repository }, sha);
  return answer.status === 'unknown'
    ? answer
    : { ...describeTree(sayUnread(answer.tree)), mostRead: MOST_ASKED };
}

function describeTree(tree: CommitTree): Extract<CommitFilesAnswer, { status: 'read' }> {
  return {
    status: 'read',
    files: openTreeFiles(tree),
    list: async () => [...(await tree.entries()).keys()],
    entries: () => tree.entries(),
  };
}

/** A file that the API does not give is nothing that a suite's author could mend in it. */
function sayUnread(tree: CommitTree): CommitTree {
  return {
    ...tree,
    async read(object) {
      try {
        return await tree.read(object);
      } catch (error) {
        const { message } = readApiFailure(error);
        throw new UserError({
          code: 'base-unread',
          message: `a file of commit ${tree.name} could not be read: ${message}`,
          hint: 're-run the job, or check out with `fetch-depth: 2`',
        });
      }
    },
  };
}
