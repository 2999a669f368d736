import {
  chmodSync,
  chownSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { writeOwnFile } from '../../../src/adapters/storage/write-own-file.ts';
import { makeRepository, type TempRepository } from '../../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

test('a file is written with the folders it needs, and over what it held', async () => {
  repository = makeRepository();
  for (const text of ['one', 'two']) await writeOwnFile(repository.root, 'evals/a/x.lock', text);
  expect(readFileSync(join(repository.root, 'evals/a/x.lock'), 'utf8')).toBe('two');
});

test('what the system refuses is told with the place, and is no bug of ours', async () => {
  repository = makeRepository({ evals: 'a file where a folder belongs' });
  await expect(writeOwnFile(repository.root, 'evals/x.lock', '')).rejects.toMatchObject({
    code: 'file-unwritable',
    problems: [
      {
        message: expect.stringMatching(/^this file cannot be written: E(NOTDIR|EXIST)/),
        place: { file: 'evals/x.lock' },
      },
    ],
  });
});

test('a disk without room leaves what was there, and nothing beside it', () => {
  repository = makeRepository({ 'x.lock': 'before' });
  const { root } = repository;
  const script = `
    import { writeOwnFile } from ${JSON.stringify(pathToFileURL('src/adapters/storage/write-own-file.ts').href)};
    for (const path of ['x.lock', 'new.lock'])
      await writeOwnFile(${JSON.stringify(root)}, path, 'x'.repeat(4096)).catch(({ message }) => console.log(message));`;
  const limited = `trap '' XFSZ; ulimit -f 1; exec "$@"`;
  const node = [process.execPath, '--input-type=module', '--eval', script];
  const { stdout } = spawnSync('bash', ['-c', limited, 'bash', ...node], { encoding: 'utf8' });
  expect(stdout.match(/cannot be written: EFBIG/g)).toHaveLength(2);
  expect(readFileSync(join(root, 'x.lock'), 'utf8')).toBe('before');
  expect(readdirSync(root).sort()).toEqual(['.git', 'x.lock']);
});

test('a link is written through, and permissions stay', async () => {
  repository = makeRepository({ 'shared/x.lock': 'before' });
  const { root } = repository;
  symlinkSync('shared/x.lock', join(root, 'x.lock'));
  symlinkSync('shared/new.lock', join(root, 'new.lock'));
  chmodSync(join(root, 'shared/x.lock'), 0o662);
  if (process.getuid?.() === 0) chownSync(join(root, 'shared/x.lock'), 1234, 1235);
  const before = statSync(join(root, 'shared/x.lock'));
  for (const path of ['x.lock', 'new.lock']) {
    await writeOwnFile(root, path, 'after');
    expect(readlinkSync(join(root, path))).toBe(`shared/${path}`);
    expect(readFileSync(join(root, 'shared', path), 'utf8')).toBe('after');
  }
  const { mode, uid, gid } = statSync(join(root, 'shared/x.lock'));
  expect({ mode, uid, gid }).toEqual({ mode: before.mode, uid: before.uid, gid: before.gid });
});
