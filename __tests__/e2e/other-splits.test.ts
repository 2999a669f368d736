import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';
import {
  openShardedDispatch,
  openShardedPull,
  openShardedPush,
  type ShardedRun,
} from '../support/sharded-world.ts';

/** A bot as bad as the weather: it answers what the server says at the moment, and every call is counted. */
let weather: Server;
let answer: (question: string) => string;
let calls = 0;
let world: GatedWorld;

const CASES = 13;
/** Of a shard's plan, the critical case among them; of a whole run's first look. */
const IN_SHARDS = CASES * 3;
const IN_ONE_JOB = CASES + 2;
const suiteOf = (port: number): string => `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { http: { url: "http://127.0.0.1:${port}/", body: { q: "{{input}}" }, output: "$.text" } }
scorers: [{ name: correctness, type: contains, value: Hello }]
run: { concurrency: 1, baseline_trials: 2, shard_trials: 3, trials: 1, max_trials: 5, max_retries: 0 }
`;

beforeAll(async () => {
  weather = createServer((request, response) => {
    calls += 1;
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => response.end(JSON.stringify({ text: answer(body) })));
  });
  await new Promise<void>((resolve) => weather.listen(0, '127.0.0.1', resolve));
  world = await openWorld({ posts: 'when needed' });
  answer = bright;
  const push = openShardedPush(
    world,
    700,
    await world.pinned({
      'evals/configs/pr.yaml': suiteOf((weather.address() as AddressInfo).port),
      'evals/datasets/golden.jsonl': toJsonLines(
        Array.from({ length: CASES }, (_, index) => ({
          id: `c${index}`,
          input: `hello ${index}`,
          ...(index === 0 && { tags: ['critical'] }),
        })),
      ),
    }),
  );
  await push.shards(2);
  await push.merge();
});
afterAll(async () => {
  await world.close();
  weather.closeAllConnections();
  weather.close();
});

const bright = (): string => 'Hello!';
const dark = (): string => 'Go away.';
const comment = (): string => world.github.state.comments.at(-1)!.body;

async function counted<T>(work: () => Promise<T>): Promise<{ result: T; calls: number }> {
  const before = calls;
  const result = await work();
  return { result, calls: calls - before };
}

/** All shards of a run, and its merge. */
async function measure(
  run: ShardedRun,
  count: number,
  attempt = 1,
): Promise<{ result: WorldRun; calls: number }> {
  return await counted(async () => {
    for (const { exitCode } of await run.shards(count, { attempt })) expect(exitCode).toBe(0);
    return await run.merge({ attempt });
  });
}

/** Whatever was red stays so when the weather has changed. */
function expectRed({ result }: { result: WorldRun }): void {
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  expect(comment()).not.toContain('trials lost');
}

describe('what was measured for a head is not drawn again in another split', () => {
  test('a pull request in one job, then a dispatch in shards: they measure only what the first look had not', async () => {
    answer = dark;
    const { calls: asked } = await counted(() => world.pullRequest(1, { 'a.txt': 'a' }));
    expect(asked).toBe(IN_ONE_JOB);
    answer = bright;
    const again = await measure(openShardedDispatch(world, 7001, 1), 2);
    expect(again.calls).toBe(IN_SHARDS - IN_ONE_JOB);
    expectRed(again);
    expect(comment()).toContain(`${IN_ONE_JOB} trials were measured before for this head`);
  });

  test('in two shards, then a dispatch in three', async () => {
    answer = dark;
    await measure(openShardedPull(world, 2, { 'b.txt': 'b' }), 2);
    answer = bright;
    const again = await measure(openShardedDispatch(world, 7002, 2), 3);
    expect(again.calls).toBe(0);
    expectRed(again);
  });

  test('in two shards, then a second attempt in three: nothing is called lost', async () => {
    answer = dark;
    const pull = openShardedPull(world, 3, { 'c.txt': 'c' });
    await measure(pull, 2);
    answer = bright;
    const again = await measure(pull, 3, 2);
    expect(again.calls).toBe(0);
    expectRed(again);
  });

  test('in two shards that nobody merged, then in three, then in one job', async () => {
    answer = dark;
    const pull = openShardedPull(world, 4, { 'd.txt': 'd' });
    await pull.shards(2);
    answer = bright;
    const { calls: none } = await counted(() => pull.shards(3, { attempt: 2 }));
    expect(none).toBe(0);
    const whole = await counted(() => world.rerun(4, { attempt: 3 }));
    expect(whole.calls).toBe(0);
    expectRed(whole);
    expect(comment()).toContain(`${IN_SHARDS} trials were measured before for this head`);
  });

  test('one of two shards, then in three: only the other half is asked for', async () => {
    answer = dark;
    const pull = openShardedPull(world, 5, { 'e.txt': 'e' });
    const { calls: half } = await counted(() => pull.shard('1/2'));
    answer = bright;
    const again = await measure(pull, 3, 2);
    expect(again.calls).toBe(IN_SHARDS - half);
    expect(again.result.exitCode).toBe(1);
  });

  test('a whole run that looked further than shards do: the merge takes what they took', async () => {
    answer = (question) => (/hello 3"/.test(question) ? dark() : bright());
    const { calls: asked } = await counted(() => world.pullRequest(6, { 'f.txt': 'f' }));
    expect(asked).toBeGreaterThan(IN_SHARDS);
    const again = await measure(openShardedDispatch(world, 7006, 6), 2);
    expect(again.calls).toBe(0);
    expect(again.result.outputs['verdict']).not.toBe('error');
  });

  test('what a critical case failed beyond the plan of a shard still blocks', async () => {
    const asked = new Map<string, number>();
    answer = (question) => {
      const nth = (asked.get(question) ?? 0) + 1;
      asked.set(question, nth);
      const isDark = /hello 0"/.test(question) ? nth > 3 : /hello 3"/.test(question) && nth !== 2;
      return isDark ? dark() : bright();
    };
    const { result } = await counted(() => world.pullRequest(7, { 'g.txt': 'g' }));
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    answer = bright;
    const again = await measure(openShardedDispatch(world, 7007, 7), 2);
    expect(again.calls).toBe(0);
    expectRed(again);
    expect(comment()).toContain('1 of 1 critical case failed (`c0`)');
    expect(comment()).toContain('further trials of this head are not counted');
  });

  test('what one job does not count of the shards’ trials is told before its green', async () => {
    const asked = new Map<string, number>();
    answer = (question) => {
      const nth = (asked.get(question) ?? 0) + 1;
      asked.set(question, nth);
      return nth > 1 && !/hello 0"/.test(question) ? dark() : bright();
    };
    const red = await measure(openShardedPull(world, 9, { 'i.txt': 'i' }), 2);
    expectRed(red);
    answer = bright;
    const whole = await counted(() => world.dispatch({ pr: 9 }, { id: 7009 }));
    expect(whole.calls).toBe(0);
    const [, first] = comment().split('\n');
    expect(first).toMatch(
      /⚠️ .*24 further trials of this head are not counted \(24 failed\): 1 trial a case decides/,
    );
  });
});

test('where it cannot be taken over, the first line of the merge says so', async () => {
  answer = dark;
  const pull = openShardedPull(world, 8, { 'h.txt': 'h' });
  const red = await measure(pull, 2);
  expectRed(red);
  answer = bright;
  await world.runPosts();
  world.github.state.caches.splice(0);
  for (const artifact of world.github.state.artifacts)
    if (artifact.name !== 'touchstone-support-bot') artifact.expiresAt = new Date(0).toISOString();
  const again = await measure(pull, 3, 2);
  expect(again.calls).toBe(IN_SHARDS);
  const [, first] = comment().split('\n');
  expect(first).toMatch(/⚠️ .*ttempt 2; some earlier trials lost; attempt 1 said fail/);
  expect(first).toContain('it has expired');
});

test('where it cannot be looked up, the first line of a pass says so', async () => {
  answer = dark;
  expectRed(await measure(openShardedPull(world, 10, { 'j.txt': 'j' }), 2));
  answer = bright;
  // of every run but the baseline's
  world.github.fail({ path: /runs\/(?!700\/)\d+\/artifacts/ }, { answer: 403, times: 99 });
  const again = await counted(() => world.dispatch({ pr: 10 }, { id: 7010 }));
  world.github.clearFaults();
  expect(again.calls).toBe(IN_ONE_JOB);
  const [, first] = comment().split('\n');
  expect(first).toMatch(
    /⚠️ .*whether this head was measured before cannot be known: artifacts: 403/,
  );
});
