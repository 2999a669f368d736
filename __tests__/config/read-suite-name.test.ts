import { describe, expect, test } from '@jest/globals';
import { isSuiteText, readSuiteName } from '../../src/config/read-suite-name.ts';

describe('the name of a suite', () => {
  test.each([
    'suite: s-1',
    'suite: "s-1" # the first',
    "datasets: []\r\nsuite: 's-1'\r\ntarget: {}",
    '"suite": s-1',
    'suite : s-1',
    'suite: !!str s-1',
    'suite: &name s-1',
    '{"suite": "s-1", "datasets": []}',
    '  suite: s-1\n  datasets: []',
    'suite:\n  s-1',
  ])('is read as YAML reads it: %j', (text) => {
    expect(readSuiteName(text)).toBe('s-1');
  });

  test('is found in a file that is broken, where it stands on a line of its own', () => {
    expect(readSuiteName('suite: s-1\ndatasets: [')).toBe('s-1');
    expect(readSuiteName('"suite": s-1\ndatasets: [')).toBeUndefined();
  });

  test.each([
    '',
    'name: s-1',
    'suite: [s-1]',
    'suite: Some Name',
    '- suite',
    'target:\n  suite: s-1',
  ])('is none: %j', (text) => {
    expect(readSuiteName(text)).toBeUndefined();
  });
});

test('a file without datasets and target is no suite, whatever it calls itself; one that is broken may be', () => {
  expect(isSuiteText('suite: s\ndatasets: []\ntarget: {}\n')).toBe(true);
  expect(isSuiteText('suite: smoke\nsteps: []\n')).toBe(false);
  expect(isSuiteText('- suite: s\n')).toBe(false);
  expect(isSuiteText('suite: s\ndatasets: [\n')).toBe(true);
});
