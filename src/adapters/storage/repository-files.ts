import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { UserError } from '../../errors.ts';
import type { FileLine, RepositoryFiles } from '../../ports.ts';
import { resolveRepositoryPath } from '../../values/repository-path.ts';
import { fillFrom, LineWindow } from './line-window.ts';
import { MAX_TEXT_BYTES, NO_SUCH_FILE, refuseFile as refuse, refuseSize } from './refuse-file.ts';
import { decodeText, splitLines } from './text-lines.ts';

const CHUNK_BYTES = 256 * 1024;
/** Paths are real when they are opened: a link that appears after the check is not followed. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW;

/** Files of a repository on disk under the trust rules of `RepositoryFiles`. `root`: its folder. */
export function openRepository(root: string): RepositoryFiles {
  const realRoot = realpathSync(root);
  const openFile = (path: string): Promise<FileHandle> => openChecked(realRoot, path);
  const lines = new LineWindow();
  return {
    readText: async (path) => {
      const file = await openFile(path);
      const chunks: Buffer[] = [];
      try {
        const tooLarge = refuseSize(path, (await file.stat()).size, MAX_TEXT_BYTES);
        if (tooLarge) throw tooLarge;
        for await (const chunk of readChunks(file)) chunks.push(chunk);
      } finally {
        await file.close();
      }
      return decodeText(Buffer.concat(chunks), path);
    },
    digest: async (path) => {
      const file = await openFile(path);
      const hash = createHash('sha256');
      try {
        for await (const chunk of readChunks(file)) hash.update(chunk);
      } finally {
        await file.close();
      }
      return hash.digest('hex');
    },
    lines: (path) => readLines(() => openFile(path), path),
    readLine: async (path, range) => {
      const bytes = lines.read(path, range, (into, offset) =>
        fillChecked(realRoot, path, into, offset),
      );
      if (bytes.length < range.length) throw refuseShorter(path);
      return decodeText(bytes, path);
    },
    exists: async (path) => checkPath(realRoot, path).status === 'file',
  };
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
  { status: 'file'; real: string; stats: Stats } | { status: 'absent' } | { status: 'folder' };

/** The real path of a file that may be read. Throws a UserError for any other. */
function findFile(root: string, path: string): string {
  const checked = checkPath(root, path);
  if (checked.status === 'absent')
    throw refuse(path, NO_SUCH_FILE, 'check the spelling of the path');
  if (checked.status === 'folder') throw refuse(path, 'this is a folder', 'name a file inside it');
  const tooLarge = refuseSize(path, checked.stats.size);
  if (tooLarge) throw tooLarge;
  return checked.real;
}

async function openChecked(root: string, path: string): Promise<FileHandle> {
  const real = findFile(root, path);
  try {
    return await open(real, OPEN_FLAGS);
  } catch (error) {
    throw refuseOpening(path, error);
  }
}

function fillChecked(root: string, path: string, bytes: Buffer, offset: number): number {
  const file = openAtOnce(findFile(root, path), path);
  try {
    return fillFrom(file)(bytes, offset);
  } finally {
    closeSync(file);
  }
}

function openAtOnce(real: string, path: string): number {
  try {
    return openSync(real, OPEN_FLAGS);
  } catch (error) {
    throw refuseOpening(path, error);
  }
}

/** Follows the path component by component. Throws a UserError for one that is not trusted. */
function checkPath(root: string, path: string): CheckedPath {
  const resolved = resolveRepositoryPath('', path);
  if (resolved.status === 'refused')
    throw refuse(path, resolved.why, 'name a file inside the repository');
  let current = root;
  for (const part of resolved.path.split('/')) {
    current = join(current, part);
    const stats = lstatIfThere(current);
    if (!stats) return { status: 'absent' };
    if (!stats.isSymbolicLink()) continue;
    const real = realpathIfThere(current);
    if (real === undefined || !isInside(root, real)) throw refuseLink(root, path, current);
    current = real;
  }
  const stats = lstatSync(current);
  if (stats.isDirectory()) return { status: 'folder' };
  if (!stats.isFile())
    throw refuse(path, 'this is not a regular file', 'name a file inside the repository');
  return { status: 'file', real: current, stats };
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
    return lstatSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error))) return undefined;
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

async function* readLines(
  openFile: () => Promise<FileHandle>,
  path: string,
): AsyncGenerator<FileLine> {
  const file = await openFile();
  try {
    yield* splitLines(readChunks(file), path);
  } finally {
    await file.close();
  }
}

async function* readChunks(file: FileHandle): AsyncGenerator<Buffer> {
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

function refuseOpening(path: string, error: unknown): UserError {
  return refuse(path, `the file cannot be read (${errorCode(error)})`, 'check its permissions');
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
