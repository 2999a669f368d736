import { expect, test } from '@jest/globals';
import { fitsMasked } from '../../src/report/fits-masked.ts';

test.each<[string, string]>([
  ['the key *** is wrong', 'the key sk-1234 is wrong'],
  ['*** and ***', 'one and two'],
  ['https://•••@host', 'https://me:pw@host'],
  ['***', 'all of it'],
])('%s is %s without its secrets', (shown, whole) => {
  expect(fitsMasked(shown, whole)).toBe(true);
});

test.each<[string, string]>([
  ['the same', 'the same'],
  ['the key *** is right', 'the key sk-1234 is wrong'],
  ['*** and ***, passed', 'one and two'],
  ['b *** a *** c', 'b a c'],
  ['aba***aba', 'aba'],
  ['***x***', 'abc'],
])('%s is not %s', (shown, whole) => {
  expect(fitsMasked(shown, whole)).toBe(false);
});
