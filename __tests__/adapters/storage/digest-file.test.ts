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
  const entry = join(folder, 'index.js');
  await writeFile(entry, 'a');
  await writeFile(join(folder, '35.index.js'), 'b');
  const before = await digestProgram(entry);
  await writeFile(join(folder, 'package.json'), '{}');
  await expect(digestProgram(entry)).resolves.toBe(before);
  await writeFile(join(folder, '35.index.js'), 'c');
  await expect(digestProgram(entry)).resolves.not.toBe(before);
});
