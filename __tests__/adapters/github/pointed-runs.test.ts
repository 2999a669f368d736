import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../../src/adapters/github/client.ts';
import { postStatus } from '../../../src/adapters/github/commit-status.ts';
import { listPointedRuns } from '../../../src/adapters/github/pointed-runs.ts';
import { GitRepository } from '../../support/git-repository.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';

const workflowPath = '.github/workflows/evals.yml';

let git: GitRepository;
let world: GitHubWorld;
let headSha: string;
beforeEach(async () => {
  git = await GitRepository.create();
  headSha = await git.commit({ files: { a: 'a' } });
  world = await someGitHubWorld({ gitDir: git.folder });
});
afterEach(async () => {
  await world.github.close();
  await git.remove();
});

type Facts = Parameters<GitHubWorld['github']['arrange']['run']>[0];

/** A run, and a status of the head that points to it. */
async function point(
  id: number,
  { state = 'failure', ...facts }: Partial<Facts> & { state?: 'failure' | 'pending' } = {},
  targetUrl = `https://github.com/octo/bot/actions/runs/${id}`,
): Promise<void> {
  const { client, repository } = world;
  const run = { event: 'workflow_dispatch', headSha: 'b'.repeat(40), path: workflowPath } as const;
  world.github.arrange.run({ id, ...run, ...facts });
  const status = { client, repository, sha: headSha, state, description: 'onto main: x' };
  expect(await postStatus({ ...status, suite: 'support', targetUrl })).toMatchObject({
    status: 'posted',
  });
}

async function list(client: GitHubClient = world.client) {
  const byHand = { workflowPath, branch: 'main' };
  const source = { client, repository: world.repository, runId: 70 };
  const { rows, isCut } = await listPointedRuns(source, { suite: 'support', headSha, byHand });
  return { ids: rows.map(({ id }) => Number(id)), isCut };
}

test('those that decided before those that did not, and of both the newest first; not the run itself', async () => {
  await point(1);
  await point(2);
  await point(3, { state: 'pending' });
  await point(70);
  expect(await list()).toEqual({ ids: [2, 1, 3], isCut: false });
});

test('none that was not started by hand, on this branch of this repository, of this workflow', async () => {
  await point(1, { event: 'pull_request' });
  await point(2, { headBranch: 'mine' });
  await point(3, { path: '.github/workflows/other.yml' });
  await point(4, { headRepository: { id: 666, fullName: 'mallory/bot' } });
  await point(5, {}, 'https://github.com/mallory/bot/actions/runs/5');
  await point(6, {}, 'https://example.org/');
  expect(await list()).toEqual({ ids: [], isCut: false });
});

test('more than are asked for: that is said', async () => {
  for (let id = 1; id <= 11; id += 1) await point(id);
  const { ids, isCut } = await list();
  expect([ids.length, isCut]).toEqual([10, true]);
});

test('a job that may not read statuses, as a shard, has none', async () => {
  await point(1);
  expect(await list(world.clientWith({ actions: 'read' }))).toEqual({ ids: [], isCut: false });
});

test('one that is gone is no answer', async () => {
  await point(1);
  world.github.state.runs.length = 0;
  await expect(list()).rejects.toThrow();
});
