import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findJson } from '../../src/scorers/find-json.ts';
import { expectLinear } from '../support/growth.ts';

describe('findJson', () => {
  test.each([
    ['', []],
    ['{} []', [{}, []]],
    ['a {"b": [1, {"c": null}]} d [2]', [{ b: [1, { c: null }] }, [2]]],
    ['[[1], [2]', [[1], [2]]],
    ['{"a": {"b": 1}', [{ b: 1 }]],
    ['{x} {"y": true}', [{ y: true }]],
    ['["a\\"]", -1.5e3]', [['a"]', -1500]]],
    ['{"a" : 1 , "b":\n2}', [{ a: 1, b: 2 }]],
    ['[1,]', []],
    ['["line\nend"]', []],
    ['{{"a": 1}}', [{ a: 1 }]],
  ])('%j holds %j', (text, expected) => {
    expect([...findJson(text)].map(({ value }) => value)).toEqual(expected);
  });

  test('finds any object or list in text around it', () => {
    const container = fc.oneof(
      fc.array(fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()),
    );
    fc.assert(
      fc.property(container, fc.stringMatching(/^[a-z .:]*$/), (held, prose) => {
        const json = JSON.stringify(held);
        const found = [...findJson(`${prose}${json}${prose}`)];
        expect(found.map(({ value }) => value)).toEqual([JSON.parse(json)]);
      }),
    );
  });

  test.each([
    ['brackets', 50_000, (count: number) => '['.repeat(count)],
    ['braces', 12_500, (count: number) => '{"a":'.repeat(count)],
    ['an endless list', 50_000, (count: number) => `${'['.repeat(150)}${'1,'.repeat(count)}`],
    ['quotes', 100_000, (count: number) => '["'.repeat(count)],
  ])('gives up in time on %s', (_, amount, write) =>
    expectLinear(amount, (count) => {
      const text = write(count);
      return () => expect([...findJson(text)]).toEqual([]);
    }),
  );
});
