import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  findBasesOf,
  isOwnOpenOnto,
  mayBeOpenOnto,
  mayStillBeOnto,
} from '../../../src/adapters/github/same-head.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';
import type { HeadRepository, Pull } from '../../loopback/state.ts';

const OWN: HeadRepository = { id: 1001, fullName: 'octo/bot' };
const FORK: HeadRepository = { id: 2002, fullName: 'stranger/bot' };

let origin: GitRepository;
let world: GitHubWorld;
let base: string;
let headSha: string;
let newer: string;
beforeEach(async () => {
  origin = someGitRepository();
  base = origin.commit('base');
  origin.git('checkout', '--quiet', '-b', 'change');
  headSha = origin.commit('change');
  newer = origin.commit('newer');
  world = await someGitHubWorld({ gitDir: origin.folder });
});
afterEach(() => world.github.close());

function arrange(number: number, ref: string, more: Partial<Omit<Pull, 'author'>> = {}): void {
  world.github.arrange.pull({
    number,
    head: { ref: 'change', sha: headSha, repository: OWN },
    base: { ref, sha: base },
    ...more,
  });
}

const OURS = { headLabel: 'octo:change' };

test('each branch once, of open pull requests of exactly this head, whatever their branch', async () => {
  arrange(1, 'main');
  arrange(2, 'mid');
  arrange(3, 'mid');
  arrange(4, 'closed', { state: 'closed' });
  arrange(5, 'later', { head: { ref: 'change', sha: newer, repository: OWN } });
  arrange(6, 'side', { head: { ref: 'change-again', sha: headSha, repository: OWN } });
  const found = await findBasesOf(world, { headSha, ...OURS });
  expect(found.status === 'read' && found.bases.toSorted()).toEqual(['main', 'mid', 'side']);
  expect(world.client.requestCount()).toBe(2);
});

test('a head that the default branch has: GitHub names no open one by the commit, so the branch is asked', async () => {
  const arranged = (ref: string): Pick<Pull, 'head'> => ({
    head: { ref, sha: base, repository: OWN },
  });
  arrange(1, 'release', arranged('main'));
  arrange(2, 'staging', arranged('main'));
  const found = await findBasesOf(world, { headSha: base, headLabel: 'octo:main' });
  expect(found.status === 'read' && found.bases.toSorted()).toEqual(['release', 'staging']);
});

test('a fork’s are listed by its branch, among however many others', async () => {
  const head = { ref: 'change', sha: headSha, repository: FORK };
  arrange(1, 'main', { head });
  arrange(2, 'mid', { head });
  for (let number = 10; number < 1110; number += 1)
    arrange(number, 'else', { head: { ref: 'other', sha: newer, repository: FORK } });
  const found = await findBasesOf(world, { headSha, headLabel: 'stranger:change' });
  expect(found.status === 'read' && found.bases.toSorted()).toEqual(['main', 'mid']);
  expect(world.client.requestCount()).toBe(2);
});

test('a head of more pull requests than are asked for is unknown', async () => {
  for (let number = 1; number <= 1000; number += 1) arrange(number, `base-${number}`);
  expect(await findBasesOf(world, { headSha, ...OURS })).toMatchObject({ status: 'unknown' });
});

test('a commit that the repository does not know has none beside those of its branch', async () => {
  world.github.fail({ path: /commits\/[0-9a-f]+\/pulls/ }, { answer: 422, times: 9 });
  arrange(1, 'main');
  expect(await findBasesOf(world, { headSha, ...OURS })).toEqual({
    status: 'read',
    bases: ['main'],
  });
});

test('what may not be read is unknown, not none', async () => {
  const client = world.clientWith({ statuses: 'write' });
  expect(await findBasesOf({ ...world, client }, { headSha, ...OURS })).toEqual({
    status: 'unknown',
    why: expect.stringContaining('pull-requests: read'),
  });
});

test('whether one of this head is open onto a branch; so it may be where that cannot be told', async () => {
  arrange(1, 'main', { head: { ref: 'elsewhere', sha: headSha, repository: FORK } });
  arrange(2, 'gone', { state: 'closed' });
  arrange(3, 'gone', { head: { ref: 'change', sha: newer, repository: OWN } });
  expect(await mayBeOpenOnto(world, { headSha }, 'main')).toBe(true);
  expect(await mayBeOpenOnto(world, { headSha }, 'gone')).toBe(false);
  const client = world.clientWith({ statuses: 'write' });
  expect(await mayBeOpenOnto({ ...world, client }, { headSha }, 'gone')).toBe(true);
});

test('whether a branch of this repository has one open onto a branch; not where that cannot be told', async () => {
  arrange(1, 'main');
  arrange(2, 'mid', { head: { ref: 'elsewhere', sha: headSha, repository: FORK } });
  arrange(3, 'gone', { state: 'closed' });
  expect(await isOwnOpenOnto(world, { headSha }, 'main')).toBe(true);
  expect(await isOwnOpenOnto(world, { headSha }, 'mid')).toBe(false);
  expect(await isOwnOpenOnto(world, { headSha }, 'gone')).toBe(false);
  const client = world.clientWith({ statuses: 'write' });
  expect(await isOwnOpenOnto({ ...world, client }, { headSha }, 'main')).toBe(false);
});

test('whether that very pull request is still open onto a branch; so it is where that cannot be told', async () => {
  arrange(1, 'main');
  arrange(2, 'main', { state: 'closed' });
  arrange(3, 'main', { head: { ref: 'change', sha: newer, repository: OWN } });
  const ask = (number: number, baseRef = 'main'): Promise<boolean> =>
    mayStillBeOnto(world, { headSha, ...OURS }, { number, baseRef });
  const answers = await Promise.all([ask(1), ask(1, 'mid'), ask(2), ask(3), ask(404)]);
  expect(answers).toEqual([true, false, false, false, true]);
});
