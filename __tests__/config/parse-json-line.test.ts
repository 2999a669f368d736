import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJsonLine } from '../../src/config/parse-json-line.ts';
import { REFUSED_KEYS } from '../../src/config/source-document.ts';
import { expectLinear } from '../support/growth.ts';

const parse = (text: string) =>
  parseJsonLine({ text, line: 7, offset: 0, length: text.length }, 'a.jsonl');

describe('parseJsonLine', () => {
  test('reads any JSON value as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        fc.pre(![...REFUSED_KEYS].some((key) => text.includes(key)));
        const parsed = parse(text);
        if (parsed.status !== 'read') throw new Error(text);
        expect(parsed.document.data).toEqual(JSON.parse(text));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['{"a":1,"a":2}', 8],
    ['{"a":{"b":"\\"a\\":","b":2}}', 20],
    ['{"a":1,"\\u0061":2}', 8],
    ['[{"__proto__":1}]', 3],
    ['{"a":{"constructor":1}}', 7],
  ])('refuses a key that is lost or means too much: %s', (text, column) => {
    const parsed = parse(text);
    expect(parsed).toMatchObject({
      status: 'wrong',
      problems: [{ place: { file: 'a.jsonl', line: 7, column } }],
    });
  });

  test.each([
    ['[1e999]', 2],
    [`{"a":{"b":-${'9'.repeat(400)}}}`, 11],
  ])('refuses a number that would be infinite: %.20s', (text, column) => {
    expect(parse(text)).toMatchObject({
      status: 'wrong',
      problems: [{ message: 'this number is too large', place: { line: 7, column } }],
    });
  });

  test.each([
    ['{"a":[1,12345678901234567]}', 9, '12345678901234568'],
    ['{"reference":{"maximum":9007199254740993}}', 25, '9007199254740992'],
    ['{"a":{"checks":[{"schema":{"maximum":9007199254740993}}]}}', 38, '9007199254740992'],
    ['{"checks":[{"value":{"maximum":9007199254740993}}]}', 32, '9007199254740992'],
    ['{"checks":[{"schema":{"const":9007199254740993}}]}', 31, '9007199254740992'],
    ['[-9007199254740993]', 2, '-9007199254740992'],
    ['[9007199254740993.0]', 2, '9007199254740992'],
  ])('refuses an integer that would be another one: %s', (text, column, read) => {
    expect(parse(text)).toMatchObject({
      status: 'wrong',
      problems: [
        {
          message: `this number is too large: it would be read as ${read}`,
          place: { line: 7, column },
          hint: expect.stringMatching(/^write it as text: "-?\d+"$/),
        },
      ],
    });
  });

  test.each([
    '{"a":9007199254740992,"b":1700000000000000000,"c":1e300,"d":0.12345678901234567}',
    '{"a":"12345678901234567"}',
    '{"checks":[{},{"schema":{"type":"integer","maximum":9223372036854775807,"default":9007199254740993}}]}',
    '{"checks":[{"schema":{"const":9223372036854775808}}]}',
  ])('reads a large number that is what it says, and a bound: %s', (text) => {
    expect(parse(text)).toMatchObject({ status: 'read', document: { data: JSON.parse(text) } });
  });

  test('finds the places of many parts of a long line by reading it once', () =>
    expectLinear(50, (count) => {
      const text = `{"a":"${'x'.repeat(1_000_000)}","b":1}`;
      return () => {
        const parsed = parse(text);
        if (parsed.status !== 'read') throw new Error('not read');
        for (let asked = 0; asked < count; asked += 1) parsed.document.locate('/b');
      };
    }));

  test('survives long texts and deep values', () => {
    expect(parse(`{"a":"${'x\\n'.repeat(2_000_000)}"}`).status).toBe('read');
    expect(parse('['.repeat(50_000) + ']'.repeat(50_000)).status).toBe('wrong');
  });

  test('places parts in the line', () => {
    const parsed = parse('{"a": {"b": 1}}');
    if (parsed.status !== 'read') throw new Error('not read');
    expect(parsed.document.locate('/a/b')).toEqual({ file: 'a.jsonl', line: 7, column: 13 });
    expect(parsed.document.locate('/a', 'b')).toEqual({ file: 'a.jsonl', line: 7, column: 8 });
  });
});
