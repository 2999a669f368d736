import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findBaseFile } from '../../../src/adapters/github/find-base-file.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';
import { GitRepository } from '../../support/git-repository.ts';

let origin: GitRepository;
let world: GitHubWorld;
let commits: { base: string; tested: string };
let checkout: string;
beforeEach(async () => {
  origin = await GitRepository.create();
  const files = { 'bot.mjs': 'old', 'a/notes.md': 'old notes', 'same.txt': 'same' };
  const base = await origin.commit({ files });
  const changed = { 'bot.mjs': 'new', 'a/notes.md': 'new notes', 'added.txt': 'added' };
  commits = { base, tested: await origin.commit({ files: changed }) };
  world = await someGitHubWorld({ gitDir: origin.folder });
  checkout = mkdtempSync(join(tmpdir(), 'touchstone-files-alone-'));
});
afterEach(async () => {
  await world.github.close();
  await origin.remove();
  rmSync(checkout, { recursive: true });
});

test.each<[string, Record<string, string>, string | undefined]>([
  ['the base', { 'bot.mjs': 'old', 'a/notes.md': 'old notes', 'same.txt': 'same' }, 'a/notes.md'],
  ['the base, something built', { 'bot.mjs': 'old', 'a/notes.md': 'built' }, 'bot.mjs'],
  ['the tested commit', { 'bot.mjs': 'new', 'a/notes.md': 'new notes' }, undefined],
  ['the tested commit, one put back', { 'bot.mjs': 'new', 'a/notes.md': 'old notes' }, undefined],
  ['neither', { 'bot.mjs': 'other' }, undefined],
  ['nothing', {}, undefined],
])('the files of %s', async (_, files, expected) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
  }
  const source = { checkout, client: world.client, repository: world.repository };
  expect(await findBaseFile(source, commits)).toBe(expected);
});

test('a commit that cannot be read shows nothing', async () => {
  writeFileSync(join(checkout, 'bot.mjs'), 'old');
  const source = { checkout, client: world.client, repository: world.repository };
  expect(await findBaseFile(source, { ...commits, tested: 'f'.repeat(40) })).toBeUndefined();
});
