import * as posix from 'node:path/posix';
import type { Pin } from '../domain/pin.ts';
import type { Problem } from '../errors.ts';
import { folderOf } from '../values/repository-path.ts';
import { BUILT_IN } from './load-rubric.ts';
import { pinKey } from './lock.ts';

interface Change {
  locked: Pin;
  actual: Pin;
}

/** A suite's files against a lock. */
export interface PinComparison {
  /** Used, and not in the lock. */
  missing: Pin[];
  changed: Change[];
  /** In the lock, and not used by this suite: another suite of the same lock may use it. */
  unused: Pin[];
}

/** Compares the pins of a lock with those of a suite's files as they are. */
export function comparePins(locked: readonly Pin[], actual: readonly Pin[]): PinComparison {
  const lockedByKey = new Map(locked.map((pin) => [pinKey(pin), pin]));
  const actualKeys = new Set(actual.map(pinKey));
  const comparison: PinComparison = {
    missing: [],
    changed: [],
    unused: locked.filter((pin) => !actualKeys.has(pinKey(pin))),
  };
  for (const pin of actual) {
    const before = lockedByKey.get(pinKey(pin));
    if (!before) comparison.missing.push(pin);
    else if (before.sha256 !== pin.sha256 || before.version !== pin.version)
      comparison.changed.push({ locked: before, actual: pin });
  }
  return comparison;
}

const CURE = 'if the change is meant, run: touchstone pin, and let the lock be reviewed with it';
const VERSION_CURE =
  'raise `version` in its front matter, then run: touchstone pin, and touchstone calibrate';
const REFORMATTED_CURE =
  'an editor or git on Windows does that: write `* text=auto eol=lf` into .gitattributes and check the file out anew; or run: touchstone pin, where the lock was written so';
const REFORMATTED_RUBRIC_CURE = REFORMATTED_CURE.replace(
  'touchstone pin,',
  'touchstone pin, and touchstone calibrate,',
);
const JUDGE_CURE =
  'a rubric here has other line ends, and a judge changes with its rubric: mend that first';
const BUILT_IN_CURE =
  'it comes with Touchstone and changed with it; run: touchstone pin, and touchstone calibrate';

/** What keeps the suite from being evidence: one problem a file. `reformatted`: pins that `findReformatted` found. */
export function describePinMistakes(
  { missing, changed }: Pick<PinComparison, 'missing' | 'changed'>,
  lockFile: string,
  reformatted: ReadonlySet<string> = new Set(),
): Problem[] {
  const place = { file: lockFile };
  const problems: Problem[] = missing.map((pin) => ({
    code: 'pins',
    message: `${namePin(pin, lockFile)} is not in the lock`,
    place,
    hint:
      pin.kind === 'scorer'
        ? 'what a scorer names and imports is part of it; run: touchstone pin, and let the lock be reviewed'
        : 'run: touchstone pin',
  }));
  // first: a judge changes with its rubric
  const unversioned = findUnversioned(changed, lockFile, reformatted);
  const hasOtherRubric = changed.some(
    ({ actual }) => actual.kind === 'rubric' && reformatted.has(pinKey(actual)),
  );
  for (const { locked, actual } of changed) {
    if (reformatted.has(pinKey(actual)))
      problems.push({
        code: 'pins',
        message: `${namePin(actual, lockFile)} has the content of the lock with other line ends or a byte order mark`,
        place,
        hint: actual.kind === 'rubric' ? REFORMATTED_RUBRIC_CURE : REFORMATTED_CURE,
      });
    else if (!isUnversioned(locked, actual))
      problems.push({
        code: 'pins',
        message: `${namePin(actual, lockFile)} ${describeChange(locked, actual)}`,
        place,
        hint: chooseCure({ locked, actual }, hasOtherRubric),
      });
  }
  return [...unversioned, ...problems];
}

function chooseCure({ locked, actual }: Change, hasOtherRubric: boolean): string {
  if (isBuiltIn(actual)) return BUILT_IN_CURE;
  const isJudgeOfIt = actual.kind === 'judge' && locked.version === actual.version;
  return isJudgeOfIt && hasOtherRubric ? JUDGE_CURE : CURE;
}

/**
 * Rubrics whose text is another and whose version is not: a lock that said so would hide the change. `reformatted`: those that
 * `findReformatted` found say the same.
 */
export function findUnversionedRubrics(
  locked: readonly Pin[],
  fresh: readonly Pin[],
  lockFile: string,
  reformatted: ReadonlySet<string> = new Set(),
): Problem[] {
  return findUnversioned(comparePins(locked, fresh).changed, lockFile, reformatted);
}

function findUnversioned(
  changed: readonly Change[],
  lockFile: string,
  reformatted: ReadonlySet<string>,
): Problem[] {
  return changed
    .filter(
      ({ locked, actual }) => !reformatted.has(pinKey(actual)) && isUnversioned(locked, actual),
    )
    .map(({ actual }) => ({
      code: 'rubric-version',
      message: `${namePin(actual, lockFile)} has other content than the lock says, and still calls itself version ${formatVersion(actual)}`,
      place: { file: posix.join(folderOf(lockFile), actual.path) },
      hint: VERSION_CURE,
    }));
}

function isUnversioned(locked: Pin, actual: Pin): boolean {
  return (
    actual.kind === 'rubric' &&
    !isBuiltIn(actual) &&
    locked.sha256 !== actual.sha256 &&
    locked.version === actual.version
  );
}

const NAMES: { readonly [kind in Pin['kind']]: string } = {
  dataset: 'dataset',
  schema: 'schema',
  database: 'database',
  scorer: 'scorer',
  rubric: 'rubric',
  judge: 'judge',
  model: 'model',
  labels: 'label file',
  verdicts: 'file of verdicts',
};

/** `the dataset evals/datasets/faq.jsonl`, `the judge tone of evals/configs/pr.yaml`. */
function namePin(pin: Pin, lockFile: string): string {
  const { kind, path } = pin;
  if (isBuiltIn(pin)) return `the ${NAMES[kind]} ${path}`;
  const mark = kind === 'judge' || kind === 'model' ? path.lastIndexOf('#') : -1;
  const file = posix.join(folderOf(lockFile), mark < 0 ? path : path.slice(0, mark));
  return `the ${NAMES[kind]} ${mark < 0 ? file : `${path.slice(mark + 1)} of ${file}`}`;
}

/** A rubric of the package: its version is not the user's to raise. */
function isBuiltIn({ kind, path }: Pin): boolean {
  return kind === 'rubric' && path.startsWith(BUILT_IN);
}

function describeChange(locked: Pin, actual: Pin): string {
  if (locked.sha256 === actual.sha256)
    return `is version ${formatVersion(actual)} in the suite and ${formatVersion(locked)} in the lock`;
  return actual.kind === 'judge' || actual.kind === 'model'
    ? 'is not asked as the lock says'
    : 'has other content than the lock says';
}

function formatVersion({ version }: Pin): string {
  return version === undefined ? 'none' : `"${version}"`;
}
