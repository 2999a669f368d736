import { expect, test } from '@jest/globals';
import { isComparedBySchema } from '../../src/values/schema-comparison.ts';

test.each([
  ['const', true],
  ['properties/id/const', true],
  ['items/anyOf/0/enum/1', true],
  ['multipleOf', true],
  ['$defs/const/const/deep', true],
  ['properties/default/enum/0', true],
  ['properties/properties/properties/id/const', true],
  ['', false],
  ['maximum', false],
  ['default', false],
  ['properties/id/examples/0/const', false],
  ['properties/const/maximum', false],
  ['patternProperties/enum/default', false],
])('%s: %s', (path, expected) => {
  expect(isComparedBySchema(path.split('/'))).toBe(expected);
});
