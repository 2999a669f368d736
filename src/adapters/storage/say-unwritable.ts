import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeError, hasCode, UserError } from '../../errors.ts';
import { RUN_FILE } from './run-document.ts';

/** What the system said about writing below a run's folder, with the cure. What did not come from the system is a bug, and stays one. */
export function sayUnwritable(folder: string, error: unknown): Error {
  if (error instanceof Error && !('syscall' in error)) return error;
  return new UserError({
    code: 'run-unwritable',
    message: `cannot write to ${folder}: ${describeError(error)}`,
    hint: suggestRoom(folder, error),
  });
}

function suggestRoom(folder: string, error: unknown): string {
  const has = (...codes: string[]): boolean => codes.some((code) => hasCode(error, code));
  if (has('ENOSPC', 'EDQUOT', 'EFBIG'))
    return `the disk, or what this user may write, is full: make room, then ${suggestAgain(folder)}`;
  if (has('EEXIST', 'ENOTDIR'))
    return 'a file stands where a folder belongs: choose another place with --out';
  return 'check the permissions of the folder, or choose another place with --out';
}

/** Without its document there is no run to go on with, and nothing was asked yet. */
function suggestAgain(folder: string): string {
  if (!existsSync(join(folder, RUN_FILE))) return 'run it again; nothing was measured yet';
  return `go on with --resume ${basename(folder)}; every trial reported so far is on disk`;
}
