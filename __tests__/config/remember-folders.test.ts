import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { collectTargetFiles } from '../../src/config/collect-target-files.ts';
import { parseSuite } from '../../src/config/load-suite.ts';
import { rememberFolders } from '../../src/config/remember-folders.ts';
import type { RepositoryFiles } from '../../src/ports.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

/** The files, and what is asked of the disk. */
function watch(files: RepositoryFiles): { files: RepositoryFiles; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    files: {
      ...files,
      exists: async (path) => {
        asked.push(path);
        return await files.exists(path);
      },
      list: async (path) => {
        asked.push(`${path}/`);
        return await files.list(path);
      },
    },
  };
}

test('says the same of every path as the files themselves, errors too', async () => {
  repository = makeRepository({ 'lib/a.js': '', 'lib/deep/b.js': '' });
  symlinkSync('lib', join(repository.root, 'link'));
  symlinkSync('/etc', join(repository.root, 'outside'));
  symlinkSync('nowhere', join(repository.root, 'broken'));
  const remembered = rememberFolders(repository.files);
  const say = (files: RepositoryFiles, path: string): Promise<unknown> =>
    files.exists(path).catch((error: unknown) => String(error));
  const paths =
    'lib/a.js lib lib/a.js/index.js lib/gone.js gone/a.js lib/./a.js link/a.js link/deep/b.js link/gone.js ' +
    'outside/hostname outside/x/y broken broken/a.js ../a.js /etc/hostname .git/config lib/deep/../a.js a\\b';
  for (const path of ['', ...paths.split(' ')])
    expect([path, await say(remembered, path)]).toEqual([path, await say(repository.files, path)]);
});

test('looks nowhere twice, and no further than the nearest folder that is there', async () => {
  repository = makeRepository({ 'lib/a.js': '' });
  const { files, asked } = watch(repository.files);
  const remembered = rememberFolders(files);
  for (let count = 0; count < 100; count += 1) {
    expect(await remembered.exists(`lib/gone${count}.js`)).toBe(false);
    expect(await remembered.exists(`gone/deep/${count}.js`)).toBe(false);
  }
  expect(await remembered.exists('lib/a.js')).toBe(true);
  expect(asked).toEqual(['/', 'lib/', 'lib/a.js']);
});

test('so a target whose files name thousands that are not there starts at once', async () => {
  const names = Array.from({ length: 300 }, (_, at) => `'./node_modules/p${at}/x', './lib/${at}'`);
  repository = makeRepository({
    'package.json': '{"name":"shop","workspaces":["lib"]}',
    'lib/package.json': '{"name":"@shop/lib","exports":{".":"./dist/index.js"}}',
    'app/bot.mjs': `const all = [${names.join()}];`,
    'app/lib/own.txt': '',
    ...Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [
        `app/m${at}.mjs`,
        `import '@shop/lib'; import './m${(at + 1) % 100}.mjs';`,
      ]),
    ),
  });
  const target = { command: ['node', 'app/bot.mjs', 'app/m0.mjs'] };
  const suite = parseSuite(
    JSON.stringify({ suite: 's', datasets: [{ path: 'd.jsonl', version: '1' }], target }),
    'evals/pr.yaml',
  );
  const { files, asked } = watch(repository.files);
  const found = await collectTargetFiles(suite, files);
  expect(found.code).toContain('app/m99.mjs');
  expect(found.absent).toContain('app/node_modules/p299/x/index.tsx');
  expect(found.absent).toContain('lib/dist/index.js');
  // each module, and what a command may name
  expect(asked.length).toBeLessThan(300);
});
