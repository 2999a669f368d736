import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findEarlierTrials, type RerunOptions } from '../../../src/adapters/github/reruns.ts';
import { saveTrials, type TrialScope } from '../../../src/adapters/github/trial-cache.ts';
import type { RunDocument } from '../../../src/domain/run.ts';
import { someGitHubWorld, someRunZip, type GitHubWorld } from '../../builders/github-world.ts';
import { someRun } from '../../builders/run-facts.ts';
import { enterRunner, type RunnerEnvironment } from '../../builders/runner-environment.ts';

const HEAD = 'a'.repeat(40);
const SCOPE: TrialScope = { suite: 'support', headSha: HEAD };
const CACHE = '.touchstone-trials';
const PATH = '.github/workflows/evals.yml';

let world: GitHubWorld;
let runner: RunnerEnvironment;

beforeEach(async () => {
  world = await someGitHubWorld();
  world.github.arrange.run({
    id: 70,
    event: 'pull_request',
    headSha: HEAD,
    headBranch: 'change',
    conclusion: 'failure',
  });
  runner = enterRunner(world.github);
});
afterEach(async () => {
  runner.leave();
  await world.github.close();
});

function someRunFolder(overrides: Partial<RunDocument> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  const document = { ...someRun([]).run, head: HEAD, run_id: 70, ...overrides };
  writeFileSync(join(folder, 'run.json'), JSON.stringify(document));
  writeFileSync(join(folder, 'trials.jsonl'), '');
  writeFileSync(join(folder, 'report.html'), '<p>');
  return folder;
}

function save(folder: string, scope: TrialScope & { runId?: number; attempt?: number } = SCOPE) {
  return saveTrials(runner, { runId: 70, attempt: 1, ...scope }, folder);
}

async function find(overrides: Partial<RerunOptions> = {}, scope = SCOPE) {
  const { client, clock, repository, tempFolder, openRun } = world;
  const options = {
    client,
    clock,
    repository,
    tempFolder,
    openRun,
    cache: runner,
    runId: 70,
    attempt: 2,
  };
  const { signal } = new AbortController();
  const earlier = await findEarlierTrials({ ...options, ...overrides }, scope, signal);
  return earlier.status === 'found' ? { ...earlier, ...earlier.runs[0] } : earlier;
}

describe('the cache', () => {
  test('gives back what an earlier attempt kept, and leaves the checkout clean', async () => {
    expect(await save(someRunFolder())).toMatchObject({ status: 'saved' });
    expect(readdirSync(runner.workspace)).toEqual([]);
    const earlier = await find();
    expect(earlier).toMatchObject({
      status: 'found',
      from: 'cache',
      stored: { run: { head: HEAD } },
    });
    if (earlier.status === 'found')
      expect(readdirSync(earlier.stored.folder).sort()).toEqual(['run.json', 'trials.jsonl']);
    expect(readdirSync(runner.workspace)).toEqual([]);
    expect(world.client.requestCount()).toBe(0);
  });

  test('gives the newest, also that of another run of the same head', async () => {
    await save(someRunFolder({ attempt: 1 }));
    await save(someRunFolder({ attempt: 4, run_id: 71 }), { ...SCOPE, runId: 71, attempt: 4 });
    expect(await find()).toMatchObject({ status: 'found', stored: { run: { run_id: 71 } } });
  });

  test('knows heads, suites and shards apart', async () => {
    await save(someRunFolder());
    expect(await find({ attempt: 1 }, { ...SCOPE, headSha: 'b'.repeat(40) })).toMatchObject({
      status: 'none',
    });
    expect(await find({ attempt: 1 }, { ...SCOPE, suite: 'supp' })).toMatchObject({
      status: 'none',
    });
    const shard = { index: 1, count: 2 };
    expect(await find({ attempt: 1 }, { ...SCOPE, shard })).toMatchObject({ status: 'none' });
  });

  test.each<[string, Partial<RunDocument>]>([
    ['head', { head: 'b'.repeat(40) }],
    ['suite', { suite: 'billing' }],
    ['shard', { shard: { index: 1, count: 2 } }],
  ])('is not believed when its document names another %s', async (_, overrides) => {
    await save(someRunFolder(overrides));
    expect(await find({ attempt: 1 })).toEqual({
      status: 'none',
      lost: [],
      notes: [expect.any(String)],
    });
  });

  test('is not written through a link that stands in the checkout', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    symlinkSync(outside, join(runner.workspace, CACHE));
    expect(await save(someRunFolder())).toMatchObject({ status: 'not-saved' });
    expect(await find({ attempt: 1 })).toEqual({ status: 'none', lost: [], notes: [] });
    expect(readdirSync(outside)).toEqual([]);
    expect(existsSync(join(runner.workspace, CACHE))).toBe(true);
  });

  test('keeps no links: a run folder with one is not kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'run-'));
    symlinkSync('/etc/passwd', join(folder, 'run.json'));
    writeFileSync(join(folder, 'trials.jsonl'), '');
    expect(await save(folder)).toMatchObject({ status: 'not-saved' });
    mkdirSync(join(folder, 'x'));
    expect(await save(join(folder, 'missing'))).toMatchObject({ status: 'not-saved' });
  });

  test('that may not be written is no failure', async () => {
    process.env['ACTIONS_CACHE_MODE'] = 'read';
    expect(await save(someRunFolder())).toMatchObject({ status: 'not-saved' });
    expect(readdirSync(runner.workspace)).toEqual([]);
  });

  test('that is not there is no failure', async () => {
    delete process.env['ACTIONS_RESULTS_URL'];
    expect(await save(someRunFolder())).toMatchObject({ status: 'not-saved' });
    expect(await find({ attempt: 1 })).toEqual({
      status: 'none',
      lost: [],
      notes: [expect.stringContaining('no cache service')],
    });
  });
});

describe('without the cache', () => {
  function publish(attempt: number, document: Partial<RunDocument> = {}) {
    if (attempt > 1)
      world.github.arrange.run({ id: 70, event: 'pull_request', headSha: HEAD, attempt });
    const zip = someRunZip({ head: HEAD, run_id: 70, attempt, ...document });
    return world.github.arrange.artifact({
      name: `touchstone-support-run-${attempt}`,
      runId: 70,
      attempt,
      zip,
    });
  }

  test('the newest earlier attempt’s artifact', async () => {
    publish(1);
    publish(2);
    publish(3);
    expect(await find({ attempt: 3 })).toMatchObject({
      status: 'found',
      from: 'artifact',
      stored: { run: { attempt: 2 } },
    });
  });

  test('an older one where the newest does not serve', async () => {
    publish(1);
    publish(2, { head: 'b'.repeat(40) });
    const earlier = await find({ attempt: 3 });
    expect(earlier).toMatchObject({ status: 'found', stored: { run: { attempt: 1 } } });
    expect(earlier.notes).toEqual([expect.stringContaining('another head')]);
  });

  const untilComplete = { isEnough: async ({ run }: { run: RunDocument }) => run.complete };
  const attemptsOf = ({ runs }: { runs?: readonly { stored: { run: RunDocument } }[] }) =>
    runs?.map(({ stored }) => stored.run.attempt);

  test('what was cut off hides none before it, in the cache neither', async () => {
    publish(1);
    publish(2, { complete: false });
    await save(someRunFolder({ attempt: 2, complete: false }), { ...SCOPE, attempt: 2 });
    const earlier = await find({ attempt: 3, ...untilComplete });
    expect(earlier).toMatchObject({ status: 'found', isEnough: true, lost: [] });
    expect(attemptsOf(earlier as object)).toEqual([1, 2]);
  });

  test('what has taken over those before it is not asked for them', async () => {
    publish(1);
    publish(2);
    const taken = { complete: false, taken_over: { trials: 2, from: 'attempt 2' } };
    await save(someRunFolder({ attempt: 3, ...taken }), { ...SCOPE, attempt: 3 });
    const earlier = await find({ attempt: 4, ...untilComplete });
    expect(earlier).toMatchObject({ status: 'found', isEnough: false, from: 'cache' });
    expect(attemptsOf(earlier as object)).toEqual([3]);
    expect(world.client.requestCount()).toBe(0);
  });

  test('nor are older runs, once it was whole', async () => {
    world.github.arrange.run({ id: 69, event: 'pull_request', headSha: HEAD, path: PATH });
    const zip = someRunZip({ head: HEAD, run_id: 69 });
    world.github.arrange.artifact({ name: 'touchstone-support-run-1', runId: 69, zip });
    const wants = { attempt: 1, workflowPath: PATH, isEnough: async () => false };
    const taken = { run_id: 71, taken_over: { trials: 2, from: 'run 69' } };
    await save(someRunFolder({ ...taken, complete: false }), { ...SCOPE, runId: 71 });
    expect(attemptsOf((await find(wants)) as object)).toHaveLength(2);
    await save(someRunFolder(taken), { ...SCOPE, runId: 72 });
    const another = world.clientWith({ actions: 'read' });
    expect(attemptsOf((await find({ ...wants, client: another })) as object)).toHaveLength(1);
  });

  test('what has expired is told', async () => {
    publish(1).expiresAt = new Date(Date.now() - 1000).toISOString();
    expect(await find()).toMatchObject({
      status: 'lost',
      lost: [{ runId: 70, attempt: 1, why: 'it has expired' }],
    });
  });

  /** What the other shards and suites of a large run upload. */
  function flood(runId: number) {
    const zip = someRunZip({ head: HEAD });
    for (let index = 0; index < 120; index += 1)
      world.github.arrange.artifact({ name: `other-${index}`, runId, zip });
  }

  test('however many other artifacts the run has: nothing is drawn again for them', async () => {
    publish(1);
    flood(70);
    expect(await find()).toMatchObject({ status: 'found', stored: { run: { attempt: 1 } } });
  });

  test('of another run at this head, however many others that has', async () => {
    const path = '.github/workflows/evals.yml';
    world.github.arrange.run({ id: 69, event: 'pull_request', headSha: HEAD, path });
    const zip = someRunZip({ head: HEAD, run_id: 69 });
    world.github.arrange.artifact({ name: 'touchstone-support-run-1', runId: 69, zip });
    flood(69);
    expect(await find({ attempt: 1, workflowPath: path })).toMatchObject({
      status: 'found',
      stored: { run: { run_id: 69 } },
    });
  });

  test('never one of another run', async () => {
    world.github.arrange.run({ id: 71, event: 'pull_request', headSha: HEAD });
    const zip = someRunZip({ head: HEAD });
    world.github.arrange.artifact({ name: 'touchstone-support-run-1', runId: 71, zip });
    expect(await find()).toMatchObject({ status: 'lost' });
  });

  test('nothing: it says what the earlier attempt said', async () => {
    expect(await find()).toEqual({
      status: 'lost',
      attempt: 2,
      previous: { status: 'known', attempt: 1, said: 'failure' },
      lost: [],
      notes: [],
    });
  });

  test('nothing, and no permission to ask', async () => {
    const earlier = await find({ client: world.clientWith({ contents: 'read' }) });
    expect(earlier).toMatchObject({ status: 'lost', previous: { status: 'unknown' } });
    expect(earlier.notes).toEqual([expect.stringContaining('actions: read')]);
  });

  function publishSister(document: Partial<RunDocument> = {}) {
    world.github.arrange.run({ id: 69, event: 'pull_request', headSha: HEAD, path: PATH });
    const zip = someRunZip({ head: HEAD, run_id: 69, ...document });
    world.github.arrange.artifact({ name: 'touchstone-support-run-1', runId: 69, zip });
  }

  test.each([
    ['its list', /runs\/69\/artifacts/, { answer: 500 }, '500'],
    ['itself', /blobs/, { answer: 404 }, 'touchstone-support-run-1'],
  ] as const)(
    'in a first attempt too, %s that cannot be had is told',
    async (_, path, fault, why) => {
      publishSister();
      world.github.fail({ path }, { ...fault, times: 99 });
      expect(await find({ attempt: 1, workflowPath: PATH })).toMatchObject({
        status: 'none',
        unread: expect.stringContaining(why),
      });
    },
  );

  test('whether it was merged into this base, where that cannot be asked', async () => {
    publishSister({ tree: '1'.repeat(40), base_commit: 'c'.repeat(40) });
    const scope = { ...SCOPE, tree: '2'.repeat(40), baseCommit: 'd'.repeat(40) };
    world.github.fail({ path: /\/commits/ }, { answer: 500, times: 99 });
    expect(await find({ attempt: 1, workflowPath: PATH }, scope)).toMatchObject({
      status: 'none',
      unread: expect.stringContaining('commits before ddddddd'),
    });
  });

  test.each([
    ['failed', { conclusion: 'failure' }, true],
    ['failed, being Dependabot’s', { conclusion: 'failure', actor: 'dependabot[bot]' }, false],
    ['is green', { conclusion: 'success' }, false],
    ['was cancelled', { conclusion: 'cancelled' }, false],
    ['was cancelled when it was run again', { conclusion: 'cancelled', attempt: 2 }, true],
    ['has not ended', { status: 'in_progress', conclusion: null }, false],
  ] as const)('a run that keeps nothing may have measured: one that %s', async (_, run, isTold) => {
    world.github.arrange.run({ id: 69, event: 'pull_request', headSha: HEAD, path: PATH, ...run });
    const earlier = await find({ attempt: 1, workflowPath: PATH });
    expect(earlier).toMatchObject({ status: 'none', lost: [] });
    expect(earlier.doubt !== undefined).toBe(isTold);
    expect(earlier).not.toHaveProperty('unread');
  });

  test('one that says of the suite that it left it out has not measured', async () => {
    const run = { id: 69, event: 'pull_request', headSha: HEAD, path: PATH } as const;
    world.github.arrange.run({ ...run, conclusion: 'failure' });
    const name = 'touchstone-support-untouched-1-of-2-1';
    world.github.arrange.artifact({ name, runId: 69, zip: someRunZip({}) });
    expect(await find({ attempt: 1, workflowPath: PATH })).not.toHaveProperty('doubt');
  });
});
