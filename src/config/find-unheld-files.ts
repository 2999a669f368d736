import type { Pin } from '../domain/pin.ts';
import type { Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf } from '../values/repository-path.ts';
import { skipRefused } from '../values/skip-refused.ts';
import { findLfsFiles } from './find-lfs-files.ts';
import { readPinnedPath } from './pinned-path.ts';

/** Warnings of pinned files that this repository's commits do not hold: main's form of them may not be there to judge a pull request by. */
export async function findUnheldFiles(
  pins: readonly Pin[],
  lockFile: string,
  files: RepositoryFiles,
): Promise<Problem[]> {
  return [
    ...(await findLfsFiles(pins, lockFile, files)),
    ...(await findSubmoduleFiles(pins, lockFile, files)),
  ];
}

async function findSubmoduleFiles(
  pins: readonly Pin[],
  lockFile: string,
  files: RepositoryFiles,
): Promise<Problem[]> {
  const found = new Map<string, string>();
  const named = pins.map((pin) => readPinnedPath(pin, folderOf(lockFile)));
  for (const where of named) {
    const file = where.status === 'read' ? where.file : undefined;
    if (file === undefined || found.has(file)) continue;
    const module = await skipRefused(() => files.submoduleOf(file));
    if (module !== undefined) found.set(file, module);
  }
  const [first] = found;
  if (!first) return [];
  const [file, module] = first;
  const others = found.size > 1 ? ` and ${found.size - 1} more` : '';
  return [
    {
      code: 'config',
      message: `${file}${others} lies in a submodule (${module}): a pull request that changes the yardstick is judged by main's form of it too, which no commit of this repository holds, so that it could not be measured. Put what the suite is measured with into this repository`,
    },
  ];
}
