import { expect, test } from '@jest/globals';
import { toBindingVerdict } from '../../src/values/binding-verdict.ts';

test('in report mode a breach blocks nothing, and an error still does', () => {
  expect(toBindingVerdict('fail', 'report')).toBe('pass');
  expect(toBindingVerdict('error', 'report')).toBe('error');
  expect(toBindingVerdict('pass', 'report')).toBe('pass');
});

test.each(['pass', 'fail', 'error'] as const)('in enforce mode %s is what it is', (verdict) => {
  expect(toBindingVerdict(verdict, 'enforce')).toBe(verdict);
});
