import { expect, test } from '@jest/globals';
import { stripControls, toOneLine } from '../../src/values/strip-controls.ts';
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

test('takes linear time', () => {
  const started = performance.now();
  stripControls(HOSTILE_STRINGS['many escapes']!.repeat(100));
  stripControls(`${ESC}]${'x'.repeat(1_000_000)}`);
  stripControls(`${ESC}[${'0'.repeat(1_000_000)}`);
  expect(performance.now() - started).toBeLessThan(2000);
});
