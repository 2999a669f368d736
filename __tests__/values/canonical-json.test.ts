import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/values/canonical-json.ts';

test('equal values give equal text, whatever the order of their keys, and it is JSON of the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      const parsed: unknown = JSON.parse(text);
      expect(parsed).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reverseKeys(value))).toBe(text);
    }),
  );
});

test('an object of many keys has them in order, too', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer(), { minKeys: 15, maxKeys: 40 }), (value) => {
      const sorted = Object.fromEntries(Object.entries(value).map(([key, of]) => [`k${key}`, of]));
      const keys = [...canonicalJson(sorted).matchAll(/"(k(?:[^"\\]|\\.)*)":/g)];
      const read = keys.map(([, key]) => JSON.parse(`"${key}"`) as string);
      expect(read).toEqual(Object.keys(sorted).sort());
    }),
  );
});

test('what is undefined is left out; what reads itself from elsewhere is asked what it is', () => {
  class Packed {
    readonly #text = 'packed';
    toJSON(): object {
      return { text: this.#text, absent: undefined };
    }
  }
  expect(canonicalJson([new Packed(), { b: undefined, a: [undefined] }])).toBe(
    '[{"text":"packed"},{"a":[null]}]',
  );
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reverseKeys(member)]),
  );
}
