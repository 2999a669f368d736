import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeLog, escapeLogLines } from '../../src/report/escape-log.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

/** What a runner would obey, a terminal would act on, or an eye would miss. */
function expectHarmless(line: string): void {
  expect(line).not.toMatch(/::|##\[/);
  // eslint-disable-next-line no-control-regex
  expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/);
  expect(line.isWellFormed()).toBe(true);
}

test.each(Object.entries(HOSTILE_STRINGS))('%s', (_, text) => {
  expectHarmless(escapeLog(text));
  for (const line of escapeLogLines(text)) expectHarmless(line);
});

test('any text', () => {
  const unit = fc.constantFrom(':', '#', '[', '\u001B', '\u200B', '\n', '\r', 'a', '\u009B', ']');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
      expectHarmless(escapeLog(text));
      for (const line of escapeLogLines(text)) expectHarmless(line);
    }),
  );
});

describe('what stays', () => {
  test('words, on one line', () => {
    expect(escapeLog('two\n  lines\tand a tab')).toBe('two lines and a tab');
  });

  test('at most so many characters', () => {
    expect(escapeLog('abcdef', 4)).toBe('abc…');
    expect(escapeLog('abcd', 4)).toBe('abcd');
    expect(escapeLog('x'.repeat(10_000)).length).toBe(2000);
    expect(escapeLog(`a${'\u200B'.repeat(10_000)}b`, 100)).toBe('a…');
  });

  test('indentation, line by line', () => {
    expect(escapeLogLines('{\n\t"a": 1\n}')).toEqual(['{', '  "a": 1', '}']);
  });

  test('a command is shown, not obeyed', () => {
    expect(escapeLog('::error::x ##[group]')).toBe(': :error: :x ## [group]');
  });
});
