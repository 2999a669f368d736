import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  listSisterPage,
  listSisters,
  type SisterSource,
} from '../../../src/adapters/github/sister-runs.ts';
import { accountOf } from '../../loopback/state.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';

const HEAD = 'a'.repeat(40);
const TOO_MANY = 'it has more runs than are asked for';
const PATH = '.github/workflows/evals.yml';

let world: GitHubWorld;
beforeEach(async () => {
  world = await someGitHubWorld();
  arrange(70, {});
});
afterEach(() => world.github.close());

type Facts = Parameters<GitHubWorld['github']['arrange']['run']>[0];

function arrange(id: number, facts: Partial<Facts>): void {
  const createdAt = new Date(id * 1000).toISOString();
  const run = { id, event: 'pull_request', headSha: HEAD, path: PATH, createdAt } as const;
  world.github.arrange.run({ ...run, ...facts });
}

async function list(overrides: Partial<SisterSource> = {}, isShard = false) {
  const { client, repository } = world;
  const source = { client, repository, runId: 70, workflowPath: PATH, ...overrides };
  const { runs, ...said } = await listSisters(source, { suite: 'support', headSha: HEAD, isShard });
  return { ids: runs.map(({ id }) => id), ...said };
}

test('of pull requests and started by hand, of this workflow, head and repository', async () => {
  arrange(1, {});
  arrange(2, { event: 'workflow_dispatch' });
  arrange(3, { event: 'push' });
  arrange(4, { path: '.github/workflows/lint.yml' });
  arrange(5, { headSha: 'b'.repeat(40) });
  arrange(6, { headRepository: { id: 666, fullName: 'mallory/bot' } });
  expect(await list()).toEqual({ ids: [2, 1] });
  expect(world.client.requestCount()).toBe(1);
});

test('red ones first, green ones last; of both the newest', async () => {
  arrange(1, { conclusion: 'failure' });
  arrange(2, { conclusion: 'failure' });
  arrange(3, { conclusion: 'cancelled' });
  arrange(4, { conclusion: 'success' });
  expect((await list()).ids).toEqual([2, 1, 3, 4]);
});

test('with more of them than are asked for it is said that there are more, unless all of those are green', async () => {
  for (let id = 1; id <= 12; id += 1) arrange(id, { conclusion: 'success' });
  expect(await list()).toEqual({ ids: [12, 11, 10, 9, 8, 7, 6, 5, 4, 3] });
  for (let id = 13; id <= 23; id += 1) arrange(id, { conclusion: 'cancelled' });
  // another job: it was told nothing before
  const client = world.clientWith({ actions: 'read' });
  expect(await list({ client })).toMatchObject({ unread: TOO_MANY });
  expect((await list({ client }, true)).ids).toEqual([23, 22, 21]);
});

test('however many there are, they are listed', async () => {
  arrange(1, { conclusion: 'failure' });
  for (let id = 100; id <= 250; id += 1) arrange(id, { conclusion: 'cancelled' });
  expect((await list()).ids).toContain(1);
  expect(world.client.requestCount()).toBe(2);
});

test('runs that its statuses point to and that are not to be had hide none of them', async () => {
  arrange(1, { conclusion: 'failure' });
  const byHand = { workflowPath: PATH, branch: 'main' };
  world.github.state.statuses.push({
    sha: HEAD,
    context: 'touchstone/support',
    state: 'pending',
    description: 'x',
    targetUrl: 'https://github.com/octo/bot/actions/runs/4',
    id: 1,
    creator: accountOf('github-actions[bot]'),
    createdAt: new Date().toISOString(),
  });
  const doubt = 'run 4, to which a status of it points, is gone';
  expect(await list({ byHand })).toEqual({ ids: [1], doubt });
});

test('what runs uploaded that have ended is asked for once, however many suites ask', async () => {
  const ask = (suite: string, said?: string): ReturnType<typeof listSisterPage> => {
    const run = { id: 70, attempt: 1, isDependabots: false, ...(said !== undefined && { said }) };
    return listSisterPage(world, { suite, run, page: 1 });
  };
  await Promise.all([ask('a', 'failure'), ask('b', 'failure')]);
  expect(world.client.requestCount()).toBe(1);
  await Promise.all([ask('a'), ask('b'), ask('b')]);
  expect(world.client.requestCount()).toBe(3);
});
