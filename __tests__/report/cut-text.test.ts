import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutText, shorten } from '../../src/report/cut-text.ts';

test('counts what is missing', () => {
  expect(cutText('abcdef', 4)).toEqual({ text: 'abcd', omitted: 2 });
  expect(cutText('abc', 4)).toEqual({ text: 'abc', omitted: 0 });
});

test('never cuts a character in half', () => {
  expect(cutText('ab👍', 3)).toEqual({ text: 'ab', omitted: 2 });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, max) => {
      const { text: kept, omitted } = cutText(text, max + 1);
      expect(kept.isWellFormed()).toBe(true);
      expect(kept.length + omitted).toBe(text.length);
      expect(text.startsWith(kept)).toBe(true);
    }),
  );
});

test('a shortened text is no longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, max) => {
      const short = shorten(text, max);
      expect(short.length).toBeLessThanOrEqual(max);
      if (text.length <= max) expect(short).toBe(text);
      else expect(short.endsWith('…')).toBe(true);
    }),
  );
});
