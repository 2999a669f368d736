import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findOtherSplits, type SplitSearch } from '../../../src/adapters/github/other-splits.ts';
import { saveTrials, type TrialScope } from '../../../src/adapters/github/trial-cache.ts';
import type { RunDocument } from '../../../src/domain/run.ts';
import type { Shard } from '../../../src/domain/shard.ts';
import { someGitHubWorld, someRunZip, type GitHubWorld } from '../../builders/github-world.ts';
import { someRun } from '../../builders/run-facts.ts';
import { enterRunner, type RunnerEnvironment } from '../../builders/runner-environment.ts';

const HEAD = 'a'.repeat(40);
const PATH = '.github/workflows/evals.yml';
const WHOLE: TrialScope = { suite: 'support', headSha: HEAD };
const SHARD: TrialScope = { ...WHOLE, shard: { index: 1, count: 3 } };

let world: GitHubWorld;
let runner: RunnerEnvironment;

beforeEach(async () => {
  world = await someGitHubWorld();
  for (const id of [69, 70])
    world.github.arrange.run({ id, event: 'pull_request', headSha: HEAD, path: PATH });
  runner = enterRunner(world.github);
});
afterEach(async () => {
  runner.leave();
  await world.github.close();
});

function publish(
  attempt: number,
  { runId = 70, shard, ...document }: Partial<RunDocument> & { runId?: number; shard?: Shard } = {},
) {
  if (attempt > 1)
    world.github.arrange.run({ id: runId, event: 'pull_request', headSha: HEAD, attempt });
  const part = shard ? `shard-${shard.index}-of-${shard.count}` : 'run';
  const own = { head: HEAD, run_id: runId, attempt, ...(shard && { shard }) };
  const zip = someRunZip({ ...own, ...document });
  const name = `touchstone-support-${part}-${attempt}`;
  return world.github.arrange.artifact({ name, runId, attempt, zip });
}

function find(scope: TrialScope, overrides: Partial<SplitSearch> = {}) {
  const { client, clock, repository, tempFolder, openRun } = world;
  const tools = { client, clock, repository, tempFolder, openRun };
  const options = {
    ...tools,
    runId: 70,
    attempt: 2,
    mostRequests: 80,
    isEnough: async ({ run }: { run: RunDocument }) => run.shard === undefined && run.complete,
  };
  return findOtherSplits({ ...options, ...overrides }, scope, new AbortController().signal);
}

const names = ({ found }: Awaited<ReturnType<typeof find>>) =>
  found.map((one) => (one.from === 'artifact' ? one.artifact : one.from));

test('a shard takes the whole run of the attempt before, and asks for no shard beside it', async () => {
  publish(1);
  publish(1, { shard: { index: 1, count: 2 } });
  publish(1, { shard: { index: 2, count: 2 } });
  expect(names(await find(SHARD))).toEqual(['touchstone-support-run-1']);
});

test('where nobody merged, the shards of any other number, of each the newest', async () => {
  publish(1, { shard: { index: 1, count: 2 } });
  publish(1, { shard: { index: 2, count: 2 } });
  publish(2, { shard: { index: 2, count: 2 } });
  publish(2, { shard: { index: 1, count: 3 } });
  const found = await find(SHARD, { attempt: 3 });
  expect(names(found).sort()).toEqual([
    'touchstone-support-shard-1-of-2-1',
    'touchstone-support-shard-2-of-2-2',
  ]);
  expect(found.lost).toEqual([]);
});

test('a whole run that was cut off does not do: shards may have what it lacks', async () => {
  publish(1, { complete: false });
  publish(1, { shard: { index: 1, count: 2 } });
  expect(names(await find(SHARD))).toHaveLength(2);
});

test('nor does it hide the whole run of another', async () => {
  publish(1, { runId: 69 });
  await saveTrials(
    runner,
    { ...WHOLE, runId: 70, attempt: 1 },
    someFolder({ run_id: 70, complete: false }),
  );
  const found = await find(SHARD, { cache: runner, workflowPath: PATH });
  expect(names(found)).toEqual(['cache', 'touchstone-support-run-1']);
});

test('a whole run takes shards that nobody merged, and none that it holds', async () => {
  publish(1, { shard: { index: 1, count: 2 } });
  expect(names(await find(WHOLE))).toEqual(['touchstone-support-shard-1-of-2-1']);
  const folder = someFolder({ run_id: 70, attempt: 1 });
  const stored = await world.openRun(folder);
  expect(names(await find(WHOLE, { own: [{ from: 'cache', stored }] }))).toEqual([]);
});

test('the whole run that the cache holds costs no request', async () => {
  await saveTrials(runner, { ...WHOLE, runId: 70, attempt: 1 }, someFolder({}));
  expect(names(await find(SHARD, { cache: runner }))).toEqual(['cache']);
  expect(world.client.requestCount()).toBe(0);
});

test('other pull request runs at this head, in a first attempt too', async () => {
  publish(1, { runId: 69, shard: { index: 1, count: 2 } });
  const found = await find(SHARD, { attempt: 1, workflowPath: PATH });
  expect(found).toMatchObject({ found: [{ runId: 69 }], lost: [] });
});

test('what says that it is another shard, or of another head, is not taken', async () => {
  publish(1, { shard: { index: 1, count: 2 }, head: 'b'.repeat(40) });
  const shard = { index: 2, count: 2 };
  const zip = someRunZip({ head: HEAD, shard: { index: 1, count: 2 } });
  const name = `touchstone-support-shard-${shard.index}-of-${shard.count}-1`;
  world.github.arrange.artifact({ name, runId: 70, zip });
  expect(await find(SHARD)).toEqual({ found: [], lost: [] });
});

test('what has expired, or cannot be had, is told', async () => {
  const gone = publish(1, { shard: { index: 1, count: 2 } });
  gone.expiresAt = new Date(Date.now() - 1000).toISOString();
  publish(1, { shard: { index: 2, count: 2 } });
  world.github.fail({ method: 'GET', path: /blobs/ }, { answer: 404, times: 9 });
  const { found, lost } = await find(SHARD);
  expect(found).toEqual([]);
  expect(lost.map(({ why }) => why).sort()).toEqual(['it has expired', 'its storage answers 404']);
});

test('however many shards there are, a job asks no more often than it may, and says what it left', async () => {
  for (let index = 1; index <= 150; index += 1) publish(1, { shard: { index, count: 150 } });
  const { found, lost } = await find(SHARD, { mostRequests: 10 });
  expect(world.client.requestCount()).toBeLessThanOrEqual(10);
  expect(found.length + lost.length).toBe(150);
  expect(lost[0]).toMatchObject({ attempt: 1, runId: 70, why: expect.stringContaining('API') });
});

test('and it finds the whole run among the first', async () => {
  publish(1);
  for (let index = 1; index <= 250; index += 1) publish(1, { shard: { index, count: 250 } });
  expect(names(await find(SHARD, { mostRequests: 3 }))).toEqual(['touchstone-support-run-1']);
  expect(world.client.requestCount()).toBe(3);
});

test('and where it cannot list them all, it says that it does not know', async () => {
  for (let index = 1; index <= 250; index += 1) publish(1, { shard: { index, count: 250 } });
  expect(await find(SHARD, { mostRequests: 3 })).toMatchObject({
    unread: expect.stringContaining('API'),
  });
  expect(await find(SHARD)).not.toHaveProperty('unread');
});

function someFolder(overrides: Partial<RunDocument>): string {
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  const document = { ...someRun([]).run, head: HEAD, ...overrides };
  writeFileSync(join(folder, 'run.json'), JSON.stringify(document));
  writeFileSync(join(folder, 'trials.jsonl'), '');
  return folder;
}
