import { constants, type Stats } from 'node:fs';
import {
  access,
  chmod,
  chown,
  lstat,
  mkdir,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeError, hasCode, UserError } from '../../errors.ts';

/** A file may be written, and its folder not (or it is mounted alone): it is written as it lies there. */
const FIXED_PLACE = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV'];
const PERMISSIONS = 0o777;

/**
 * Writes a file of the repository that Touchstone keeps (a lock, an acceptance, a starter file), with the folders it needs:
 * whole, or not at all.
 * @throws UserError `file-unwritable` with what the system said
 */
export async function writeOwnFile(root: string, path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await replaceFile(join(root, path), text);
  } catch (error) {
    throw new UserError({
      code: 'file-unwritable',
      message: `this file cannot be written: ${describeError(error)}`,
      place: { file: path },
      hint: 'check the permissions of the file and its folder, and that the disk has room',
    });
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const before = await lstatIfThere(path);
  const place = before?.isSymbolicLink() ? await realpath(path).catch(() => undefined) : path;
  const old = before && place !== undefined ? await stat(place) : undefined;
  // a link to nothing, or what is no file: there is nothing to lose
  if (place === undefined || old?.isFile() === false) return await writeFile(path, text);
  // what is protected would be replaced unasked
  if (old) await access(place, constants.W_OK);
  const next = `${place}.${process.pid}.new`;
  try {
    await writeFile(next, text, { flag: 'wx' });
    if (old) await keepOwner(next, old);
    await rename(next, place);
  } catch (error) {
    await rm(next, { force: true }).catch(() => undefined);
    if (!FIXED_PLACE.some((code) => hasCode(error, code))) throw error;
    await writeFile(place, text);
  }
}

/** Who may read and write it stays as it was. */
async function keepOwner(path: string, { uid, gid, mode }: Stats): Promise<void> {
  const now = await stat(path);
  if (now.uid !== uid || now.gid !== gid) await chown(path, uid, gid);
  await chmod(path, mode & PERMISSIONS);
}

async function lstatIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
