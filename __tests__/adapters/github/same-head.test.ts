import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findBasesOf } from '../../../src/adapters/github/same-head.ts';
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

test('each branch once, of open pull requests of exactly this head, by one request', async () => {
  arrange(1, 'main');
  arrange(2, 'mid');
  arrange(3, 'mid');
  arrange(4, 'closed', { state: 'closed' });
  arrange(5, 'later', { head: { ref: 'change', sha: newer, repository: OWN } });
  expect(await findBasesOf(world, { headSha, fork: false })).toEqual({
    status: 'read',
    bases: ['main', 'mid'],
  });
  expect(world.client.requestCount()).toBe(1);
});

test('a fork’s are not listed by their commit: all that are open are gone through', async () => {
  arrange(1, 'main', { head: { ref: 'change', sha: headSha, repository: FORK } });
  arrange(2, 'mid', { head: { ref: 'other', sha: headSha, repository: FORK } });
  for (let number = 10; number < 120; number += 1)
    arrange(number, 'else', { head: { ref: 'change', sha: newer, repository: FORK } });
  const found = await findBasesOf(world, { headSha, fork: true });
  expect(found).toMatchObject({ status: 'read' });
  expect(found.status === 'read' && found.bases.toSorted()).toEqual(['main', 'mid']);
  expect(world.client.requestCount()).toBe(2);
});

test('what may not be read is unknown, not none', async () => {
  const client = world.clientWith({ statuses: 'write' });
  expect(await findBasesOf({ ...world, client }, { headSha, fork: false })).toEqual({
    status: 'unknown',
    why: expect.stringContaining('pull-requests: read'),
  });
});
