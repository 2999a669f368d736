import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findConflicts } from '../../src/judges/find-conflicts.ts';
import type { Score, Vote } from '../../src/domain/run.ts';

const scored = (pass: boolean) => ({
  status: 'scored' as const,
  value: pass ? 1 : 0,
  pass,
  reason: '',
});
const check = (pass: boolean, type = 'contains'): Score => ({
  name: type,
  type,
  by: 'check',
  ...scored(pass),
});
const judge = (pass: boolean, votes?: Vote[]): Score => ({
  name: 'kind',
  type: 'judge',
  by: 'judge',
  ...scored(pass),
  ...(votes && { asked: { digest: 'd', calls: votes.length, votes } }),
});
/** `a+`: model a passes it. `a?`: its vote is errored. */
const votes = (...said: string[]): Vote[] =>
  said.map((word) => ({
    model: word.slice(0, -1),
    ...(word.endsWith('?') ? { why: 'lost' } : { label: 'x', value: 0, pass: word.endsWith('+') }),
  }));

describe('a judge and the checks', () => {
  test.each([
    ['it passes what a check fails', [check(false), judge(true)], true],
    ['it fails what all checks pass', [check(true), check(true), judge(false)], true],
    ['it fails what one of the checks fails', [check(true), check(false), judge(false)], false],
    ['they agree', [check(true), judge(true)], false],
    ['there is no check', [judge(false)], false],
    ['there is no judge', [check(false), check(true)], false],
  ])('%s', (_, scores, isConflict) => {
    expect(findConflicts(scores)).toEqual(isConflict ? ['judge-and-check'] : []);
  });

  test.each(['latency', 'cost', 'tokens', 'finish-reason', 'not-latency', 'not-finish-reason'])(
    'a check of %s says nothing of how good an answer is',
    (type) => {
      expect(findConflicts([check(false, type), judge(true)])).toEqual([]);
    },
  );

  test('what is errored or skipped contradicts nobody', () => {
    const lost: Score = { name: 'x', type: 'regex', by: 'check', status: 'errored', why: 'crash' };
    const left: Score = { name: 'y', type: 'judge', by: 'judge', status: 'skipped', why: 'none' };
    expect(findConflicts([lost, left, judge(true)])).toEqual([]);
  });
});

describe('the votes of one judge', () => {
  test.each([
    ['of one mind', ['a+', 'a+', 'a+'], []],
    ['of one model that says both', ['a+', 'a-', 'a+'], ['samples']],
    ['of models that differ', ['a+', 'b-', 'c+'], ['panel']],
    ['of models that each say one thing, several times', ['a+', 'a+', 'b-', 'b-'], ['panel']],
    ['of models of which one says both', ['a+', 'b+', 'b-'], ['samples']],
    [
      'of models that differ, and one that says both',
      ['a+', 'b-', 'c+', 'c-'],
      ['panel', 'samples'],
    ],
    ['of which only one could be read', ['a+', 'b?', 'c?'], []],
  ])('%s', (_, said, kinds) => {
    expect(findConflicts([judge(true, votes(...said))])).toEqual(kinds);
  });

  test('every kind is told once', () => {
    const split = votes('a+', 'a-');
    expect(findConflicts([judge(true, split), judge(false, split), check(true)])).toEqual([
      'judge-and-check',
      'samples',
    ]);
  });
});

test('the order of scores and votes decides nothing, and agreement is no conflict', () => {
  const vote = fc.constantFrom('a+', 'a-', 'b+', 'b-', 'c?', 'c+');
  const score = fc.oneof(
    fc.boolean().map((pass) => check(pass)),
    fc
      .tuple(fc.boolean(), fc.array(vote, { maxLength: 5 }))
      .map(([pass, said]) => judge(pass, votes(...said))),
  );
  fc.assert(
    fc.property(fc.array(score, { maxLength: 5 }), (scores) => {
      const turned = scores.toReversed().map((one) => ({
        ...one,
        ...(one.asked?.votes && { asked: { ...one.asked, votes: one.asked.votes.toReversed() } }),
      }));
      expect(findConflicts(turned).toSorted()).toEqual(findConflicts(scores).toSorted());
    }),
  );
  fc.assert(
    fc.property(fc.boolean(), fc.array(vote, { maxLength: 5 }), (pass, said) => {
      const agreed = votes(...said.map((word) => `${word[0]}${pass ? '+' : '-'}`));
      expect(findConflicts([check(pass), judge(pass, agreed)])).toEqual([]);
    }),
  );
});
