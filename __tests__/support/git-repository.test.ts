import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { GitRepository } from './git-repository.ts';

let git: GitRepository;

beforeEach(async () => {
  git = await GitRepository.create();
});

afterEach(() => git.remove());

async function buildHistory(repository: GitRepository) {
  const base = await repository.commit({ files: { 'a.txt': 'one\n', 'd/b.txt': 'b\n' } });
  const head = await repository.commit({ branch: 'topic', files: { 'a.txt': 'two\n' } });
  const moved = await repository.commit({ files: { 'd/b.txt': null, 'c.txt': 'c\n' } });
  return { base, head, moved };
}

test('the same commits have the same SHAs in every run', async () => {
  const other = await GitRepository.create();
  expect(await buildHistory(other)).toEqual(await buildHistory(git));
  await other.remove();
});

test('files are written, linked, made executable and deleted; histories end clean', async () => {
  await git.commit({
    files: {
      'quoted "name" ü.txt': 'x',
      link: { symlink: 'a.txt' },
      'run.sh': { executable: '#!/bin/sh\n' },
      'bytes.bin': new Uint8Array([0, 255, 10]),
    },
  });
  const folder = await git.checkout('main', { depth: 0 });
  expect(readFileSync(join(folder, 'quoted "name" ü.txt'), 'utf8')).toBe('x');
  expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
  expect(lstatSync(join(folder, 'run.sh')).mode & 0o111).toBe(0o111);
  expect([...readFileSync(join(folder, 'bytes.bin'))]).toEqual([0, 255, 10]);
  await git.commit({ files: { 'run.sh': null } });
  const later = await git.checkout('main');
  expect(existsSync(join(later, 'run.sh'))).toBe(false);
  expect(await git.git('fsck', '--strict')).toBe('');
});

test('a test merge has the base as first parent, and is checked out at depth 2 with both parents', async () => {
  const { base, head, moved } = await buildHistory(git);
  const merge = await git.testMerge(7, { head: 'topic' });
  expect(merge).toMatchObject({ baseSha: moved, headSha: head });
  const folder = await git.checkout('refs/pull/7/merge');
  const run = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
  expect(run('rev-parse', 'HEAD', 'HEAD^1', 'HEAD^2').split('\n')).toEqual([
    merge.mergeSha,
    moved,
    head,
  ]);
  expect(run('rev-parse', '--is-shallow-repository')).toBe('true');
  expect(() => run('cat-file', '-e', `${base}^{commit}`)).toThrow();
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('two\n');
  expect(existsSync(join(folder, 'd/b.txt'))).toBe(false);
  expect(run('status', '--porcelain')).toBe('');
});

test('a conflict leaves no merge', async () => {
  await buildHistory(git);
  await git.commit({ files: { 'a.txt': 'three\n' } });
  const { mergeSha } = await git.testMerge(7, { head: 'topic' });
  expect(mergeSha).toBeUndefined();
  await expect(git.sha('refs/pull/7/merge')).rejects.toThrow();
  await expect(git.land(7, { head: 'topic' })).rejects.toThrow('in conflict');
});

test('landing moves the base branch; groups stand on each other', async () => {
  const { head, moved } = await buildHistory(git);
  await git.commit({ branch: 'second', from: moved, files: { 'e.txt': 'e\n' } });
  const first = await git.mergeGroup(7, { head: 'topic' });
  const second = await git.mergeGroup(8, { head: 'second', onto: first.sha });
  expect(first.baseSha).toBe(moved);
  expect(second.baseSha).toBe(first.sha);
  expect(second.ref).toBe(`refs/heads/gh-readonly-queue/main/pr-8-${first.sha}`);
  const landed = await git.land(7, { head: 'topic' });
  expect(await git.sha('main')).toBe(landed);
  expect(await git.git('rev-parse', `${landed}^2`)).toBe(head);
});

test('a checkout of a branch is on that branch', async () => {
  await buildHistory(git);
  const folder = await git.checkout('topic', { depth: 1 });
  const branch = execFileSync('git', ['-C', folder, 'branch', '--show-current'], {
    encoding: 'utf8',
  });
  expect(branch.trim()).toBe('topic');
});
