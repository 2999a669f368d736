import { existsSync, lstatSync } from 'node:fs';
import { mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { hasCode } from '../../errors.ts';
import { findGitProblem } from './find-git-problem.ts';
import { runGit } from './run-git.ts';

/** A commit's files in a folder of their own; `close` takes it away. */
export type Worktree =
  | { status: 'open'; folder: string; close: () => Promise<void> }
  | { status: 'refused'; why: string };

/** What is installed and not committed: a checkout alone would miss it. Taken as it stands, whatever the commit asks for. */
const INSTALLED = ['node_modules', '.venv', 'venv'];
const MAX_DEPTH = 3;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const FILTERS = '^filter\\..*\\.(smudge|process)$';

/** Named after the process that opened it. */
const PLACE = 'touchstone-base-';
const OWN_TREE = /^worktree (?<folder>.*\/touchstone-base-(?<pid>\d+)-[^/]+\/tree)$/gm;
/** Longer than any job. */
const LOST_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Checks a commit out beside the repository (`git worktree`, detached). Folders of installed packages, in the root and as
 * far as three folders down where the suite's folders are, are linked from the checkout.
 */
export async function openWorktree(
  root: string,
  { commit, beside }: { commit: string; beside: readonly string[] },
): Promise<Worktree> {
  if (!SHA.test(commit)) return { status: 'refused', why: 'what it is compared with is no commit' };
  const filters = await listFilters(root);
  if (filters.length > 0)
    return {
      status: 'refused',
      why: `git would pass its files through a program (${filters.join(', ')}), which is not run here`,
    };
  const known = await runGit(root, ['cat-file', '-e', `${commit}^{commit}`]);
  if (known === undefined) return { status: 'refused', why: await explainUnknown(root, commit) };
  const places = await realpath(tmpdir());
  await removeLost(root, places);
  const place = await mkdtemp(join(places, `${PLACE}${process.pid}-`));
  const folder = join(place, 'tree');
  const close = async (): Promise<void> => {
    await runGit(root, ['worktree', 'remove', '--force', folder]);
    await rm(place, { recursive: true, force: true });
  };
  const added = await runGit(root, ['worktree', 'add', '--quiet', '--detach', folder, commit]);
  if (added === undefined) {
    await close();
    return { status: 'refused', why: `commit ${commit.slice(0, 10)} could not be checked out` };
  }
  for (const path of listFolders(beside)) await linkInstalled(root, folder, path);
  return { status: 'open', folder, close };
}

async function explainUnknown(root: string, commit: string): Promise<string> {
  const name = `commit ${commit.slice(0, 10)}`;
  const problem = await findGitProblem(root);
  return problem
    ? `${name} cannot be checked out: ${problem.why} (${problem.hint})`
    : `${name} is not in this clone (check out with \`fetch-depth: 2\` or more)`;
}

/** Checkouts that killed runs left below this folder: nobody else takes them away, and the machine may be used for years. */
async function removeLost(root: string, places: string): Promise<void> {
  const listed = (await runGit(root, ['worktree', 'list', '--porcelain'])) ?? '';
  for (const { groups: { folder = '', pid = '' } = {} } of listed.matchAll(OWN_TREE)) {
    const place = dirname(folder);
    // git writes `/` on Windows too
    const isOurs = relative(places, dirname(place)) === '';
    if (!isOurs || isRunning(Number(pid)) || !isOld(place)) continue;
    await runGit(root, ['worktree', 'remove', '--force', folder]);
    // what another user left is his to remove
    await rm(place, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

/** Process numbers are those of a machine or a container, and a folder may be seen by several: what is young may be in use. */
function isOld(folder: string): boolean {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return stats === undefined || Date.now() - stats.mtimeMs > LOST_MS;
}

/** Programs that the configuration names for a checkout; that of LFS writes what is committed. */
async function listFilters(root: string): Promise<string[]> {
  const named = await runGit(root, [
    'config',
    '--includes',
    '--name-only',
    '--get-regexp',
    FILTERS,
  ]);
  const names = (named ?? '').split('\n').map((line) => line.split('.').slice(1, -1).join('.'));
  return [...new Set(names)].filter((name) => name !== '' && name !== 'lfs');
}

/** Every folder on the way to these files. */
function listFolders(files: readonly string[]): Set<string> {
  const folders = new Set(['']);
  for (const file of files) {
    const parts = file.split('/').slice(0, -1).slice(0, MAX_DEPTH);
    for (let depth = 1; depth <= parts.length; depth += 1)
      folders.add(parts.slice(0, depth).join('/'));
  }
  return folders;
}

async function linkInstalled(root: string, folder: string, path: string): Promise<void> {
  for (const name of INSTALLED) {
    const [from, to] = [join(root, path, name), join(folder, path, name)];
    if (existsSync(from) && existsSync(join(folder, path)) && !existsSync(to))
      await symlink(from, to, 'dir');
  }
}
