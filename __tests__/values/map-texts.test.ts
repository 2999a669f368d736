import { expect, test } from '@jest/globals';
import { mapTexts } from '../../src/values/map-texts.ts';

test('changes every text and nothing else', () => {
  const value = { a: 'x', b: [1, 'y', null, { c: 'z', d: true }], e: undefined };
  expect(mapTexts(value, (text) => `${text}!`)).toEqual({
    a: 'x!',
    b: [1, 'y!', null, { c: 'z!', d: true }],
    e: undefined,
  });
  expect(value.a).toBe('x');
});
