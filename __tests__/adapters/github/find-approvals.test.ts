import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findApprovals, findGroupApprovals } from '../../../src/adapters/github/find-approvals.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';
import { accountOf, type Review } from '../../loopback/state.ts';

const HEAD = 'a'.repeat(40);
const OLD = 'b'.repeat(40);
const AUTHOR = accountOf('mona');
const PULL = { number: 5, headSha: HEAD, author: AUTHOR };

let world: GitHubWorld;
beforeEach(async () => {
  world = await someGitHubWorld();
  open(5);
  world.github.arrange.permission('octocat', 'write');
  world.github.arrange.permission('hubot', 'maintain');
  world.github.arrange.permission('rita', 'triage');
});
afterEach(() => world.github.close());

function open(number: number): void {
  world.github.arrange.pull({
    number,
    author: 'mona',
    head: { ref: `change-${number}`, sha: HEAD, repository: { id: 1001, fullName: 'octo/bot' } },
    base: { ref: 'main', sha: OLD },
  });
}

function review(author: string, facts: Partial<Omit<Review, 'author'>> = {}, pull = 5): Review {
  return world.github.arrange.review({
    pull,
    author,
    state: 'APPROVED',
    commitId: HEAD,
    submittedAt: new Date(
      Date.UTC(2026, 10, 1) + world.github.state.reviews.length * 1000,
    ).toISOString(),
    ...facts,
  });
}

const idOf = (login: string): number => accountOf(login).id;

describe('approvals of a head commit', () => {
  test('are those of people who may write, and why others are none is said', async () => {
    review('octocat', { commitId: OLD });
    review('hubot', { state: 'CHANGES_REQUESTED', commitId: OLD });
    review('rita');
    review('mona');
    review('helper[bot]');
    review('stranger', { commitId: OLD });
    review('octocat');
    review('octocat', { state: 'COMMENTED', commitId: OLD });
    review('hubot');
    expect(await findApprovals(world, PULL)).toEqual({
      approvals: [
        { login: 'octocat', id: idOf('octocat') },
        { login: 'hubot', id: idOf('hubot') },
      ],
      refused: [
        { login: 'rita', why: 'has no write permission (`read`) in this repository' },
        { login: 'mona', why: 'wrote this pull request' },
        { login: 'helper[bot]', why: 'is no person' },
        {
          login: 'stranger',
          why: 'approved bbbbbbb, and the head is aaaaaaa now: approve again',
        },
      ],
    });
    // the reviews, and the permissions of those who pass the rest
    expect(world.client.requestCount()).toBe(4);
  });

  test('end with a dismissal, and with the permission', async () => {
    const approval = review('octocat');
    review('hubot');
    world.github.arrange.dismiss(approval);
    world.github.arrange.permission('hubot');
    expect(await findApprovals(world, PULL)).toEqual({
      approvals: [],
      refused: [
        { login: 'octocat', why: 'gave a review that was dismissed' },
        { login: 'hubot', why: 'has no write permission (`none`) in this repository' },
      ],
    });
  });

  test('are read to the last page: what stands there may take them back', async () => {
    review('octocat');
    for (let index = 0; index < 250; index += 1) review('hubot', { state: 'COMMENTED' });
    review('octocat', { state: 'CHANGES_REQUESTED' });
    expect(await findApprovals(world, PULL)).toEqual({
      approvals: [],
      refused: [{ login: 'octocat', why: 'asks for changes' }],
    });
    expect(world.client.requestCount()).toBe(3);
  });

  test('are asked of those who matter alone', async () => {
    review('octocat');
    review('hubot');
    expect((await findApprovals(world, PULL, ['Hubot'])).approvals).toEqual([
      { login: 'hubot', id: idOf('hubot') },
    ]);
    expect(world.client.requestCount()).toBe(2);
  });

  test('are none where the login went to another account since', async () => {
    world.github.state.reviews.push({
      ...review('octocat'),
      author: { login: 'hubot', id: 424242, type: 'User' },
    });
    expect(await findApprovals(world, PULL, ['hubot'])).toEqual({
      approvals: [],
      refused: [{ login: 'hubot', why: 'is another account by now than the one that reviewed' }],
    });
  });
});

describe('what the API does not tell', () => {
  test('is no approval: a permission, with the cure', async () => {
    review('octocat');
    review('hubot');
    const path = /collaborators\/octocat\/permission/;
    world.github.fail(
      { path },
      { answer: 403, body: { message: 'Resource not accessible by integration' } },
    );
    expect(await findApprovals(world, PULL)).toEqual({
      approvals: [{ login: 'hubot', id: idOf('hubot') }],
      refused: [
        {
          login: 'octocat',
          why: 'has a permission that the API did not tell (403: Resource not accessible by integration): on a pull request from a fork, let a maintainer start the workflow by hand with `pr-number`',
        },
      ],
    });
  });

  test.each<[number, string]>([
    [404, 'is no user any more, or nobody here'],
    [500, 're-run the job'],
  ])('is no approval: %i', async (answer, why) => {
    review('octocat');
    world.github.fail({ path: /permission$/ }, { answer, times: 20 });
    const { approvals, refused } = await findApprovals(world, PULL);
    expect(approvals).toEqual([]);
    expect(refused[0]?.why).toContain(why);
  });

  test('is no approval: the reviews', async () => {
    review('octocat');
    const client = world.clientWith({ contents: 'read' });
    expect(await findApprovals({ ...world, client }, PULL)).toEqual({
      approvals: [],
      refused: [],
      why: 'the reviews of #5 could not be read: 403: Resource not accessible by integration (needs `pull-requests: read`)',
    });
    expect(await findApprovals(world, { ...PULL, number: 404 })).toMatchObject({
      approvals: [],
      why: expect.stringContaining('the reviews of #404 could not be read: 404'),
    });
  });
});

test('pull requests that are merged as one share what each of them has, and a question is asked once', async () => {
  open(6);
  review('octocat');
  review('hubot');
  review('octocat', {}, 6);
  expect(await findGroupApprovals(world, [PULL, { ...PULL, number: 6 }])).toEqual({
    approvals: [{ login: 'octocat', id: idOf('octocat') }],
    refused: [{ login: 'hubot', why: '#6: has not approved it' }],
  });
  expect(world.client.requestCount()).toBe(4);
});
