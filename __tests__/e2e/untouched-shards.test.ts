import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LLMock } from '@copilotkit/aimock';
import { readBaselineArtifact } from '../support/baseline-artifacts.ts';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { openShardedPull, openShardedPush } from '../support/sharded-world.ts';

const KEY = 'sk-test-0123456789abcdef0123456789abcdef';
const CASES = 12;
const PROMPT = 'evals/prompts/answer.txt';

const suite = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { openai: { model: gpt-4o-mini-2024-07-18, prompt: { path: ../prompts/answer.txt } } }
scorers: [{ name: correctness, type: contains, value: right }]
run: { trials: 1, max_trials: 1, shard_trials: 1, baseline_trials: 1, max_retries: 0, cache: off }
gates: { baseline: { wait_minutes: 0 } }
`;

const dataset = toJsonLines(
  Array.from({ length: CASES }, (_, index) => ({
    id: `case-${index}`,
    input: `question ${index}`,
  })),
);

let mock: LLMock;
let world: GatedWorld;
let asked = 0;
let measured: string;
const withKey = () => ({
  inputs: { 'openai-api-key': KEY, 'openai-base-url': `${mock.url}/v1` },
  secrets: [KEY],
});
/** Where to ask is known, and no key to ask with. */
const withoutKey = () => ({ inputs: { 'openai-base-url': `${mock.url}/v1` } });
const namesOf = (part: string): string[] =>
  world.github.state.artifacts.map(({ name }) => name).filter((name) => name.includes(part));

beforeAll(async () => {
  mock = await LLMock.create({ port: 0, journalMaxEntries: 0 });
  mock.on({ predicate: () => true }, () => {
    asked += 1;
    return { content: 'the right answer' };
  });
  world = await openWorld({ posts: 'when needed' });
  const files = await world.pinned({
    'evals/configs/pr.yaml': suite,
    [PROMPT]: 'Answer: {{input}}',
    'evals/datasets/golden.jsonl': dataset,
  });
  const push = openShardedPush(world, 700, {
    ...files,
    '.github/workflows/evals.yml': 'on: pull_request\n',
  });
  await push.shards(2, withKey());
  expect(await push.merge(withKey())).toMatchObject({ exitCode: 0 });
  expect(asked).toBe(CASES);
  measured = await world.git.sha('main');
}, 60_000);
beforeEach(() => {
  asked = 0;
});
afterAll(async () => {
  await world.close();
  await mock.stop();
});

describe('in shards, a pull request that touches nothing', () => {
  test('asks nobody, needs no key, and is passed by the merge', async () => {
    const before = namesOf('-shard-').length;
    const pull = openShardedPull(world, 1, { 'docs/guide.md': 'How to.' });
    for (const shard of await pull.shards(2, withoutKey())) {
      expect(shard).toMatchObject({ exitCode: 0, outputs: { verdict: '' } });
      expect(shard.log).toContain('untouched; the merge gates');
      expect(shard.summary).toContain(`by the baseline of ${measured.slice(0, 7)}`);
    }
    expect(namesOf('-shard-')).toHaveLength(before);
    expect(namesOf('-untouched-1-of-2-1')).toHaveLength(1);
    const merged = await pull.merge(withoutKey());
    expect(merged).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', 'baseline-sha': measured },
    });
    expect(merged.summary).toContain('Untouched');
    expect(asked).toBe(0);
    const head = world.github.state.pulls.find(({ number }) => number === 1)!.head.sha;
    const statuses = world.github.state.statuses.filter(({ sha }) => sha === head);
    expect(statuses.map(({ state, description }) => `${state}: ${description}`)).toEqual([
      expect.stringMatching(/^success: onto main: Untouched/),
    ]);
  });

  test('is measured all the same in so many shards that asking would use up GitHub’s API', async () => {
    const pull = openShardedPull(world, 6, { 'docs/guide.md': 'A fifth way.' });
    const few = await pull.shard('1/32', withoutKey());
    expect(few.log).toContain('untouched; the merge gates');
    const many = await pull.shard('1/33', withKey());
    expect(many.log).toContain('it runs: more than 32 shards');
    expect(many.log).toContain('measured; the merge gates');
  });

  test('is measured once its prompt differs', async () => {
    const pull = openShardedPull(world, 2, { [PROMPT]: 'Reply: {{input}}' });
    const [first] = await pull.shards(2, withKey());
    expect(first!.log).toContain(`it runs: ${PROMPT} differs`);
    expect(first!.log).toContain(`expected: ${CASES / 2} calls of the target`);
    expect(asked).toBe(CASES);
    const merged = await pull.merge(withKey());
    expect(merged).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    // the merge asks nobody, and looks at no cache for what it would ask
    expect(merged.log).not.toContain('expected:');
    expect(merged.summary).not.toContain('Untouched');
  });

  test('is passed even where what a re-run would know of it cannot be kept: that is a warning', async () => {
    const pull = openShardedPull(world, 10, { 'docs/guide.md': 'A seventh way.' });
    world.github.fail(
      { path: /\/CreateArtifact$/ },
      { answer: 403, times: 9, body: { msg: 'no' } },
    );
    const [first] = await pull.shards(1, withoutKey());
    world.github.clearFaults();
    expect(first).toMatchObject({ exitCode: 0, outputs: { verdict: '' } });
    expect(first!.log).toContain(
      'warning: a re-run will not know that shard 1 of 1 had nothing to do',
    );
    expect(namesOf('-untouched-1-of-1-1')).toEqual([]);
    const merged = await pull.merge(withoutKey());
    expect(merged).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(merged.summary).toContain('Untouched');
    expect(asked).toBe(0);
  });

  // a shard that sees no baseline measures
  const BLIND = { contents: 'read', 'pull-requests': 'read' } as const;

  test('of which one shard measured all the same, has no verdict until all of it is measured', async () => {
    const pull = openShardedPull(world, 3, { 'docs/guide.md': 'Another way.' });
    await pull.shard('2/2', withoutKey());
    const first = await pull.shard('1/2', { ...withKey(), permissions: BLIND });
    expect(first.log).toContain('it runs: no baseline');
    expect(asked).toBe(CASES / 2);
    const merged = await pull.merge(withoutKey());
    expect(merged).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(merged.log).toContain('shard 2 of 2 is missing');
    expect(merged.log.replaceAll(/\s+/g, ' ')).toContain(
      'Where it left an untouched suite out: “Re-run all jobs”',
    );
    const again = { ...withKey(), attempt: 2 };
    const [, second] = await pull.shards(2, again);
    expect(second!.log).toContain('it runs: another shard of this run has measured its part');
    // the first one takes over what it has
    expect(asked).toBe(CASES);
    const whole = await pull.merge(again);
    expect(whole).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(whole.summary).not.toContain('Untouched');
  });

  test('and was measured whole, is judged by that', async () => {
    const pull = openShardedPull(world, 4, { 'docs/guide.md': 'A third way.' });
    await pull.shards(2, { ...withKey(), permissions: BLIND });
    expect(asked).toBe(CASES);
    const merged = await pull.merge(withKey());
    expect(merged).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(merged.summary).not.toContain('Untouched');
  });

  test('whose head was measured in one job before, is measured in shards, too: they see it as the merge does', async () => {
    const blind = { ...withKey(), permissions: BLIND };
    // it measures, and cannot tell what it would be compared with
    expect(await world.pullRequest(7, { 'docs/guide.md': 'A sixth way.' }, blind)).toMatchObject({
      exitCode: 2,
    });
    expect(asked).toBe(CASES);
    for (const part of ['1/2', '2/2']) {
      const { inputs, secrets } = withKey();
      const options = { secrets, id: 7000, inputs: { ...inputs, shard: part } };
      const shard = await world.rerun(7, { ...options, attempt: 1 });
      expect(shard.log).toContain('it runs: this very head was measured before');
    }
  });

  test('in another number of shards, a re-run is judged by these alone', async () => {
    const pull = openShardedPull(world, 8, { [PROMPT]: 'Deal: {{input}}' });
    await pull.shards(2, withKey());
    const again = { ...withKey(), attempt: 2 };
    await pull.shard('1/3', again);
    const missing = await pull.merge(again);
    expect(missing.exitCode).toBe(2);
    expect(missing.log).toContain('shards 2, 3 of 3 are missing');
    await pull.shard('2/3', again);
    await pull.shard('3/3', again);
    expect(await pull.merge(again)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });

  test('whose run failed for another reason, is untouched in the re-run of what failed, too', async () => {
    const pull = openShardedPull(world, 5, { 'docs/guide.md': 'A fourth way.' });
    expect(await pull.shard('1/2', withoutKey())).toMatchObject({ exitCode: 0 });
    expect(await pull.shard('3/2', withoutKey())).toMatchObject({ exitCode: 2 });
    expect(await pull.merge(withoutKey())).toMatchObject({ exitCode: 0 });
    const again = { ...withoutKey(), attempt: 2 };
    const second = await pull.shard('2/2', again);
    expect(second.log).toContain('untouched; the merge gates');
    const merged = await pull.merge(again);
    expect(merged).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(merged.summary).toContain('Untouched');
    expect(asked).toBe(0);
  });
});

test('in shards, a push that touches nothing publishes the baseline again; its re-run measures', async () => {
  const push = openShardedPush(world, 800, { 'README.md': 'A bot.' });
  await push.shards(2, withoutKey());
  const merged = await push.merge(withoutKey());
  expect(merged).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  expect(asked).toBe(0);
  const readRun = async (): Promise<unknown> =>
    JSON.parse((await readBaselineArtifact(world, 'support-bot')).get('run.json')!);
  const commit = await world.git.sha('main');
  expect(await readRun()).toMatchObject({ commit, carried_from: measured });
  // somebody wants it measured: that no shard could is no pass
  const again = { ...withKey(), attempt: 2 };
  const alone = await push.merge(again);
  expect(alone).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  expect(alone.log.replaceAll(/\s+/g, ' ')).toContain('“Re-run all jobs”');
  await push.shards(2, again);
  expect(asked).toBe(CASES);
  const whole = await push.merge(again);
  expect(whole).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  expect(whole.summary).not.toContain('Untouched');
  expect(await readRun()).not.toHaveProperty('carried_from');
});

test('in shards, of several suites those run that are touched, and only those', async () => {
  const both = { ...withKey(), inputs: { ...withKey().inputs, config: 'evals/configs/*.yaml' } };
  const other = suite.replace('suite: support-bot', 'suite: billing');
  const configs = ['evals/configs/pr.yaml', 'evals/configs/billing.yaml'];
  const files = await world.pinned(
    {
      'evals/configs/pr.yaml': suite,
      'evals/configs/billing.yaml': other.replace('answer.txt', 'billing.txt'),
      [PROMPT]: 'Answer: {{input}}',
      'evals/prompts/billing.txt': 'Bill: {{input}}',
      'evals/datasets/golden.jsonl': dataset,
    },
    configs,
  );
  const push = openShardedPush(world, 900, files);
  await push.shards(2, both);
  expect(await push.merge(both)).toMatchObject({ exitCode: 0 });
  asked = 0;
  const pull = openShardedPull(world, 9, { 'evals/prompts/billing.txt': 'Bill them: {{input}}' });
  for (const shard of await pull.shards(2, both)) {
    expect(shard.log).toContain('of suite support-bot is untouched');
    expect(shard.log).toContain('of suite billing is measured');
    expect(shard.log).toContain('measured; the merge gates');
  }
  expect(asked).toBe(CASES);
  const merged = await pull.merge(both);
  expect(merged).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  expect(merged.log).toMatch(/support-bot: untouched/);
  expect(merged.log).not.toMatch(/billing: untouched/);
});
