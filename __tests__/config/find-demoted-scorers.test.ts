import { describe, expect, test } from '@jest/globals';
import { findDemotedScorers, findGoneScorers } from '../../src/config/find-demoted-scorers.ts';

describe('scorers that block on one side', () => {
  test.each([
    ['advises on the other', [{ type: 'contains' as const, advisory: true }], ['contains']],
    ['is gone', [], []],
    ['blocks on the other, and a twin advises', [{ type: 'contains' as const }], []],
  ])('demoted: %s', (_, after, expected) => {
    const twin = { type: 'contains' as const, advisory: true };
    expect(
      findDemotedScorers(
        [{ type: 'contains' }],
        after.length > 0 && expected.length === 0 ? [...after, twin] : after,
      ),
    ).toEqual(expected);
  });

  test.each<[string, { type: string; name?: string; tags?: string[] }[], string[]]>([
    ['nothing of it left', [], ['tone']],
    ['the same', [{ type: 'contains', name: 'tone', tags: ['a', 'b'] }], []],
    ['for more cases', [{ type: 'contains', name: 'tone', tags: ['a', 'b', 'c'] }], []],
    ['for all', [{ type: 'contains', name: 'tone' }], []],
    ['for fewer cases', [{ type: 'contains', name: 'tone', tags: ['a'] }], ['tone']],
    ['another type', [{ type: 'regex', name: 'tone' }], ['tone']],
    ['another name', [{ type: 'contains', name: 'other' }], ['tone']],
    [
      'for fewer, and another one for all',
      [
        { type: 'contains', name: 'tone', tags: ['a'] },
        { type: 'contains', name: 'tone' },
      ],
      [],
    ],
  ])('gone: %s', (_, after, expected) => {
    const before = [{ type: 'contains', name: 'tone', tags: ['a', 'b'] }];
    expect(findGoneScorers(before, after)).toEqual(expected);
  });

  test('gone: what was for all cases, and is for some', () => {
    expect(
      findGoneScorers(
        [{ type: 'judge', name: 'kind' }],
        [{ type: 'judge', name: 'kind', tags: ['a'] }],
      ),
    ).toEqual(['kind']);
  });

  test('gone: a judge that compares from now on, and not one that always did', () => {
    const plain = [{ type: 'judge', name: 'kind', compares: false }];
    const pairwise = [{ type: 'judge', name: 'kind', compares: true }];
    expect(findGoneScorers(plain, pairwise)).toEqual(['kind']);
    expect(findGoneScorers(pairwise, pairwise)).toEqual([]);
    expect(findGoneScorers(pairwise, plain)).toEqual([]);
  });
});
