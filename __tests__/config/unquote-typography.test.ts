import { expect, test } from '@jest/globals';
import { unquoteTypography } from '../../src/config/unquote-typography.ts';

test.each([
  ['“1”', '1'],
  ['„2026-11-01“', '2026-11-01'],
  ['‘v1’', 'v1'],
  ['«1»', '1'],
])('%s is %s in quotes of a word processor', (version, meant) => {
  expect(unquoteTypography(version)).toBe(meant);
});

test.each(['1', 'v1', '2026-11-01', 'yes', '”', 'l’été', '"1"', ''])('%j has none', (version) => {
  expect(unquoteTypography(version)).toBeUndefined();
});
