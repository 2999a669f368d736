import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LfsPointer } from '../storage/lfs-pointer.ts';
import { runGit } from './run-git.ts';

const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** The file that a pointer of Git LFS stands for, as far as it was fetched into this clone. Whoever put it there, it is that file. */
export async function readLfsObject(
  root: string,
  { oid, size }: LfsPointer,
): Promise<Buffer | undefined> {
  const folder = await runGit(root, ['rev-parse', '--git-common-dir']);
  if (folder === undefined) return undefined;
  const place = join(resolve(root, folder), 'lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  let file;
  try {
    file = openSync(place, OPEN_FLAGS);
  } catch {
    return undefined;
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size !== size) return undefined;
    const bytes = readFileSync(file);
    return createHash('sha256').update(bytes).digest('hex') === oid ? bytes : undefined;
  } finally {
    closeSync(file);
  }
}
