import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseSync } from 'oxc-parser';
import { findImports, findRunPaths } from '../../src/config/find-imports.ts';
import { expectLinear } from '../support/growth.ts';

const specifiers = (source: string): string[] =>
  findImports(source).map(({ specifier }) => specifier);
const certain = (source: string): string[] =>
  findImports(source).flatMap(({ specifier, kind }) => (kind === 'maybe' ? [] : specifier));

describe('findImports', () => {
  test.each([
    ["import './a.mjs';", ['./a.mjs']],
    ['import a, { b as c } from "./a.mjs";', ['./a.mjs']],
    ["import * as a\n  from\n  './a.mjs'", ['./a.mjs']],
    ["import data from './a.json' with { type: 'json' };", ['./a.json']],
    ["export { x } from './a.mjs'; export * from './b.mjs';", ['./a.mjs', './b.mjs']],
    ["const a = await import('./a.mjs');", ['./a.mjs']],
    ["const a = await import(/* why */ './a.mjs');", ['./a.mjs']],
    ['const a = import(`./a.mjs`);', ['./a.mjs']],
    ["const a = require('./a'); module.require('./b');", ['./a', './b']],
    ["import type { A } from './a.ts';", ['./a.ts']],
    ["readFileSync(new URL('./a.json', import.meta.url))", ['./a.json']],
    ["`${await import('./a.mjs')} import './no.mjs' ${`${require('./b')}`}`", ['./a.mjs', './b']],
    ["const re = /['\"`]/; import './a.mjs';", ['./a.mjs']],
    ["const re = x.map((y) => /[/'\"]/g.test(y)); import './a.mjs';", ['./a.mjs']],
    ["const n = a / b; const m = c / 2; import './a.mjs';", ['./a.mjs']],
    ["return /import '.\\/no.mjs'/.test(x)", []],
    ["// import './no.mjs'\n/* import './no.mjs' */", []],
    ['const s = "import \'./no.mjs\'";', []],
    ["const s = 'it\\'s'; import './a.mjs';", ['./a.mjs']],
    ["Array.from('./no.mjs'); x.from './no.mjs'", []],
    ['const a = import(`./${name}.mjs`); import(base + "./no.mjs"); import("./no" + x);', []],
    ["new URL('./no.json', base); URL('x')", []],
    // a slash behind a condition begins a regular expression, behind other brackets it divides
    ["if (output) /`/.test(output);\nimport './a.mjs';", ['./a.mjs']],
    ["for await (const x of y) /`/.test(x);\nimport './a.mjs';", ['./a.mjs']],
    ["x.if(y) / z; '/'; import './a.mjs';", ['./a.mjs']],
    ["f(y) / z; '`'; import './a.mjs';", ['./a.mjs']],
    ["x.in / y; '/`'; import './a.mjs';", ['./a.mjs']],
    ["`${/`/.test(x)}`; import './a.mjs';", ['./a.mjs']],
    ["const n = 1. / 2; '/`'; import './a.mjs';", ['./a.mjs']],
    ["[.../`/[Symbol.match](x)]; import './a.mjs';", ['./a.mjs']],
    ["const n = /a/ / 2; '/`'; import './a.mjs';", ['./a.mjs']],
    ["export default /`/; import './a.mjs';", ['./a.mjs']],
    ["#!/usr/bin/env -S node --title='`\nimport './a.mjs';", ['./a.mjs']],
    ["// one line\rimport './a.mjs'; // another\u2028import './b.mjs';", ['./a.mjs', './b.mjs']],
    ["import '\\u002e/\\x61.mjs'; import './\\u{62}.mjs';", ['./a.mjs', './b.mjs']],
    ['', []],
  ])('%j', (source, expected) => {
    expect(certain(source)).toEqual(expected);
  });

  // whatever loads it
  test.each([
    ["require?.('./a.cjs')", ['./a.cjs']],
    ["(0, require)('./a.cjs')", ['./a.cjs']],
    ["await import(('./a.mjs'))", ['./a.mjs']],
    ["await import(x ? './a.mjs' : './b.mjs')", ['./a.mjs', './b.mjs']],
    ["await import(x ?? '../a.mjs')", ['../a.mjs']],
    ["const r = createRequire(import.meta.url); r('./a.cjs')", ['./a.cjs']],
    ["require.resolve('./a.cjs')", ['./a.cjs']],
    ["import.meta.resolve('./a.mjs'); x('./a.mjs')", ['./a.mjs']],
    ["const path = './a.mjs'; await import(path)", ['./a.mjs']],
    [
      "await Promise.all(['./a.mjs', './b.mjs'].map((path) => import(path)))",
      ['./a.mjs', './b.mjs'],
    ],
    ["new URL('./a.json', base)", ['./a.json']],
    ["log('./'); import('./a' + x); x('a.mjs')", ['./']],
  ])('a text that begins like a relative path may be one: %j', (source, expected) => {
    expect(findImports(source).map(({ specifier, kind }) => [specifier, kind])).toEqual(
      expected.map((specifier) => [specifier, 'maybe']),
    );
  });

  // what only a parser can tell: all that may be an import is one
  test.each([
    "function f() {}\n/`/.test(x); import './a.mjs';",
    "const n = { a: 1 } / 2; import './a.mjs'; /x/",
    "let i = 0; i++ / 2; import './a.mjs'; 1 / 2;",
    "let i = 0; i\n++/`/.lastIndex; import './a.mjs';",
    "const n = m! / 2; import './a.mjs'; 1 / 2;",
    "const yield_ = 1, of = 2; of / 2; import './a.mjs'; 1 / 2;",
    "a = b as C<D> / 2; import './a.mjs'; 1 / 2;",
  ])('or may name: %j', (source) => {
    expect(specifiers(source)).toContain('./a.mjs');
  });

  test('of text between tags, too', () => {
    const source = "const a = <p>don't</p>; const b = import('./a.tsx');";
    expect(findImports(source, true)).toContainEqual(
      expect.objectContaining({ specifier: './a.tsx', kind: 'maybe' }),
    );
  });

  test('finds what a parser finds', () => {
    const piece = fc.constantFrom(
      'if (x) ',
      'while (x--) ',
      'x.if(y)',
      'f(x)',
      'for (const a of b) ',
      'x',
      '1.',
      'a[0]',
      ' / ',
      '/`/.test(x)',
      "/'/g",
      '/[/"]/',
      '`${x}`',
      '`${/`/.test(y)}`',
      '"`"',
      "'/'",
      ';\n',
      '\n',
      '{}',
      '({})',
      'i++',
      '++i',
      '!x',
      '=> ',
      '() => {}',
      'function f() {}',
      'return ',
      'typeof ',
      'void ',
      'y.return',
      '// `\n',
      '/* ` */',
      '=',
      'var z = ',
      '+',
      ', ',
    );
    let parsed = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const source = `${pieces.join('')};\nimport './a.mjs';`;
        const { errors, module } = parseSync('a.mjs', source);
        if (errors.length > 0 || module.staticImports.length === 0) return;
        parsed += 1;
        expect(specifiers(source)).toContain('./a.mjs');
      }),
      { numRuns: 5000 },
    );
    expect(parsed).toBeGreaterThan(200);
  });

  test('says where', () => {
    expect(findImports("\n  import './a.mjs';")).toEqual([
      { specifier: './a.mjs', kind: 'import', line: 2, column: 10 },
    ]);
  });

  test('ends, whatever the text', () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      '`',
      '${',
      '}',
      '{',
      '/',
      '*',
      '\\',
      '\n',
      'import ',
      '(',
      ')',
      '[',
      ']',
      'a',
      '//',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => void findImports(pieces.join(''))),
      { numRuns: 2000 },
    );
  });

  test('finds the places of very many imports in linear time', () =>
    expectLinear(15_000, (count) => {
      const source = 'import("./a")'.repeat(count);
      return () =>
        expect(findImports(source).at(-1)).toMatchObject({
          line: 1,
          column: 13 * (count - 1) + 8,
        });
    }));

  test.each([
    ['unsure slashes', '}/x;i++ /2;'],
    ['classes that do not end', '(/[ '],
    ['quotes that do not end', "import'"],
    ['lines', '1\n/2'],
  ])('reads %s in linear time', (_, text) =>
    expectLinear(20_000, (count) => {
      const source = text.repeat(count);
      return () => void findImports(source);
    }),
  );

  test('reads a large bundle', () => {
    const source = `${'const a = "x" + `y${1}` / 2; /* c */\n'.repeat(50_000)}import './a.mjs';`;
    expect(specifiers(source)).toEqual(['./a.mjs']);
  });
});

describe('findRunPaths', () => {
  test.each<[string, string[]]>([
    [
      "readFileSync('evals/banned.txt'); read(`./evals/b.json`)",
      ['evals/banned.txt', './evals/b.json'],
    ],
    [
      "const file = 'banned.txt', folder = 'evals/data', word = 'banned', end = '.txt'",
      ['banned.txt', 'evals/data'],
    ],
    ["read('ev\\u0061ls/a.txt')", ['evals/a.txt']],
    [
      "f('two words.txt'); f('https://x.org/a.txt'); f('/etc/passwd'); f('node:fs'); f('*.txt'); f('a' + '.txt')",
      [],
    ],
    ["// 'evals/no.txt'\nappendFileSync('evals/log.txt', x); createWriteStream('b.log')", []],
    ["writeFileSync('a.txt', x); readFileSync('a.txt')", ['a.txt']],
    ["const a = b\n/x/.test(y) ? 'one' : `${'evals/a.txt'}", ['evals/a.txt']],
  ])('%s', (source, paths) => {
    expect([...findRunPaths(source)]).toEqual(paths);
  });

  test('in linear time', () =>
    expectLinear(20_000, (count) => {
      const source = `f('${'a.'.repeat(count)} ${'/'.repeat(count)}', '${'.a'.repeat(count)}')`;
      return () => findRunPaths(source);
    }));
});
