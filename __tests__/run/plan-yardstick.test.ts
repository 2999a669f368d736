import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseEntry } from '../../src/domain/case.ts';
import { planYardstick } from '../../src/run/plan-yardstick.ts';

const CLASS_TAGS = ['critical', 'safety'];

/** A case by a few letters: `id/input/expectation/tags`. */
function someEntry(text: string): CaseEntry {
  const [id = '', input = '', expectation = '', tags = ''] = text.split('/');
  return {
    id,
    case_hash: input,
    expectation_hash: expectation,
    tags: tags === '' ? [] : tags.split('+'),
    checks: 0,
    place: { file: 'd.jsonl', line: 1 },
  };
}

function plan(
  base: readonly string[],
  head: readonly string[],
  isScoringChanged = false,
): { cases: string[]; kept: string[]; scored: string[] } {
  const sides = { base: base.map(someEntry), head: head.map(someEntry) };
  const planned = planYardstick({
    ...sides,
    classTags: CLASS_TAGS,
    isScoringChanged,
    readsMetadata: true,
  });
  const tell = ({ id, case_hash, expectation_hash, tags }: CaseEntry): string =>
    [id, case_hash, expectation_hash, tags.join('+')].join('/');
  return {
    cases: planned.cases.map(tell),
    kept: planned.kept.map(tell),
    scored: planned.scored.map(
      ({ of, by, byCode }) => `${tell(of)} by ${tell(by)}${byCode ? ' by code' : ''}`,
    ),
  };
}

describe('the base’s yardstick beside a change', () => {
  test.each<[string, string[], string[], ReturnType<typeof plan>]>([
    [
      'nothing changed',
      ['a/1/x/critical'],
      ['a/1/x/critical'],
      { cases: ['a/1/x/critical'], kept: [], scored: [] },
    ],
    [
      'taken out',
      ['a/1/x/critical', 'b/2/x/'],
      ['b/2/x/'],
      { cases: ['b/2/x/'], kept: ['a/1/x/critical'], scored: [] },
    ],
    [
      'another input',
      ['a/1/x/critical'],
      ['a/2/x/'],
      { cases: ['a/2/x/critical'], kept: ['a/1/x/critical'], scored: [] },
    ],
    [
      'another expectation',
      ['a/1/x/'],
      ['a/1/y/'],
      { cases: ['a/1/y/'], kept: [], scored: ['a/1/y/ by a/1/x/'] },
    ],
    [
      'a tag taken off',
      ['a/1/x/critical'],
      ['a/1/x/'],
      { cases: ['a/1/x/critical'], kept: [], scored: [] },
    ],
    [
      'a tag that chooses scorers taken off',
      ['a/1/x/polite'],
      ['a/1/x/'],
      { cases: ['a/1/x/'], kept: [], scored: ['a/1/x/ by a/1/x/polite'] },
    ],
    [
      'renamed',
      ['a/1/x/critical'],
      ['b/1/x/'],
      { cases: ['b/1/x/critical'], kept: [], scored: [] },
    ],
    [
      'made critical',
      ['a/1/x/'],
      ['a/1/x/critical'],
      { cases: ['a/1/x/critical'], kept: [], scored: [] },
    ],
    [
      'one of two twins taken out: the other one is not it',
      ['a/1/x/critical', 'b/1/y/'],
      ['b/1/y/'],
      { cases: ['b/1/y/'], kept: ['a/1/x/critical'], scored: [] },
    ],
    ['new', [], ['a/1/x/critical'], { cases: ['a/1/x/critical'], kept: [], scored: [] }],
  ])('%s', (_, base, head, expected) => {
    expect(plan(base, head)).toEqual(expected);
  });

  test('other scorers: all cases are scored by main’s, critical and safety cases by its judges too', () => {
    const base = ['a/1/x/critical', 'b/2/x/', 'c/3/x/safety'];
    expect(plan(base, ['a/1/x/critical', 'b/2/x/'], true)).toEqual({
      cases: ['a/1/x/critical', 'b/2/x/'],
      kept: ['c/3/x/safety'],
      scored: [
        'a/1/x/critical by a/1/x/critical',
        'b/2/x/ by b/2/x/ by code',
        'c/3/x/safety by c/3/x/safety',
      ],
    });
  });

  const letters = (...all: string[]) => fc.constantFrom(...all);
  const entries = fc.uniqueArray(
    fc
      .tuple(
        letters('a', 'b', 'c', 'd'),
        letters('1', '2', '3'),
        letters('x', 'y'),
        letters('', 'critical', 'safety', 'polite'),
      )
      .map((parts) => parts.join('/')),
    { selector: (text) => text.split('/')[0]!, maxLength: 4 },
  );

  test('no case of the base gets lost, and none loses its class', () => {
    fc.assert(
      fc.property(entries, entries, fc.boolean(), (baseTexts, headTexts, isScoringChanged) => {
        const base = baseTexts.map(someEntry);
        const head = headTexts.map(someEntry);
        const { cases, kept, scored } = planYardstick({
          base,
          head,
          classTags: CLASS_TAGS,
          isScoringChanged,
          readsMetadata: true,
        });
        expect(cases.map(({ id }) => id)).toEqual(head.map(({ id }) => id));
        for (const entry of base) {
          const isRun = kept.some(
            (other) => other.id === entry.id && other.case_hash === entry.case_hash,
          );
          const isScored = scored.some(
            ({ by }) => by.id === entry.id && by.case_hash === entry.case_hash,
          );
          const same = cases.filter(
            (other) =>
              other.case_hash === entry.case_hash &&
              other.expectation_hash === entry.expectation_hash,
          );
          expect(isRun || isScored || same.length > 0).toBe(true);
          // an input that is still asked is not asked twice, but for a class that nobody else speaks for
          if (isRun && !entry.tags.some((tag) => CLASS_TAGS.includes(tag)))
            expect(head.some((other) => other.case_hash === entry.case_hash)).toBe(false);
          for (const tag of entry.tags.filter((one) => CLASS_TAGS.includes(one))) {
            const forms = [
              ...kept.filter(({ id }) => id === entry.id),
              ...scored.flatMap(({ by }) => (by.id === entry.id ? by : [])),
              ...same,
            ];
            expect(forms.some(({ tags }) => tags.includes(tag))).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
