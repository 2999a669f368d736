import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

/** A bot as bad as the weather: it answers what the server says at the moment, and every call is counted. */
let weather: Server;
let answer = 'Hello!';
let calls = 0;

const suiteOf = (port: number): string => `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { http: { url: "http://127.0.0.1:${port}/", body: { q: "{{input}}" }, output: "$.text" } }
scorers: [{ name: correctness, type: contains, value: Hello }]
run: { baseline_trials: 1, max_trials: 1, max_retries: 0 }
`;
const CASES = toJsonLines(
  Array.from({ length: 12 }, (_, index) => ({
    id: `c${index}`,
    input: `hello ${index}`,
    ...(index === 0 && { tags: ['critical'] }),
  })),
);

let world: GatedWorld;

beforeAll(async () => {
  weather = createServer((request, response) => {
    calls += 1;
    request.resume().on('end', () => response.end(JSON.stringify({ text: answer })));
  });
  await new Promise<void>((resolve) => weather.listen(0, '127.0.0.1', resolve));
  world = await openWorld();
  await world.push(
    await world.pinned({
      'evals/configs/pr.yaml': suiteOf((weather.address() as AddressInfo).port),
      'evals/datasets/golden.jsonl': CASES,
    }),
  );
});
afterAll(async () => {
  await world.close();
  weather.close();
});

const comment = (): string => world.github.state.comments.at(-1)!.body;

/** Whoever reads the verdict is told where its numbers come from. */
function expectFrom(place: string, { log }: WorldRun): void {
  const said = `14 trials were measured before for this head, and taken over from ${place}`;
  expect(comment()).toContain(said);
  expect(log.replaceAll(/\s+/g, ' ')).toContain(said);
}

/** Runs it and says how often the target was asked. */
async function counted(run: () => Promise<WorldRun>): Promise<WorldRun & { calls: number }> {
  const before = calls;
  const result = await run();
  return { ...result, calls: calls - before };
}

describe('what was measured for a head is never drawn again', () => {
  test('a red pull request', async () => {
    answer = 'Go away.';
    const result = await counted(() => world.pullRequest(1, { 'a.txt': 'a' }));
    expect(result).toMatchObject({ exitCode: 1, calls: 14 });
    answer = 'Hello!';
  });

  test('re-run, from the cache: red, no call', async () => {
    const result = await counted(() => world.rerun(1, { attempt: 2 }));
    expect(result).toMatchObject({ exitCode: 1, calls: 0, outputs: { verdict: 'fail' } });
    expectFrom('the pull request’s cache', result);
  });

  test('re-run, cache gone, from the artifact of the attempt before: red, no call', async () => {
    world.github.state.caches.splice(0);
    const result = await counted(() => world.rerun(1, { attempt: 3, post: false }));
    expect(result).toMatchObject({ exitCode: 1, calls: 0, outputs: { verdict: 'fail' } });
    expectFrom('attempt 2 of this run', result);
  });

  test('closed and opened again (another run), cache gone: red, no call', async () => {
    const before = world.github.state.runs.at(-1)!.id;
    const result = await counted(() => world.rerun(1, { attempt: 1, id: 4000, post: false }));
    expect(result).toMatchObject({ exitCode: 1, calls: 0, outputs: { verdict: 'fail' } });
    expectFrom(`attempt 3 of run ${before}`, result);
  });

  test('a dispatch for the pull request takes over too', async () => {
    const result = await counted(() => world.dispatch({ pr: 1 }, { post: false }));
    expect(result).toMatchObject({ exitCode: 1, calls: 0, outputs: { verdict: 'fail' } });
  });

  test('so does the next one where a status points to a run that is gone: red, no call', async () => {
    world.github.state.caches.splice(0);
    const { runs } = world.github.state;
    const gone = runs.findLastIndex(({ event }) => event === 'workflow_dispatch');
    const [run] = runs.splice(gone, 1);
    const result = await counted(() => world.dispatch({ pr: 1 }, { post: false }));
    runs.splice(gone, 0, run!);
    expect(result).toMatchObject({ exitCode: 1, calls: 0, outputs: { verdict: 'fail' } });
  });

  test("what a fork's own run uploaded is not believed by a maintainer's run", async () => {
    world.github.state.caches.splice(0);
    // they point to the maintainer's run before, which is believed
    world.github.state.statuses.splice(0);
    const pull = world.github.state.pulls.find(({ number }) => number === 1)!;
    const runs = world.github.state.runs.filter(({ event }) => event === 'pull_request');
    const fork = { id: 666, fullName: 'mallory/support-bot' };
    const home = pull.head.repository;
    pull.head.repository = fork;
    for (const run of runs) run.headRepository = fork;
    const result = await counted(() => world.dispatch({ pr: 1 }, { post: false }));
    for (const run of runs) run.headRepository = home;
    pull.head.repository = home;
    expect(result).toMatchObject({ exitCode: 0, calls: 14 });
  });

  test('both gone: measured anew, and the comment says what was lost', async () => {
    world.github.state.caches.splice(0);
    const { artifacts } = world.github.state;
    const baselines = artifacts.filter(({ name }) => name === 'touchstone-support-bot');
    artifacts.splice(0, artifacts.length, ...baselines);
    const result = await counted(() => world.rerun(1, { attempt: 2, id: 4000 }));
    expect(result.calls).toBe(14);
    expect(comment()).toContain('ttempt 2; earlier trials lost; attempt 1 said fail');
  });

  test('a new head is measured', async () => {
    const result = await counted(() => world.pullRequest(1, { 'a.txt': 'b' }));
    expect(result).toMatchObject({ exitCode: 0, calls: 14 });
    expect(comment()).not.toContain('taken over');
  });

  test('poisoned trials in the cache: no crash', async () => {
    const { blobs, caches } = world.github.state;
    for (const { blobId } of caches) blobs.get(blobId)!.content = Buffer.from('not an archive');
    const result = await counted(() => world.rerun(1, { attempt: 2 }));
    expect(result).toMatchObject({ exitCode: 0, calls: 0 });
  });
});

test('a target that was dead is asked again: what failed on every case is no evidence', async () => {
  weather.removeAllListeners('request');
  let isDead = true;
  weather.on('request', (request, response) => {
    calls += 1;
    response.statusCode = isDead ? 500 : 200;
    request.resume().on('end', () => response.end(JSON.stringify({ text: answer })));
  });
  const dead = await counted(() => world.pullRequest(2, { 'b.txt': 'b' }));
  expect(dead).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  expect(dead.log).toContain('the target fails on every case');
  isDead = false;
  const result = await counted(() => world.rerun(2, { attempt: 2 }));
  expect(result).toMatchObject({ exitCode: 0, calls: 14 });
});

describe('a push that could not measure everything', () => {
  const outage = async (cases: number): Promise<WorldRun> => {
    let down = cases;
    weather.removeAllListeners('request');
    weather.on('request', (request, response) => {
      response.statusCode = (down -= 1) >= 0 ? 503 : 200;
      request.resume().on('end', () => response.end(JSON.stringify({ text: 'Hello!' })));
    });
    return await world.push({ 'outage.txt': String(cases) }, { post: false });
  };
  const recorded = (): number =>
    world.github.state.artifacts.filter(({ name }) => name === 'touchstone-support-bot').length;

  test('red, and recorded all the same: what is there can be compared with', async () => {
    const before = recorded();
    const result = await outage(2);
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(recorded()).toBe(before + 1);
  });

  test('with hardly a case measured it would only stand in the way of the one before', async () => {
    const before = recorded();
    const result = await outage(9);
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('the baseline before it serves on');
    expect(recorded()).toBe(before);
  });
});
