import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compareRuns, pairCases } from '../../src/verdict/compare-runs.ts';
import { someCase, type PlainCase } from '../builders/run-facts.ts';

const whole = { baselineTrials: 5, trials: 5 };
const compare = (before: PlainCase[], after: PlainCase[]) =>
  compareRuns(pairCases(before, after), whole);

describe('compareRuns', () => {
  test('broken, fixed, and what stayed', () => {
    const comparison = compare(
      [someCase('a', ['passed']), someCase('b', ['failed']), someCase('c', ['passed'])],
      [someCase('a', ['failed']), someCase('b', ['passed']), someCase('c', ['passed'])],
    );
    expect(comparison).toMatchObject({
      matched: 3,
      broken: ['a'],
      fixed: ['b'],
      new: [],
      removed: [],
    });
  });

  test('most trials decide; half is neither', () => {
    const before = [someCase('a', ['passed', 'passed', 'failed'])];
    const isBroken = (endings: Parameters<typeof someCase>[1]): boolean =>
      compare(before, [someCase('a', endings)]).broken.length === 1;
    expect(isBroken(['passed', 'failed', 'failed'])).toBe(true);
    expect(isBroken(['passed', 'failed'])).toBe(false);
    expect(isBroken(['missing', 'failed'])).toBe(true);
  });

  test('a renamed case is the same case', () => {
    const before = someCase('old', ['passed']);
    const comparison = compare(
      [before],
      [{ ...someCase('new', ['failed']), case_hash: before.case_hash }],
    );
    expect(comparison).toMatchObject({ matched: 1, broken: ['new'], new: [], removed: [] });
    expect(comparison.changes).toEqual([{ id: 'new', baselineId: 'old', before: 1, after: 0 }]);
  });

  test('another input under the same id is an edited case, not a match', () => {
    const comparison = compare(
      [someCase('a', ['passed'])],
      [someCase('a', ['failed'], { case_hash: 'other' })],
    );
    expect(comparison).toMatchObject({
      matched: 0,
      edited: ['a'],
      new: [],
      removed: [],
      broken: [],
    });
  });

  test('another expectation for the same input is an edited case', () => {
    const comparison = compare(
      [someCase('a', ['failed'])],
      [someCase('a', ['passed'], { expectation_hash: 'easier' })],
    );
    expect(comparison).toMatchObject({ matched: 0, edited: ['a'], fixed: [] });
  });

  test('what is on one side only', () => {
    expect(compare([someCase('a', ['passed'])], [someCase('b', ['passed'])])).toMatchObject({
      matched: 0,
      new: ['b'],
      removed: ['a'],
    });
  });
});

describe('what nothing can be compared with', () => {
  test('removed and edited cases that failed on main are told apart from the others', () => {
    const before = [
      someCase('gone', ['failed', 'failed', 'passed']),
      someCase('well', ['passed', 'passed', 'failed']),
      someCase('eased', ['failed']),
    ];
    const after = [someCase('eased', ['passed'], { expectation_hash: 'easier' })];
    expect(compare(before, after)).toMatchObject({
      removed: ['gone', 'well'],
      edited: ['eased'],
      failingBefore: ['gone', 'eased'],
    });
  });

  test('new cases have a pass rate of their own, with its Wilson interval', () => {
    const { newcomers } = compare(
      [someCase('a', ['passed'])],
      [someCase('a', ['passed']), someCase('b', ['passed']), someCase('c', ['failed'])],
    );
    expect(newcomers).toMatchObject({ n: 2, mean: 0.5 });
    expect(newcomers!.interval[0]).toBeCloseTo(1 - newcomers!.interval[1], 12);
    expect(compare([someCase('a', ['passed'])], [someCase('a', ['passed'])])).not.toHaveProperty(
      'newcomers',
    );
  });
});

test('every case lands in exactly one group, and pairs share their input', () => {
  const facts = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c'),
      hash: fc.constantFrom('x', 'y'),
      want: fc.constantFrom('1', '2'),
    })
    .map(({ id, hash, want }) =>
      someCase(id, ['passed'], { case_hash: hash, expectation_hash: want }),
    );
  fc.assert(
    fc.property(
      fc.array(facts, { maxLength: 6 }),
      fc.array(facts, { maxLength: 6 }),
      (before, after) => {
        const { pairs, edited, added, removed } = pairCases(before, after);
        const matched = [...pairs, ...edited];
        expect([...matched.map(({ current }) => current), ...added]).toHaveLength(after.length);
        expect([...matched.map(({ baseline }) => baseline), ...removed]).toHaveLength(
          before.length,
        );
        for (const { baseline, current } of matched)
          expect(baseline.case_hash).toBe(current.case_hash);
        for (const { case_hash } of added)
          expect(removed.some((gone) => gone.case_hash === case_hash)).toBe(false);
      },
    ),
  );
});
