import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { UserError } from '../../errors.ts';
import type { FileLine, RepositoryFiles } from '../../ports.ts';
import { resolveRepositoryPath } from '../../values/repository-path.ts';
import { digestOpen } from './digest-file.ts';
import { fillFrom, LineWindow } from './line-window.ts';
import { readChunks } from './read-chunks.ts';
import { MAX_TEXT_BYTES, refuseFile as refuse, refuseSize, sayNoSuchFile } from './refuse-file.ts';
import { suggestFile } from './suggest-file.ts';
import { decodeText, splitLines } from './text-lines.ts';

/** Paths are real when they are opened: a link that appears after the check is not followed, and a pipe is not waited for. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Files of a repository on disk under the trust rules of `RepositoryFiles`. `root`: its folder. What is small is read at once, which
 * takes less time than to ask a thread for it four times.
 */
export function openRepository(root: string): RepositoryFiles {
  const realRoot = realpathSync(root);
  const lines = new LineWindow();
  return {
    readText: async (path, isCode) => readText(realRoot, path, isCode),
    digest: async (path) => {
      const file = openAtOnce(realRoot, path);
      try {
        return await digestOpen(file);
      } finally {
        closeSync(file);
      }
    },
    lines: (path) => readLines(realRoot, path),
    readLine: async (path, range) => {
      const bytes = lines.read(path, range, (into, offset) =>
        fillChecked(realRoot, path, into, offset),
      );
      if (bytes.length < range.length) throw refuseShorter(path);
      return decodeText(bytes, path);
    },
    exists: async (path) => checkPath(realRoot, path).status === 'file',
    isFolder: async (path) => checkPath(realRoot, path).status === 'folder',
    list: async (path) => {
      const found = path === '' ? { real: realRoot } : checkPath(realRoot, path);
      if (!('real' in found) || 'stats' in found) return [];
      return askSystem(path, () => readdirSync(found.real));
    },
    locate: async (path) => {
      const found = checkPath(realRoot, path);
      return 'real' in found ? relative(realRoot, found.real).split(sep).join('/') : undefined;
    },
    submoduleOf: async (path) => {
      const found = checkPath(realRoot, path);
      return 'real' in found ? findSubmodule(realRoot, found.real) : undefined;
    },
  };
}

/** The nearest folder below the root, upwards from a file or folder in it, that is a repository of its own. */
function findSubmodule(root: string, real: string): string | undefined {
  for (let folder = real; folder !== root; folder = dirname(folder))
    if (existsSync(join(folder, '.git'))) return relative(root, folder).split(sep).join('/');
  return undefined;
}

/** The nearest folder, upwards from `from`, that holds `.git`; without one `from` itself. */
export function findRepositoryRoot(from: string): string {
  const start = resolve(from);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return start;
  }
}

type CheckedPath =
  | { status: 'file'; real: string; stats: Stats }
  | { status: 'folder'; real: string }
  | { status: 'absent' };

/** The real path of a file that may be read. Throws a UserError for any other. */
function findFile(root: string, path: string): string {
  const checked = checkPath(root, path);
  if (checked.status === 'absent') throw refuse(path, sayNoSuchFile(path), suggestFile(root, path));
  if (checked.status === 'folder') throw refuse(path, 'this is a folder', 'name a file inside it');
  const tooLarge = refuseSize(path, checked.stats.size);
  if (tooLarge) throw tooLarge;
  return checked.real;
}

function readText(root: string, path: string, isCode?: boolean): string {
  const file = openAtOnce(root, path);
  try {
    const tooLarge = refuseSize(path, fstatSync(file).size, MAX_TEXT_BYTES);
    if (tooLarge) throw tooLarge;
    return decodeText(readFileSync(file), path, isCode);
  } finally {
    closeSync(file);
  }
}

function fillChecked(root: string, path: string, bytes: Buffer, offset: number): number {
  const file = openAtOnce(root, path);
  try {
    return fillFrom(file)(bytes, offset);
  } finally {
    closeSync(file);
  }
}

function openAtOnce(root: string, path: string): number {
  const real = findFile(root, path);
  const file = askSystem(path, () => openSync(real, OPEN_FLAGS));
  // another one than was checked may stand there by now
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw refuseKind(path);
}

/** Follows the path component by component. Throws a UserError for one that is not trusted. */
function checkPath(root: string, path: string): CheckedPath {
  const resolved = resolveRepositoryPath('', path);
  if (resolved.status === 'refused')
    throw refuse(path, resolved.why, 'name a file inside the repository');
  let current = root;
  for (const part of resolved.path.split('/')) {
    current = join(current, part);
    const next = current;
    const stats = askSystem(path, () => lstatIfThere(next));
    if (!stats) return { status: 'absent' };
    if (!stats.isSymbolicLink()) continue;
    const real = askSystem(path, () => realpathIfThere(next));
    if (real === undefined || !isInside(root, real)) throw refuseLink(root, path, current);
    current = real;
  }
  const stats = lstatSync(current);
  if (stats.isDirectory()) return { status: 'folder', real: current };
  if (!stats.isFile()) throw refuseKind(path);
  return { status: 'file', real: current, stats };
}

function refuseKind(path: string): UserError {
  return refuse(path, 'this is not a regular file', 'name a file inside the repository');
}

function refuseLink(root: string, path: string, link: string): UserError {
  const where = relative(root, link).split(sep).join('/');
  return refuse(
    path,
    `${where === path ? 'this' : where} is a symbolic link to ${readlinkSync(link)}, which is not a file of the repository`,
    'put the file itself into the repository',
  );
}

function isInside(root: string, real: string): boolean {
  const way = relative(root, real).split(sep);
  return way[0] !== '..' && !way.some((part) => part.toLowerCase() === '.git');
}

function lstatIfThere(path: string): Stats | undefined {
  try {
    // an error is dear where thousands of names are tried
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (['ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error))) return undefined;
    throw error;
  }
}

function realpathIfThere(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errorCode(error))) return undefined;
    throw error;
  }
}

async function* readLines(root: string, path: string): AsyncGenerator<FileLine> {
  const file = openAtOnce(root, path);
  try {
    yield* splitLines(readChunks(file), path);
  } finally {
    closeSync(file);
  }
}

/** What the system does not let us see. @throws UserError */
function askSystem<T>(path: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw refuse(
      path,
      `this cannot be read (${errorCode(error)})`,
      'check its permissions, and those of the folders that it lies in',
    );
  }
}

function refuseShorter(path: string): UserError {
  return refuse(
    path,
    'the file became shorter while it was read',
    'run again when nothing writes to it',
  );
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'unknown';
}
