import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../../errors.ts';
import { findGitProblem, type GitProblem } from './find-git-problem.ts';
import { openGitObjects } from './git-objects.ts';

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The commit that a folder's files are those of. */
export type CheckedOut =
  | { status: 'read'; sha: string }
  /** Files alone: there is no repository in this folder. */
  | { status: 'none' }
  /** There is one, and nobody can read what it has checked out. */
  | ({ status: 'unreadable' } & GitProblem);

const NO_COMMIT: GitProblem = {
  why: 'its HEAD names no commit that is here',
  hint: 'check out again, with nothing in between that changes the repository',
};

/** By git; where it is missing or does not trust the owner, by what it would read. */
export async function readCheckedOut(checkout: string): Promise<CheckedOut> {
  const told = await openGitObjects(checkout).check('HEAD^{commit}');
  if (told) return { status: 'read', sha: told.object };
  const folder = join(checkout, '.git');
  if (await isAbsent(folder)) return { status: 'none' };
  const problem = await findGitProblem(checkout);
  if (!problem) return { status: 'unreadable', ...NO_COMMIT };
  const sha = await readHead(folder).catch(() => undefined);
  return sha === undefined ? { status: 'unreadable', ...problem } : { status: 'read', sha };
}

/** What cannot be looked at may be there. */
async function isAbsent(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => false,
    (error: unknown) => hasCode(error, 'ENOENT'),
  );
}

/** A commit, or the branch that is checked out: in a file of its own, or packed with others. */
async function readHead(folder: string): Promise<string | undefined> {
  const head = await readTrimmed(join(folder, 'HEAD'));
  const ref = /^ref: (refs\/.+)$/.exec(head)?.[1];
  if (ref === undefined || ref.includes('..')) return keepSha(head);
  const loose = await readTrimmed(join(folder, ref)).catch(() => undefined);
  if (loose !== undefined) return keepSha(loose);
  const packed = (await readTrimmed(join(folder, 'packed-refs'))).split('\n');
  return keepSha(packed.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0]);
}

async function readTrimmed(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).trim();
}

function keepSha(text: string | undefined): string | undefined {
  return text !== undefined && SHA.test(text) ? text : undefined;
}
