import { afterEach, expect, test } from '@jest/globals';
import { PackageFolders } from '../../src/config/package-folders.ts';
import { callsPackages, listBins, listScripts } from '../../src/config/package-scripts.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

const open = (): { packages: PackageFolders; folders: string[] } => {
  repository = makeRepository({
    'package.json': '{"name":"@a/root","bin":"cli.js","workspaces":["packages/*"]}',
    'packages/x/package.json':
      '{"name":"@a/x","bin":{"bot":"bin/bot.js"},"scripts":{"prebot":"a","bot":"b","start":"c"}}',
  });
  return { packages: new PackageFolders(repository.files), folders: [''] };
};

test.each([
  ['npm run bot -w @a/x', ['packages/x prebot a', 'packages/x bot b']],
  ['npm start', [' start server.js']],
  ['npm start -w @a/x', ['packages/x start c', ' start server.js']],
  ['node bot @a/x', []],
])('knows the scripts that are called: %s', async (words, expected) => {
  const called = await listScripts(words.split(' '), open());
  const told = called.map(({ folder, name, text, path }) => `${folder} ${name} ${text ?? path}`);
  expect([...told].sort()).toEqual([...expected].sort());
});

test.each([
  ['npx --no root', ['cli.js']],
  ['npx --no bot', ['packages/x/bin/bot.js']],
  ['npx --no other', []],
])('knows the programs of its own packages: %s', async (words, expected) => {
  const pieces = words.split(' ');
  expect((await listBins(pieces, open())).map(({ path }) => path)).toEqual(expected);
  expect(callsPackages(pieces)).toBe(true);
});
