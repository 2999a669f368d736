import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  joinPullRequest,
  readPullRequest,
  requireTestMerge,
} from '../../../src/adapters/github/pull-request.ts';
import { readOccasion } from '../../../src/adapters/github/read-event.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';
import type { HeadRepository, Pull } from '../../loopback/state.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const HOME: HeadRepository = { id: 1001, fullName: 'octo/bot' };
const FORK: HeadRepository = { id: 2002, fullName: 'stranger/bot' };

let world: GitHubWorld;
beforeEach(async () => {
  world = await someGitHubWorld();
});
afterEach(() => world.github.close());

function arrange(
  facts: Partial<Omit<Pull, 'author' | 'head'>> & { author?: string; from?: HeadRepository | null },
) {
  const { from = HOME, number = 5, ...rest } = facts;
  return world.github.arrange.pull({
    number,
    head: { ref: 'change', sha: HEAD, repository: from },
    base: { ref: 'main', sha: BASE },
    ...rest,
  });
}

describe('the pull request of a dispatch', () => {
  test('is read once', async () => {
    arrange({ author: 'mona', draft: true });
    expect(await readPullRequest(world, 5)).toMatchObject({
      number: 5,
      headSha: HEAD,
      headRepositoryId: 1001,
      baseRef: 'main',
      baseSha: BASE,
      fork: false,
      dependabot: false,
      draft: true,
      author: { login: 'mona' },
    });
    expect(world.client.requestCount()).toBe(1);
  });

  test.each([
    ['a fork', FORK],
    ['a fork that is gone', null],
  ])('%s', async (_, from) => {
    arrange({ from });
    expect(await readPullRequest(world, 5)).toMatchObject({ fork: true });
  });

  test('Dependabot', async () => {
    arrange({ author: 'dependabot[bot]' });
    expect(await readPullRequest(world, 5)).toMatchObject({ dependabot: true });
  });

  test('must be open, and be one', async () => {
    arrange({ state: 'closed' });
    await expect(readPullRequest(world, 5)).rejects.toThrow('is closed, not open');
    await expect(readPullRequest(world, 6)).rejects.toThrow('#6 could not be read: 404');
  });

  test('cannot be read without permission', async () => {
    arrange({});
    const client = world.clientWith({ contents: 'read' });
    await expect(readPullRequest({ ...world, client }, 5)).rejects.toThrow('pull-requests: read');
  });
});

describe('the tree that a dispatch tests', () => {
  const pull = { number: 5, headSha: HEAD };
  test('is the test merge of the head that was read', () => {
    expect(() => requireTestMerge({ sha: 'c', parents: [BASE, HEAD] }, pull)).not.toThrow();
  });

  test.each([
    ['something was pushed meanwhile', [BASE, 'd'.repeat(40)]],
    ['the head itself was checked out', [BASE]],
    ['the parents are the other way round', [HEAD, BASE]],
    ['three were merged', [BASE, HEAD, 'd'.repeat(40)]],
    ['it is a root commit', []],
  ])('is refused when %s', (_, parents) => {
    expect(() => requireTestMerge({ sha: 'c', parents }, pull)).toThrow('not the test merge');
  });

  test('completes the occasion', async () => {
    arrange({ from: FORK });
    const sha = 'c'.repeat(40);
    const env = {
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_REPOSITORY: 'octo/bot',
      GITHUB_RUN_ID: '1',
      GITHUB_SHA: 'e'.repeat(40),
    };
    const payload = { repository: { default_branch: 'main' } };
    const occasion = readOccasion({ env, payload, inputs: { command: 'run', prNumber: '5' } });
    const joined = joinPullRequest(occasion, await readPullRequest(world, 5), { sha });
    expect(joined).toMatchObject({
      testedSha: sha,
      headSha: HEAD,
      fork: true,
      prNumber: 5,
      records: false,
    });
  });
});
