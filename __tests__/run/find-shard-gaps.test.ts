import { expect, test } from '@jest/globals';
import type { CaseEntry } from '../../src/domain/case.ts';
import type { Trial } from '../../src/domain/run.ts';
import { findShardGaps } from '../../src/run/find-shard-gaps.ts';

const HASHES = { case_hash: 'c', expectation_hash: 'e' };
const ENTRY = { id: 'a', tags: [], ...HASHES } as unknown as CaseEntry;
const PLAN = { trials: 3, criticalTrials: 3, criticalTags: ['critical'] };

/** Trials of one case; those of `errored` were not measured. */
async function* trialsOf(numbers: readonly number[], errored: readonly number[] = []) {
  for (const trial of numbers) {
    const error = errored.includes(trial) && { error: { kind: 'error', message: 'gone' } };
    yield { case: 'a', ...HASHES, trial, output: { ...error } } as unknown as Trial;
  }
}

function find(
  trials: AsyncIterable<Trial>,
  { takesFurther = false, byBase }: { takesFurther?: boolean; byBase?: AsyncIterable<Trial> } = {},
) {
  const scored = byBase ? [{ of: ENTRY, by: ENTRY }] : [];
  return findShardGaps(
    { trials, byBase: byBase ?? trialsOf([]) },
    { entries: [ENTRY], plan: PLAN, takesFurther, scored },
    () => undefined,
  );
}

test('a trial beyond the plan is strange where nothing was taken over', async () => {
  expect(await find(trialsOf([1, 2, 3]))).toEqual({});
  expect(await find(trialsOf([1, 2, 3, 4]))).toEqual({
    strange: 'trial 4 of case "a", which has 3',
  });
});

test('what a whole run measured beyond it is taken along, and fills no gap', async () => {
  expect(await find(trialsOf([1, 2, 3, 4, 5]), { takesFurther: true })).toEqual({});
  expect(await find(trialsOf([1, 2, 4, 5]), { takesFurther: true })).toEqual({
    lacking: '1 of 3 trials of case "a"',
  });
  const odd = await find(trialsOf([1, 2, 3, 31]), { takesFurther: true });
  expect(odd.strange).toContain('trial 31');
});

test('main’s yardstick owes a score of what was measured, whichever trials these are', async () => {
  const trials = () => trialsOf([1, 2, 3], [2]);
  expect(await find(trials(), { byBase: trialsOf([1, 3]) })).toEqual({});
  const { lacking } = await find(trials(), { byBase: trialsOf([1]) });
  expect(lacking).toContain('1 of 2 trials of case "a" as main\'s yardstick scores it');
});
