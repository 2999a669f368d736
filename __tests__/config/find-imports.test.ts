import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findImports } from '../../src/config/find-imports.ts';
import { expectLinear } from '../support/growth.ts';

const specifiers = (source: string): string[] =>
  findImports(source).map(({ specifier }) => specifier);

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
    ['', []],
  ])('%j', (source, expected) => {
    expect(specifiers(source)).toEqual(expected);
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

  test('reads a large bundle', () => {
    const source = `${'const a = "x" + `y${1}` / 2; /* c */\n'.repeat(50_000)}import './a.mjs';`;
    expect(specifiers(source)).toEqual(['./a.mjs']);
  });
});
