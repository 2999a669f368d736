import { beforeEach, expect, test } from '@jest/globals';
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
