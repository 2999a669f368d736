import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from '../../src/values/canonical-json.ts';
import { codeOfText, RowIndex } from '../../src/values/row-index.ts';

/** Texts of few letters are entered again and again. */
const texts = fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('a', 'b', '')), {
  maxLength: 2000,
  size: 'max',
});

function enter(list: readonly string[]): RowIndex {
  const index = new RowIndex();
  for (const text of list) index.add(codeOfText(text));
  return index;
}

test('finds of each text the first row, as a map does', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const index = enter(list);
      for (const text of [...list, 'not entered'])
        expect(index.find(codeOfText(text), (row) => list[row] === text) ?? -1).toBe(
          list.indexOf(text),
        );
    }),
    { numRuns: 50 },
  );
});

test('finds of equal texts the row that is meant, and none where none is', () => {
  const index = enter(Array.from({ length: 3000 }, (_, row) => `text ${row % 3}`));
  expect(index.find(codeOfText('text 1'), (row) => row > 2500)).toBe(2502 + 1);
  expect(index.find(codeOfText('text 1'), () => false)).toBeUndefined();
});

test('texts of the same code are told apart by who asks', () => {
  const list = findTwins();
  const index = enter(list);
  for (const text of list)
    expect(index.find(codeOfText(text), (row) => list[row] === text)).toBe(list.indexOf(text));
});

/** Two texts of which the first 32 bits of the digest are the same: of some 80,000 there are such. */
function findTwins(): string[] {
  const known = new Map<string, string>();
  for (let number = 0; ; number += 1) {
    const text = `text ${number}`;
    const code = sha256(text).slice(0, 8);
    const other = known.get(code);
    if (other !== undefined) return [other, text];
    known.set(code, text);
  }
}
