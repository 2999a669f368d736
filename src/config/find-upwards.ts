import * as posix from 'node:path/posix';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf } from '../values/repository-path.ts';

/** Path of the nearest file of this name, upwards from a file of the repository; undefined where there is none. */
export async function findUpwards(
  from: string,
  name: string,
  files: Pick<RepositoryFiles, 'exists'>,
): Promise<string | undefined> {
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    const path = posix.join(folder, name);
    if (await files.exists(path)) return path;
    if (folder === '') return undefined;
  }
}
