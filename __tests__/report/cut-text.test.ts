import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutPair, cutText, shorten } from '../../src/report/cut-text.ts';

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

describe('two texts', () => {
  const list = (changed: string): string =>
    Array.from({ length: 100 }, (_, at) => `${at}: ${at === 57 ? changed : 'as ever'}`).join('\n');
  const whole = (text: string) => ({ text, omitted: 0 });

  test('that differ far down are both shown from shortly before that line', () => {
    const [a, b] = cutPair(whole(list('then')), whole(list('now')), 300);
    expect(a.text).toMatch(/^\d+: as ever\n/);
    expect(a.text).toContain('57: then');
    expect(b.text).toContain('57: now');
    expect(a.skipped).toBe(b.skipped);
    expect(a.text.length + a.omitted + a.skipped!).toBe(list('then').length);
  });

  test('that differ at once, or not at all, are shown from their beginning', () => {
    const [a] = cutPair(whole('x'.repeat(500)), whole('y'.repeat(500)), 300);
    expect(a).toEqual({ text: 'x'.repeat(300), omitted: 200 });
    const [same] = cutPair(whole(list('a')), whole(list('a')), 300);
    expect(same.skipped).toBeUndefined();
  });

  test('cut again, still show where they differ, and never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 900 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
        (same, more) => {
          const long = same.repeat(4);
          const first = cutPair(whole(long), whole(long + more), 600);
          const [a, b] = cutPair(...first, 200);
          expect(b.text.isWellFormed()).toBe(true);
          expect(a.text).not.toBe(b.text);
          expect(b.text.length + b.omitted + (b.skipped ?? 0)).toBe(long.length + more.length);
        },
      ),
    );
  });
});
