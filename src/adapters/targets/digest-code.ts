import type { TargetFiles } from '../../config/collect-target-files.ts';
import { UserError, type Problem } from '../../errors.ts';
import type { RepositoryFiles } from '../../ports.ts';
import { digestJson } from '../../values/canonical-json.ts';

/** sha-256 over the code of a target. Files that do not exist count for nothing. */
export async function digestCode(
  { code }: Pick<TargetFiles, 'code'>,
  files: RepositoryFiles,
): Promise<string> {
  const digests: { [path: string]: string } = {};
  for (const path of await keepReadable(code, files)) digests[path] = await files.digest(path);
  return digestJson(digests);
}

/** Those that are there. A link out of the repository is not the repository's code: not recorded, and no reason to stop. */
export async function keepReadable(
  paths: readonly string[],
  files: RepositoryFiles,
): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) if (await isFile(files, path)) found.push(path);
  return found;
}

/** Imports of files that are not there, as warnings. */
export function describeLost({ lost }: Pick<TargetFiles, 'lost'>): Problem[] {
  return lost.map(({ specifier, place }) => ({
    code: 'config',
    message: `there is no file to import as "${specifier}": the target may fail on every case`,
    place,
  }));
}

async function isFile(files: RepositoryFiles, path: string): Promise<boolean> {
  try {
    return await files.exists(path);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
