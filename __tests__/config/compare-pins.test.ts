import { expect, test } from '@jest/globals';
import {
  comparePins,
  describePinMistakes,
  findUnversionedRubrics,
} from '../../src/config/compare-pins.ts';
import type { Pin } from '../../src/domain/pin.ts';

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

const LOCK = 'evals/touchstone.lock';
const of = (kind: Pin['kind'], path: string, sha: string, version = '1'): Pin => ({
  ...pin(path, sha, version),
  kind,
});

test('a rubric with other text under the same version says which command to run', () => {
  const locked = [of('rubric', 'prompts/tone.md', 'a')];
  const actual = [of('rubric', 'prompts/tone.md', 'b')];
  const expected = [
    {
      code: 'rubric-version',
      message:
        'the rubric evals/prompts/tone.md has other content than the lock says, and still calls itself version "1"',
      place: { file: 'evals/prompts/tone.md' },
      hint: 'raise `version` in its front matter, then run: touchstone pin, and touchstone calibrate',
    },
  ];
  expect(describePinMistakes(comparePins(locked, actual), LOCK)).toEqual(expected);
  expect(findUnversionedRubrics(locked, actual, LOCK)).toEqual(expected);
});

test.each([
  ['a version of its own', of('rubric', 'prompts/tone.md', 'b', '2')],
  ['the same text', of('rubric', 'prompts/tone.md', 'a', '2')],
  ['another file', of('rubric', 'prompts/safety.md', 'b')],
  ['the same path as a dataset', of('dataset', 'prompts/tone.md', 'b')],
])('a rubric with %s may be pinned', (_, actual) => {
  expect(findUnversionedRubrics([of('rubric', 'prompts/tone.md', 'a')], [actual], LOCK)).toEqual(
    [],
  );
});

test('a rubric of the package changed with the package: its version is not the user’s to raise', () => {
  const locked = [of('rubric', 'touchstone:tone', 'a')];
  const actual = [of('rubric', 'touchstone:tone', 'b')];
  expect(findUnversionedRubrics(locked, actual, LOCK)).toEqual([]);
  expect(describePinMistakes(comparePins(locked, actual), LOCK)).toEqual([
    {
      code: 'pins',
      message: 'the rubric touchstone:tone has other content than the lock says',
      place: { file: LOCK },
      hint: 'it comes with Touchstone and changed with it; run: touchstone pin, and touchstone calibrate',
    },
  ]);
});

test('what is pinned without being a file is named by what it is', () => {
  const parts: [Pin['kind'], string][] = [
    ['judge', 'configs/pr.yaml#tone'],
    ['model', 'configs/pr.yaml#near'],
    ['labels', 'calibration/tone.jsonl'],
    ['verdicts', 'recorded/tone.jsonl'],
  ];
  const locked = parts.map(([kind, path]) => of(kind, path, 'a'));
  const actual = parts.map(([kind, path]) => of(kind, path, 'b'));
  const tell = (before: Pin[]): string[] =>
    describePinMistakes(comparePins(before, actual), LOCK).map(({ message }) => message);
  expect(tell(locked)).toEqual([
    'the judge tone of evals/configs/pr.yaml is not asked as the lock says',
    'the model near of evals/configs/pr.yaml is not asked as the lock says',
    'the label file evals/calibration/tone.jsonl has other content than the lock says',
    'the file of verdicts evals/recorded/tone.jsonl has other content than the lock says',
  ]);
  expect(tell([])).toEqual([
    'the judge tone of evals/configs/pr.yaml is not in the lock',
    'the model near of evals/configs/pr.yaml is not in the lock',
    'the label file evals/calibration/tone.jsonl is not in the lock',
    'the file of verdicts evals/recorded/tone.jsonl is not in the lock',
  ]);
});
