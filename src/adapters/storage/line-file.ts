import { closeSync, fstatSync, openSync, truncateSync, writeSync } from 'node:fs';
import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sayUnwritable } from './say-unwritable.ts';

const LINE_FEED = 10;

/** A process that was killed may have left half a line: the next one must not be written behind it. */
export async function dropCutLine(path: string): Promise<void> {
  const text = await readFile(path).catch(() => undefined);
  if (text === undefined || text.length === 0 || text.at(-1) === LINE_FEED) return;
  await truncate(path, text.lastIndexOf(LINE_FEED) + 1);
}

/** A file that lines are added to, one after the other. */
export interface LineFile {
  append(value: object): Promise<void>;
  close(): Promise<void>;
}

/** Opens it, and makes it where it is not there. `append` rejects with a UserError where the system takes no more, and once it is closed. */
export function openLines(folder: string, name: string): LineFile {
  const path = join(folder, name);
  let file: number | undefined = openSync(path, 'a');
  let written = fstatSync(file).size;
  /** Lines that ended in the same turn of the loop: they are written together. */
  let waiting: { lines: string; done: Promise<void> } | undefined;
  let broken: Error | undefined;

  /** At once: to hand so little to a thread and to wait for it takes longer than to write it. */
  function write(lines: string): void {
    if (broken) throw broken;
    // its number may be that of another file by now
    if (file === undefined) throw new Error(`${path} is closed`);
    const bytes = Buffer.from(lines);
    let done = 0;
    try {
      while (done < bytes.length) done += writeSync(file, bytes, done);
    } catch (error) {
      broken = sayUnwritable(folder, error);
      // of lines that went together those that are whole stay
      dropHalfLine(path, written + bytes.subarray(0, done).lastIndexOf(LINE_FEED) + 1);
      throw broken;
    }
    written += bytes.length;
  }

  async function writeSoon(): Promise<void> {
    await nextTurn();
    const lines = waiting?.lines ?? '';
    waiting = undefined;
    write(lines);
  }

  return {
    append(value) {
      waiting ??= { lines: '', done: writeSoon() };
      waiting.lines += `${JSON.stringify(value)}\n`;
      return waiting.done;
    },
    async close() {
      // whoever waited for a line may add the next one before it is our turn
      for (let batch = waiting; batch; batch = waiting) await batch.done.catch(() => undefined);
      const open = file;
      file = undefined;
      if (open !== undefined) closeSync(open);
    },
  };
}

/** A half-written line would make the file unreadable; what was there before is good. */
function dropHalfLine(path: string, bytes: number): void {
  try {
    truncateSync(path, bytes);
  } catch {
    // a reader drops it as well: it has no line end
  }
}
