import { describe, expect, test } from '@jest/globals';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { runCheck } from '../builders/run-check.ts';

const made = (names: string) => ({
  output: '',
  tool_calls: Array.from(names, (name) => ({ name, arguments: { x: 1 } })),
});
const a = { name: 'a', arguments: { x: 1 } };

describe('tool-call-f1', () => {
  test.each<[Partial<CheckSpec>, string, number, boolean]>([
    [{ value: ['a', 'b'] }, 'ba', 1, true],
    [{ value: ['a', 'b'] }, 'a', 2 / 3, false],
    [{ value: ['a', 'b'], threshold: 0.6 }, 'a', 2 / 3, true],
    [{ value: ['a', 'b'] }, 'abc', 4 / 5, false],
    [{ value: ['a', 'b'] }, 'c', 0, false],
    [{ value: 'a, b' }, 'ab', 1, true],
    [{ value: 'a' }, 'a', 1, true],
    [{ value: 'a' }, 'aa', 2 / 3, false],
    [{ value: [a] }, 'a', 1, true],
    [{ value: [{ ...a, arguments: { x: 2 } }] }, 'a', 0, false],
    [{ value: [{ ...a, arguments: {} }] }, 'a', 0, false],
    [{ value: [{ ...a, arguments: {} }], extra: 'allow' }, 'a', 1, true],
    [{ value: ['b', { ...a, optional: true }] }, 'b', 1, true],
    [{ value: ['b', { ...a, optional: true }] }, 'ba', 1, true],
    [{ value: 'none' }, '', 1, true],
    [{ value: 'none' }, 'a', 0, false],
    [{ value: { 'any-of': [['a'], ['b', 'c']] } }, 'bc', 1, true],
  ])('%j of %j: %d', async (keys, names, value, pass) => {
    const score = await runCheck({ type: 'tool-call-f1', ...keys }, made(names));
    expect(score).toMatchObject({ status: 'scored', value, pass });
  });
});
