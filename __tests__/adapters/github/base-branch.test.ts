import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { requireBaseOf } from '../../../src/adapters/github/base-branch.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';

let git: GitRepository;
let world: GitHubWorld;
let root: string;
let side: string;
let other: string;
let tip: string;
beforeAll(async () => {
  git = someGitRepository();
  root = git.commit('root');
  git.git('checkout', '--quiet', '-b', 'other');
  other = git.commit('other');
  git.git('checkout', '--quiet', '-b', 'side', 'main');
  side = git.commit('side');
  git.git('checkout', '--quiet', 'main');
  git.merge('side');
  tip = git.commit('tip');
  world = await someGitHubWorld({ gitDir: git.folder });
});
afterAll(() => world.github.close());

const ask = (sha: string, { baseRef = 'main', knownBaseSha = tip, client = world.client } = {}) => {
  const source = { checkout: git.folder, client, repository: world.repository };
  return requireBaseOf(source, { status: 'found', sha }, { number: 9, baseRef, knownBaseSha });
};

test('what GitHub named with the branch is not asked for', async () => {
  const before = world.client.requestCount();
  expect(await ask(tip)).toEqual({ status: 'found', sha: tip });
  expect(world.client.requestCount()).toBe(before);
});

test.each([
  ['the tip', () => tip, { knownBaseSha: 'f'.repeat(40) }],
  ['a commit that the branch was at', () => root, {}],
])('%s is of the branch', async (_, commit, more) => {
  const sha = commit();
  expect(await ask(sha, more)).toEqual({ status: 'found', sha });
});

test.each([
  ['another branch’s', () => other],
  ['one of a branch that was merged since', () => side],
])('%s commit is not', async (_, commit) => {
  expect(await ask(commit())).toEqual({
    status: 'unknown',
    why: expect.stringContaining('not on the first-parent line of `main`, which #9 is onto'),
  });
});

test.each([
  ['the branch is gone', { baseRef: 'gone' }, '404'],
  ['the API may not be asked', {}, 'contents: read'],
])('where %s it holds, and what is not known is told', async (_, more, why) => {
  const client = 'baseRef' in more ? world.client : world.clientWith({ statuses: 'write' });
  expect(await ask(root, { ...more, client })).toEqual({
    status: 'found',
    sha: root,
    unproven: expect.stringContaining(why),
  });
});

/** A branch of so many commits on top of another. */
async function grow(branch: string, from: string, count: number): Promise<void> {
  const { execFileSync } = await import('node:child_process');
  const commits = Array.from(
    { length: count },
    (_, at) =>
      `commit refs/heads/${branch}\ncommitter M <m@e.x> ${1_900_000_000 + at} +0000\ndata 1\nx\n${at === 0 ? `from refs/heads/${from}^0\n` : ''}\n`,
  ).join('');
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: git.folder, input: commits });
}

test('of hundreds of commits too it is known which the branch was at, and which was merged into it', async () => {
  await grow('old', 'main', 450);
  expect(await ask(root, { baseRef: 'old' })).toEqual({ status: 'found', sha: root });
  expect(await ask(side, { baseRef: 'old' })).toMatchObject({ status: 'unknown' });
});

test('a line that is too long to be walked: an ancestor may be of it, what is none or was merged since is not', async () => {
  await grow('long', 'main', 1_001);
  expect(await ask(root, { baseRef: 'long' })).toMatchObject({
    status: 'found',
    unproven: expect.stringContaining('it lies too far back'),
  });
  expect(await ask(other, { baseRef: 'long' })).toMatchObject({ status: 'unknown' });
  git.git('checkout', '--quiet', '-b', 'stage', 'long');
  const stage = git.commit('stage');
  git.git('checkout', '--quiet', 'long');
  git.merge('stage');
  expect(await ask(stage, { baseRef: 'long' })).toMatchObject({ status: 'unknown' });
});

test.each([
  ['ref', /git\/ref\//],
  ['list', /\/commits\?/],
  ['comparison', /\/compare\//],
])('an answer that is not the %s that was asked for is none', async (what, path) => {
  await grow('far', 'main', 1_001);
  world.github.fail({ path }, { answer: 200, body: {}, times: 9 });
  const answer = await ask(root, { baseRef: 'far' });
  world.github.clearFaults();
  expect(answer).toMatchObject({
    status: 'found',
    unproven: expect.stringContaining(`not the ${what} that was asked for`),
  });
});
