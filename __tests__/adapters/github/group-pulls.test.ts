import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findGroupPulls, type MergeGroup } from '../../../src/adapters/github/group-pulls.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';
import type { Pull } from '../../loopback/state.ts';

/** Pull requests 1, 2, 3, each of one branch with one commit, merged one after the other onto main. */
let git: GitRepository;
let base: string;
let heads: string[];
/** Commits of the queue, oldest first. */
let queue: string[];
/** What is squashed has one parent. */
let squashed: string;
let octopus: string;
let world: GitHubWorld;

beforeAll(() => {
  git = someGitRepository();
  git.commit('root');
  base = git.commit('base');
  heads = [1, 2, 3].map((number) => {
    git.git('checkout', '--quiet', '-b', `change-${number}`, base);
    return git.commit(`change ${number}`);
  });
  git.git('checkout', '--quiet', '-b', 'queue', base);
  queue = [1, 2, 3].map((number) => git.merge(`change-${number}`));
  git.git('checkout', '--quiet', '-b', 'squash', base);
  squashed = git.commit('change 1 (#1)');
  const [one, other] = heads;
  octopus = git.git(
    'commit-tree',
    `${base}^{tree}`,
    '-m',
    'all',
    '-p',
    base,
    '-p',
    one!,
    '-p',
    other!,
  );
});
beforeEach(async () => {
  world = await someGitHubWorld({ gitDir: git.folder });
});
afterEach(() => world.github.close());

function open(number: number, facts: Partial<Omit<Pull, 'author'>> = {}): Pull {
  return world.github.arrange.pull({
    number,
    author: `author-${number}`,
    head: {
      ref: `change-${number}`,
      sha: heads[number - 1]!,
      repository: { id: 1001, fullName: 'octo/bot' },
    },
    base: { ref: 'main', sha: base },
    ...facts,
  });
}

const fromFork = (number: number) =>
  open(number, {
    head: {
      ref: 'main',
      sha: heads[number - 1]!,
      repository: { id: 2002, fullName: 'stranger/bot' },
    },
  });

const hint = (number: number) => ({
  headRef: `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`,
});

async function find(group: Partial<MergeGroup> = {}, checkout = git.folder) {
  const found = await findGroupPulls(
    { ...world, checkout },
    { headSha: queue[0]!, baseSha: base, baseRef: 'main', ...group },
  );
  return found.status === 'found'
    ? found.pulls.map(({ number, headSha, author }) => [number, headSha, author.login])
    : found.why;
}

describe('the pull requests of a merge group', () => {
  test('one, by the second parent of its merge commit', async () => {
    open(1);
    open(2);
    expect(await find()).toEqual([[1, heads[0], 'author-1']]);
    expect(await find(hint(1))).toEqual([[1, heads[0], 'author-1']]);
    // the checkout knows the commits: one question each
    expect(world.client.requestCount()).toBe(2);
  });

  test('several, newest first', async () => {
    open(1);
    open(2);
    open(3);
    expect(await find({ headSha: queue[2]!, ...hint(3) })).toEqual([
      [3, heads[2], 'author-3'],
      [2, heads[1], 'author-2'],
      [1, heads[0], 'author-1'],
    ]);
  });

  test('by the API alone where the checkout does not have the commits', async () => {
    open(1);
    open(2);
    const elsewhere = someGitRepository().folder;
    expect(await find({ headSha: queue[1]! }, elsewhere)).toHaveLength(2);
    expect(world.client.requestCount()).toBe(4);
  });

  test('a commit without a second parent, on the word of the API', async () => {
    open(1);
    expect(await find({ headSha: heads[0]! })).toEqual([[1, heads[0], 'author-1']]);
  });

  test("a fork's, which no list of commits has, by the number in the branch and its head", async () => {
    fromFork(1);
    expect(await find()).toContain('belongs to no open pull request');
    expect(await find(hint(1))).toEqual([[1, heads[0], 'author-1']]);
  });
});

describe('a merge group is unknown', () => {
  test('where a commit belongs to none, although others are clear', async () => {
    open(2);
    expect(await find({ headSha: queue[1]! })).toBe(
      `commit ${queue[0]!.slice(0, 10)} of the merge group belongs to no open pull request that the API knows`,
    );
  });

  test.each<[string, (pull: Pull) => unknown]>([
    ['is closed', (pull) => (pull.state = 'closed')],
    ['goes to another branch', (pull) => (pull.base.ref = 'release')],
  ])('where the pull request %s', async (_, change) => {
    change(open(1));
    expect(await find()).toContain('belongs to no open pull request');
    expect(await find(hint(1))).toContain('belongs to no open pull request');
  });

  test('where the pull request has another head by now', async () => {
    const pull = open(1);
    pull.head.sha = heads[1]!;
    expect(await find(hint(1))).toContain('belongs to no open pull request');
  });

  test('where several pull requests have that head', async () => {
    open(1);
    open(9, { head: { ...open(4).head, sha: heads[0]! } });
    const pulls = world.github.state.pulls.filter(({ number }) => number !== 4);
    world.github.state.pulls.splice(0, Infinity, ...pulls);
    expect(await find(hint(1))).toContain('belongs to several pull requests: #1, #9');
  });

  test('where the name of its branch says another', async () => {
    open(1);
    open(2);
    expect(await find(hint(2))).toBe(
      `commit ${queue[0]!.slice(0, 10)} of the merge group is of #1, and its branch says #2`,
    );
  });

  test('where it was squashed: nothing ties the commit to a pull request', async () => {
    open(1);
    expect(await find({ headSha: squashed, ...hint(1) })).toContain('belongs to no open pull');
  });

  test('where one commit merges several', async () => {
    open(1);
    open(2);
    expect(await find({ headSha: octopus })).toContain('merges several commits at once');
  });

  test('where its base is not among its first parents, or it is its base', async () => {
    open(1);
    expect(await find({ baseSha: heads[0]! })).toBe('its base is not among its first parents');
    expect(await find({ headSha: base })).toBe('it holds no commit beyond its base');
  });

  test('where the API does not answer', async () => {
    open(1);
    world.github.fail({ path: /\/pulls/ }, { answer: 403 });
    expect(await find()).toBe(
      'its pull requests could not be looked up: 403: Loopback fault 403 (needs `pull-requests: read`)',
    );
  });

  test('where the repository is not known by its id', async () => {
    open(1);
    const { id: _id, ...repository } = world.repository;
    const found = await findGroupPulls(
      { client: world.client, repository, checkout: git.folder },
      { headSha: queue[0]!, baseSha: base, baseRef: 'main' },
    );
    expect(found.status).toBe('unknown');
  });
});
