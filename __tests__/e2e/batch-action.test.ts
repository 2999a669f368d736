import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LLMock } from '@copilotkit/aimock';
import { startBatchServer, type BatchServer } from '../loopback/batch-server.ts';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { openShardedPush } from '../support/sharded-world.ts';

const SUITE = `
suite: nightly
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { openai: { model: gpt-4o-mini-2024-07-18 } }
scorers: [{ name: correctness, type: contains, value: Hello }]
run: { batch: true, max_trials: 1, baseline_trials: 1, cache: off, budget: { minutes: 0.2 } }
`;
const CASES = toJsonLines(
  Array.from({ length: 12 }, (_, index) => ({ id: `c${index}`, input: `hello ${index}` })),
);

let mock: LLMock;
let server: BatchServer;
let world: GatedWorld;
const inputs = (): Record<string, string> => ({
  'openai-api-key': 'sk-test-0123456789abcdef0123456789abcdef',
  'openai-base-url': server.url,
});

beforeAll(async () => {
  mock = await LLMock.create({ port: 0, journalMaxEntries: 0 });
  mock.on({ predicate: () => true }, { content: 'Hello!' });
  server = await startBatchServer(`${mock.url}/v1`);
  world = await openWorld();
  const files = { 'evals/configs/pr.yaml': SUITE, 'evals/datasets/golden.jsonl': CASES };
  await world.git.commit({ files: await world.pinned(files) });
});
afterAll(async () => {
  await world.close();
  await server.stop();
  await mock.stop();
});

const uploads = (): number => server.uploads.length;

test('a nightly run whose job ends before its batch: the next attempt of it collects the answers', async () => {
  server.faults = { hold: true };
  const first = await world.schedule({ id: 900, attempt: 1, inputs: inputs() });
  expect(first).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  expect(first.summary).toContain('12 calls are still with the provider');
  const names = world.github.state.artifacts.map(({ name }) => name);
  expect(names).toEqual(['touchstone-nightly-run-1']);
  server.release();
  const second = await world.schedule({ id: 900, attempt: 2, inputs: inputs() });
  expect(second).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  expect(uploads()).toBe(1);
  expect(server.direct).toEqual([]);
  const baseline = world.github.state.artifacts.at(-1)!;
  expect(baseline.name).toBe('touchstone-nightly');
}, 120_000);

test('another run of main measures anew, and so does the next attempt of one that came to its end', async () => {
  expect(await world.schedule({ id: 901, attempt: 1, inputs: inputs() })).toMatchObject({
    exitCode: 0,
  });
  expect(uploads()).toBe(2);
  expect(await world.schedule({ id: 901, attempt: 2, inputs: inputs() })).toMatchObject({
    exitCode: 0,
  });
  expect(uploads()).toBe(3);
}, 120_000);

test('a pull request waits on too: from the cache, and from the artifact of the attempt before', async () => {
  server.faults = { hold: true };
  const before = uploads();
  // a change that touches nothing of the suite would not run it
  const files = { 'evals/configs/pr.yaml': `${SUITE}# by night\n` };
  const first = await world.pullRequest(1, files, { inputs: inputs() });
  expect(first).toMatchObject({ exitCode: 2 });
  expect(uploads()).toBe(before + 1);
  const second = await world.rerun(1, { attempt: 2, inputs: inputs() });
  expect(second).toMatchObject({ exitCode: 2 });
  world.github.state.caches.splice(0);
  server.release();
  const third = await world.rerun(1, { attempt: 3, inputs: inputs() });
  expect(third).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  expect(uploads()).toBe(before + 1);
}, 180_000);

test('a shard of a push whose batch is not back yet is uploaded once: its next attempt is no second job', async () => {
  server.faults = { hold: true };
  const suite = SUITE.replace('max_trials: 1', 'max_trials: 1, shard_trials: 1');
  const files = { 'evals/configs/pr.yaml': suite, 'evals/datasets/golden.jsonl': CASES };
  const push = openShardedPush(world, 950, await world.pinned(files));
  expect((await push.shard('1/2', { inputs: inputs() })).exitCode).toBe(2);
  const names = world.github.state.artifacts.filter(({ runId }) => runId === 950);
  expect(names.map(({ name }) => name)).toEqual(['touchstone-nightly-shard-1-of-2-1']);
  server.release();
  const second = await push.shard('1/2', { attempt: 2, inputs: inputs() });
  expect(second.log).not.toContain('two jobs');
  expect(second.exitCode).toBe(0);
}, 120_000);
