import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorktree } from '../../../src/adapters/git/worktree.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';

let repository: GitRepository;

function write(path: string, text: string): void {
  const file = join(repository.folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

function commit(message: string): string {
  repository.git('add', '--all');
  return repository.commit(message);
}

beforeEach(() => {
  repository = someGitRepository();
  write('.gitignore', 'node_modules\n');
});
afterEach(() => rmSync(repository.folder, { recursive: true, force: true }));

test('another commit stands in a folder of its own, with the packages that are installed here', async () => {
  write('apps/bot/bot.mjs', 'old');
  const old = commit('old');
  write('apps/bot/bot.mjs', 'new');
  commit('new');
  write('node_modules/a/index.js', 'a');
  write('apps/bot/node_modules/b/index.js', 'b');
  const beside = ['apps/bot/evals/configs/pr.yaml', ''];
  const tree = await openWorktree(repository.folder, { commit: old, beside });
  if (tree.status !== 'open') throw new Error(tree.why);
  const read = (path: string): string => readFileSync(join(tree.folder, path), 'utf8');
  expect(read('apps/bot/bot.mjs')).toBe('old');
  expect(read('node_modules/a/index.js')).toBe('a');
  expect(read('apps/bot/node_modules/b/index.js')).toBe('b');
  expect(readFileSync(join(repository.folder, 'apps/bot/bot.mjs'), 'utf8')).toBe('new');
  await tree.close();
  expect(existsSync(tree.folder)).toBe(false);
  // the links went, not what they led to
  expect(existsSync(join(repository.folder, 'node_modules/a/index.js'))).toBe(true);
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
});

test('packages that the commit has of its own are those', async () => {
  rmSync(join(repository.folder, '.gitignore'));
  write('node_modules/a/index.js', 'of the commit');
  const old = commit('vendored');
  write('node_modules/a/index.js', 'of now');
  const tree = await openWorktree(repository.folder, { commit: old, beside: [] });
  if (tree.status !== 'open') throw new Error(tree.why);
  expect(lstatSync(join(tree.folder, 'node_modules')).isSymbolicLink()).toBe(false);
  expect(readFileSync(join(tree.folder, 'node_modules/a/index.js'), 'utf8')).toBe('of the commit');
  await tree.close();
});

test('a commit that is not in the clone is refused, with the cure', async () => {
  commit('one');
  const tree = await openWorktree(repository.folder, { commit: 'f'.repeat(40), beside: [] });
  expect(tree).toEqual({
    status: 'refused',
    why: 'commit ffffffffff is not in this clone (check out with `fetch-depth: 2` or more)',
  });
});

test('what is no commit is refused, also where it looks like an option', async () => {
  commit('one');
  const tree = await openWorktree(repository.folder, { commit: '--help', beside: [] });
  expect(tree.status).toBe('refused');
});

test('no hook of the repository runs', async () => {
  const old = commit('one');
  write('.git/hooks/post-checkout', '#!/bin/sh\ntouch hooked\n');
  repository.git('config', 'core.hooksPath', '.git/hooks');
  const tree = await openWorktree(repository.folder, { commit: old, beside: [] });
  if (tree.status !== 'open') throw new Error(tree.why);
  expect(existsSync(join(tree.folder, 'hooked'))).toBe(false);
  await tree.close();
});
