import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { findDuplicates, findNearDuplicates } from '../../src/feedback/find-duplicates.ts';
import { sketchCase, type CaseSketch } from '../../src/feedback/sketch-case.ts';
import { createCase } from '../builders/run-check.ts';
import { expectLinear } from '../support/growth.ts';

const sketch = (id: string, input: string, reference?: unknown, context?: unknown): CaseSketch =>
  sketchCase(
    createCase({
      id,
      input,
      ...(reference !== undefined && { reference }),
      ...(context !== undefined && { context }),
    }),
  );

describe('duplicates', () => {
  test('ask the same but for case, white space and punctuation', () => {
    const found = findDuplicates([
      sketch('a', 'Where is my order?', 'in Oslo'),
      sketch('b', 'Where is my parcel?', 'in Oslo'),
      sketch('c', 'where is MY order', 'In Oslo.'),
      sketch('d', 'Where is my parcel?!'),
    ]);
    expect(found).toEqual({
      duplicates: [
        ['a', 'c'],
        ['b', 'd'],
      ],
      contradicting: [],
    });
  });

  test('with other references contradict each other', () => {
    const found = findDuplicates([
      sketch('a', 'How long?', '30 days'),
      sketch('b', 'How long?!', '14 days'),
      sketch('c', 'how long'),
    ]);
    expect(found).toEqual({
      duplicates: [],
      contradicting: [{ kind: 'references', ids: ['a', 'b', 'c'] }],
    });
  });

  test('have the same context', () => {
    const found = findDuplicates([
      sketch('a', 'When?', 'noon', 'opens at noon'),
      sketch('b', 'When?', 'nine', 'opens at nine'),
    ]);
    expect(found).toEqual({ duplicates: [], contradicting: [] });
  });
});

const wordsOf = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `w${from + index}`);

describe('near duplicates', () => {
  test('share nine of ten words', () => {
    const words = wordsOf(0, 20);
    const found = findNearDuplicates([
      sketch('a', words.join(' ')),
      sketch('b', [...words.slice(1), 'other'].join(' ')),
      sketch('c', [...words.slice(2), 'one', 'another'].join(' ')),
      sketch('d', [...words, 'more'].toReversed().join(' ')),
    ]);
    // 19 of 21; 18 of 22 for c, which is near none; 20 of 21
    expect(found).toEqual([{ ids: ['a', 'b', 'd'], similarity: 19 / 21 }]);
  });

  test('hold together by way of others', () => {
    const found = findNearDuplicates(
      [0, 1, 2].map((shift) => sketch(`c${shift}`, wordsOf(shift, 30).join(' '))),
    );
    expect(found).toEqual([{ ids: ['c0', 'c1', 'c2'], similarity: 29 / 31 }]);
  });

  test('are not told of short questions, of exact duplicates, and of other contexts', () => {
    expect(
      findNearDuplicates([sketch('a', 'Is it open today'), sketch('b', 'It is open today')]),
    ).toEqual([]);
    const long = wordsOf(0, 12).join(' ');
    expect(findNearDuplicates([sketch('a', long), sketch('b', `${long}!`)])).toEqual([]);
    const other = wordsOf(0, 12).toReversed().join(' ');
    expect(findNearDuplicates([sketch('a', long), sketch('b', other)])).toHaveLength(1);
    expect(findNearDuplicates([sketch('a', long, 'x', 'A'), sketch('b', other, 'x', 'B')])).toEqual(
      [],
    );
  });

  test('are those that comparing each with each finds', () => {
    // few words, so that many sets are near each other
    const set = fc.uniqueArray(fc.integer({ min: 0, max: 13 }), { minLength: 4, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(set, { minLength: 2, maxLength: 25 }), (sets) => {
        const sketches = sets.map((words, index) =>
          sketch(`c${index}`, words.map((word) => `w${word}`).join(' ')),
        );
        const found = findNearDuplicates(sketches).map(({ ids }) => ids.toSorted());
        const inOrder = (pairs: readonly string[][]): string[] => pairs.map(String).toSorted();
        expect(inOrder(found)).toEqual(inOrder(compareAll(sketches)));
      }),
    );
  });

  test.each([
    ['nothing in common', 5000, (index: number) => wordsOf(index * 10, 30)],
    [
      'a long instruction in common',
      5000,
      (index: number) => [...wordsOf(0, 25), ...wordsOf(100 + index * 3, 3)],
    ],
  ])('of cases with %s are found in linear time', (_, amount, write) =>
    expectLinear(amount, (count) => {
      const sketches = Array.from({ length: count }, (__, index) =>
        sketch(`c${index}`, write(index).join(' ')),
      );
      return () => findNearDuplicates(sketches);
    }),
  );

  // half a second where nothing else runs; every pair of them compared takes minutes
  test('of cases with all but a word in common are found', () => {
    const sketches = Array.from({ length: 8000 }, (_, index) =>
      sketch(`c${index}`, [...wordsOf(0, 25), `only-${index}`].join(' ')),
    );
    const started = performance.now();
    findNearDuplicates(sketches);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

/** Ids of connected cases, found by brute force; of exact duplicates the first. */
function compareAll(sketches: readonly CaseSketch[]): string[][] {
  const different = sketches.filter(
    ({ input, words }, index) =>
      words.length >= 5 && sketches.findIndex((other) => other.input === input) === index,
  );
  const groups = new Map(different.map(({ id }) => [id, [id]]));
  for (const [index, a] of different.entries())
    for (const b of different.slice(0, index)) {
      const shared = a.words.filter((word) => b.words.includes(word)).length;
      const all = new Set([...a.words, ...b.words]).size;
      const [one, other] = [groups.get(a.id)!, groups.get(b.id)!];
      if (shared / all < 0.9 || one === other) continue;
      one.push(...other);
      for (const id of other) groups.set(id, one);
    }
  return [...new Set(groups.values())]
    .filter(({ length }) => length > 1)
    .map((ids) => ids.toSorted());
}
