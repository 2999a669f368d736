import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  findRounded,
  isExact,
  parseExactly,
  quoteRounded,
} from '../../src/values/exact-integers.ts';

describe('findRounded', () => {
  test.each([
    ['9007199254740993', '9007199254740993'],
    ['-12345678901234567', '-12345678901234567'],
    ['9223372036854775807', '9223372036854775807'],
    ['9'.repeat(400), '9'.repeat(400)],
    ['+9007199254740993', '9007199254740993'],
    ['0009007199254740993', '9007199254740993'],
    ['-9007199254740993.00', '-9007199254740993'],
    ['9007199254740993.', '9007199254740993'],
    ['0x20000000000001', '9007199254740993'],
    ['0o400000000000000001', '9007199254740993'],
  ])('%.30s is kept as another number', (written, digits) =>
    expect(findRounded(written)).toBe(digits),
  );

  test.each([
    '9007199254740992',
    '12345678901234568',
    '1700000000000000000',
    '5',
    '1e30',
    '0.1',
    '9007199254740992.0',
    '+0000000000000000001',
    '0x20000000000002',
    '0xffffffffffff',
  ])('%s is kept as it is', (written) => expect(findRounded(written)).toBeUndefined());

  test('two that are kept are equal only where they are written alike', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 54n }), (integer) => {
        const [one, next] = [`${integer}`, `${integer + 1n}`];
        const isOneRounded = [one, next].some((written) => findRounded(written) !== undefined);
        expect(isOneRounded || Number(one) !== Number(next)).toBe(true);
      }),
    );
  });
});

test.each([
  ['9223372036854775808', true],
  ['-9223372036854775808', true],
  ['9223372036854775807', false],
  ['9223372036854776000', false],
  ['9'.repeat(400), false],
])('isExact: %.30s: %s', (digits, expected) => {
  expect(isExact(digits)).toBe(expected);
});

describe('parseExactly', () => {
  test.each<[string, unknown]>([
    ['{"id":12345678901234567}', { id: '12345678901234567' }],
    ['[ -12345678901234567 ,1]', ['-12345678901234567', 1]],
    ['12345678901234567', '12345678901234567'],
    ['{"id":12345678901234567.0}', { id: '12345678901234567' }],
    ['{"id":12345678901234568}', { id: 12345678901234568 }],
    [
      '{"12345678901234567":"12345678901234567 \\" 12345678901234567"}',
      { '12345678901234567': '12345678901234567 " 12345678901234567' },
    ],
  ])('%s', (text, value) => {
    expect(parseExactly(text)).toEqual(value);
  });

  test('reads all other JSON as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseExactly(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('leaves numbers that are no integers alone', () => {
    const text = '[0.12345678901234567,1234567890123456.5,12345678901234567e2]';
    expect(parseExactly(text)).toEqual(JSON.parse(text));
  });

  test('makes no JSON of what is none', () => {
    expect(() => parseExactly('[012345678901234567]')).toThrow(SyntaxError);
    expect(() => parseExactly('12345678901234567x')).toThrow(SyntaxError);
  });
});

test('quoteRounded puts a mark before the digits', () => {
  expect(quoteRounded('[12345678901234567,5]', '#')).toBe('["#12345678901234567",5]');
});

test.each([
  ['characters', 'x'],
  ['escapes', String.raw`\\\"\n`],
])('quoteRounded passes over a text of 10 MB of %s', (_, piece) => {
  const text = `"${piece.repeat(10_000_000 / piece.length)}12345678901234567"`;
  expect(quoteRounded(`[${text},12345678901234567,${text}]`)).toBe(
    `[${text},"12345678901234567",${text}]`,
  );
});
