import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findDefaultBranch } from '../../../src/adapters/git/find-default-branch.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';

let repository: GitRepository;
beforeEach(() => {
  repository = someGitRepository();
});
afterEach(() => rmSync(repository.folder, { recursive: true, force: true }));

const found = (): Promise<string | undefined> => findDefaultBranch(repository.folder);

test('is what the remote calls its own', async () => {
  repository.commit('first');
  repository.git('update-ref', 'refs/remotes/origin/trunk/next', 'HEAD');
  repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk/next');
  expect(await found()).toBe('trunk/next');
});

test('without a remote it is the usual one, also while another is checked out', async () => {
  repository.git('checkout', '--quiet', '-b', 'master');
  repository.commit('first');
  repository.git('checkout', '--quiet', '-b', 'feature');
  expect(await found()).toBe('master');
});

test('without a usual one it is the one that is checked out, be it unborn', async () => {
  expect(await found()).toBe('main');
  repository.git('checkout', '--quiet', '-b', 'develop');
  expect(await found()).toBe('develop');
});

test('without a repository there is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-git-'));
  try {
    expect(await findDefaultBranch(folder)).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
