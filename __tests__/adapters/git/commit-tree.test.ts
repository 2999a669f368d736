import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCommitTree } from '../../../src/adapters/git/commit-tree.ts';
import { openRepository } from '../../../src/adapters/storage/repository-files.ts';
import { openTreeFiles } from '../../../src/adapters/storage/tree-files.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';

let repository: GitRepository;
beforeEach(() => {
  repository = someGitRepository();
});

test('a commit and a checkout list the same names, and locate through the same links', async () => {
  const { folder } = repository;
  mkdirSync(join(folder, 'packages/rules'), { recursive: true });
  writeFileSync(join(folder, 'packages/rules/a.mjs'), '');
  symlinkSync('packages', join(folder, 'linked'));
  repository.git('add', '-A');
  const tree = await openCommitTree(folder, repository.commit('files'));
  for (const files of [openTreeFiles(tree!), openRepository(folder)]) {
    expect(await files.list('packages')).toEqual(['rules']);
    expect(await files.list('linked')).toEqual(['rules']);
    expect(await files.list('')).toEqual(expect.arrayContaining(['packages', 'linked']));
    expect(await files.list('packages/rules/a.mjs')).toEqual([]);
    expect(await files.list('gone')).toEqual([]);
    expect(await files.locate('linked/rules')).toBe('packages/rules');
    expect(await files.locate('linked/rules/a.mjs')).toBe('packages/rules/a.mjs');
    expect(await files.locate('linked/gone')).toBeUndefined();
  }
});

test('a submodule is told, in a commit and in a checkout, through links too', async () => {
  const { folder } = repository;
  mkdirSync(join(folder, 'vendor/lib/deep'), { recursive: true });
  const module = someGitRepository(join(folder, 'vendor/lib'));
  writeFileSync(join(folder, 'vendor/lib/deep/a.mjs'), '');
  writeFileSync(join(folder, 'vendor/own.mjs'), '');
  symlinkSync('vendor/lib', join(folder, 'linked'));
  const link = `160000,${module.commit('module')},vendor/lib`;
  repository.git('update-index', '--add', '--cacheinfo', link);
  repository.git('add', '-A');
  const tree = openTreeFiles((await openCommitTree(folder, repository.commit('files')))!);
  for (const files of [tree, openRepository(folder)]) {
    for (const path of ['vendor/lib', 'vendor/lib/deep/a.mjs', 'linked/deep/a.mjs'])
      expect(await files.submoduleOf(path)).toBe('vendor/lib');
    for (const path of ['vendor', 'vendor/own.mjs', 'vendor/gone.mjs', 'gone/a.mjs'])
      expect(await files.submoduleOf(path)).toBeUndefined();
  }
  expect(await tree.exists('vendor/lib/deep/a.mjs')).toBe(false);
  await expect(tree.readText('vendor/lib/deep/a.mjs')).rejects.toMatchObject({
    problems: [{ message: expect.stringContaining('vendor/lib is a submodule') }],
  });
});

describe('a file in Git LFS', () => {
  const CONTENT = '{"id":"a","input":"x"}\n';
  const oid = createHash('sha256').update(CONTENT).digest('hex');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${CONTENT.length}\n`;

  async function openPointer() {
    writeFileSync(join(repository.folder, 'd.jsonl'), pointer);
    repository.git('add', '-A');
    const tree = await openCommitTree(repository.folder, repository.commit('a pointer'));
    return openTreeFiles(tree!);
  }

  function store(content: string): void {
    const folder = join(repository.folder, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, oid), content);
  }

  test('is what was fetched into the clone', async () => {
    store(CONTENT);
    const files = await openPointer();
    expect(await files.readText('d.jsonl')).toBe(CONTENT);
    expect(await files.digest('d.jsonl')).toBe(oid);
  });

  test.each([
    ['was not fetched', undefined],
    ['is another file of that length', CONTENT.replace('x', 'y')],
  ])('is refused, with what to do, where it %s', async (_, content) => {
    if (content !== undefined) store(content);
    const files = await openPointer();
    await expect(files.readText('d.jsonl')).rejects.toMatchObject({
      code: 'base-unread',
      problems: [
        {
          message: expect.stringContaining('lies in Git LFS'),
          hint: expect.stringContaining('git lfs fetch origin HEAD^1'),
        },
      ],
    });
  });

  test('is refused in a checkout that has the pointer alone', async () => {
    await openPointer();
    const files = openRepository(repository.folder);
    await expect(files.readText('d.jsonl')).rejects.toThrow(/pointer of Git LFS[^]*git lfs pull/);
    await expect(files.lines('d.jsonl')[Symbol.asyncIterator]().next()).rejects.toThrow(
      /pointer of Git LFS/,
    );
  });
});
