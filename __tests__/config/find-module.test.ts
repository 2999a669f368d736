import { afterEach, expect, test } from '@jest/globals';
import { findModule, meansFolder } from '../../src/config/find-module.ts';
import { PackageFolders } from '../../src/config/package-folders.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

type Options = Parameters<typeof findModule>[1];

const find = async (contents: readonly string[], path: string, options: Options) => {
  const texts = contents.map((file) => {
    const [name = '', text = ''] = file.split('=');
    return [name, text];
  });
  repository = makeRepository(Object.fromEntries(texts));
  const { files } = repository;
  return await findModule(path, options, { files, packages: new PackageFolders(files) });
};
const NODE = { isGuess: false };
const ANY = { isGuess: true };

test.each<[string, string[], string, Options, string[]]>([
  ['the file itself, and no other', ['a', 'a.js'], 'a', NODE, ['a']],
  ['each ending', ['a.mjs', 'a.json'], 'a', NODE, ['a.json', 'a.mjs']],
  ['file and folder', ['a.js', 'a/index.json'], 'a', NODE, ['a.js', 'a/index.json']],
  ['what others than Node compile', ['a.js', 'a.tsx'], 'a', ANY, ['a.js', 'a.tsx']],
  [
    'the folder that is written',
    ['a.js', 'a/index.js'],
    'a',
    { ...NODE, isFolder: true },
    ['a/index.js'],
  ],
  ['the root', ['index.js', 'b.js'], '.', { ...NODE, isFolder: true }, ['index.js']],
  [
    'what a package.json leads to',
    ['a/package.json={"main":"src/x"}', 'a/src/x.js', 'a/index.js'],
    'a',
    NODE,
    ['a/index.js', 'a/package.json', 'a/src/x.js'],
  ],
  [
    'no package.json that leads nowhere else',
    ['a/package.json={"main":"./index"}', 'a/index.js'],
    'a',
    NODE,
    ['a/index.js'],
  ],
  ['nothing out of the repository', ['a/package.json={"main":"../../x.js"}'], 'a', NODE, []],
])('takes %s', async (_, contents, path, options, expected) => {
  expect((await find(contents, path, options)).paths).toEqual(expected);
});

test.each<[string[], string[]]>([
  [['a.ts', 'a.json', 'a.mjs'], ['a.json']],
  [['a.ts'], ['a.ts']],
  [['a.ts', 'a.cjs'], []],
  [['a.ts', 'a/index.js'], ['a/index.js']],
  [
    ['a/package.json={"main":"x.cjs"}', 'a/x.cjs', 'a/index.js'],
    ['a/package.json', 'a/x.cjs'],
  ],
  [
    ['a/package.json={"main":"x"}', 'a/x.ts', 'a/index.js'],
    ['a/package.json', 'a/index.js'],
  ],
])('knows what Node takes of %j', async (contents, expected) => {
  expect((await find(contents, 'a', NODE)).sure).toEqual(expected);
});

test('of a source and what it is compiled to knows that the latter is taken', async () => {
  expect(await find(['a.js', 'a.ts'], 'a.js', ANY)).toMatchObject({
    paths: ['a.js', 'a.ts'],
    sure: ['a.js'],
  });
});

test('says where a file would be another program', async () => {
  const { absent } = await find(['a.json'], 'a', NODE);
  for (const path of ['a', 'a.js', 'a/index.js', 'a/package.json']) expect(absent).toContain(path);
  expect(absent).not.toContain('a.json');
  expect(absent).not.toContain('a.tsx');
});

test('knows a path that only means a folder', () => {
  expect(['.', '..', './', '../lib/', './..'].filter((path) => !meansFolder(path))).toEqual([]);
  expect(['./a', '../a.', './a..'].filter(meansFolder)).toEqual([]);
});
