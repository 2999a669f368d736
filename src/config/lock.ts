import * as posix from 'node:path/posix';
import type { Pin, PinKind } from '../domain/pin.ts';
import { UserError, type Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf } from '../values/repository-path.ts';
import {
  CALIBRATED,
  calibrationKey,
  formatCalibrationLine,
  mergeCalibrations,
  parseCalibrationLine,
  type CalibrationLine,
} from './calibration-lines.ts';
import { capProblems } from './cap-problems.ts';
import { joinWords } from './describe-value.ts';
import { findUpwards } from './find-upwards.ts';
import { decodeWord, encodeWord, readDigest } from './lock-words.ts';
import { readPinnedPath } from './pinned-path.ts';

export const LOCK_NAME = 'touchstone.lock';
const HEADER = '# What this folder measures with. Written by `touchstone pin`; review its changes.';
const KINDS: readonly PinKind[] = [
  'database',
  'dataset',
  'judge',
  'labels',
  'model',
  'rubric',
  'schema',
  'scorer',
  'verdicts',
];
const LAYOUT = 'a line is: kind path version-or-dash sha256:digest';
/** `pin` reads the lock before it writes it: calibrations are nowhere else. */
const CURE = 'delete this line, then run: touchstone pin';
const CALIBRATION_CURE = 'delete this line, then run: touchstone calibrate';

/** What a lock holds: what suites measure with, and what calibrating their judges came to. */
export interface Lock {
  pins: Pin[];
  calibrations: CalibrationLine[];
}

/** Path of the nearest lock, upwards from a suite file; undefined where there is none. */
export async function findLock(
  suiteFile: string,
  files: RepositoryFiles,
): Promise<string | undefined> {
  return await findUpwards(suiteFile, LOCK_NAME, files);
}

/** The nearest lock upwards from a suite file, read; where there is none an empty one, and the place for it. */
export async function openLock(
  suiteFile: string,
  files: RepositoryFiles,
): Promise<{ file: string; locked: Lock }> {
  const known = await findLock(suiteFile, files);
  if (known !== undefined)
    return { file: known, locked: parseLock(await files.readText(known), known) };
  const file = chooseLockFile(suiteFile);
  if (await files.isFolder(file))
    throw new UserError({
      code: 'lock',
      message: 'this is a folder: the lock is a file',
      place: { file },
      hint: 'move the folder away, then run: touchstone pin',
    });
  return { file, locked: { pins: [], calibrations: [] } };
}

/** Where a suite's first lock is written: beside the folder of configs, else beside the suite. */
export function chooseLockFile(suiteFile: string): string {
  const folder = folderOf(suiteFile);
  return posix.join(posix.basename(folder) === 'configs' ? folderOf(folder) : folder, LOCK_NAME);
}

/** The text of a lock: the same for the same content, whatever its order. */
export function formatLock({ pins, calibrations }: Lock): string {
  const lines = [...pins.map(formatPin), ...calibrations.map(formatCalibrationLine)];
  return [HEADER, ...[...new Set(lines)].sort(), ''].join('\n');
}

/** A lock's text, read. Throws a UserError with every line that cannot be read. */
export function parseLock(text: string, file: string): Lock {
  const lock: Lock = { pins: [], calibrations: [] };
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const lines = text.split(/\r?\n/);
  refuseConflict(lines, file);
  for (const [index, written] of lines.entries()) {
    const line = index + 1;
    if (written.trim() === '' || written.startsWith('#')) continue;
    const refuse = (message: string, hint: string): void =>
      void problems.push({ code: 'lock', message, place: { file, line, column: 1 }, hint });
    const parsed = parseLine(written, file);
    if (typeof parsed === 'string') {
      const isCalibration = written.startsWith(`${CALIBRATED} `);
      refuse(parsed, isCalibration ? CALIBRATION_CURE : `${LAYOUT}; ${CURE}`);
      continue;
    }
    const name = 'kind' in parsed ? pinKey(parsed) : `${CALIBRATED} ${calibrationKey(parsed)}`;
    const first = seen.get(name);
    if (first !== undefined) refuse(`${name} is pinned twice: line ${first} has it too`, CURE);
    seen.set(name, line);
    if ('kind' in parsed) lock.pins.push(parsed);
    else lock.calibrations.push(parsed);
  }
  if (problems.length > 0) throw new UserError(capProblems(problems));
  return lock;
}

/** One file is pinned once for each thing that it is. */
export function pinKey({ kind, path }: Pick<Pin, 'kind' | 'path'>): string {
  return `${kind} ${path}`;
}

/** What is pinned anew. */
interface Pinning {
  lockFile: string;
  files: Pick<RepositoryFiles, 'exists'>;
  /** Suites and datasets whose judges and models are all among the fresh pins: what else is pinned of theirs is gone. */
  covered: readonly string[];
}

/**
 * The lock after pinning suites or calibrating judges: what is fresh, and what the lock had besides, as far as its files
 * still stand (calibrations: see `mergeCalibrations`).
 */
export async function mergeLock(
  existing: Lock,
  fresh: Lock,
  { lockFile, files, covered }: Pinning,
): Promise<Lock> {
  const pins = new Map(fresh.pins.map((pin) => [pinKey(pin), pin]));
  for (const pin of existing.pins) {
    if (pins.has(pinKey(pin))) continue;
    const pinned = readPinnedPath(pin, folderOf(lockFile));
    if (pinned.status === 'refused') continue;
    const { file, part } = pinned;
    const isGone = file !== undefined && part !== undefined && covered.includes(file);
    if (!isGone && (file === undefined || (await files.exists(file)))) pins.set(pinKey(pin), pin);
  }
  const merged = [...pins.values()];
  const judges = merged.filter(({ kind }) => kind === 'judge').map(({ sha256 }) => sha256);
  return {
    pins: merged,
    calibrations: mergeCalibrations(existing.calibrations, fresh.calibrations, judges),
  };
}

function refuseConflict(lines: readonly string[], file: string): void {
  const conflict = lines.findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})/.test(line));
  if (conflict < 0) return;
  throw new UserError({
    code: 'lock',
    message: 'a merge conflict is left in the lock',
    place: { file, line: conflict + 1, column: 1 },
    hint: 'delete the marks and what stands between them, then run: touchstone pin; a line that begins with `calibrated` is kept once for each judge, or touchstone calibrate has to be run again',
  });
}

function parseLine(text: string, file: string): Pin | CalibrationLine | string {
  const words = text.split(' ');
  const [kind = '', path = '', version = '', digest = ''] = words;
  if (words.length !== 4 || words.includes('')) return 'this line has not four words';
  if (kind === CALIBRATED) return parseCalibrationLine(words, folderOf(file));
  const known = KINDS.find((name) => name === kind);
  if (known === undefined) return `"${kind}" is no kind of pin: it is ${joinWords(KINDS, 'or')}`;
  const plainPath = decodeWord(path);
  if (plainPath === undefined) return `"${path}" is not a path as pin writes it`;
  const pinned = readPinnedPath({ kind: known, path: plainPath }, folderOf(file));
  if (pinned.status === 'refused') return pinned.why;
  const plainVersion = version === '-' ? '' : decodeWord(version);
  if (plainVersion === undefined) return `"${version}" is not a version as pin writes it`;
  const read = readDigest(digest);
  if ('why' in read) return read.why;
  return {
    kind: known,
    path: plainPath,
    ...(version === '-' ? {} : { version: plainVersion }),
    sha256: read.sha256,
  };
}

function formatPin({ kind, path, version, sha256 }: Pin): string {
  const written = version === undefined ? '-' : version === '-' ? '%2D' : encodeWord(version);
  return [kind, encodeWord(path), written, `sha256:${sha256}`].join(' ');
}
