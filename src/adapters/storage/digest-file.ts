import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { DigestedFile } from '../../domain/evidence.ts';
import { hasCode } from '../../errors.ts';
import { sha256 } from '../../values/canonical-json.ts';

/** No link is followed, and a pipe is not waited for. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const CHUNK_BYTES = 256 * 1024;
const CODE_FILE = /\.[cm]?[jt]s$/;

/** sha-256 of a regular file. */
export async function digestFile(path: string): Promise<DigestedFile> {
  let file;
  try {
    file = openSync(path, OPEN_FLAGS);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return { status: 'absent' };
    if (hasCode(error, 'ELOOP') || hasCode(error, 'ENXIO')) return { status: 'irregular' };
    throw error;
  }
  try {
    if (!fstatSync(file).isFile()) return { status: 'irregular' };
    return { status: 'file', sha256: await digestOpen(file) };
  } finally {
    closeSync(file);
  }
}

/** sha-256 of an open file: at once where it is small, else a piece in every turn of the event loop. */
export async function digestOpen(file: number): Promise<string> {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  for (;;) {
    const bytes = readSync(file, chunk);
    hash.update(chunk.subarray(0, bytes));
    if (bytes === 0) return hash.digest('hex');
    if (bytes === CHUNK_BYTES) await setImmediate();
  }
}

/** By entry: the files of a program do not change while it runs. */
const programs = new Map<string, Promise<string>>();

/** One digest over the code of a program: its entry and what lies beside it, a line `sha256  name` each. Asked early, it is made meanwhile. */
export function digestProgram(entry: string): Promise<string> {
  const known = programs.get(entry) ?? readProgram(entry);
  programs.set(entry, known);
  return known;
}

async function readProgram(entry: string): Promise<string> {
  const folder = dirname(entry);
  const names = readdirSync(folder).filter((name) => CODE_FILE.test(name));
  const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  let lines = '';
  for (const name of [...new Set([...names, basename(entry)])].sort()) {
    const path = join(folder, name);
    if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    lines += `${digestNow(path, chunk)}  ${name}\n`;
    // a megabyte takes a millisecond here, and on other threads many turns of the event loop. What waits goes first
    await setImmediate();
  }
  return sha256(lines);
}

function digestNow(path: string, chunk: Buffer): string {
  const hash = createHash('sha256');
  const file = openSync(path, OPEN_FLAGS);
  try {
    for (;;) {
      const bytes = readSync(file, chunk);
      if (bytes === 0) return hash.digest('hex');
      hash.update(chunk.subarray(0, bytes));
    }
  } finally {
    closeSync(file);
  }
}
