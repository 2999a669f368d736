import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { openShardedPull, openShardedPush, type ShardedRun } from '../support/sharded-world.ts';

/** A bot that answers what the weather says, and counts who asked. */
let weather: Server;
let answer = 'Hello!';
let calls = 0;

const CASES = 13;
const suiteOf = (port: number, more = ''): string => `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { http: { url: "http://127.0.0.1:${port}/", body: { q: "{{input}}" }, output: "$.text" } }
scorers: [{ name: correctness, type: contains, value: Hello }]
run: { baseline_trials: 2, shard_trials: 3, max_retries: 0${more} }
`;
const caseLines = (count: number): string =>
  toJsonLines(
    Array.from({ length: count }, (_, index) => ({
      id: `c${index}`,
      input: `hello ${index}`,
      ...(index === 0 && { tags: ['critical'] }),
    })),
  );

let world: GatedWorld;
let port: number;

beforeAll(async () => {
  weather = createServer((request, response) => {
    calls += 1;
    request.resume().on('end', () => response.end(JSON.stringify({ text: answer })));
  });
  await new Promise<void>((resolve) => weather.listen(0, '127.0.0.1', resolve));
  port = (weather.address() as AddressInfo).port;
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
  weather.close();
});

const artifacts = (name: string): number =>
  world.github.state.artifacts.filter((one) => one.name === name).length;
const comments = (number: number) =>
  world.github.state.comments.filter((comment) => comment.issue === number);

async function counted<T>(work: () => Promise<T>): Promise<{ result: T; calls: number }> {
  const before = calls;
  const result = await work();
  return { result, calls: calls - before };
}

describe('a push in shards', () => {
  test('every shard measures its part of all trials, and uploads it; the merge records the baseline', async () => {
    const push = openShardedPush(
      world,
      700,
      await world.pinned({
        'evals/configs/pr.yaml': suiteOf(port),
        'evals/datasets/golden.jsonl': caseLines(CASES),
      }),
    );
    const { result: shards, calls: asked } = await counted(() => push.shards(4));
    for (const { exitCode, outputs, log } of shards) {
      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({ verdict: '', 'report-path': '' });
      expect(log).toContain('measured; the merge gates');
    }
    // baseline_trials of every case, and critical.trials of the critical one
    expect(asked).toBe(CASES * 2 + 1);
    expect(artifacts('touchstone-support-bot')).toBe(0);
    expect(artifacts('touchstone-support-bot-shard-2-of-4-1')).toBe(1);
    const { result: merged, calls: none } = await counted(() => push.merge());
    expect(merged).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(none).toBe(0);
    expect(artifacts('touchstone-support-bot')).toBe(1);
  });
});

describe('a pull request in shards', () => {
  let pull: ShardedRun;

  test('green: compared with the merged baseline, one comment, one look', async () => {
    pull = openShardedPull(world, 1, { 'a.txt': 'a' });
    const { result, calls: asked } = await counted(() => pull.shards(4));
    expect(result.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    expect(asked).toBe(CASES * 3);
    expect(comments(1)).toHaveLength(0);
    const merged = await pull.merge();
    expect(merged.log).toContain('Touchstone: pass');
    expect(merged).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', 'baseline-sha': await world.git.sha('main') },
    });
    expect(comments(1)).toHaveLength(1);
  });

  test('red: one comment, the same one', async () => {
    answer = 'Go away.';
    pull = openShardedPull(world, 1, { 'a.txt': 'b' });
    const shards = await pull.shards(4);
    // a shard never gates
    expect(shards.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    const merged = await pull.merge();
    expect(merged).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail', 'cases-regressed': String(CASES) },
    });
    expect(comments(1)).toHaveLength(1);
    expect(comments(1)[0]!.body).toContain('❌');
    answer = 'Hello!';
  });

  test('re-run of all: nothing is drawn again, red stays red', async () => {
    const { result, calls: asked } = await counted(async () => {
      await pull.shards(4, { attempt: 2 });
      return await pull.merge({ attempt: 2 });
    });
    expect(asked).toBe(0);
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(artifacts('touchstone-support-bot-shard-4-of-4-2')).toBe(1);
  });
});

describe('what is not all there is never green', () => {
  test('a missing shard, and one of another run that stands in for it', async () => {
    const other = openShardedPull(world, 2, { 'b.txt': 'b' });
    await other.shard('1/4');
    const pull = openShardedPull(world, 3, { 'c.txt': 'c' });
    for (const part of ['2/4', '3/4', '4/4']) await pull.shard(part);
    const merged = await pull.merge();
    expect(merged).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(merged.log).toContain('shard 1 of 4 is missing');
    expect(comments(3)[0]!.body).toContain('shard 1 of 4 is missing');
    // the failed job alone is run again: only what is missing is measured
    const { calls: asked } = await counted(() => pull.shard('1/4', { attempt: 2 }));
    expect(asked).toBe(4 * 3);
    const again = await pull.merge({ attempt: 2 });
    expect(again).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(comments(3)).toHaveLength(1);
    expect(comments(3)[0]!.body).not.toContain('missing');
  });
});
