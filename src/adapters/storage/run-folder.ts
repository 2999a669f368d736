import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Trial } from '../../domain/run.ts';
import { describeError, hasCode, UserError } from '../../errors.ts';
import type { RunStore, StoredRun } from '../../ports.ts';
import { readRunDocument, RUN_FILE } from './run-document.ts';
import { sayUnwritable } from './say-unwritable.ts';
import { readTrialLines } from './trial-lines.ts';

const TRIALS_FILE = 'trials.jsonl';
/** Characters that are written at once where trials are copied. */
const COPY_CHARS = 256 * 1024;

/** Creates the folder of a new run, `<parent>/<UTC>`; a second one in the same second gets a suffix. */
export async function createRunFolder(parent: string, nowMs: number): Promise<RunStore> {
  const stamp = new Date(nowMs)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  try {
    await mkdir(parent, { recursive: true });
  } catch (error) {
    throw sayUnwritable(parent, error);
  }
  for (let copy = 1; ; copy += 1) {
    const folder = join(parent, copy === 1 ? stamp : `${stamp}-${copy}`);
    try {
      await mkdir(folder);
      return await openForAppending(folder);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw sayUnwritable(folder, error);
    }
  }
}

/**
 * Opens a run that was cut off, to go on with it: drops the half-written last line of a killed process,
 * and every trial that was not measured, so that each trial stands there once in the end.
 */
export async function resumeRunFolder(
  folder: string,
  isMeasured: (trial: Trial) => boolean,
): Promise<RunStore> {
  const kept = join(folder, `${TRIALS_FILE}.kept`);
  const file = await open(kept, 'w').catch((error: unknown) => {
    throw sayUnwritable(folder, error);
  });
  try {
    for await (const lines of batchLines(folder, isMeasured))
      await file.appendFile(lines).catch((error: unknown) => {
        throw sayUnwritable(folder, error);
      });
    await file.sync();
  } catch (error) {
    // what was there before is untouched
    await rm(kept, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await rename(kept, join(folder, TRIALS_FILE));
  return await openForAppending(folder);
}

async function* batchLines(
  folder: string,
  isMeasured: (trial: Trial) => boolean,
): AsyncGenerator<string> {
  let lines = '';
  for await (const trial of readTrials(folder, { tolerateCutLine: true })) {
    if (!isMeasured(trial)) continue;
    lines += `${JSON.stringify(trial)}\n`;
    if (lines.length < COPY_CHARS) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

async function openForAppending(folder: string): Promise<RunStore> {
  const path = join(folder, TRIALS_FILE);
  const file = await open(path, 'a');
  let written = (await file.stat()).size;
  let last: Promise<void> = Promise.resolve();

  async function append(line: string): Promise<void> {
    try {
      await file.appendFile(line);
      written += Buffer.byteLength(line);
    } catch (error) {
      // a half-written line would make the file unreadable; what was there before is good
      await truncate(path, written).catch(() => undefined);
      throw sayUnwritable(folder, error);
    }
  }

  return {
    folder,
    async writeRun(run) {
      await writeAtomically(folder, RUN_FILE, `${JSON.stringify(run, null, 2)}\n`);
    },
    appendTrial(trial) {
      const line = `${JSON.stringify(trial)}\n`;
      last = last.then(() => append(line));
      return last;
    },
    writeFile: (name, text) => writeAtomically(folder, name, text),
    trials: () => readTrials(folder, { tolerateCutLine: false }),
    async close() {
      await last.catch(() => undefined);
      await file.close();
    },
  };
}

async function writeAtomically(folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  try {
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
  } catch (error) {
    throw sayUnwritable(folder, error);
  }
}

/** Opens a stored run: its folder, or its run.json. */
export async function openStoredRun(path: string): Promise<StoredRun> {
  const folder = path.endsWith(RUN_FILE) ? path.slice(0, -RUN_FILE.length - 1) || '.' : path;
  const run = await readRunDocument(folder);
  return { folder, run, trials: () => readTrials(folder, { tolerateCutLine: !run.complete }) };
}

async function* readTrials(
  folder: string,
  { tolerateCutLine }: { tolerateCutLine: boolean },
): AsyncGenerator<Trial> {
  const path = join(folder, TRIALS_FILE);
  try {
    yield* readTrialLines(createReadStream(path), path, tolerateCutLine);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError({
      code: 'bad-run',
      message: `the trials of the run cannot be read: ${describeError(error)}`,
      place: { file: path },
      hint: 'record the run again',
    });
  }
}
