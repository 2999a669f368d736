import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestFile, digestProgram } from '../../../src/adapters/storage/digest-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-'));
});
afterEach(() => rm(folder, { recursive: true }));

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

test('a file of many chunks has the digest of its bytes', async () => {
  const bytes = Buffer.alloc(700_001, 'touchstone');
  await writeFile(join(folder, 'trials.jsonl'), bytes);
  await expect(digestFile(join(folder, 'trials.jsonl'))).resolves.toEqual({
    status: 'file',
    sha256: sha256(bytes),
  });
});

test('links, folders and pipes are not read, and what is not there is absent', async () => {
  await writeFile(join(folder, 'real'), 'x');
  await symlink(join(folder, 'real'), join(folder, 'link'));
  await mkdir(join(folder, 'folder'));
  expect(spawnSync('mkfifo', [join(folder, 'pipe')]).status).toBe(0);
  for (const name of ['link', 'folder', 'pipe'])
    await expect(digestFile(join(folder, name))).resolves.toEqual({ status: 'irregular' });
  for (const name of ['nothing', 'real/inside'])
    await expect(digestFile(join(folder, name))).resolves.toEqual({ status: 'absent' });
});

test('a program has another digest when any of its code changes, and the same when other files do', async () => {
  const program = async (name: string, files: { [file: string]: string }): Promise<string> => {
    await mkdir(join(folder, name));
    for (const [file, text] of Object.entries(files))
      await writeFile(join(folder, name, file), text);
    return await digestProgram(join(folder, name, 'index.js'));
  };
  const before = await program('one', { 'index.js': 'a', '35.index.js': 'b' });
  const same = await program('two', { 'index.js': 'a', '35.index.js': 'b', 'package.json': '{}' });
  const other = await program('three', { 'index.js': 'a', '35.index.js': 'c' });
  expect(same).toBe(before);
  expect(other).not.toBe(before);
});
