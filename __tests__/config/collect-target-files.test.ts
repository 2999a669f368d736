import { afterEach, expect, test } from '@jest/globals';
import { collectTargetFiles } from '../../src/config/collect-target-files.ts';
import { parseSuite } from '../../src/config/load-suite.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

const collect = (target: string, contents: { [path: string]: string }) => {
  repository = makeRepository(contents);
  const text = `suite: s\ndatasets: [{ path: d.jsonl, version: '1' }]\ntarget: ${target}\nscorers: [{ type: contains, value: x }]`;
  return collectTargetFiles(parseSuite(text, 'evals/pr.yaml'), repository.files);
};

test('follows a script without an ending that stands in the text of a shell', async () => {
  const { code, mentioned } = await collect(
    '{ command: [sh, -c, "bin/bot --x < data/in"], per: case }',
    {
      'bin/bot': "#!/usr/bin/env node\nrequire('../lib/x.js')",
      'lib/x.js': '',
      'data/in': 'a',
    },
  );
  expect(code).toEqual(expect.arrayContaining(['bin/bot', 'lib/x.js']));
  expect(mentioned).toContain('data/in');
});

test('of what only stands behind a runner in a text knows that it may be written', async () => {
  const { code, mentioned, refused } = await collect(
    '{ command: [sh, -c, "node bin/bot > out/log"], per: case }',
    { 'bin/bot': "require('../lib/x.js')", 'lib/x.js': '', 'out/log': 'a' },
  );
  expect(mentioned).toEqual(expect.arrayContaining(['bin/bot', 'out/log']));
  expect(code).toEqual(['lib/x.js']);
  expect(refused).toEqual([]);
});

test('watches where another program of a command may come to lie', async () => {
  const { code, absent } = await collect('{ command: [node, server], per: case }', {
    'server/index.js': "require('./texts')",
    'server/texts.json': '',
  });
  expect(code).toEqual(['server/index.js', 'server/texts.json']);
  for (const path of ['server.js', 'server/package.json', 'server/texts.js'])
    expect(absent).toContain(path);
});
