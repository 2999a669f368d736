import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { openSameHead, type SameHead } from '../support/same-head.ts';

/** A bot as bad as the weather; after so many calls it says nothing any more. */
let weather: Server;
let answer = 'Hello!';
let calls = 0;
let silentAfter = Infinity;
let world: GatedWorld;
let heads: SameHead;

const ALL = 14;
const BASELINE = 'touchstone-support-bot';
const suiteOf = (port: number): string => `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { http: { url: "http://127.0.0.1:${port}/", body: { q: "{{input}}" }, output: "$.text" } }
scorers: [{ name: correctness, type: contains, value: Hello }]
run: { baseline_trials: 1, max_trials: 1, max_retries: 0, concurrency: 1 }
`;

beforeAll(async () => {
  weather = createServer((request, response) => {
    calls += 1;
    request.resume();
    if (calls <= silentAfter)
      request.on('end', () => response.end(JSON.stringify({ text: answer })));
  });
  await new Promise<void>((resolve) => weather.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  weather.closeAllConnections();
  weather.close();
});
beforeEach(async () => {
  answer = 'Hello!';
  silentAfter = Infinity;
  world = await openWorld();
  heads = openSameHead(world);
  const files = {
    'evals/configs/pr.yaml': suiteOf((weather.address() as AddressInfo).port),
    'evals/datasets/golden.jsonl': toJsonLines(
      Array.from({ length: 12 }, (_, index) => ({
        id: `c${index}`,
        input: `hello ${index}`,
        ...(index === 0 && { tags: ['critical'] }),
      })),
    ),
  };
  await world.push(await world.pinned(files));
});
afterEach(() => world.close());

const comment = (): string => world.github.state.comments.at(-1)!.body;
const headline = (): string =>
  comment()
    .split('\n')
    .find((line) => line.startsWith('#'))!;
const forgetCaches = (): void => void world.github.state.caches.splice(0);

async function counted(run: () => Promise<WorldRun>): Promise<WorldRun & { calls: number }> {
  const before = calls;
  const result = await run();
  return { ...result, calls: calls - before };
}

/** While it lasts, the bot is bad. */
async function inBadWeather(run: () => Promise<WorldRun>): Promise<void> {
  answer = 'Go away.';
  expect(await run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  answer = 'Hello!';
}

const openRed = (): Promise<void> => inBadWeather(() => world.pullRequest(1, { 'a.txt': 'a' }));
const reopen = (id = 4000): Promise<WorldRun & { calls: number }> =>
  counted(() => world.rerun(1, { attempt: 1, id }));
const dispatchOnBranch = (): Promise<WorldRun> => world.dispatch({ ref: 'refs/heads/change-1' });

/** The head is there, and a pull request; its workflow has not run. */
async function openUnmeasured(): Promise<void> {
  const sha = await world.git.commit({ files: { 'a.txt': 'a' }, branch: 'change-1' });
  const { mergeSha, baseSha } = await world.git.testMerge(1, { head: 'change-1' });
  const repository = { id: 4242, fullName: 'octo-org/support-bot' };
  const pull = world.github.arrange.pull({
    number: 1,
    author: 'mona',
    head: { ref: 'change-1', sha, repository },
    base: { ref: 'main', sha: baseSha },
  });
  pull.mergeCommitSha = mergeSha!;
}

const RED = { exitCode: 1, calls: 0, outputs: { verdict: 'fail' } };

describe('a run that was cut off hides no other', () => {
  test('of another pull request of the head', async () => {
    silentAfter = calls + 4;
    await world.pullRequest(1, { 'a.txt': 'a' }, { cancel: { afterMs: 2_500 } });
    silentAfter = Infinity;
    heads.pullOf(1).state = 'closed';
    await heads.openOnto(2, 'main');
    await inBadWeather(() => heads.runOnto(2));
    heads.pullOf(2).state = 'closed';
    heads.pullOf(1).state = 'open';
    expect(await counted(() => heads.runOnto(1))).toMatchObject(RED);
  });

  test('of the pull request itself: a run by hand begins, its own job is red, the run by hand comes again', async () => {
    await openUnmeasured();
    silentAfter = calls + 2;
    await world.dispatch({ pr: 1 }, { cancel: { afterMs: 2_500 } });
    silentAfter = Infinity;
    await inBadWeather(() => heads.runOnto(1));
    expect(await counted(() => world.dispatch({ pr: 1 }))).toMatchObject(RED);
  });

  test('nor does one that was cut off before it had taken over anything', async () => {
    await openRed();
    forgetCaches();
    const fault = { answer: 'slow', delayMs: 4_000, times: 20 } as const;
    world.github.fail({ path: /actions\/artifacts\/\d+\/zip/ }, fault);
    await world.rerun(1, { attempt: 1, id: 4000, cancel: { afterMs: 2_500 } });
    world.github.clearFaults();
    expect(await counted(() => world.rerun(1, { attempt: 2, id: 4000 }))).toMatchObject(RED);
  });
});

describe('what another run measured and nobody can have is told in the first line', () => {
  beforeEach(async () => {
    await openRed();
    forgetCaches();
  });

  test('deleted', async () => {
    const { artifacts } = world.github.state;
    const baselines = artifacts.filter(({ name }) => name === BASELINE);
    artifacts.splice(0, artifacts.length, ...baselines);
    expect(await reopen()).toMatchObject({ exitCode: 0, calls: ALL });
    expect(headline()).toMatch(
      /cannot be known: run \d+ of it ended as failure, and has no artifact/,
    );
  });

  test('expired', async () => {
    for (const artifact of world.github.state.artifacts)
      if (artifact.name !== BASELINE) artifact.expiresAt = '2020-01-01T00:00:00Z';
    expect(await reopen()).toMatchObject({ exitCode: 0, calls: ALL });
    expect(headline()).toMatch(/earlier trials lost; attempt 1 of run \d+ said fail .*expired/);
  });
});

test('runs that were cancelled hide none before them, nor do runs of other workflows', async () => {
  await openRed();
  const { runs } = world.github.state;
  const first = runs.findLast(({ event }) => event === 'pull_request')!;
  for (let id = 5001; id <= 5030; id += 1) {
    runs.push({ ...first, id, conclusion: 'cancelled' });
    runs.push({ ...first, id: id + 1000, path: `.github/workflows/${id}.yml`, workflowId: id });
  }
  forgetCaches();
  expect(await reopen(7000)).toMatchObject(RED);
});

describe('a run by hand is one of the head', () => {
  test('on the branch, after the pull request’s job', async () => {
    await openRed();
    expect(await counted(dispatchOnBranch)).toMatchObject(RED);
  });

  test('on the branch, before it', async () => {
    await openUnmeasured();
    await inBadWeather(dispatchOnBranch);
    expect(await counted(() => heads.runOnto(1))).toMatchObject(RED);
  });

  test('for the pull request, before its job, which takes it from the default branch’s cache and says no other', async () => {
    await openUnmeasured();
    await inBadWeather(() => world.dispatch({ pr: 1 }));
    expect(await counted(() => heads.runOnto(1))).toMatchObject(RED);
    expect(comment()).toMatch(/taken over from a cache that this job reads \(kept by run \d+/);
  });

  test('for the pull request, before its job, which finds it by the red status where no cache has it', async () => {
    await openUnmeasured();
    await inBadWeather(() => world.dispatch({ pr: 1 }));
    forgetCaches();
    expect(await counted(() => heads.runOnto(1))).toMatchObject(RED);
  });

  test('on the default branch it asks for no other run: those there are of many heads', async () => {
    await openRed();
    await world.dispatch({ pr: 1 });
    const { length } = world.github.requests;
    await world.dispatch({});
    const asked = world.github.requests.slice(length).map(({ path }) => path);
    expect(asked.filter((path) => path.includes('head_sha='))).toEqual([]);
  });

  test('for a fork’s pull request: the second takes over what the first measured', async () => {
    const head = { id: 666, fullName: 'mallory/support-bot' };
    const permissions = { contents: 'read', actions: 'read' } as const;
    await world.pullRequest(1, { 'a.txt': 'a' }, { author: 'mallory', head, permissions });
    await inBadWeather(() => world.dispatch({ pr: 1 }));
    expect(await counted(() => world.dispatch({ pr: 1 }))).toMatchObject(RED);
    expect(heads.stands()).toMatch(/^failure onto main/);
  });
});
