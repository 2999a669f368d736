import { describe, expect, test } from '@jest/globals';
import { chooseRun, type ListedRun } from '../../src/cli/choose-run.ts';
import type { RunDocument } from '../../src/domain/run.ts';
import { someRun } from '../builders/run-facts.ts';

const listed = (
  folder: string,
  trials: number,
  overrides: Partial<RunDocument> = {},
): ListedRun => ({
  folder,
  run: someRun([], {
    suite: 'faq',
    looks: { planned: [trials], complete: 1 },
    planned: { cases: 10, trials, critical_trials: trials, required: 0 },
    created_at: `2026-11-0${folder}T00:00:00.000Z`,
    ...overrides,
  }).run,
});
const choose = (...runs: ListedRun[]): string | undefined =>
  chooseRun(runs, { suite: 'faq', cases: 10 })?.folder;

describe('the run that doctor looks at', () => {
  test('has the most trials, all cases, and is the newest', () => {
    expect(choose(listed('1', 5), listed('2', 1))).toBe('1');
    expect(choose(listed('1', 5), listed('3', 5), listed('2', 5))).toBe('3');
    const part = { planned: { cases: 2, trials: 5, critical_trials: 5, required: 0 } };
    expect(choose(listed('1', 5), listed('2', 5, part))).toBe('1');
    expect(choose(listed('1', 3), listed('2', 5, part))).toBe('2');
  });

  test('counts the trials of the looks that are complete', () => {
    const looks = { planned: [1, 3, 5], complete: 2 };
    expect(choose(listed('1', 5, { looks }), listed('2', 2))).toBe('1');
    expect(choose(listed('1', 4), listed('2', 5, { looks }))).toBe('1');
    expect(choose(listed('1', 1), listed('2', 5, { looks: { planned: [5], complete: 0 } }))).toBe(
      '1',
    );
  });

  test('is whole, and of the suite', () => {
    expect(
      choose(
        listed('1', 5, { suite: 'other' }),
        listed('2', 5, { complete: false }),
        listed('3', 5, { shard: { index: 1, count: 2 } }),
        listed('4', 5, { rejudged_from: { created_at: '2026', unfinished: true } }),
      ),
    ).toBeUndefined();
    expect(choose(listed('4', 5, { rejudged_from: { created_at: '2026' } }))).toBe('4');
    expect(choose()).toBeUndefined();
  });
});
