import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findRunPull } from '../../../src/adapters/github/find-run-pull.ts';
import type { TriggeringRun } from '../../../src/adapters/github/occasion.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';
import type { HeadRepository, Pull } from '../../loopback/state.ts';

const HEAD = 'a'.repeat(40);
const NEWER = 'c'.repeat(40);
const BASE = 'b'.repeat(40);
const FORK: HeadRepository = { id: 2002, fullName: 'stranger/bot' };
const RUN: TriggeringRun = {
  runId: 900,
  attempt: 1,
  event: 'pull_request',
  headSha: HEAD,
  headBranch: 'change',
  headRepositoryId: FORK.id,
  headOwner: 'stranger',
};

let world: GitHubWorld;
beforeEach(async () => {
  world = await someGitHubWorld();
});
afterEach(() => world.github.close());

function arrange(number: number, head: Partial<Pull['head']> = {}, more: Partial<Pull> = {}): void {
  const { author: _author, ...rest } = more;
  world.github.arrange.pull({
    number,
    head: { ref: 'change', sha: HEAD, repository: FORK, ...head },
    base: { ref: 'main', sha: BASE },
    ...rest,
  });
}

describe('the pull request of a finished run', () => {
  test('is the open one of its head: repository, branch and commit', async () => {
    arrange(5);
    arrange(6, { ref: 'other' });
    arrange(7, { repository: { id: 3003, fullName: 'neighbour/bot' } });
    arrange(8, {}, { state: 'closed' });
    expect(await findRunPull(world, RUN)).toMatchObject({
      status: 'found',
      pull: { number: 5, headSha: HEAD, baseSha: BASE, fork: true },
    });
    expect(world.client.requestCount()).toBe(1);
  });

  test('a repository that took the name over is another one', async () => {
    arrange(5, { repository: { id: 9, fullName: FORK.fullName } });
    expect(await findRunPull(world, RUN)).toMatchObject({ status: 'none' });
  });

  test('a newer commit is told apart from none', async () => {
    arrange(5, { sha: NEWER });
    expect(await findRunPull(world, RUN)).toMatchObject({
      status: 'moved-on',
      pull: { number: 5 },
    });
  });

  test('closed meanwhile', async () => {
    arrange(5, {}, { state: 'closed' });
    expect(await findRunPull(world, RUN)).toMatchObject({
      status: 'none',
      why: expect.stringContaining('it was closed, or merged'),
    });
  });

  test('one branch, two pull requests: neither', async () => {
    arrange(5);
    arrange(6, {}, { base: { ref: 'next', sha: BASE } });
    expect(await findRunPull(world, RUN)).toMatchObject({
      status: 'several',
      why: expect.stringContaining('#6, #5 have this head'),
    });
  });

  test('a fork that is gone', async () => {
    const { headRepositoryId: _id, headOwner: _owner, ...gone } = RUN;
    expect(await findRunPull(world, gone)).toMatchObject({
      status: 'none',
      why: expect.stringContaining('is gone'),
    });
    expect(world.client.requestCount()).toBe(0);
  });

  test('without the permission: named', async () => {
    const client = world.clientWith({ contents: 'read' });
    expect(await findRunPull({ ...world, client }, RUN)).toMatchObject({
      status: 'unknown',
      why: expect.stringContaining('pull-requests: write'),
    });
  });
});
