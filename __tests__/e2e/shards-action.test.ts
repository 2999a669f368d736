import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';
import {
  openShardedDispatch,
  openShardedPull,
  openShardedPush,
  type ShardedRun,
} from '../support/sharded-world.ts';

/** A bot that answers what the weather says, and counts who asked. */
let weather: Server;
let answer = 'Hello!';
let calls = 0;
let hangs = (): boolean => false;

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
    if (hangs()) return;
    request.resume().on('end', () => response.end(JSON.stringify({ text: answer })));
  });
  await new Promise<void>((resolve) => weather.listen(0, '127.0.0.1', resolve));
  port = (weather.address() as AddressInfo).port;
  world = await openWorld({ posts: 'when needed' });
});
afterAll(async () => {
  await world.close();
  weather.closeAllConnections();
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
    const shards = await pull.shards(2);
    // a shard never gates
    expect(shards.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const merged = await pull.merge();
    expect(merged).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail', 'cases-regressed': String(CASES) },
    });
    expect(comments(1)).toHaveLength(1);
    expect(comments(1)[0]!.body).toContain('broken <code>c12</code>');
    answer = 'Hello!';
    expect(merged.summary).toContain('broken');
  });

  test('re-run of all: nothing is drawn again, red stays red', async () => {
    const { result, calls: asked } = await counted(async () => {
      await pull.shards(2, { attempt: 2 });
      return await pull.merge({ attempt: 2 });
    });
    expect(asked).toBe(0);
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(artifacts('touchstone-support-bot-shard-2-of-2-2')).toBe(1);
    // what each shard took over, together
    const said = 'trials were measured before for this head, and taken over from';
    expect(comments(1)[0]!.body).toContain(`${CASES * 3} ${said} the pull request’s cache`);
  });

  test('re-run when what was measured is lost: the comment of the merge says so', async () => {
    const { artifacts: all, caches } = world.github.state;
    await world.runPosts();
    caches.splice(0);
    all.splice(0, all.length, ...all.filter(({ name }) => name === 'touchstone-support-bot'));
    const { result, calls: asked } = await counted(async () => {
      await pull.shards(2, { attempt: 3 });
      return await pull.merge({ attempt: 3 });
    });
    expect(asked).toBe(CASES * 3);
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(comments(1)[0]!.body).toContain('ttempt 3; earlier trials lost; attempt 2 said fail');
  });
});

describe('what is not all there is never green', () => {
  test('a missing shard, and one of a fork’s run that could stand in for it', async () => {
    const fork = openShardedPull(
      world,
      2,
      { 'b.txt': 'b' },
      { author: 'mallory', head: { id: 666, fullName: 'mallory/support-bot' } },
    );
    await fork.shard('1/3');
    expect(artifacts('touchstone-support-bot-shard-1-of-3-1')).toBe(1);
    const pull = openShardedPull(world, 3, { 'c.txt': 'c' });
    for (const part of ['2/3', '3/3']) await pull.shard(part);
    const merged = await pull.merge();
    expect(merged).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(merged.log).toContain('shard 1 of 3 is missing');
    expect(comments(3)[0]!.body).toContain('shard 1 of 3 is missing');

    // the failed job alone is run again: only what is missing is measured
    const { calls: asked } = await counted(() => pull.shard('1/3', { attempt: 2 }));
    // five of thirteen cases
    expect(asked).toBe(5 * 3);
    const again = await pull.merge({ attempt: 2 });
    expect(again).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(comments(3)).toHaveLength(1);
    expect(comments(3)[0]!.body).not.toContain('missing');
  });

  test('every shard missing: no job came to its end', async () => {
    const pull = openShardedPull(world, 4, { 'd.txt': 'd' });
    const merged = await pull.merge();
    expect(merged).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(merged.log).toContain('suite support-bot has no shard here');
    expect(merged.annotations.at(-1)?.message).toContain('has no shard here');
  });

  test('a shard whose job was cancelled; its re-run goes on from there', async () => {
    const pull = openShardedPull(world, 5, { 'e.txt': 'e' });
    let left = 9;
    hangs = () => (left -= 1) < 0;
    const cut = await pull.shard('1/2', { cancel: { whenLine: /^shard 1 of 2 of/ } });
    hangs = () => false;
    expect(cut.exitCode).not.toBe(0);
    const whole = await counted(() => pull.shard('2/2'));
    expect(whole).toMatchObject({ result: { exitCode: 0 }, calls: 6 * 3 });
    const merged = await pull.merge();
    expect(merged).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(merged.log).toMatch(/shard 1 of 2 (?:is missing|was not measured to its end)/);

    const again = await counted(() => pull.shard('1/2', { attempt: 2 }));
    expect(again.result.exitCode).toBe(0);
    expect(again.calls).toBeLessThanOrEqual(7 * 3);
    expect(await pull.merge({ attempt: 2 })).toMatchObject({ exitCode: 0 });
  });

  test('shards of two commits', async () => {
    await openShardedPull(world, 6, { 'f.txt': 'f' }, { id: 5000 }).shard('1/2');
    const moved = openShardedPull(world, 6, { 'f.txt': 'g' }, { id: 5000 });
    await moved.shard('2/2');
    const merged = await moved.merge();
    expect(merged).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(merged.log).toContain('shard 1 of 2 is of another commit');
  });

  test('an artifact of this run that holds what another run measured, or what nobody announced', async () => {
    const pull = openShardedPull(world, 8, { 'i.txt': 'i' });
    await pull.shards(2);
    const { artifacts: all, blobs } = world.github.state;
    const named = all.filter(({ name }) => name === 'touchstone-support-bot-shard-1-of-2-1');
    const [other, own] = [named[0], named.at(-1)];
    expect(other!.runId).not.toBe(own!.runId);
    const { blobId, digest, size } = own!;
    Object.assign(own!, { blobId: other!.blobId, digest: other!.digest, size: other!.size });
    const planted = await pull.merge();
    expect(planted.exitCode).toBe(2);
    expect(planted.log).toContain('it says that another run measured it');

    Object.assign(own!, { blobId, digest, size });
    const blob = blobs.get(blobId)!;
    const { content } = blob;
    blob.content = Buffer.concat([content, Buffer.from('x')]);
    const changed = await pull.merge();
    expect(changed.exitCode).toBe(2);
    expect(changed.log).toContain('its digest is not the announced one');
    blob.content = content;
    expect(await pull.merge()).toMatchObject({ exitCode: 0 });
  });

  test('a job that may not list artifacts says which permission it lacks', async () => {
    const pull = openShardedPull(world, 9, { 'j.txt': 'j' });
    const merged = await pull.merge({ permissions: { contents: 'read' } });
    expect(merged.exitCode).toBe(2);
    expect(merged.log).toContain('actions: read');
  });

  test.each([
    [{ shard: '5/4' }, 'the input shard is "5/4"'],
    [{ shard: '1/4', command: 'merge' }, 'command: merge measures nothing'],
  ])('%j', async (inputs, message) => {
    const result = await world.pullRequest(10, { 'k.txt': 'k' }, { inputs });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain(message);
  });
});

describe('a run in shards that is started by hand', () => {
  test('for a pull request: takes over, comments, and sets the status on its head', async () => {
    const pull = openShardedPull(world, 12, { 'l.txt': 'l' });
    await pull.shards(2);
    const dispatch = openShardedDispatch(world, 6000, 12);
    const { calls: asked } = await counted(() => dispatch.shards(2));
    expect(asked).toBe(0);
    const merged = await dispatch.merge();
    expect(merged).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(comments(12)).toHaveLength(1);
    const { sha } = world.github.state.pulls.find(({ number }) => number === 12)!.head;
    const status = world.github.state.statuses.find((one) => one.sha === sha);
    expect(status).toMatchObject({ state: 'success', context: 'touchstone/support-bot' });
  });
});

describe('several suites in the same shards', () => {
  test('each is dealt by itself, a small one leaves some without a case; one comment for all', async () => {
    const tiny = suiteOf(port).replace('support-bot', 'tiny').replace('golden', 'tiny');
    const files = await world.pinned(
      {
        'evals/configs/pr.yaml': suiteOf(port),
        'evals/configs/tiny.yaml': tiny,
        'evals/datasets/golden.jsonl': caseLines(CASES),
        'evals/datasets/tiny.jsonl': caseLines(1),
      },
      ['evals/configs/pr.yaml', 'evals/configs/tiny.yaml'],
    );
    const pull = openShardedPull(world, 13, files);
    const inputs = { config: 'evals/configs/*.yaml' };
    const { result, calls: asked } = await counted(() => pull.shards(2, { inputs }));
    expect(asked).toBe((CASES + 1) * 3);
    expect(result[1]!.log).toContain('of suite tiny is measured: 0 cases, 0 trials');
    const merged = await pull.merge({ inputs });
    expect(merged).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(merged.log).toContain('artifact touchstone-tiny-run-1');
    expect(comments(13)).toHaveLength(1);
  });
});

describe('a change of the yardstick, in shards', () => {
  test('main’s form of what it edits holds too', async () => {
    const changed = caseLines(CASES).replace('"hello 0"', '"good morning 0"');
    const files = await world.pinned({
      'evals/configs/pr.yaml': suiteOf(port),
      'evals/datasets/golden.jsonl': changed,
    });
    const pull = openShardedPull(world, 11, files);
    const { calls: asked } = await counted(() => pull.shards(3));
    expect(asked).toBe((CASES + 1) * 3);
    const merged = await pull.merge();
    expect(merged).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(comments(11)[0]!.body).toContain('c0');
  });
});

test('a merge whose baseline cannot be stored is an error', async () => {
  const push = openShardedPush(world, 790, { 'notes.md': 'x' });
  await push.shards(2);
  world.github.fail({ path: /CreateArtifact/ }, { answer: 403, times: 9 });
  const merged = await push.merge();
  world.github.clearFaults();
  expect(merged).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  expect(merged.log).toContain('the baseline of suite support-bot could not be stored');
});
