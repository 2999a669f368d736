import { describe, expect, test } from '@jest/globals';
import { findValueFault } from '../../src/config/find-value-fault.ts';

describe('a check that looks for a text', () => {
  test.each<[string, unknown, string, string]>([
    ['not-contains', ['a', 'b'], 'a list', 'write not-contains-any'],
    ['contains', ['a'], 'a list', 'write contains-any or contains-all'],
    ['not-icontains', [], 'an empty list', 'write not-icontains-any'],
    ['not-starts-with', ['a'], 'a list', 'write one not-starts-with check for each text'],
    ['iends-with', ['a'], 'a list', 'write one iends-with check for each text'],
    ['not-regex', ['a', 'b'], 'a list', 'write one pattern: a|b'],
    [
      'not-regex',
      {},
      'an object with 0 keys',
      'name the part that is the text, such as {{reference.answer}}',
    ],
    [
      'not-ends-with',
      null,
      'nothing',
      'write the text to look for; without one the check says nothing',
    ],
  ])('%s has no use for %j', (type, value, found, hint) => {
    expect(findValueFault(type, value)).toEqual({ expected: 'must be a text', found, hint });
  });

  test.each<[string, unknown, string]>([
    ['not-contains-any', [null], 'nothing as its first one'],
    ['contains-all', ['a', ['b', 'c']], 'a list as its 2. one'],
    ['not-icontains-any', ['a', 5, { b: 1 }], 'an object with 1 key as its 3. one'],
  ])('%s has no use for a text that is none: %j', (type, value, found) => {
    expect(findValueFault(type, value)).toMatchObject({
      expected: 'must be a list of texts',
      found,
    });
  });

  test.each<[string, unknown]>([
    ['contains', 'a'],
    ['not-contains', 30],
    ['not-regex', true],
    ['contains-any', ['a', 5, false]],
    ['equals', ['a']],
    ['not-equals', null],
    ['json-path', { a: 1 }],
    ['tool-call', [{ name: 'a' }]],
    ['levenshtein', ['a', 'b']],
  ])('%s takes %j', (type, value) => {
    expect(findValueFault(type, value)).toBeUndefined();
  });
});
