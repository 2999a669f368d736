import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  MAX_CONFIG_BYTES,
  MAX_DATA_BYTES,
  MAX_TEXT_BYTES,
} from '../../../src/adapters/storage/refuse-file.ts';
import { findRepositoryRoot } from '../../../src/adapters/storage/repository-files.ts';
import { UserError } from '../../../src/errors.ts';
import type { FileLine } from '../../../src/ports.ts';
import { makeRepository, type TempRepository } from '../../support/temp-repository.ts';

let repository: TempRepository;
beforeEach(() => {
  repository = makeRepository({
    'evals/a.txt': 'grüße\r\nzwei\r\n',
    'outside/readme.md': 'x',
  });
});
afterEach(() => repository.remove());

async function readLines(path: string): Promise<FileLine[]> {
  const lines: FileLine[] = [];
  for await (const line of repository.files.lines(path)) lines.push(line);
  return lines;
}

const everyWay = (path: string): [string, () => Promise<unknown>][] => [
  ['readText', () => repository.files.readText(path)],
  ['digest', () => repository.files.digest(path)],
  ['lines', () => readLines(path)],
  ['readLine', () => repository.files.readLine(path, { offset: 0, length: 1 })],
];

describe('openRepository', () => {
  test('reads text, digest, lines and one line', async () => {
    const { files } = repository;
    expect(await files.readText('evals/a.txt')).toBe('grüße\r\nzwei\r\n');
    expect(await files.digest('evals/a.txt')).toBe(
      createHash('sha256').update('grüße\r\nzwei\r\n').digest('hex'),
    );
    const lines = await readLines('evals/a.txt');
    expect(lines).toEqual([
      { text: 'grüße', line: 1, offset: 0, length: 7 },
      { text: 'zwei', line: 2, offset: 9, length: 4 },
    ]);
    expect(await files.readLine('evals/a.txt', lines[1]!)).toBe('zwei');
    expect(await files.exists('evals/a.txt')).toBe(true);
    expect(await files.exists('evals/b.txt')).toBe(false);
    expect(await files.exists('evals/a.txt/b')).toBe(false);
    expect(await files.exists('evals')).toBe(false);
  });

  test.each([
    '/etc/passwd',
    '../outside.txt',
    'evals/../../x',
    '.git/config',
    'evals/../.GIT/config',
    'evals\\a.txt',
    'evals/a.txt\0',
    '',
    'C:/x',
  ])('refuses %j whatever is asked of it', async (path) => {
    for (const [, ask] of everyWay(path)) await expect(ask()).rejects.toThrow(UserError);
    await expect(repository.files.exists(path)).rejects.toThrow(UserError);
  });

  test('refuses links that leave the repository, at any depth, and broken or endless ones', async () => {
    const { root, files } = repository;
    symlinkSync('/etc', join(root, 'etc'));
    symlinkSync('/etc/passwd', join(root, 'evals/passwd'));
    symlinkSync('../.git', join(root, 'evals/git'));
    symlinkSync('nowhere', join(root, 'evals/broken'));
    symlinkSync('loop', join(root, 'evals/loop'));
    for (const path of [
      'etc/passwd',
      'evals/passwd',
      'evals/git/config',
      'evals/broken',
      'evals/loop',
    ]) {
      for (const [, ask] of everyWay(path)) await expect(ask()).rejects.toThrow(/symbolic link/);
      await expect(files.exists(path)).rejects.toThrow(UserError);
    }
  });

  test('follows links that stay inside', async () => {
    const { root, files } = repository;
    symlinkSync('../evals', join(root, 'outside/evals'));
    symlinkSync('a.txt', join(root, 'evals/b.txt'));
    expect(await files.readText('outside/evals/b.txt')).toBe(await files.readText('evals/a.txt'));
  });

  test('refuses what is no regular file without opening it', async () => {
    execFileSync('mkfifo', [join(repository.root, 'evals/pipe')]);
    for (const [, ask] of everyWay('evals/pipe'))
      await expect(ask()).rejects.toThrow(/not a regular file/);
    mkdirSync(join(repository.root, 'evals/folder'));
    for (const [, ask] of everyWay('evals/folder')) await expect(ask()).rejects.toThrow(/folder/);
    for (const [, ask] of everyWay('evals/none'))
      await expect(ask()).rejects.toThrow(/there is no file evals\/none in the/);
  });

  test.each([
    ['evals/a.tx', 'did you mean evals/a.txt?'],
    ['app/evals/a.txt', 'there is evals/a.txt at the root of the repository'],
    ['Evals/A.TXT', 'did you mean evals/a.txt? upper and lower case count'],
    ['evals/quite-another.md', 'check the spelling of the path'],
    ['nowhere/at/all.md', 'check the spelling of the path'],
  ])('of %s, which is not there, it says: %s', async (path, words) => {
    await expect(repository.files.readText(path)).rejects.toThrow(words);
  });

  test('a name that looks the same is told from the one that is asked for', async () => {
    const name = 'caf\u00e9.txt';
    repository.write(`evals/${name.normalize('NFD')}`, 'x');
    await expect(repository.files.readText(`evals/${name}`)).rejects.toThrow(
      'which looks the same: its letters are stored in another form of Unicode',
    );
  });

  test('a folder that may not be read is told with its permissions', async () => {
    const folder = join(repository.root, 'evals');
    chmodSync(folder, 0);
    try {
      for (const [, ask] of everyWay('evals/a.txt')) {
        const asked = ask().then(
          () => 'read',
          (error: unknown) => error,
        );
        if (process.getuid?.() === 0) expect(await asked).toBe('read');
        else expect(String(await asked)).toContain('evals/a.txt: this cannot be read (EACCES)');
      }
    } finally {
      chmodSync(folder, 0o755);
    }
  });

  test('caps sizes: configuration and data apart', async () => {
    const grow = (path: string, bytes: number): void => {
      repository.write(path, '');
      truncateSync(join(repository.root, path), bytes);
    };
    grow('evals/big.yaml', MAX_CONFIG_BYTES + 1);
    grow('evals/big.jsonl', MAX_DATA_BYTES + 1);
    grow('evals/fine.jsonl', MAX_CONFIG_BYTES + 1);
    grow('evals/prompt.txt', MAX_TEXT_BYTES + 1);
    await expect(repository.files.readText('evals/prompt.txt')).rejects.toThrow(/at most 16.0 MiB/);
    await expect(repository.files.digest('evals/prompt.txt')).resolves.toHaveLength(64);
    await expect(repository.files.readText('evals/big.yaml')).rejects.toThrow(/at most 1.0 MiB/);
    await expect(repository.files.digest('evals/big.jsonl')).rejects.toThrow(/at most 256.0 MiB/);
    await expect(repository.files.readText('evals/fine.jsonl')).resolves.toHaveLength(
      MAX_CONFIG_BYTES + 1,
    );
  });

  test('names the line that is not UTF-8', async () => {
    repository.write('evals/bad.txt', Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0xc3, 0x28, 0x0a]));
    await expect(repository.files.readText('evals/bad.txt')).rejects.toThrow(
      /^evals\/bad.txt:3:1: /,
    );
    await expect(readLines('evals/bad.txt')).rejects.toThrow(/^evals\/bad.txt:3:1: /);
  });

  test('says so when the file became shorter', async () => {
    await expect(
      repository.files.readLine('evals/a.txt', { offset: 10, length: 100 }),
    ).rejects.toThrow(/shorter/);
  });
});

describe('findRepositoryRoot', () => {
  test('is the nearest folder with .git, else where it started', () => {
    expect(findRepositoryRoot(join(repository.root, 'evals'))).toBe(repository.root);
    mkdirSync(join(repository.root, 'evals/.git'));
    expect(findRepositoryRoot(join(repository.root, 'evals'))).toBe(join(repository.root, 'evals'));
    expect(findRepositoryRoot('/')).toBe('/');
  });
});
