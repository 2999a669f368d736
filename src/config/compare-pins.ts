import * as posix from 'node:path/posix';
import type { Pin } from '../domain/run.ts';
import type { Problem } from '../errors.ts';
import { folderOf } from '../values/repository-path.ts';
import { pinKey } from './lock.ts';

/** A suite's files against a lock. */
export interface PinComparison {
  /** Used, and not in the lock. */
  missing: Pin[];
  changed: { locked: Pin; actual: Pin }[];
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

/** What keeps the suite from being evidence: one problem a file. */
export function describePinMistakes(
  { missing, changed }: PinComparison,
  lockFile: string,
): Problem[] {
  const place = { file: lockFile };
  const nameFile = ({ kind, path }: Pin): string =>
    `the ${kind} ${posix.join(folderOf(lockFile), path)}`;
  const problems: Problem[] = missing.map((pin) => ({
    code: 'pins',
    message: `${nameFile(pin)} is not in the lock`,
    place,
    hint: 'run: touchstone pin',
  }));
  for (const { locked, actual } of changed)
    problems.push({
      code: 'pins',
      message: `${nameFile(actual)} ${describeChange(locked, actual)}`,
      place,
      hint: CURE,
    });
  return problems;
}

function describeChange(locked: Pin, actual: Pin): string {
  if (locked.sha256 !== actual.sha256) return 'has other content than the lock says';
  return `is version ${formatVersion(actual)} in the suite and ${formatVersion(locked)} in the lock`;
}

function formatVersion({ version }: Pin): string {
  return version === undefined ? 'none' : `"${version}"`;
}
