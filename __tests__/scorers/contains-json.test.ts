import { describe, expect, test } from '@jest/globals';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { outcomeOf, reasonOf } from '../builders/run-check.ts';

describe('contains-json', () => {
  test.each<[Partial<CheckSpec>, string, string]>([
    [{}, 'Here: {"a": 1}.', 'pass'],
    [{}, '```json\n[1, 2]\n```', 'pass'],
    [{}, 'I have 5 apples', 'fail'],
    [{}, 'Use {name} here', 'fail'],
    [{}, '{"a": 1', 'fail'],
    [{}, 'It is {"a": [1, {"b": "}"}], "c": "\\"]"} indeed', 'pass'],
    [{ value: { a: 1 } }, '{"b": 2} or {"a": 1.0}', 'pass'],
    [{ value: { a: 1 } }, '{"b": 2}', 'fail'],
    [{ value: [9007199254740992] }, 'see [9007199254740993]', 'fail'],
    [{ value: ['9007199254740993'] }, 'see [9007199254740993]', 'pass'],
    [{ schema: { items: { type: 'integer' } } }, 'see [9007199254740993]', 'pass'],
    [{ value: '{{reference}}' }, 'so: [1]', 'pass'],
    [{ value: '{{context}}' }, 'so: [1]', 'errored'],
    [{ schema: { type: 'object' } }, 'see [1]', 'fail'],
    [{ schema: { type: 'object', required: ['a'] } }, 'see [1] and {"a": 1}', 'pass'],
    [{ schema: { type: 'object', required: ['a'] } }, 'see {"b": 1}', 'fail'],
  ])('%j of %j: %s', async (keys, text, outcome) => {
    const parts = { reference: [1] };
    expect(await outcomeOf({ type: 'contains-json', ...keys }, text, { parts })).toBe(outcome);
  });

  test('says what it found instead', async () => {
    const spec = { type: 'contains-json', value: { a: 1 } } as const;
    expect(await reasonOf(spec, 'x {"a": 2}')).toBe(
      'expected to contain JSON equal to {"a":1}; found {"a":2}',
    );
    expect(await reasonOf(spec, 'none')).toContain('there is none in "none"');
  });
});
