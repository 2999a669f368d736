import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isRounded, parseExactly, quoteRounded } from '../../src/values/exact-integers.ts';

describe('isRounded', () => {
  test.each(['9007199254740993', '-12345678901234567', '9223372036854775807', '9'.repeat(400)])(
    '%.30s is kept as another number',
    (written) => expect(isRounded(written)).toBe(true),
  );

  test.each(['9007199254740992', '12345678901234568', '1700000000000000000', '5', '1e30', '0.1'])(
    '%s is kept as it is',
    (written) => expect(isRounded(written)).toBe(false),
  );

  test('two that are kept are equal only where they are written alike', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 54n }), (integer) => {
        const [one, next] = [`${integer}`, `${integer + 1n}`];
        expect(isRounded(one) || isRounded(next) || Number(one) !== Number(next)).toBe(true);
      }),
    );
  });
});

describe('parseExactly', () => {
  test.each<[string, unknown]>([
    ['{"id":12345678901234567}', { id: '12345678901234567' }],
    ['[ -12345678901234567 ,1]', ['-12345678901234567', 1]],
    ['12345678901234567', '12345678901234567'],
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
