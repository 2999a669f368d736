import { expect, test } from '@jest/globals';
import { comparePins, describePinMistakes } from '../../src/config/compare-pins.ts';
import type { Pin } from '../../src/domain/run.ts';

const pin = (path: string, sha: string, version?: string): Pin => ({
  kind: 'dataset',
  path,
  sha256: sha.repeat(64),
  ...(version === undefined ? {} : { version }),
});

test('comparePins tells what is missing, what changed, and what this suite does not use', () => {
  const comparison = comparePins(
    [pin('same', 'a'), pin('content', 'a'), pin('version', 'a', '1'), pin('unused', 'a')],
    [pin('same', 'a'), pin('content', 'b'), pin('version', 'a', '2'), pin('new', 'a')],
  );
  expect(comparison).toEqual({
    missing: [pin('new', 'a')],
    changed: [
      { locked: pin('content', 'a'), actual: pin('content', 'b') },
      { locked: pin('version', 'a', '1'), actual: pin('version', 'a', '2') },
    ],
    unused: [pin('unused', 'a')],
  });
  expect(
    describePinMistakes(comparison, 'evals/touchstone.lock').map(({ message }) => message),
  ).toEqual([
    'the dataset evals/new is not in the lock',
    'the dataset evals/content has other content than the lock says',
    'the dataset evals/version is version "2" in the suite and "1" in the lock',
  ]);
});

test('a lock that fits has no mistakes, whatever else it pins', () => {
  const comparison = comparePins([pin('a', 'a'), pin('b', 'b')], [pin('a', 'a')]);
  expect(describePinMistakes(comparison, 'touchstone.lock')).toEqual([]);
});

test('one file may be two things', () => {
  const scorer: Pin = { ...pin('x', 'a'), kind: 'scorer' };
  expect(comparePins([pin('x', 'a')], [scorer]).missing).toEqual([scorer]);
});
