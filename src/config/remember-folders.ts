import * as posix from 'node:path/posix';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf } from '../values/repository-path.ts';
import { skipRefused } from '../values/skip-refused.ts';

/**
 * The same files, for who tries thousands of names while nothing is written: what its folder does not hold is looked for no further.
 * A folder is read once.
 */
export function rememberFolders(files: RepositoryFiles): RepositoryFiles {
  const folders = new Map<string, Promise<ReadonlySet<string> | undefined>>();
  const read = async (folder: string): Promise<ReadonlySet<string> | undefined> => {
    if (folder !== '' && (await lacks(folder))) return new Set();
    return await skipRefused(async () => new Set((await files.list(folder)).map(fold)));
  };
  const lacks = async (path: string): Promise<boolean> => {
    const folder = folderOf(path);
    const known = folders.get(folder) ?? read(folder);
    folders.set(folder, known);
    return (await known)?.has(fold(posix.basename(path))) === false;
  };
  return {
    ...files,
    exists: async (path) =>
      (UNCLEAR.test(path) || !(await lacks(path))) && (await files.exists(path)),
  };
}

/** A path that is to be looked at as a whole: absolute, or with steps that are no names. */
const UNCLEAR = /^$|^\/|\\|(?:^|\/)\.{0,2}(?:\/|$)/;

/** Some disks tell no case, nor how a letter is composed. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
