import { expect, test } from '@jest/globals';
import { plainProse } from '../../src/report/plain-prose.ts';

test.each([
  ['`pass_rate` fell', 'pass_rate fell'],
  ['to equal "Use `x` now"; see `run.budget`', 'to equal "Use `x` now"; see run.budget'],
  ['"a \\" `b` \\" c" and `d`', '"a \\" `b` \\" c" and d'],
  ['an open " and `name`', 'an open " and name'],
  ['``` fence ```', '``` fence ```'],
])('%s', (prose, plain) => {
  expect(plainProse(prose)).toBe(plain);
});

test('a thousand open quotes take linear time', () => {
  const prose = '"\\'.repeat(50_000);
  expect(plainProse(prose)).toBe(prose);
});
