import { openCommitTree } from '../adapters/git/commit-tree.ts';
import { runGit } from '../adapters/git/run-git.ts';
import { nameBaseSuites } from '../adapters/storage/name-base-suites.ts';
import { openTreeFiles } from '../adapters/storage/tree-files.ts';
import { UserError } from '../errors.ts';
import type { BaseFiles } from '../ports.ts';

/** The commit that `--base` names: its policy and yardstick hold, as for a pull request. @throws UserError where there is none */
export async function openBaseCommit(
  root: string,
  revision: string | undefined,
  config: string,
): Promise<BaseFiles> {
  if (revision === undefined) return { status: 'own' };
  const named = `${revision}^{commit}`;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', named];
  const commit = await runGit(root, args);
  const tree = commit === undefined ? undefined : await openCommitTree(root, commit);
  if (commit === undefined || !tree)
    throw new UserError({
      code: 'usage',
      message: `--base ${revision} is no commit of this repository`,
      hint: 'name a branch or a commit that is here, e.g. --base origin/main',
    });
  const listed = {
    files: openTreeFiles(tree),
    list: async () => [...(await tree.entries()).keys()],
  };
  const { base } = await nameBaseSuites(listed, { commit, patterns: [config], configs: [config] });
  return base;
}
