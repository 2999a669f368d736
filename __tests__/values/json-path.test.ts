import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../src/domain/run.ts';
import { compileJsonPath, JsonPathError } from '../../src/values/json-path.ts';
import { expectLinear } from '../support/growth.ts';

const value: Json = {
  answer: 'Paris',
  none: null,
  items: [
    { name: 'ab', price: 5 },
    { name: 'xab', price: 9, pattern: 'a(' },
  ],
};

describe('compileJsonPath', () => {
  test.each<[string, Json[]]>([
    ['$', [value]],
    ['$.answer', ['Paris']],
    ['$["answer"]', ['Paris']],
    ['$.none', [null]],
    ['$.missing', []],
    ['$.items[0].name', ['ab']],
    ['$.items[-1].price', [9]],
    ['$.items[*].price', [5, 9]],
    ['$..price', [5, 9]],
    ['$.items[?@.price > 6].name', ['xab']],
    ['$.items[?match(@.name, "a.")].name', ['ab']],
    ['$.items[?search(@.name, "a.")].name', ['ab', 'xab']],
    ['$.items[?length(@.name) == 3].name', ['xab']],
    ['$.items[?search(@.name, @.pattern)]', []],
  ])('%s selects %j', (path, expected) => {
    expect(compileJsonPath(path)(value)).toEqual(expected);
  });

  test.each([
    ['$.a[', 'unclosed bracketed selection, at character 5'],
    ['answer', 'starts with $'],
    ['', 'starts with $'],
    ['$[?foo(@)]', "no such function 'foo', at character 4"],
    ['$[?search(@.a, "(?=x)")]', 'no look-around'],
    ['$[?@.id>9007199254740993]', 'too large: it would be read as 9007199254740992'],
    ['$[?@.id == -9007199254740992]', 'too large to be told from its neighbours'],
    ['$[?9007199254740992!=@.id]', 'too large to be told from its neighbours'],
    ['$[?@["a\\"]"] == 1e16]', 'too large to be told from its neighbours'],
    [`$.${'a'.repeat(3000)}`, 'too long'],
  ])('refuses %j', (path, message) => {
    expect(() => compileJsonPath(path)).toThrow(JsonPathError);
    expect(() => compileJsonPath(path)).toThrow(message);
  });

  test.each<[string, Json[]]>([
    ['$.rows[1].id', ['9007199254740993']],
    ['$.rows[?@.id > 1700000000000000000].id', ['1700000000123456789']],
    ['$.rows[?@.id > 5]', [{ id: '9007199254740993' }, { id: '1700000000123456789' }]],
    ['$.rows[?@.id == "9007199254740993"]', []],
    ['$.a9007199254740993[?@["9007199254740993"] == 5]', [{ '9007199254740993': 5 }]],
    ['$..none', []],
  ])('%s selects by numbers what the exact value has there: %j', (path, expected) => {
    const rows = (a: Json, b: Json): Json => ({
      rows: [{ id: 5 }, { id: a }, { id: b }],
      a9007199254740993: [{ '9007199254740993': 5 }],
    });
    const plain = rows(9007199254740992, 1700000000123456800);
    const exact = rows('9007199254740993', '1700000000123456789');
    expect(compileJsonPath(path)(plain, exact)).toEqual(expected);
  });

  test('a plain path selects what its bracketed form selects, which the library reads', () => {
    const step = fc.oneof(
      fc.constantFrom('a', 'b', 'length', '__proto__', 'constructor'),
      fc.nat({ max: 3 }),
    );
    const leaf = fc.oneof(fc.integer(), fc.constant(null), fc.constant('text'));
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'length', '__proto__'), tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 4 }), tree, (steps, drawn) => {
        const given: Json = JSON.parse(JSON.stringify(drawn));
        const plain = steps.map((one) => (typeof one === 'number' ? `[${one}]` : `.${one}`));
        const bracketed = steps.map((one) => `[${JSON.stringify(one)}]`);
        expect(compileJsonPath(`$${plain.join('')}`)(given)).toEqual(
          compileJsonPath(`$${bracketed.join('')}`)(given),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('runs the regular expressions of filters in linear time', () => {
    const select = compileJsonPath('$[?search(@, "^(a+)+$")]');
    return expectLinear(50_000, (count) => {
      const texts = [`${'a'.repeat(count)}!`, 'aa'];
      return () => expect(select(texts)).toEqual(['aa']);
    });
  });

  test('says so of a value that is nested too deeply', () => {
    const deep: Json = JSON.parse('['.repeat(3000) + ']'.repeat(3000));
    expect(() => compileJsonPath('$..a')(deep)).toThrow(JsonPathError);
  });
});
