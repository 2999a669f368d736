import { createHash } from 'node:crypto';
import { closeSync, constants, lstatSync, openSync, readSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { DigestedFile } from '../../domain/evidence.ts';
import { hasCode } from '../../errors.ts';
import { sha256 } from '../../values/canonical-json.ts';

/** No link is followed, and a pipe is not waited for. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const CHUNK_BYTES = 256 * 1024;
const CODE_FILE = /\.[cm]?[jt]s$/;

/** sha-256 of a regular file, chunk by chunk. */
export async function digestFile(path: string): Promise<DigestedFile> {
  let file;
  try {
    file = await open(path, OPEN_FLAGS);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return { status: 'absent' };
    if (hasCode(error, 'ELOOP') || hasCode(error, 'ENXIO')) return { status: 'irregular' };
    throw error;
  }
  try {
    if (!(await file.stat()).isFile()) return { status: 'irregular' };
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES);
      if (bytesRead === 0) return { status: 'file', sha256: hash.digest('hex') };
      hash.update(chunk.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
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
  const names = (await readdir(folder)).filter((name) => CODE_FILE.test(name));
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
