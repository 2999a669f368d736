import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RowIndex } from '../../src/values/row-index.ts';

/** Texts of few letters are entered again and again. */
const texts = fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('a', 'b', '')), {
  maxLength: 2000,
  size: 'max',
});

function enter(list: readonly string[]): RowIndex {
  const index = new RowIndex();
  for (const text of list) index.add(text);
  return index;
}

test('finds of each text the first row, as a map does', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const index = enter(list);
      for (const text of [...list, 'not entered'])
        expect(index.find(text, (row) => list[row] === text) ?? -1).toBe(list.indexOf(text));
    }),
    { numRuns: 50 },
  );
});

test('finds of equal texts the row that is meant, and none where none is', () => {
  const index = enter(Array.from({ length: 3000 }, (_, row) => `text ${row % 3}`));
  expect(index.find('text 1', (row) => row > 2500)).toBe(2502 + 1);
  expect(index.find('text 1', () => false)).toBeUndefined();
});

test('texts of the same code are told apart by who asks', () => {
  // both have the 32-bit FNV-1a code of the other
  const [one, other] = ['costarring', 'liquid'];
  const list = [one, other];
  const index = enter(list);
  for (const text of list)
    expect(index.find(text, (row) => list[row] === text)).toBe(list.indexOf(text));
});
