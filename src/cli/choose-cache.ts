import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { runGit } from '../adapters/git/run-git.ts';
import type { CachePlace } from '../adapters/storage/response-cache.ts';
import { findRepositoryRoot } from '../adapters/storage/repository-files.ts';
import type { Suite } from '../domain/case.ts';
import type { ParsedArguments } from './arguments.ts';
import type { Workplace } from './workplace.ts';

/** Beside the runs of the suite's folder, out of git as they are, and out of the way of who lists them. */
const CACHE_FOLDER = '.cache';

/** Where answers are kept, if they are. */
export function chooseCache(
  { root }: Pick<Workplace, 'root'>,
  runs: string,
  options: ParsedArguments['options'],
): { placeCache?: (suite: Suite) => Promise<CachePlace> } {
  if (options['no-cache'] === true) return {};
  return {
    async placeCache({ suite }) {
      const file = join(runs, CACHE_FOLDER, `${suite}.jsonl`);
      refuseLinks(root, file);
      await refuseCommitted(file);
      // a baseline is measured anew, always
      return { file, reads: options['record'] !== true, writes: true, isEdited: true };
    },
  };
}

/** Throws for a link between the repository's root and a file in it: whoever committed the link would say which file that is. */
function refuseLinks(root: string, file: string): void {
  const [first, ...parts] = relative(root, file).split(sep);
  if (first === '..') return;
  let path = root;
  for (const part of [first!, ...parts]) {
    path = join(path, part);
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(`${path} is a symbolic link`);
  }
}

/** Throws for a file that came with a checkout, which is the word of whoever committed it; and where that cannot be known. */
async function refuseCommitted(file: string): Promise<void> {
  if (!existsSync(file)) return;
  // git knows no path beyond a link, nor one of a repository inside its own
  const real = realpathSync(file);
  const root = findRepositoryRoot(dirname(real));
  // where there is no repository nothing is committed, and a process is saved
  if (!existsSync(join(root, '.git'))) return;
  // where the disk takes two spellings for one name, git takes them for two
  const tracked = await runGit(root, ['--icase-pathspecs', 'ls-files', '--', real]);
  if (tracked === '') return;
  throw new Error(
    tracked === undefined
      ? `git does not say whether ${file} is committed: \`git status\` has to work in ${root}, or run with --no-cache`
      : `${file} is committed, so that whose answers it holds is not known`,
  );
}
