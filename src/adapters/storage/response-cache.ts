import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describeError, hasCode } from '../../errors.ts';
import type { Clock, Log } from '../../ports.ts';
import type { KeptResponse, ResponseCache } from '../../ports/response-cache.ts';
import {
  MAX_HEAD_BYTES,
  readLineHead,
  readResponseLine,
  writeResponseLine,
} from './response-lines.ts';

/** Where the answers of a suite lie, and what may be done with them. */
export interface CachePlace {
  /** Absolute. */
  file: string;
  reads: boolean;
  writes: boolean;
}

/** Days after which an answer is asked for anew: what a provider serves under one name changes. */
export const MAX_AGE_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Bytes of the whole file; the oldest answers go first. */
export const MAX_CACHE_BYTES = 256 * 1024 * 1024;
const MAX_LINE_BYTES = 16 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
const LINE_FEED = 10;
/** A link that somebody committed does not say what we read or write. */
const READ_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW;
const WRITE_FLAGS =
  constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;

interface Surroundings {
  clock: Pick<Clock, 'now'>;
  log: Pick<Log, 'warn'>;
  /** Whether a text holds what must not be published: an answer that does is not kept. */
  holdsSecret: (text: string) => boolean;
}

/**
 * The answers that a suite's target and judges gave, in an append-only file: one line each, verified when it is read. In memory
 * are keys and where their lines stand. Whatever is wrong with the file costs calls, and a warning, never a run. `place`: asked
 * for once, when the first answer is looked for; undefined where there is none.
 */
export function openResponseCache(
  place: () => Promise<CachePlace | undefined>,
  surroundings: Surroundings,
): ResponseCache {
  const { clock, log, holdsSecret } = surroundings;
  let opened: Promise<OpenCache | undefined> | undefined;
  const cache = (): Promise<OpenCache | undefined> =>
    (opened ??= place()
      .then((found) => found && OpenCache.open(found, clock.now()))
      .catch((error: unknown) => {
        log.warn(`the response cache is not used: ${describeError(error)}`);
        return undefined;
      }));
  return {
    find: async (key) => (await cache())?.find(key),
    keep(key, response) {
      if (holdsSecret(JSON.stringify(response))) return;
      void cache().then((found) => found?.keep({ key, at: clock.now() }, response));
    },
    async close() {
      const notes = (await (await opened)?.close(clock.now())) ?? [];
      for (const note of notes) log.warn(note);
    },
  };
}

/** Where a line stands: bytes from the start of the file, without its line feed. */
interface Line {
  offset: number;
  length: number;
  at: number;
}

class OpenCache {
  private readonly place: CachePlace;
  private readonly file: number | undefined;
  private readonly lines = new Map<string, Line>();
  /** Lines that are none, and those that others under the same key came after. */
  private spoiled = 0;
  private replaced = 0;
  private readonly pending: string[] = [];
  private writing: Promise<void> | undefined;
  private appender: FileHandle | undefined;
  private failure: unknown;

  private constructor(place: CachePlace, nowMs: number) {
    this.place = place;
    if (!place.reads) return;
    refuseLinkedFolder(place.file);
    this.file = openIfThere(place.file);
    if (this.file !== undefined) this.index(this.file, nowMs);
  }

  static open(place: CachePlace, nowMs: number): OpenCache {
    return new OpenCache(place, nowMs);
  }

  find(key: string): KeptResponse | undefined {
    const line = this.lines.get(key);
    if (!line || this.file === undefined) return undefined;
    const text = readLine(this.file, line);
    const found = text === undefined ? undefined : readResponseLine(text, key);
    if (found) return found;
    this.lines.delete(key);
    this.spoiled += 1;
    return undefined;
  }

  keep(head: { key: string; at: number }, response: KeptResponse): void {
    if (!this.place.writes || this.failure !== undefined) return;
    this.pending.push(writeResponseLine(head, response));
    this.writing ??= this.write();
  }

  /** What a reader should know of it. */
  async close(nowMs: number): Promise<string[]> {
    await this.writing;
    await this.appender?.close();
    try {
      if (this.place.writes && this.failure === undefined) await this.compact(nowMs);
    } catch (error) {
      this.failure = error;
    }
    if (this.file !== undefined) closeSync(this.file);
    const notes: string[] = [];
    if (this.spoiled > 0)
      notes.push(
        `${this.spoiled} entries of the response cache are not what was written (${this.place.file}): they were left out`,
      );
    if (this.failure !== undefined)
      notes.push(`the response cache could not be written: ${describeError(this.failure)}`);
    return notes;
  }

  private index(file: number, nowMs: number): void {
    for (const { offset, length, start } of listLines(file)) {
      const head = length > MAX_LINE_BYTES ? undefined : readLineHead(start);
      if (!head) {
        this.spoiled += 1;
        continue;
      }
      // from the future: a clock was wrong, or somebody means to be kept for ever
      const age = nowMs - head.at;
      if (age > MAX_AGE_DAYS * DAY_MS || age < -DAY_MS) {
        this.replaced += 1;
        continue;
      }
      if (this.lines.has(head.key)) this.replaced += 1;
      this.lines.set(head.key, { offset, length, at: head.at });
    }
  }

  /** What has gathered since is written at once. */
  private async write(): Promise<void> {
    try {
      this.appender ??= await openAppender(this.place.file);
      while (this.pending.length > 0)
        await this.appender.appendFile(this.pending.splice(0).join(''));
    } catch (error) {
      this.failure = error;
      this.pending.length = 0;
    } finally {
      this.writing = undefined;
    }
  }

  /** Drops what no one will find, once that is half of the file, and the oldest answers beyond the cap. */
  private async compact(nowMs: number): Promise<void> {
    const { file } = this.place;
    const now = new OpenCache({ ...this.place, reads: true }, nowMs);
    if (now.file === undefined) return;
    try {
      const { size } = fstatSync(now.file);
      const dead = now.replaced + now.spoiled;
      if (size <= MAX_CACHE_BYTES && dead <= now.lines.size) return;
      await writeAnew(file, now.file, chooseNewest([...now.lines.values()]));
    } finally {
      closeSync(now.file);
    }
  }
}

/** In the order in which they stand, as many of the newest as fit three quarters of the cap: the next run has room. */
function chooseNewest(lines: readonly Line[]): Line[] {
  let room = MAX_CACHE_BYTES * 0.75;
  const kept = lines
    .toSorted((a, b) => b.at - a.at || b.offset - a.offset)
    .filter(({ length }) => (room -= length + 1) >= 0);
  return kept.sort((a, b) => a.offset - b.offset);
}

async function writeAnew(path: string, from: number, lines: readonly Line[]): Promise<void> {
  const next = `${path}.${process.pid}.next`;
  const file = await open(next, 'wx', 0o600);
  try {
    for (const line of lines) {
      const text = readLine(from, line);
      if (text !== undefined) await file.appendFile(`${text}\n`);
    }
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(next, path);
}

function refuseLinkedFolder(path: string): void {
  const stats = lstatSync(dirname(path), { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) throw new Error(`${dirname(path)} is a symbolic link`);
}

async function openAppender(path: string): Promise<FileHandle> {
  await mkdir(dirname(path), { recursive: true });
  refuseLinkedFolder(path);
  const file = await open(path, WRITE_FLAGS, 0o600);
  const stats = await file.stat();
  if (!stats.isFile()) throw new Error(`${path} is no plain file`);
  // what a killed process left of its last line is not to be gone on with
  if (stats.size > 0 && !(await endsLine(file, stats.size))) await file.appendFile('\n');
  return file;
}

async function endsLine(file: FileHandle, size: number): Promise<boolean> {
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === LINE_FEED;
}

function openIfThere(path: string): number | undefined {
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

/** One answer is read faster at once than by a thread that must be asked. Undefined where the file has become shorter. */
function readLine(
  file: number,
  { offset, length }: Pick<Line, 'offset' | 'length'>,
): string | undefined {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length;) {
    const read = readSync(file, bytes, done, length - done, offset + done);
    if (read === 0) return undefined;
    done += read;
  }
  return bytes.toString('utf8');
}

interface FoundLine {
  offset: number;
  length: number;
  /** Its first bytes. */
  start: string;
}

/** Every line of the file; a last one without a line feed was cut off, and is one that cannot be read. */
function* listLines(file: number): Generator<FoundLine> {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let line: FoundLine = { offset: 0, length: 0, start: '' };
  for (let offset = 0; ;) {
    const read = readSync(file, chunk, 0, CHUNK_BYTES, offset);
    if (read === 0) break;
    const bytes = chunk.subarray(0, read);
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
