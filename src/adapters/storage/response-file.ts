import { randomUUID } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasCode } from '../../errors.ts';
import { fillFrom, LineWindow } from './line-window.ts';
import { MAX_HEAD_BYTES } from './response-lines.ts';

const CHUNK_BYTES = 256 * 1024;
const LINE_FEED = 10;
/** A link that somebody committed does not say what we read or write, and a pipe is not waited for. */
const OWN_FILE = constants.O_NOFOLLOW | constants.O_NONBLOCK;
const READ_FLAGS = constants.O_RDONLY | OWN_FILE;
const WRITE_FLAGS = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | OWN_FILE;
/** To write one anew takes seconds: what is older was left by a process that was killed. */
const LEFT_AFTER_MS = 60 * 60 * 1000;

/** Where a line stands: bytes from the start of the file, and its length without the line feed. */
export interface LinePlace {
  offset: number;
  length: number;
}

/** A file of these lines of another one, in the place of `path`. */
export async function writeAnew(
  path: string,
  from: number,
  lines: readonly LinePlace[],
): Promise<void> {
  // not by the process: in containers many have one number
  const next = `${path}.${randomUUID()}.next`;
  const file = await open(next, 'wx', 0o600);
  const window = new LineWindow();
  const fill = fillFrom(from);
  try {
    await removeLeft(path, (await file.stat()).mtimeMs);
    for (const line of lines) {
      const bytes = window.read(path, line, fill);
      if (bytes.length === line.length) await file.appendFile(`${bytes.toString('utf8')}\n`);
    }
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(next, path);
}

/** `nowMs` by the clock of the file system, which is not always the machine's. */
async function removeLeft(path: string, nowMs: number): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith('.next')) continue;
    const left = join(folder, name);
    // another run may have been quicker
    const stats = await lstat(left).catch(() => undefined);
    if (stats?.isFile() && nowMs - stats.mtimeMs > LEFT_AFTER_MS) await rm(left, { force: true });
  }
}

/** Throws for a folder that is a link. */
export function refuseLinkedFolder(path: string): void {
  const stats = lstatSync(dirname(path), { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) throw new Error(`${dirname(path)} is a symbolic link`);
}

/** Made where it is not there; throws for what is no plain file. */
export async function openAppender(path: string): Promise<FileHandle> {
  await mkdir(dirname(path), { recursive: true });
  refuseLinkedFolder(path);
  const file = await open(path, WRITE_FLAGS, 0o600);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Error(`${path} is no plain file`);
    // what a killed process left of its last line is not to be gone on with
    if (stats.size > 0 && !(await endsLine(file, stats.size))) await file.appendFile('\n');
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function endsLine(file: FileHandle, size: number): Promise<boolean> {
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === LINE_FEED;
}

/** A descriptor; undefined where there is no file. Throws for what is no plain file. */
export function openIfThere(path: string): number | undefined {
  try {
    const file = openSync(path, READ_FLAGS);
    if (fstatSync(file).isFile()) return file;
    closeSync(file);
    throw new Error(`${path} is no plain file`);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

interface FoundLine extends LinePlace {
  /** Its first bytes. */
  start: string;
}

/** Every line of the file, and every byte of it; a last one without a line feed was cut off, and is one that cannot be read. */
export function* listLines(
  file: number,
  onBytes: (bytes: Uint8Array) => unknown,
): Generator<FoundLine> {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let line: FoundLine = { offset: 0, length: 0, start: '' };
  for (let offset = 0; ;) {
    const read = readSync(file, chunk, 0, CHUNK_BYTES, offset);
    if (read === 0) break;
    const bytes = chunk.subarray(0, read);
    onBytes(bytes);
    for (let from = 0; from < read;) {
      const at = bytes.indexOf(LINE_FEED, from);
      const to = at === -1 ? read : at;
      const missing = MAX_HEAD_BYTES - line.start.length;
      if (missing > 0) line.start += bytes.toString('latin1', from, Math.min(to, from + missing));
      line.length += to - from;
      from = to + 1;
      if (at === -1) break;
      if (line.length > 0) yield line;
      line = { offset: offset + from, length: 0, start: '' };
    }
    offset += read;
  }
  if (line.length > 0) yield { ...line, start: '' };
}
