import { expect, test } from '@jest/globals';
import { joinLines, stripControls, toOneLine } from '../../src/values/strip-controls.ts';
import { expectLinear } from '../support/growth.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

const ESC = '\u001B';

test.each([
  ['colour', `${ESC}[1;31mred${ESC}[0m`, 'red'],
  ['link', `${ESC}]8;;https://evil.example${ESC}\\press${ESC}]8;;\u0007`, 'press'],
  ['an open sequence keeps its text', `${ESC}]0;title`, '0;title'],
  ['C1 form of a colour', '\u009B31mred', 'red'],
  ['line ends', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['tabs stay', 'a\tb', 'a\tb'],
  ['direction', '\u202Eabc\u202C', 'abc'],
  ['hidden letters', `a${String.fromCodePoint(0xe0049, 0xe0067)}b`, 'ab'],
  ['half a character', 'a\uD83Db', 'a\uFFFDb'],
  ['joined emoji stay', '👩‍💻', '👩‍💻'],
])('%s', (_, text, expected) => {
  expect(stripControls(text)).toBe(expected);
});

test('one line', () => {
  expect(toOneLine('  a \n\n b\t c ')).toBe('a b c');
});

test.each<[string, number, (count: number) => string]>([
  ['many escapes', 25, (count) => HOSTILE_STRINGS['many escapes']!.repeat(count)],
  ['an endless title', 1_000_000, (count) => `${ESC}]${'x'.repeat(count)}`],
  ['an endless colour', 1_000_000, (count) => `${ESC}[${'0'.repeat(count)}`],
])('takes linear time for %s', (_, amount, write) =>
  expectLinear(amount, (count) => {
    const text = write(count);
    return () => stripControls(text);
  }),
);

test('lines are joined, and spaces stay as they are', () => {
  expect(joinLines(' a  b \n\n  c\td\r\ne ')).toBe('a  b c d e');
});

test.each<[string, string]>([
  ['spaces', ' '],
  ['spaces and letters', '  x'],
  ['line breaks between spaces', '  \n '],
])('takes linear time to join %s', (_, text) =>
  expectLinear(20_000, (count) => {
    const long = `x${text.repeat(count)}x`;
    return () => joinLines(long);
  }),
);
