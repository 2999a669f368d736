import { expect, test } from '@jest/globals';
import { showValue } from '../../src/report/show-value.ts';

test.each<[unknown, string]>([
  [undefined, 'nothing'],
  ['a\u001b[2Jb\nc', 'ab c'],
  [0.1, '0.1'],
  [null, 'null'],
  [{ a: ['b'] }, '{"a":["b"]}'],
  ['x'.repeat(100), `${'x'.repeat(79)}…`],
])('%j is shown as %s', (value, shown) => {
  expect(showValue(value)).toBe(shown);
});
