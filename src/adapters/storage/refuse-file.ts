import { UserError, type Problem } from '../../errors.ts';

/** Bytes. Configuration is written by hand; datasets and fixtures are not. */
export const MAX_CONFIG_BYTES = 1024 * 1024;
export const MAX_DATA_BYTES = 256 * 1024 * 1024;
/** What is read as one text: schemas, prompts, modules. */
export const MAX_TEXT_BYTES = 16 * 1024 * 1024;
const CONFIG_FILE = /\.(ya?ml|lock|md)$/i;

export function sayNoSuchFile(path: string): string {
  return `there is no file ${path} in the repository`;
}

/** A file of a repository that is not read, and why. */
export function refuseFile(path: string, message: string, hint: string): UserError {
  const problem: Problem = { code: 'config', message, place: { file: path }, hint };
  return new UserError(problem);
}

/** Nothing for a file that is small enough; `mostOfData`: bytes of a file that is no configuration. */
export function refuseSize(
  path: string,
  bytes: number,
  mostOfData = MAX_DATA_BYTES,
): UserError | undefined {
  const most = CONFIG_FILE.test(path) ? MAX_CONFIG_BYTES : mostOfData;
  if (bytes <= most) return undefined;
  return refuseFile(
    path,
    `the file has ${formatMebibytes(bytes)}; at most ${formatMebibytes(most)} are read`,
    'split it into several files',
  );
}

function formatMebibytes(bytes: number): string {
  return `${(Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1)} MiB`;
}
