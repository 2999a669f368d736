import { expect, test } from '@jest/globals';
import { planTrials } from '../../src/run/plan-trials.ts';

const entryOf = (id: string, tags: string[] = []) => ({
  id,
  tags,
  case_hash: id,
  expectation_hash: 'e',
  checks: 0,
  place: { file: 'd.jsonl' },
});
const entries = [entryOf('a'), entryOf('b', ['critical'])];
const plan = { trials: 1, criticalTrials: 3, criticalTags: ['critical'] };
const names = (planned: Iterable<{ entry: { id: string }; trial: number }>): string[] =>
  [...planned].map(({ entry, trial }) => `${entry.id}${trial}`);

test('round by round; critical cases have more of them', () => {
  expect(names(planTrials(entries, plan))).toEqual(['a1', 'b1', 'b2', 'b3']);
});

test('a later look adds to all cases, and never less than the critical ones have', () => {
  const five = { ...plan, trials: 5 };
  const rounds = [1, 2, 3, 4, 5].flatMap((trial) => [`a${trial}`, `b${trial}`]);
  expect(names(planTrials(entries, five))).toEqual(rounds);
});
