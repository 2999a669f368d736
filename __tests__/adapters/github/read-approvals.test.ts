import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  readApprovals,
  selectApprovals,
  type Review,
} from '../../../src/adapters/github/read-approvals.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';
import { accountOf } from '../../loopback/state.ts';

const HEAD = 'a'.repeat(40);
const OLD = 'b'.repeat(40);
const PULL = { number: 5, headSha: HEAD, author: accountOf('author') };

let world: GitHubWorld;
beforeEach(async () => {
  world = await someGitHubWorld();
  world.github.arrange.pull({
    number: 5,
    head: { ref: 'change', sha: HEAD, repository: { id: 1001, fullName: 'octo/bot' } },
    base: { ref: 'main', sha: OLD },
    author: 'author',
  });
  for (const login of ['mona', 'author', 'robot[bot]'])
    world.github.state.roles.set(login, 'write');
});
afterEach(() => world.github.close());

function review(author: string, commitId: string | null = HEAD, state = 'APPROVED') {
  return world.github.arrange.review({ pull: 5, author, commitId, state: state as 'APPROVED' });
}

describe('an approval', () => {
  test('counts when a writer gave it to this head', async () => {
    review('mona');
    expect(await readApprovals(world, PULL)).toEqual({
      status: 'read',
      approvals: [{ userId: accountOf('mona').id, login: 'mona' }],
    });
  });

  test.each([
    ['of an older head', () => review('mona', OLD)],
    ['of a commit that is gone', () => review('mona', null)],
    ['by the author', () => review('author')],
    ['by a bot', () => review('robot[bot]')],
    ['by somebody who may not write', () => review('passer-by')],
    ['that is a comment', () => review('mona', HEAD, 'COMMENTED')],
    ['that was dismissed', () => review('mona', HEAD, 'DISMISSED')],
    ['that was taken back', () => [review('mona'), review('mona', HEAD, 'CHANGES_REQUESTED')]],
  ])('does not count: one %s', async (_, arrange) => {
    arrange();
    expect(await readApprovals(world, PULL)).toEqual({ status: 'read', approvals: [] });
  });

  test('stands when its giver only comments afterwards', async () => {
    review('mona');
    review('mona', HEAD, 'COMMENTED');
    expect(await readApprovals(world, PULL)).toMatchObject({ approvals: [{ login: 'mona' }] });
  });

  test('is found on the second page', async () => {
    for (let index = 0; index < 120; index += 1) review('passer-by', OLD, 'COMMENTED');
    review('mona');
    expect(await readApprovals(world, PULL)).toMatchObject({ approvals: [{ login: 'mona' }] });
  });

  test('that cannot be read is none', async () => {
    review('mona');
    const client = world.clientWith({ contents: 'read' });
    expect(await readApprovals({ ...world, client }, PULL)).toEqual({
      status: 'unknown',
      why: expect.stringContaining('pull-requests: read'),
    });
  });
});

test('an account is told by its id: a login may change hands', () => {
  const base: Review = {
    userId: 7,
    login: 'mona',
    isBot: false,
    state: 'APPROVED',
    commitId: HEAD,
  };
  const renamed: Review = { ...base, login: 'lisa', state: 'CHANGES_REQUESTED' };
  expect(selectApprovals([base, renamed], PULL)).toEqual([]);
});
