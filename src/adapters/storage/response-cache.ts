import { createHash } from 'node:crypto';
import { closeSync, fstatSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { describeError } from '../../errors.ts';
import type { Clock, Log } from '../../ports.ts';
import type { KeptResponse, ResponseCache } from '../../ports/response-cache.ts';
import { fillFrom, LineWindow } from './line-window.ts';
import {
  listLines,
  openAppender,
  openIfThere,
  refuseLinkedFolder,
  writeAnew,
  type LinePlace,
} from './response-file.ts';
import { readLineHead, readResponseLine, writeResponseLine } from './response-lines.ts';

/** Where the answers of a suite lie, and what may be done with them. */
export interface CachePlace {
  /** Absolute. */
  file: string;
  reads: boolean;
  writes: boolean;
  /** Somebody may work on the app while it is measured. */
  isEdited?: boolean;
  /** What the whole file has to be; absent: whatever lies there. */
  sha256?: string;
}

/** Days after which an answer is asked for anew: what a provider serves under one name changes. */
export const MAX_AGE_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Bytes of the whole file; the oldest answers go first. */
export const MAX_CACHE_BYTES = 256 * 1024 * 1024;
const MAX_LINE_BYTES = 16 * 1024 * 1024;

interface Surroundings {
  clock: Pick<Clock, 'now'>;
  log: Pick<Log, 'warn'>;
  /** Whether a text holds what must not be published: an answer that does is not kept. */
  holdsSecret: (text: string) => boolean;
  /** Whether the target is at the end of the run what it was. */
  isSame?: () => Promise<boolean>;
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
  const { clock, log, holdsSecret, isSame } = surroundings;
  let opened: Promise<OpenCache | undefined> | undefined;
  let ready: { found: OpenCache | undefined } | undefined;
  const cache = (): Promise<OpenCache | undefined> =>
    (opened ??= place()
      .then((found) => found && OpenCache.open(found, clock.now()))
      .catch((error: unknown) => {
        log.warn(`the response cache is not used: ${describeError(error)}`);
        return undefined;
      })
      .then((found) => {
        ready = { found };
        return found;
      }));
  return {
    find: (key) => (ready ? ready.found?.find(key) : cache().then((found) => found?.find(key))),
    keep(key, response) {
      if (holdsSecret(JSON.stringify(response))) return;
      void cache().then((found) => found?.keep({ key, at: clock.now() }, response));
    },
    async close() {
      const notes = (await (await opened)?.close(clock.now(), isSame)) ?? [];
      for (const note of notes) log.warn(note);
    },
  };
}

/** Drops of a file what its next reader would not need, as a run does that has added to it. */
export async function trimResponses(file: string, nowMs: number): Promise<void> {
  await OpenCache.open({ file, reads: true, writes: true }, nowMs).close(nowMs);
}

/** `digest`: what the line said of itself when it was found; code under test can write to the file since. */
interface Line extends LinePlace {
  at: number;
  digest: string;
}

class OpenCache {
  private readonly place: CachePlace;
  private readonly file: number | undefined;
  private readonly lines = new Map<string, Line>();
  private readonly window = new LineWindow();
  /** Lines that are none, and those that others under the same key came after. */
  private spoiled = 0;
  private replaced = 0;
  /** What the target answered in this run, by key. */
  private readonly answered = new Set<string>();
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
    const bytes = this.window.read(this.place.file, line, fillFrom(this.file));
    const found = readResponseLine(bytes.toString('utf8'), { key, ...line });
    if (found) return found;
    this.lines.delete(key);
    this.spoiled += 1;
    return undefined;
  }

  keep(head: { key: string; at: number }, response: KeptResponse): void {
    if (!this.place.writes || this.failure !== undefined) return;
    if ('output' in response) this.answered.add(head.key);
    this.pending.push(writeResponseLine(head, response));
    this.writing ??= this.write();
  }

  /** What a reader should know of it. */
  async close(nowMs: number, isSame = async (): Promise<boolean> => true): Promise<string[]> {
    await this.writing;
    await this.appender?.close();
    const notes: string[] = [];
    try {
      const isStale = this.place.isEdited && this.answered.size > 0 && !(await isSame());
      if (isStale)
        notes.push(
          'files that the answers come from changed while they were given: none of them is kept for the next run',
        );
      if (this.place.writes && this.failure === undefined)
        await this.compact(nowMs, isStale ? this.answered : undefined);
    } catch (error) {
      this.failure = error;
    }
    if (this.file !== undefined) closeSync(this.file);
    if (this.spoiled > 0)
      notes.push(
        `${this.spoiled} entries of the response cache are not what was written (${this.place.file}): they were left out`,
      );
    if (this.failure !== undefined)
      notes.push(`the response cache could not be written: ${describeError(this.failure)}`);
    return notes;
  }

  private index(file: number, nowMs: number): void {
    const hash = createHash('sha256');
    for (const { offset, length, start } of listLines(file, (bytes) => hash.update(bytes))) {
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
      this.lines.set(head.key, { ...head, offset, length });
    }
    const { sha256 } = this.place;
    if (sha256 === undefined || hash.digest('hex') === sha256) return;
    closeSync(file);
    throw new Error('its file is not the one that was kept');
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

  /** Drops `stale` ones; what no one will find, once that is half of the file; and the oldest answers beyond the cap. */
  private async compact(nowMs: number, stale?: ReadonlySet<string>): Promise<void> {
    const { file } = this.place;
    // what nobody added to is as it was found: it need not be read for that
    if (!this.appender && !this.isOvergrown()) return;
    const now = new OpenCache({ ...this.place, reads: true }, nowMs);
    if (now.file === undefined) return;
    try {
      for (const key of stale ?? []) now.lines.delete(key);
      if (stale || now.isOvergrown())
        await writeAnew(file, now.file, chooseNewest([...now.lines.values()]));
    } finally {
      closeSync(now.file);
    }
  }

  private isOvergrown(): boolean {
    if (this.file === undefined) return false;
    return (
      fstatSync(this.file).size > MAX_CACHE_BYTES || this.replaced + this.spoiled > this.lines.size
    );
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
