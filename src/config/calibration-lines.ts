import type { CalibrationCounts } from '../domain/calibration-counts.ts';
import { resolveRepositoryPath } from '../values/repository-path.ts';
import { decodeWord, encodeWord, readDigest } from './lock-words.ts';

/** What the first word of such a line is. */
export const CALIBRATED = 'calibrated';

const DIGEST_DIGITS = 16;
const KAPPA_DECIMALS = 6;
/** The verdicts came in a file. */
const RECORDED = 'recorded';

/** A line of the lock: how a judge did on the labels of a file. */
export interface CalibrationLine {
  /** The label file, relative to the lock's folder. */
  path: string;
  /** The first 16 digits of the judge's digest. */
  judge: string;
  counts: CalibrationCounts;
  /** Of the label file. */
  sha256: string;
}

/** As a line names a judge. */
export function shortenJudge(digest: string): string {
  return digest.slice(0, DIGEST_DIGITS);
}

/** One label file and one judge are calibrated once. */
export function calibrationKey({ path, judge }: Pick<CalibrationLine, 'path' | 'judge'>): string {
  return `${path}#${judge}`;
}

/**
 * Lines after calibrating anew: a fresh one takes the place of that of the same labels and judge. Others of its labels
 * stay as far as one of `judges` (digests) is meant: that of another suite, which has the name and labels in common.
 * Where nothing is fresh, all stay: one that no longer binds tells what changed.
 */
export function mergeCalibrations(
  existing: readonly CalibrationLine[],
  fresh: readonly CalibrationLine[],
  judges: readonly string[],
): CalibrationLine[] {
  const pinned = new Set(judges.map(shortenJudge));
  // a judge that is calibrated before it is pinned says nothing of the others
  const settled = new Set(fresh.filter(({ judge }) => pinned.has(judge)).map(({ path }) => path));
  const keys = new Set(fresh.map(calibrationKey));
  const kept = existing.filter(
    (line) =>
      !keys.has(calibrationKey(line)) && (!settled.has(line.path) || pinned.has(line.judge)),
  );
  return [...kept, ...fresh];
}

export function formatCalibrationLine(line: CalibrationLine): string {
  return [
    CALIBRATED,
    encodeWord(calibrationKey(line)),
    formatCounts(line.counts),
    `sha256:${line.sha256}`,
  ].join(' ');
}

/** The line of four words, or what is wrong with it. `folder`: the lock's. */
export function parseCalibrationLine(
  words: readonly string[],
  folder: string,
): CalibrationLine | string {
  const [, name = '', written = '', digest = ''] = words;
  const parts = /^(.+)#([0-9a-f]{16})$/s.exec(decodeWord(name) ?? '');
  const [, path, judge] = parts ?? [];
  if (path === undefined || judge === undefined)
    return `"${name}" is not a label file and a judge: FILE#16 hexadecimal digits`;
  const where = resolveRepositoryPath(folder, path);
  if (where.status === 'refused') return where.why;
  const counts = parseCounts(written);
  if (!counts) return `"${written}" is not what calibrate counts: labels=…,errored=…,agreed=…`;
  if (!addsUp(counts)) return `the counts "${written}" do not add up`;
  const read = readDigest(digest);
  return 'why' in read ? read.why : { path, judge, counts, sha256: read.sha256 };
}

function formatCounts(counts: CalibrationCounts): string {
  const { labels, errored, agreed, pass, passJudgedPass, fail, failJudgedFail } = counts;
  const { kappa, recorded } = counts;
  return [
    `labels=${labels}`,
    `errored=${errored}`,
    `agreed=${agreed}`,
    `pass=${passJudgedPass}/${pass}`,
    `fail=${failJudgedFail}/${fail}`,
    ...(kappa === undefined ? [] : [`kappa=${formatKappa(kappa)}`]),
    ...(recorded ? [RECORDED] : []),
  ].join(',');
}

/** No `-0.000000`. */
function formatKappa(kappa: number): string {
  return kappa.toFixed(KAPPA_DECIMALS).replace(/^-(0\.0+)$/, '$1');
}

const NUMBER = '(0|[1-9]\\d{0,8})';
const COUNTS = new RegExp(
  `^labels=${NUMBER},errored=${NUMBER},agreed=${NUMBER},pass=${NUMBER}/${NUMBER},fail=${NUMBER}/${NUMBER}(?:,kappa=(-?[01]\\.\\d{${KAPPA_DECIMALS}}))?(,${RECORDED})?$`,
);

function parseCounts(written: string): CalibrationCounts | undefined {
  const groups = COUNTS.exec(written);
  if (!groups) return undefined;
  const [labels = 0, errored = 0, agreed = 0, passJudgedPass = 0, pass = 0] = groups
    .slice(1)
    .map(Number);
  const [failJudgedFail = 0, fail = 0] = groups.slice(6).map(Number);
  const kappa = groups[8];
  return {
    labels,
    errored,
    agreed,
    pass,
    passJudgedPass,
    fail,
    failJudgedFail,
    ...(kappa !== undefined && { kappa: Number(kappa) }),
    ...(groups[9] !== undefined && { recorded: true }),
  };
}

/** Every label passes or fails; an equal verdict is on its side; an errored one is on none. */
function addsUp(counts: CalibrationCounts): boolean {
  const { labels, errored, agreed, pass, passJudgedPass, fail, failJudgedFail, kappa } = counts;
  const hits = passJudgedPass + failJudgedFail;
  return (
    labels === pass + fail &&
    passJudgedPass <= pass &&
    failJudgedFail <= fail &&
    agreed <= hits &&
    hits + errored <= labels &&
    (kappa === undefined || Math.abs(kappa) <= 1)
  );
}
