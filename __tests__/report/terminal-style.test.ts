import { describe, expect, test } from '@jest/globals';
import {
  alignRows,
  clip,
  displayWidth,
  makePainter,
  wrap,
} from '../../src/report/terminal-style.ts';

describe('columns', () => {
  test.each([
    ['abc', 3],
    ['→ 94.0 %', 8],
    ['漢字', 4],
    ['🔴', 2],
    ['é', 1],
    ['e\u0301', 1],
  ])('%s takes %i', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  test('clipped text fits', () => {
    expect(clip('abcdef', 4)).toBe('abc…');
    expect(clip('漢字漢字', 5)).toBe('漢字…');
    expect(clip('abc', 4)).toBe('abc');
  });

  test('words wrap as far in as they began, and only too long a word is broken', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('a abcdefgh b', 5)).toEqual(['a', 'abcde', 'fgh b']);
    expect(wrap('  "a": 1, "b": 2', 10)).toEqual(['  "a": 1,', '  "b": 2']);
    expect(wrap('', 5)).toEqual([]);
  });

  test('cells stand under each other', () => {
    expect(
      alignRows(
        [
          ['name', 'n'],
          ['a', '100'],
        ],
        [1],
      ),
    ).toEqual([
      ['name', '  n'],
      ['a   ', '100'],
    ]);
  });
});

test('colour only where wanted', () => {
  expect(makePainter(false)('x', 'red', 'bold')).toBe('x');
  expect(makePainter(true)('x', 'red', 'bold')).toBe('\u001B[31m\u001B[1mx\u001B[0m');
  expect(makePainter(true)('', 'red')).toBe('');
});
