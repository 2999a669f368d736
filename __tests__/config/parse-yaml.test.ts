import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { parseYaml } from '../../src/config/parse-yaml.ts';
import { UserError } from '../../src/errors.ts';
import { expectLinear } from '../support/growth.ts';

const at = (text: string, pointer: string, key?: string): string => {
  const { line, column } = parseYaml(text, 'a.yaml').locate(pointer, key);
  return `${line}:${column}`;
};

/** Every line holds the one above ten times. */
function bomb(levels: number): string {
  const lines = Array.from(
    { length: levels },
    (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]`,
  );
  return ['a0: &a0 x', ...lines].join('\n');
}

describe('parseYaml', () => {
  test('gives the data and where its parts stand', () => {
    const text = 'a:\n  - x: 1\n    "y/z": {k: two}\nempty:\n';
    expect(parseYaml(text, 'a.yaml').data).toEqual({
      a: [{ x: 1, 'y/z': { k: 'two' } }],
      empty: null,
    });
    expect(at(text, '')).toBe('1:1');
    expect(at(text, '/a/0/x')).toBe('2:8');
    expect(at(text, '/a/0', 'x')).toBe('2:5');
    expect(at(text, '/a/0/y~1z/k')).toBe('3:16');
    expect(at(text, '/empty')).toBe('4:1');
    expect(at(text, '/a/7/none')).toBe('2:3');
  });

  test('counts lines of CRLF files', () => {
    expect(at('a: 1\r\nb: 2\r\n', '/b')).toBe('2:4');
  });

  test.each([
    '+9007199254740993',
    '0x20000000000001',
    '0o400000000000000001',
    '9007199254740993.0',
  ])('refuses an integer that would be another one, written as %s', (written) => {
    expect(() => parseYaml(`a: ${written}\n`, 'a.yaml')).toThrow(
      /^a.yaml:1:4: .*read as 9007199254740992[^]*write it as text: "9007199254740993"/i,
    );
  });

  test('refuses an integer that would be another one, but as a bound', () => {
    expect(() => parseYaml('a:\n  - maximum: 1\n  - 12345678901234567\n', 'a.yaml')).toThrow(
      'a.yaml:3:5: this number is too large: it would be read as 12345678901234568',
    );
    expect(() => parseYaml('a: { maximum: 12345678901234567 }\n', 'a.yaml')).toThrow('1:15');
    const schema = '{ maximum: 9223372036854775807, default: 18446744073709551615 }';
    const text = `scorers: [{ schema: ${schema} }]\nid: "12345678901234567"\nn: 1e300\n`;
    expect(parseYaml(text, 'a.yaml').data).toMatchObject({ id: '12345678901234567', n: 1e300 });
  });

  test('tells how a number was written', () => {
    const source = parseYaml('version: 1.10\n', 'a.yaml');
    expect(source.written('/version')).toBe('1.10');
  });

  test('writes aliases out: no two parts share an object', () => {
    const text = 'a: &x { k: [1] }\nb: *x\n';
    const data = parseYaml(text, 'a.yaml').data as { a: { k: number[] }; b: { k: number[] } };
    expect(data.b).toEqual(data.a);
    expect(data.b).not.toBe(data.a);
    expect(at(text, '/b/k/0')).toBe('1:13');
  });

  test.each([
    ['an alias to a part around it', 'a: &a [*a]'],
    ['an alias of nothing', 'a: *b'],
    ['a directive', '%YAML 1.1\n---\na: no'],
    ['binary', 'a: !!binary aGVsbG8='],
    ['an unknown tag', 'a: !run x'],
    ['a list as key', '? [a]\n: b'],
    ['no number', 'a: .nan'],
    ['an endless number', 'a: -.inf'],
    ['two documents', 'a: 1\n---\nb: 2'],
    ['the same key twice, deep down', 'a: [{ b: 1, b: 2 }]'],
    ['a prototype', 'a: { __proto__: { b: 1 } }'],
    ['a constructor', 'constructor: { b: 1 }'],
    ['a merge key', 'a: &a { b: 1 }\nc: { <<: *a }'],
  ])('refuses %s', (_, text) => {
    expect(() => parseYaml(text, 'a.yaml')).toThrow(UserError);
  });

  test.each([
    ['brackets', '['.repeat(500_000)],
    ['braces', '{a: '.repeat(20_000)],
    ['dashes', '- '.repeat(50_000)],
    ['question marks', '? '.repeat(50_000)],
    ['indents', Array.from({ length: 1400 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['spaced dashes', Array.from({ length: 700 }, (_, n) => `${'  '.repeat(n)}-`).join('\n')],
  ])('survives nesting by %s', (_, text) => {
    expect(() => parseYaml(text, 'a.yaml')).toThrow(/nested more than 64 levels/);
  });

  test.each([
    ['brackets', `a: 1\nb: ${'['.repeat(65)}`, '2:68'],
    ['dashes', `a: 1\nb:\n  ${'- '.repeat(65)}`, '3:3'],
    ['indents', Array.from({ length: 70 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'), '66:66'],
    ['an alias to a part around it', 'b: 1\na: &a [*a]', '2:8'],
    ['a bomb', bomb(5), '5:38'],
    ['a directive', '# first\n%YAML 1.1\n---\na: no', '2:1'],
  ])('tells where it is too much: %s', (_, text, place) => {
    expect(() => parseYaml(text, 'a.yaml')).toThrow(`a.yaml:${place}: `);
  });

  test('refuses a mebibyte of keys', () => {
    const keys = Array.from({ length: 60_000 }, (_, n) => `k${n}: 1`).join('\n');
    expect(() => parseYaml(keys, 'a.yaml')).toThrow(/holds more than 20000 values/);
  });

  test('reads very many keys in linear time', () =>
    expectLinear(2400, (count) => {
      const keys = Array.from({ length: count }, (_, n) => `k${n}: 1`).join('\n');
      return () => parseYaml(keys, 'a.yaml');
    }));

  test('reads what another writer of YAML wrote', () => {
    const key = fc
      .stringMatching(/^[a-z][a-z0-9_ /~.-]{0,8}$/)
      .filter((name) => name !== 'constructor');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (data) => {
        expect(parseYaml(stringify(data, { aliasDuplicateObjects: false }), 'a.yaml').data).toEqual(
          data,
        );
      }),
    );
  });

  test('never throws anything but a UserError', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'a',
            ':',
            ' ',
            '\n',
            '-',
            '[',
            ']',
            '{',
            '}',
            '&a',
            '*a',
            '"',
            '#',
            '|',
            '? ',
            '!!map ',
            '%',
            '\t',
            ',',
            '<<: ',
          ),
        ),
        (parts) => {
          try {
            parseYaml(parts.join(''), 'a.yaml');
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
