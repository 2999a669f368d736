import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
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

async function list(client: GitHubClient = world.client, known: number[] = []) {
  const byHand = { workflowPath, branch: 'main' };
  const source = { client, repository: world.repository, runId: 70 };
  const asked = { suite: 'support', headSha, byHand, known: new Set(known) };
  const { rows, ...said } = await listPointedRuns(source, asked);
  return { ids: rows.map(({ id }) => Number(id)), ...said };
}

test('those that decided before those that did not, and of both the newest first; not the run itself', async () => {
  await point(1);
  await point(2);
  await point(3, { state: 'pending' });
  await point(70);
  expect(await list()).toEqual({ ids: [2, 1, 3] });
});

test('none that was not started by hand, on this branch of this repository, of this workflow', async () => {
  await point(1, { event: 'pull_request' });
  await point(2, { headBranch: 'mine' });
  await point(3, { path: '.github/workflows/other.yml' });
  await point(4, { headRepository: { id: 666, fullName: 'mallory/bot' } });
  await point(5, {}, 'https://github.com/mallory/bot/actions/runs/5');
  await point(6, {}, 'https://example.org/');
  expect(await list()).toEqual({ ids: [] });
});

test('more than are asked for: that is said', async () => {
  for (let id = 1; id <= 11; id += 1) await point(id);
  const { ids, unread } = await list();
  expect([ids.length, unread]).toEqual([10, 'its statuses point to more runs than are asked for']);
});

test('a job that may not read statuses, as a shard, has none', async () => {
  await point(1);
  expect(await list(world.clientWith({ actions: 'read' }))).toEqual({ ids: [] });
});

describe('one that cannot be had does not hide another', () => {
  beforeEach(async () => {
    await point(1);
    await point(2);
  });

  test('a doubt where it is gone', async () => {
    world.github.state.runs.pop();
    const doubt = 'run 2, to which a status of it points, is gone';
    expect(await list()).toEqual({ ids: [1], doubt });
  });

  test('unknown where the API does not answer, and asked again by the next suite', async () => {
    world.github.fail({ path: /runs\/2$/ }, { answer: 502, times: 9 });
    expect(await list()).toEqual({ ids: [1], unread: expect.stringContaining('run 2: 502') });
    world.github.clearFaults();
    expect(await list()).toEqual({ ids: [2, 1] });
  });
});

test.each([
  [502, undefined, '502'],
  [200, 'garbage', 'not the list'],
] as const)('statuses that are not to be had (%s) are unknown', async (answer, body, why) => {
  await point(1);
  world.github.fail({ path: /statuses/ }, { answer, body, times: 9 });
  expect(await list()).toEqual({ ids: [], unread: expect.stringContaining(why) });
});

test('one that is known is not asked for, and none is asked for twice', async () => {
  await point(1);
  await point(2);
  await list(world.client, [1]);
  const before = world.client.requestCount();
  expect(await list(world.client, [1])).toEqual({ ids: [2] });
  expect(world.client.requestCount()).toBe(before);
  expect(await list()).toEqual({ ids: [2, 1] });
  expect(world.client.requestCount()).toBe(before + 1);
});

test('hundreds of statuses of other checks hide none, and are no doubt; more than a thousand are one', async () => {
  await point(1);
  const { statuses } = world.github.state;
  const other = { ...statuses[0]!, context: 'ci/lint' };
  statuses.push(...Array.from({ length: 250 }, () => other));
  expect(await list()).toEqual({ ids: [1] });
  statuses.push(...Array.from({ length: 800 }, () => other));
  expect(await list(world.clientWith({ actions: 'read', statuses: 'read' }))).toEqual({
    ids: [],
    unread: 'it has more statuses than are asked for',
  });
});
