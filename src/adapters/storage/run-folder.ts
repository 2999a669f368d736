import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RUN_FORMAT, type RunDocument, type Trial } from '../../domain/run.ts';
import { describeError, hasCode, UserError } from '../../errors.ts';
import type { RunStore, StoredRun } from '../../ports.ts';
import { readTrialLines } from './trial-lines.ts';

const RUN_FILE = 'run.json';
const TRIALS_FILE = 'trials.jsonl';
const MAX_RUN_FILE_BYTES = 4 * 1024 * 1024;

/** Creates the folder of a new run, `<parent>/<UTC>`; a second one in the same second gets a suffix. */
export async function createRunFolder(parent: string, nowMs: number): Promise<RunStore> {
  const stamp = new Date(nowMs)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  await mkdir(parent, { recursive: true });
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
  const file = await open(kept, 'w');
  try {
    for await (const trial of readTrials(folder, { tolerateCutLine: true }))
      if (isMeasured(trial)) await file.write(`${JSON.stringify(trial)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(kept, join(folder, TRIALS_FILE));
  return await openForAppending(folder);
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

async function readRunDocument(folder: string): Promise<RunDocument> {
  const file = join(folder, RUN_FILE);
  const size = await stat(file).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined)
    throw new UserError({
      code: 'no-run',
      message: `${folder} is not a stored run: it has no ${RUN_FILE}`,
      hint: 'name a folder below evals/runs/',
    });
  if (size > MAX_RUN_FILE_BYTES)
    throw new UserError({ code: 'bad-run', message: `${file} is too large to be a run document` });
  return parseRunDocument(await readFile(file, 'utf8'), file);
}

/** Text of a run.json → the document; refuses what a newer version wrote. */
export function parseRunDocument(text: string, file: string): RunDocument {
  const bad = (message: string, hint?: string): UserError =>
    new UserError({
      code: 'bad-run',
      message,
      place: { file },
      ...(hint !== undefined && { hint }),
    });
  let run: Partial<RunDocument>;
  try {
    run = JSON.parse(text) as Partial<RunDocument>;
  } catch (error) {
    throw bad(`not JSON: ${describeError(error)}`);
  }
  if (typeof run !== 'object' || run === null || typeof run.format !== 'number')
    throw bad('not a run document: `format` is missing');
  if (run.format > RUN_FORMAT)
    throw bad(
      `written by a newer Touchstone (format ${run.format}; this one reads ${RUN_FORMAT})`,
      'update Touchstone here, or record the run again',
    );
  const missing = (['suite', 'target', 'planned', 'created_at', 'pins'] as const).filter(
    (key) => run[key] === undefined,
  );
  if (missing.length > 0) throw bad(`not a run document: ${missing.join(', ')} missing`);
  return run as RunDocument;
}

function readTrials(
  folder: string,
  { tolerateCutLine }: { tolerateCutLine: boolean },
): AsyncIterable<Trial> {
  const path = join(folder, TRIALS_FILE);
  return readTrialLines(createReadStream(path), path, tolerateCutLine);
}

function sayUnwritable(folder: string, error: unknown): UserError {
  return new UserError({
    code: 'run-unwritable',
    message: `cannot write to ${folder}: ${describeError(error)}`,
    hint: hasCode(error, 'ENOSPC')
      ? 'the disk is full: free some space, then go on with --resume; every trial reported so far is on disk'
      : 'check the permissions of the folder',
  });
}
