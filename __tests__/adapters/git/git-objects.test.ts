import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGitObjects } from '../../../src/adapters/git/git-objects.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';

let repository: GitRepository;
beforeEach(() => {
  repository = someGitRepository();
});

function commit(name: string, content: string | Buffer): { commit: string; blob: string } {
  writeFileSync(join(repository.folder, name), content);
  repository.git('add', '-A');
  const sha = repository.commit(`add ${name}`);
  return { commit: sha, blob: repository.git('rev-parse', `${sha}:${name}`).trim() };
}

test('tells what a name stands for, and gives its content byte for byte', async () => {
  const bytes = Buffer.from([0, 10, 13, 0xff, 10]);
  const { commit: sha, blob } = commit('odd', bytes);
  const objects = openGitObjects(repository.folder);
  expect(await objects.check('HEAD^{commit}')).toMatchObject({ object: sha, type: 'commit' });
  expect(await objects.check(blob)).toEqual({ object: blob, type: 'blob', size: 5 });
  expect((await objects.read(blob, 'blob'))?.equals(bytes)).toBe(true);
  expect(await objects.read(sha, 'blob')).toBeUndefined();
  expect((await objects.list(sha))?.toString()).toContain(`blob ${blob}\todd`);
});

test('questions that are asked together are answered each with its own', async () => {
  const contents = ['', 'a', 'b'.repeat(300_000), '\n\n', 'c'];
  const blobs = contents.map((content, index) => commit(`f${index}`, content).blob);
  const objects = openGitObjects(repository.folder);
  const missing = '0'.repeat(40);
  const [none, ...answers] = await Promise.all(
    [missing, ...blobs].map((blob) => objects.read(blob, 'blob')),
  );
  expect(none).toBeUndefined();
  expect(answers.map(String)).toEqual(contents);
});

test('what comes into the clone later is found, and HEAD is what it is by then', async () => {
  const first = commit('one', '1');
  const objects = openGitObjects(repository.folder);
  expect((await objects.check('HEAD^{commit}'))?.object).toBe(first.commit);
  const second = commit('two', '2');
  expect((await objects.check('HEAD^{commit}'))?.object).toBe(second.commit);
  expect(String(await objects.read(second.blob, 'blob'))).toBe('2');
});

test('a process that ended is started again', async () => {
  const { blob } = commit('one', '1');
  const objects = openGitObjects(repository.folder);
  expect(String(await objects.read(blob, 'blob'))).toBe('1');
  // longer than anybody who does not ask keeps one
  await new Promise((done) => {
    setTimeout(done, 1_300);
  });
  expect(String(await objects.read(blob, 'blob'))).toBe('1');
});

test('no line break gets into a question', async () => {
  const objects = openGitObjects(repository.folder);
  await expect(objects.read('HEAD\nHEAD', 'blob')).rejects.toThrow('one line');
});

let outside: string | undefined;
afterEach(() => {
  if (outside) rmSync(outside, { recursive: true, force: true });
});

test('outside a repository, and in no folder at all, there is nothing', async () => {
  outside = mkdtempSync(join(tmpdir(), 'touchstone-no-git-'));
  for (const folder of [outside, join(outside, 'nothing')]) {
    const objects = openGitObjects(folder);
    expect(await objects.check('HEAD')).toBeUndefined();
    expect(await objects.read('0'.repeat(40), 'blob')).toBeUndefined();
    expect(await objects.check('HEAD')).toBeUndefined();
  }
});
