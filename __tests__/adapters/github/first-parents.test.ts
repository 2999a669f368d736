import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { walkFirstParents } from '../../../src/adapters/github/first-parents.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';

let git: GitRepository;
let world: GitHubWorld;

beforeAll(async () => {
  git = someGitRepository();
  git.commit('root');
  // A side branch longer than a page of the API: the page is full before the chain comes to the fork.
  git.git('checkout', '--quiet', '-b', 'side');
  const { folder } = git;
  const script =
    'for i in $(seq 130); do git -c user.name=M -c user.email=m@e.x commit -q --allow-empty -m s; done';
  const { execFileSync } = await import('node:child_process');
  execFileSync('sh', ['-c', script], { cwd: folder });
  git.git('checkout', '--quiet', 'main');
  git.commit('two');
  git.merge('side');
  git.commit('four');
  world = await someGitHubWorld({ gitDir: folder });
});
afterAll(() => world.github.close());

async function walk(sha: string, maxCommits = 200): Promise<string[]> {
  const walked: string[] = [];
  for await (const commit of walkFirstParents(world, sha, maxCommits)) walked.push(commit);
  return walked;
}

test('is what git itself says, past a page full of a side branch', async () => {
  const tip = git.git('rev-parse', 'main');
  const expected = git.git('rev-list', '--first-parent', 'main').split('\n');
  expect(await walk(tip)).toEqual(expected);
  expect(expected).toHaveLength(4);
});

test('ends where it is told, and asks for no more than it gives', async () => {
  const before = world.client.requestCount();
  const side = git.git('rev-parse', 'side');
  expect(await walk(side, 1)).toEqual([side]);
  expect(await walk(side, 110)).toHaveLength(110);
  expect(world.client.requestCount() - before).toBeLessThanOrEqual(3);
});
