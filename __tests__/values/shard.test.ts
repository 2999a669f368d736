import { expect, test } from '@jest/globals';
import { nameShard, parseShard } from '../../src/values/shard.ts';

test.each([
  ['1/1', 1, 1],
  ['2/4', 2, 4],
  ['256/256', 256, 256],
])('%s', (text, index, count) => {
  expect(parseShard(text)).toEqual({ index, count });
});

test.each([
  '',
  '2',
  '0/4',
  '5/4',
  '1/257',
  '01/4',
  '1/04',
  '-1/4',
  '1.0/4',
  '1/4/4',
  ' 1/4',
  '1/4\n',
  '१/४',
])('%j is no shard', (text) => {
  expect(parseShard(text)).toBeUndefined();
});

test('is named as people count', () => {
  expect(nameShard({ index: 2, count: 4 })).toBe('shard 2 of 4');
});
