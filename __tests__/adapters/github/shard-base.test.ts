import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { resolveShardBase } from '../../../src/adapters/github/shard-base.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, someRunZip, type GitHubWorld } from '../../builders/github-world.ts';

let git: GitRepository;
let world: GitHubWorld;
let commits: { old: string; side: string; tip: string };

beforeAll(async () => {
  git = someGitRepository();
  git.commit('old');
  const read = (): string => git.git('rev-parse', 'HEAD');
  const old = read();
  git.git('checkout', '--quiet', '-b', 'side');
  git.commit('side');
  const side = read();
  git.git('checkout', '--quiet', 'main');
  git.commit('tip');
  commits = { old, side, tip: read() };
  world = await someGitHubWorld({ gitDir: git.folder });
  world.github.arrange.run({ id: 70, event: 'workflow_dispatch', headSha: commits.side });
});
afterEach(() => {
  world.github.clearFaults();
  world.github.state.artifacts.splice(0);
});
afterAll(() => world.github.close());

function publish(base: string | undefined, runId = 70): void {
  const shard = { index: 1, count: 2 };
  const own = { shard, run_id: runId, attempt: 1, repository_id: 1001 };
  const zip = someRunZip({ ...own, ...(base !== undefined && { base_commit: base }) });
  world.github.arrange.artifact({ name: 'touchstone-support-shard-1-of-2-1', runId: 70, zip });
}

function resolve() {
  const { client, clock, repository, tempFolder } = world;
  const search = { client, clock, repository, tempFolder, runId: 70, attempt: 1 };
  return resolveShardBase(search, commits.tip, new AbortController().signal);
}

test('a commit that was the branch’s tip once is the base of the whole run', async () => {
  publish(commits.old);
  expect(await resolve()).toEqual({ status: 'found', sha: commits.old, isOfShards: true });
});

test('a commit that never stood on the branch is not', async () => {
  publish(commits.side);
  expect(await resolve()).toEqual({ status: 'found', sha: commits.tip });
});

test('without a shard’s word it is the tip', async () => {
  expect(await resolve()).toEqual({ status: 'found', sha: commits.tip });
  publish(undefined);
  expect(await resolve()).toEqual({ status: 'found', sha: commits.tip });
  publish(commits.old, 71);
  expect(await resolve()).toEqual({ status: 'found', sha: commits.tip });
});

test('where the branch’s commits cannot be had, no base is known', async () => {
  publish(commits.old);
  world.github.fail({ path: /\/commits/ }, { answer: 404, times: 9 });
  expect(await resolve()).toMatchObject({ status: 'unknown', why: expect.stringContaining('404') });
});
