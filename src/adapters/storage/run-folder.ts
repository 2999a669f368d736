import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync, type Dirent } from 'node:fs';
import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import {
  EVIDENCE_FILE,
  EVIDENCE_SUBJECTS,
  JUDGED_FILE,
  VERDICT_FILE,
} from '../../domain/evidence.ts';
import type { RescoredTrial, Trial } from '../../domain/run.ts';
import { describeError, hasCode, UserError } from '../../errors.ts';
import type { Opponent, RunStore, StoredRun } from '../../ports.ts';
import { dropCutLine, openLines, type LineFile } from './line-file.ts';
import { holdFolder, markFolder } from './hold-folder.ts';
import { keepTrials } from './keep-trials.ts';
import { makeFolder } from './make-folder.ts';
import { readFileChunks } from './read-chunks.ts';
import { readRunDocument, RUN_FILE } from './run-document.ts';
import { sayUnwritable } from './say-unwritable.ts';
import { readRescoredLines, readTrialLines } from './trial-lines.ts';

const TRIALS_FILE = 'trials.jsonl';
/** The trials of what it is compared with, as this run's scorers and judges score them. */
const RESCORED_FILES: { readonly [of in Opponent]: string } = {
  baseline: 'rescored.jsonl',
  release: 'rescored-release.jsonl',
};
/** Trials of the base commit, run beside the others. */
const BASE_FILE = 'base.jsonl';
/** Trials of this run as the base commit's yardstick scores them, where it does otherwise. */
const BY_BASE_FILE = 'by-base.jsonl';
/** What the run has given to batch endpoints: another attempt waits for the answers, and asks nothing twice. */
export const BATCHES_FILE = 'batches.jsonl';
/** In a baseline: the run of the last release. */
const RELEASE_FOLDER = 'release';
/** 2,000 lines of history, and bits of some 500,000 cases. */
const MAX_MEMORY_BYTES = 64 * 1024 * 1024;

/** Creates the folder of a new run, `<parent>/<UTC>`; a second one in the same second gets a suffix. */
export function createRunFolder(parent: string, nowMs: number): RunStore {
  const stamp = new Date(nowMs)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  try {
    makeFolder(parent);
  } catch (error) {
    throw sayUnwritable(parent, error);
  }
  for (let copy = 1; ; copy += 1) {
    const folder = join(parent, copy === 1 ? stamp : `${stamp}-${copy}`);
    try {
      mkdirSync(folder);
      return openForAppending(folder, markFolder(folder));
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw sayUnwritable(folder, error);
    }
  }
}

/**
 * Opens a run that was cut off, to go on with it: drops the half-written last line of a killed process,
 * and every trial that was not measured, the base commit's too, so that each trial stands there once in the end.
 */
export async function resumeRunFolder(
  folder: string,
  isMeasured: (trial: Trial) => boolean,
): Promise<RunStore> {
  await refuseOddEntries(folder);
  let release;
  try {
    release = holdFolder(folder);
    await rewriteTrials(folder, isMeasured);
    await rewriteBase(folder, isMeasured);
    // they speak of what the run was before
    for (const name of [EVIDENCE_FILE, VERDICT_FILE, JUDGED_FILE])
      await rm(join(folder, name), { force: true });
    return openForAppending(folder, release);
  } catch (error) {
    release?.();
    throw sayUnwritable(folder, error);
  }
}

/** A run of ours holds files and folders; one that somebody committed would have us write wherever its links lead, and a pipe is waited for. */
async function refuseOddEntries(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const what = sayOdd(entry);
    if (what === undefined) continue;
    throw new UserError({
      code: 'bad-run',
      message: `${join(folder, entry.name)} is ${what}: this is no run to go on with`,
      hint: 'start a new run: leave --resume out',
    });
  }
}

function sayOdd(entry: Dirent): string | undefined {
  // what is a file of ours, or will be one while it is written, has an ending, and a folder has none
  if (entry.isDirectory())
    return extname(entry.name) === '' ? undefined : 'a folder with the name of a file';
  if (entry.isFile()) return undefined;
  return entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file';
}

async function rewriteTrials(folder: string, isKept: (trial: Trial) => boolean): Promise<void> {
  const trials = readTrials(folder, { tolerateCutLine: true });
  await keepTrials(join(folder, TRIALS_FILE), trials, isKept);
}

async function rewriteBase(folder: string, isKept: (trial: Trial) => boolean): Promise<void> {
  const path = join(folder, BASE_FILE);
  if (!existsSync(path)) return;
  const trials = readBeside(folder, BASE_FILE, { tolerateCutLine: true });
  await keepTrials(path, trials, isKept);
}

function openForAppending(folder: string, release: RunStore['release']): RunStore {
  let trials = openLines(folder, TRIALS_FILE);
  const beside = new Map<string, Promise<LineFile>>();
  async function appendBeside(name: string, value: object): Promise<void> {
    const known = beside.get(name);
    const file = known ?? dropCutLine(join(folder, name)).then(() => openLines(folder, name));
    if (!known) beside.set(name, file);
    await (await file).append(value);
  }
  return {
    folder,
    async writeRun(run) {
      writeAtomically(folder, RUN_FILE, `${JSON.stringify(run, null, 2)}\n`);
    },
    appendTrial: (trial) => trials.append(trial),
    async dropTrials(isDropped) {
      await trials.close();
      try {
        await rewriteTrials(folder, (trial) => !isDropped(trial));
        trials = openLines(folder, TRIALS_FILE);
      } catch (error) {
        throw sayUnwritable(folder, error);
      }
    },
    appendBase: (trial) => appendBeside(BASE_FILE, trial),
    appendByBase: (trial) => appendBeside(BY_BASE_FILE, trial),
    appendRescored: (trial, of) => appendBeside(RESCORED_FILES[of], trial),
    writeFile: async (name, text) => writeAtomically(folder, name, text),
    trials: () => readTrials(folder, { tolerateCutLine: false }),
    base: () => readBeside(folder, BASE_FILE, { tolerateCutLine: false }),
    byBase: () => readBeside(folder, BY_BASE_FILE, { tolerateCutLine: false }),
    async close() {
      await trials.close();
      for (const file of beside.values()) await (await file).close();
    },
    release,
  };
}

/** Whole or not at all, and at once: they are small. @throws UserError */
export function writeAtomically(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  const next = `${path}.new`;
  try {
    writeFileSync(next, text);
    renameSync(next, path);
  } catch (error) {
    removeIfThere(next);
    throw sayUnwritable(folder, error);
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // why it could not be written says more
  }
}

/** Opens a stored run: its folder, or its run.json. */
export async function openStoredRun(path: string): Promise<StoredRun> {
  const folder = path.endsWith(RUN_FILE) ? path.slice(0, -RUN_FILE.length - 1) || '.' : path;
  const run = readRunDocument(folder);
  return {
    folder,
    run,
    trials: () => readTrials(folder, { tolerateCutLine: !run.complete }),
    base: () => readBeside(folder, BASE_FILE, { tolerateCutLine: !run.complete }),
    byBase: () => readBeside(folder, BY_BASE_FILE, { tolerateCutLine: !run.complete }),
    rescored: (of) => readRescored(join(folder, RESCORED_FILES[of])),
    async release() {
      const carried = join(folder, RELEASE_FOLDER);
      return existsSync(join(carried, RUN_FILE)) ? await openStoredRun(carried) : undefined;
    },
    memory: (name) => readMemory(join(folder, name)),
  };
}

/** What is too large was not written by us: forgotten, like what is not there. */
async function readMemory(path: string): Promise<string> {
  try {
    const stats = await stat(path);
    return stats.isFile() && stats.size <= MAX_MEMORY_BYTES ? await readFile(path, 'utf8') : '';
  } catch {
    return '';
  }
}

/** The documents of a run folder: what another attempt needs, and of a judged run what people read and verify. */
export function listDocuments(folder: string): string[] {
  return [...EVIDENCE_SUBJECTS, EVIDENCE_FILE, BATCHES_FILE].filter((name) =>
    existsSync(join(folder, name)),
  );
}

async function* readTrials(
  folder: string,
  { tolerateCutLine }: { tolerateCutLine: boolean },
): AsyncGenerator<Trial> {
  const path = join(folder, TRIALS_FILE);
  try {
    yield* readTrialLines(readFileChunks(path), path, tolerateCutLine);
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

async function* readBeside(
  folder: string,
  name: string,
  { tolerateCutLine }: { tolerateCutLine: boolean },
): AsyncGenerator<Trial> {
  const path = join(folder, name);
  if (existsSync(path)) yield* readTrialLines(readFileChunks(path), path, tolerateCutLine);
}

async function* readRescored(path: string): AsyncGenerator<RescoredTrial> {
  if (!existsSync(path)) return;
  yield* readRescoredLines(readFileChunks(path), path);
}
