import * as posix from 'node:path/posix';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf } from '../values/repository-path.ts';
import { skipRefused } from '../values/skip-refused.ts';

/**
 * The same files, for who tries thousands of names while nothing is written: what its folder does not hold is looked for no further.
 * A folder is read once, and a path followed once.
 */
export function rememberFolders(files: RepositoryFiles): RepositoryFiles {
  const listings = new Map<string, Listing>();
  const reading = new Map<string, Promise<Listing>>();
  const located = new Map<string, ReturnType<RepositoryFiles['locate']>>();
  const read = async (folder: string): Promise<Listing> => {
    if (folder !== '' && (await lacks(folder))) return new Set();
    return await skipRefused(async () => new Set((await files.list(folder)).map(fold)));
  };
  const readOnce = async (folder: string): Promise<Listing> => {
    const known = reading.get(folder) ?? read(folder);
    reading.set(folder, known);
    const listing = await known;
    listings.set(folder, listing);
    return listing;
  };
  const lacks = async (path: string): Promise<boolean> => {
    const folder = folderOf(path);
    // to wait takes longer than to look
    const listing = listings.has(folder) ? listings.get(folder) : await readOnce(folder);
    return listing?.has(fold(posix.basename(path))) === false;
  };
  return {
    ...files,
    exists: async (path) =>
      (UNCLEAR.test(path) || !(await lacks(path))) && (await files.exists(path)),
    isFolder: async (path) =>
      (UNCLEAR.test(path) || !(await lacks(path))) && (await files.isFolder(path)),
    locate: (path) => {
      const known = located.get(path) ?? files.locate(path);
      located.set(path, known);
      return known;
    },
  };
}

/** Names in a folder; undefined where it cannot be read. */
type Listing = ReadonlySet<string> | undefined;

/** A path that is to be looked at as a whole: absolute, or with steps that are no names. */
const UNCLEAR = /^$|^\/|\\|(?:^|\/)\.{0,2}(?:\/|$)/;

/** Some disks tell no case, nor how a letter is composed. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
