import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listBetween } from '../../../src/adapters/github/commits-between.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';

let world: GitHubWorld;
let git: GitRepository;
let main: string[];

function change(path: string, text: string): string {
  writeFileSync(join(git.folder, path), text);
  git.git('add', '--all');
  return git.commit(`change ${path}`);
}

beforeAll(() => {
  git = someGitRepository();
  main = [change('a.txt', '1'), change('a.txt', '2'), change('b.txt', '1\n2\n3\n')];
  git.git('mv', 'b.txt', 'c.txt');
  main.push(git.commit('rename'));
});
beforeEach(async () => {
  world = await someGitHubWorld({ gitDir: git.folder });
});
afterEach(() => world.github.close());

test('what each commit changed, the newest first, a renamed file under both names', async () => {
  const between = await listBetween(world, { wantedSha: main[3]!, behind: 3 });
  expect(between).toEqual([
    { sha: main[3], paths: expect.arrayContaining(['b.txt', 'c.txt']) },
    { sha: main[2], paths: ['b.txt'] },
    { sha: main[1], paths: ['a.txt'] },
  ]);
});

test('of a baseline of the wanted commit there is nothing between', async () => {
  expect(await listBetween(world, { wantedSha: main[3]!, behind: 0 })).toEqual([]);
});

test('where the API does not answer, nothing is known of what they changed', async () => {
  world.github.fail({ path: /\/commits\/[0-9a-f]{40}/ }, { answer: 503, times: 100 });
  const between = await listBetween(world, { wantedSha: main[3]!, behind: 2 });
  expect(between.length).toBeGreaterThan(0);
  expect(between.every(({ paths }) => paths === undefined)).toBe(true);
});
