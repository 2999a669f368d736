import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatMarker,
  hasAllSuites,
  isAtLeastAsNew,
  isSameSuiteSet,
  parseMarker,
} from '../../../src/adapters/github/comment-marker.ts';

const HEAD = 'a'.repeat(40);
const MARKER = { suites: ['support', 'billing'], head: HEAD, run: 7, attempt: 2 };

describe('the marker', () => {
  test('is one line that GitHub does not show', () => {
    expect(formatMarker(MARKER)).toBe(
      `<!-- touchstone {"suites":["billing","support"],"head":"${HEAD}","run":7,"attempt":2} -->`,
    );
  });

  test('comes back as it was written, whatever the suites are called', () => {
    const suite = fc.stringMatching(/^[a-z0-9-]{1,60}$/);
    const marker = fc.record({
      suites: fc.uniqueArray(suite, { minLength: 1, maxLength: 5 }).map((names) => names.sort()),
      head: fc.stringMatching(/^[0-9a-f]{40}$/),
      run: fc.integer({ min: 1, max: 2 ** 40 }),
      attempt: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(marker, fc.string(), (value, body) => {
        expect(parseMarker(`${formatMarker(value)}\n${body}`)).toEqual(value);
      }),
    );
  });

  test.each([
    ['stands on the second line', `Hello\n${formatMarker(MARKER)}`],
    ['has text before it', `> ${formatMarker(MARKER)}`],
    ['has text after it', `${formatMarker(MARKER)} hi`],
    ['has another key', formatMarker(MARKER).replace('{', '{"x":1,')],
    [
      'has its keys in another order',
      '<!-- touchstone {"attempt":1,"head":"","run":1,"suites":[]} -->',
    ],
    ['lacks a suite', formatMarker(MARKER).replace('["billing","support"]', '[]')],
    ['has a run that is no id', formatMarker(MARKER).replace('"run":7', '"run":"7"')],
    ['has no SHA', formatMarker(MARKER).replace(HEAD, 'main')],
    ['is not JSON', '<!-- touchstone {suites} -->'],
    ['is another tool’s', '<!-- dependency-review -->'],
    ['is not there', ''],
  ])('is not read when it %s', (_, body) => {
    expect(parseMarker(body)).toBeUndefined();
  });

  test('of very many suites names some, and is of the same set only where all are the same', () => {
    const suites = Array.from({ length: 900 }, (_, index) => `${index}-`.padEnd(60, 'x')).sort();
    const line = formatMarker({ ...MARKER, suites });
    expect(line.length).toBeLessThan(7_000);
    const read = parseMarker(line)!;
    expect(read.suites).toEqual(suites.slice(0, read.suites.length));
    expect(isSameSuiteSet(read, { ...MARKER, suites })).toBe(true);
    expect(isSameSuiteSet(read, { ...MARKER, suites: suites.slice(1) })).toBe(false);
    expect(isSameSuiteSet(read, { ...MARKER, suites: suites.slice(0, -1) })).toBe(false);
    expect(isSameSuiteSet(read, { ...MARKER, suites: read.suites })).toBe(false);
    expect(hasAllSuites({ ...MARKER, suites }, read)).toBe(false);
  });

  test('that names all of very many, as it was written once, is read still', () => {
    const suites = Array.from({ length: 900 }, (_, index) => `${index}-`.padEnd(60, 'x')).sort();
    const { head, run, attempt } = MARKER;
    const old = `<!-- touchstone ${JSON.stringify({ suites, head, run, attempt })} -->`;
    expect(parseMarker(old)?.suites).toHaveLength(900);
    expect(isSameSuiteSet(parseMarker(old)!, { ...MARKER, suites })).toBe(true);
  });

  test('takes nothing that could end the HTML comment', () => {
    expect(() => formatMarker({ ...MARKER, suites: ['a --> b'] })).toThrow('suite names');
    expect(() => formatMarker({ ...MARKER, head: '-->' })).toThrow('SHA');
  });

  test('is of the same set in any order', () => {
    expect(isSameSuiteSet(MARKER, { ...MARKER, suites: ['billing', 'support'] })).toBe(true);
    expect(isSameSuiteSet(MARKER, { ...MARKER, suites: ['support'] })).toBe(false);
  });
});

describe('who may overwrite whom', () => {
  const other = 'b'.repeat(40);
  test.each([
    ['the same attempt', { run: 7, attempt: 2 }, true],
    ['a later attempt', { run: 7, attempt: 3 }, true],
    ['an earlier attempt', { run: 7, attempt: 1 }, false],
    ['a later run', { run: 8, attempt: 1 }, true],
    ['a later run of another head', { run: 8, attempt: 1, head: other }, true],
    ['an earlier run', { run: 6, attempt: 1 }, false],
    ['an earlier run, started again for the same head', { run: 6, attempt: 3 }, true],
    ['an earlier run, started again for an older head', { run: 6, attempt: 3, head: other }, false],
  ])('%s', (_, ours, expected) => {
    expect(isAtLeastAsNew({ ...MARKER, ...ours }, MARKER)).toBe(expected);
  });
});
