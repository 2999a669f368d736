import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileRegex, quoteRegex, RegexError } from '../../src/values/regex.ts';
import { expectLinear } from '../support/growth.ts';

describe('compileRegex', () => {
  test('finds the first and the last match with their groups', () => {
    const regex = compileRegex('(\\w)=(\\d+)?');
    expect(regex.search('a=1 b=2')).toEqual({ match: 'a=1', index: 0, groups: ['a', '1'] });
    expect(regex.lastMatch('a=1 b=')).toEqual({ match: 'b=', index: 4, groups: ['b', undefined] });
    expect(regex.search('none')).toBeUndefined();
    expect(regex.lastMatch('none')).toBeUndefined();
    expect(regex.groupCount).toBe(2);
  });

  test.each([
    ['^b$', '', 'a\nb', false],
    ['^b$', 'm', 'a\nb', true],
    ['A.B', 'i', 'a-b', true],
    ['a.b', '', 'a\nb', false],
    ['a.b', 's', 'a\nb', true],
    ['(?i)^ANSWER: \\d+', 'm', 'so\nanswer: 5', true],
  ])('%s with flags "%s" in %j: %s', (pattern, flags, text, expected) => {
    expect(compileRegex(pattern, { flags }).test(text)).toBe(expected);
  });

  test('matches whole texts on request', () => {
    expect(compileRegex('a|ab').matchesWhole('ab')).toBe(true);
    expect(compileRegex('a').matchesWhole('ab')).toBe(false);
  });

  test.each([
    ['(?=x)y', 'look-around'],
    ['(?<!x)y', 'look-around'],
    ['(a)\\1', 'back-references'],
    ['\\u0041', '\\x{0041}'],
    ['a{2000}', 'at most 1000'],
    ['(a', 'RE2 syntax'],
    ['a'.repeat(5000), 'too long'],
    ['(?:a{900}){9}', 'at most 1000'],
    ['a{1000}'.repeat(12), 'smaller repeat counts'],
  ])('refuses %s', (pattern, message) => {
    expect(() => compileRegex(pattern)).toThrow(RegexError);
    expect(() => compileRegex(pattern)).toThrow(message);
  });

  test('refuses unknown flags', () => {
    expect(() => compileRegex('a', { flags: 'g' })).toThrow('unknown flag "g"');
  });

  test('reads JavaScript patterns where asked to', () => {
    expect(compileRegex('^\\u0041(?<x>b)\\/$', { dialect: 'ecma' }).test('Ab/')).toBe(true);
  });

  test('stays fast where a backtracking engine does not come back', () => {
    const regex = compileRegex('^(a+)+$');
    return expectLinear(50_000, (count) => {
      const text = `${'a'.repeat(count)}!`;
      return () => expect(regex.test(text)).toBe(false);
    });
  });

  test('refuses a text that would take too long', () => {
    expect(() => compileRegex('a').test('b'.repeat(5_000_000))).toThrow(RegexError);
  });
});

test('quoteRegex makes a pattern of any text that matches it alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(compileRegex(quoteRegex(text.toWellFormed())).matchesWhole(text.toWellFormed())).toBe(
        true,
      );
    }),
  );
  expect(compileRegex(quoteRegex('a.b')).test('axb')).toBe(false);
});
