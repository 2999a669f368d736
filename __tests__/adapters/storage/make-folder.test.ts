import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeFolder } from '../../../src/adapters/storage/make-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('makes it and those it lies in, and leaves what is there', () => {
  const path = join(folder, 'a/b/c');
  makeFolder(path);
  writeFileSync(join(path, 'kept'), '');
  makeFolder(path);
  makeFolder(`${folder}/a/../d/`);
  expect(statSync(join(folder, 'a/b/c/kept')).isFile()).toBe(true);
  expect(statSync(join(folder, 'd')).isDirectory()).toBe(true);
});

test('what is no folder and stands in its place or in its way is an error', () => {
  writeFileSync(join(folder, 'file'), '');
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
  for (const path of ['file', 'file/below', 'link', 'link/below'])
    expect(() => makeFolder(join(folder, path))).toThrow('EEXIST');
});

test('a link to a folder is one', () => {
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), join(folder, 'link'));
  makeFolder(join(folder, 'link/below'));
  expect(statSync(join(folder, 'real/below')).isDirectory()).toBe(true);
});

// in a process of its own: what never ends would hold up the tests
test('where there can be none it is an error, too, and at once', () => {
  const work = `import { makeFolder } from ${JSON.stringify(resolve('src/adapters/storage/make-folder.ts'))};
    try { makeFolder('/proc/none/below'); } catch (error) { console.log(error.code); }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', work], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(stdout).toBe('ENOENT\n');
});
