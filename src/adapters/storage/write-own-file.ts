import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeError, UserError } from '../../errors.ts';

/**
 * Writes a file of the repository that Touchstone keeps (a lock, an acceptance, a starter file), with the folders it needs.
 * @throws UserError `file-unwritable` with what the system said
 */
export async function writeOwnFile(root: string, path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  } catch (error) {
    throw new UserError({
      code: 'file-unwritable',
      message: `this file cannot be written: ${describeError(error)}`,
      place: { file: path },
      hint: 'check the permissions of the file and its folder, and that the disk has room',
    });
  }
}
