import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readCommit, resolveBaseCommit } from '../../../src/adapters/github/base-commit.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';

let origin: GitRepository;
let world: GitHubWorld;
let root: string;
let base: string;
let head: string;
let merge: string;

beforeEach(async () => {
  origin = someGitRepository();
  root = origin.commit('root');
  origin.git('checkout', '--quiet', '-b', 'change');
  head = origin.commit('change\n\nparent 0000000000000000000000000000000000000000');
  origin.git('checkout', '--quiet', 'main');
  base = origin.commit('base');
  merge = origin.merge('change');
  world = await someGitHubWorld({ gitDir: origin.folder });
});
afterEach(() => world.github.close());

/** What `actions/checkout` leaves: a shallow clone of one commit. */
function shallowClone(depth: number): string {
  const clone = someGitRepository();
  clone.git('fetch', '--quiet', `--depth=${depth}`, `file://${origin.folder}`, 'main');
  clone.git('checkout', '--quiet', 'FETCH_HEAD');
  return clone.folder;
}

function source(checkout: string) {
  return { checkout, client: world.client, repository: world.repository };
}

describe('the base of a test merge', () => {
  test.each([1, 2])(
    'is its first parent, in a clone of depth %d, without a request',
    async (depth) => {
      const checkout = shallowClone(depth);
      const wanted = { compareWith: { kind: 'first-parent' }, testedSha: merge } as const;
      expect(await resolveBaseCommit(source(checkout), wanted)).toEqual({
        status: 'found',
        sha: base,
      });
      expect(world.client.requestCount()).toBe(0);
    },
  );

  test('comes from the API where the commit is not in the clone', async () => {
    const checkout = someGitRepository().folder;
    const answer = await readCommit(source(checkout), merge);
    expect(answer).toMatchObject({ status: 'read', commit: { sha: merge, parents: [base, head] } });
    expect(answer).toEqual(await readCommit(source(origin.folder), merge));
    expect(world.client.requestCount()).toBe(1);
  });

  test('is not read out of a commit message', async () => {
    const answer = await readCommit(source(origin.folder), head);
    expect(answer).toMatchObject({ commit: { parents: [root] } });
  });

  test('is none for a root commit', async () => {
    const wanted = { compareWith: { kind: 'first-parent' }, testedSha: root } as const;
    expect(await resolveBaseCommit(source(origin.folder), wanted)).toMatchObject({
      status: 'none',
    });
  });

  test('is unknown, with the cure, where neither knows it', async () => {
    const wanted = { compareWith: { kind: 'first-parent' }, testedSha: 'f'.repeat(40) } as const;
    expect(await resolveBaseCommit(source(origin.folder), wanted)).toEqual({
      status: 'unknown',
      why: expect.stringContaining('fetch-depth: 2'),
    });
  });

  test('never hands git anything but a SHA', async () => {
    await expect(readCommit(source(origin.folder), '--output=x')).rejects.toThrow('full SHA');
    await expect(readCommit(source(origin.folder), 'HEAD')).rejects.toThrow('full SHA');
  });
});

test.each([
  [
    { kind: 'base-sha', sha: 'c'.repeat(40) },
    { status: 'found', sha: 'c'.repeat(40) },
  ],
  [{ kind: 'previous-baseline' }, { status: 'found', sha: 'd'.repeat(40) }],
  [{ kind: 'nothing' }, { status: 'none', why: expect.any(String) }],
] as const)('what %j is compared with', async (compareWith, expected) => {
  const wanted = { compareWith, testedSha: 'd'.repeat(40) };
  expect(await resolveBaseCommit(source(origin.folder), wanted)).toEqual(expected);
});

describe('the tip of a branch', () => {
  const tip = { compareWith: { kind: 'tip', branch: 'main' }, testedSha: 'd'.repeat(40) } as const;

  test('is the API’s word, not the clone’s, and not that of a tag of its name', async () => {
    origin.git('tag', 'main', head);
    origin.git('tag', 'heads/main', head);
    origin.git('branch', 'heads/main', head);
    origin.git('branch', 'refs/heads/main', head);
    const clone = someGitRepository();
    clone.commit('another main');
    expect(await resolveBaseCommit(source(clone.folder), tip)).toEqual({
      status: 'found',
      sha: merge,
    });
    expect(world.client.requestCount()).toBe(1);
  });

  test('is unknown, with the cure, where the API does not tell', async () => {
    const client = world.clientWith({ statuses: 'write' });
    const answer = await resolveBaseCommit({ ...source(origin.folder), client }, tip);
    expect(answer).toEqual({ status: 'unknown', why: expect.stringContaining('contents: read') });
  });
});
