import { UserError } from '../../errors.ts';
import type { CommitTree, TreeEntry } from '../storage/tree-files.ts';
import { readGit, runGit } from './run-git.ts';

/** The tree of a commit in this clone, read from its objects; absent where the clone does not hold them. */
export async function openCommitTree(root: string, sha: string): Promise<CommitTree | undefined> {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) throw new Error('a tree is of a full SHA');
  const type = await runGit(root, ['cat-file', '-t', `${sha}^{tree}`]);
  if (type !== 'tree') return undefined;
  const known = new Map<string, Promise<TreeEntry | undefined>>();
  return {
    name: sha.slice(0, 7),
    find(path) {
      const entry = known.get(path) ?? findEntry(root, sha, path);
      known.set(path, entry);
      return entry;
    },
    entries: () => listEntries(root, sha),
    async read(object) {
      const bytes = await readGit(root, ['cat-file', 'blob', object]);
      if (bytes) return bytes;
      throw new UserError({
        code: 'base-unread',
        message: `a file of commit ${sha.slice(0, 7)} is not in this clone`,
        hint: 'check out with `fetch-depth: 2`, without a filter',
      });
    },
  };
}

/** @throws UserError where the clone does not hold all of its folders */
async function listEntries(
  root: string,
  sha: string,
): Promise<Map<string, Pick<TreeEntry, 'mode' | 'object'>>> {
  const lines = await readGit(root, ['ls-tree', '-r', '-z', '--full-tree', sha]);
  if (lines === undefined)
    throw new UserError({
      code: 'base-unread',
      message: `the files of commit ${sha.slice(0, 7)} are not all in this clone`,
      hint: 'check out with `fetch-depth: 2`, without a filter',
    });
  const entries = new Map<string, Pick<TreeEntry, 'mode' | 'object'>>();
  for (const line of lines.toString('utf8').split('\0')) {
    const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/su.exec(line) ?? [];
    if (mode !== undefined && object !== undefined && path !== undefined)
      entries.set(path, { mode, object });
  }
  return entries;
}

/** A path is a name here, never a pattern, and never an option: it stands behind `--`. */
async function findEntry(root: string, sha: string, path: string): Promise<TreeEntry | undefined> {
  const args = ['--literal-pathspecs', 'ls-tree', '-z', '-l', '--full-tree', sha, '--', path];
  const [line = ''] = ((await readGit(root, args)) ?? Buffer.alloc(0)).toString('utf8').split('\0');
  const [facts = '', name] = line.split('\t');
  const [mode, , object, size] = facts.split(/\s+/);
  if (name !== path || mode === undefined || object === undefined) return undefined;
  return { mode, object, size: Number(size) || 0 };
}
