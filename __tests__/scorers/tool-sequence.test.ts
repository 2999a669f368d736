import { describe, expect, test } from '@jest/globals';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { outcomeOf, reasonOf } from '../builders/run-check.ts';

const made = (names: string) => ({
  output: '',
  tool_calls: Array.from(names, (name) => ({ name, arguments: { x: 1 } })),
});
const b = { name: 'b', arguments: { x: 1 } };

describe('tool-sequence', () => {
  test.each<[Partial<CheckSpec>, string, string]>([
    [{ value: ['a', 'b'] }, 'ab', 'pass'],
    [{ value: ['a', 'b'] }, 'ba', 'fail'],
    [{ value: ['a', 'b'] }, 'a', 'fail'],
    [{ value: ['a', 'b'] }, 'abc', 'fail'],
    [{ value: ['a', 'b'] }, 'acb', 'fail'],
    [{ value: ['a', 'b'], extra: 'allow' }, 'xaxbx', 'pass'],
    [{ value: ['a', 'b'], extra: 'allow' }, 'xbxax', 'fail'],
    [{ value: ['a', b] }, 'ab', 'pass'],
    [{ value: ['a', { ...b, arguments: { x: 2 } }] }, 'ab', 'fail'],
    [{ value: ['a', { ...b, optional: true }, 'c'] }, 'ac', 'pass'],
    [{ value: ['a', { ...b, optional: true }, 'c'] }, 'abc', 'pass'],
    [{ value: ['a', { ...b, optional: true }, 'b'] }, 'ab', 'pass'],
    [{ value: [{ 'any-of': ['a', 'b'] }, 'c'] }, 'bc', 'pass'],
    [
      {
        value: {
          'any-of': [
            ['a', 'b'],
            ['b', 'a'],
          ],
        },
      },
      'ba',
      'pass',
    ],
    [{ value: 'none' }, '', 'pass'],
    [{ value: 'none' }, 'a', 'fail'],
  ])('%j of %j: %s', async (keys, names, outcome) => {
    expect(await outcomeOf({ type: 'tool-sequence', ...keys }, made(names))).toBe(outcome);
    const inverse = outcome === 'pass' ? 'fail' : 'pass';
    expect(await outcomeOf({ type: 'not-tool-sequence', ...keys }, made(names))).toBe(inverse);
  });

  test('says where the order breaks', async () => {
    const spec = { type: 'tool-sequence', value: ['a', 'b'] } as const;
    expect(await reasonOf(spec, made('ac'))).toContain('call 2: expected b, found c({"x":1})');
    expect(await reasonOf(spec, made('a'))).toContain('call 2: expected b, found none');
    expect(await reasonOf(spec, made('abc'))).toContain(
      'unexpected call c({"x":1}) after the last one',
    );
    expect(await reasonOf({ ...spec, extra: 'allow' }, made('ba'))).toContain(
      'after call 2 there is no b',
    );
  });
});
