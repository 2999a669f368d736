import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';

const WATCHED = 'evals/configs/watched.yaml';
const HELD = 'evals/configs/held.yaml';
const inputs = { config: 'evals/configs/*.yaml' };
const suite = (name: string, mode: string): string => `suite: ${name}
mode: ${mode}
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ type: contains, value: "{{reference}}" }]
`;

let world: GatedWorld;
beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
  await world.git.commit({ files: { 'README.md': 'x' } });
  const files = await world.pinned(
    {
      [WATCHED]: suite('watched', 'report'),
      [HELD]: suite('held', 'enforce'),
      'evals/datasets/d.jsonl': '{"id":"a","input":"x","reference":"x"}\n',
      'bot.mjs': 'export default (input) => input;\n',
    },
    [WATCHED, HELD],
  );
  expect((await world.push(files, { inputs })).exitCode).toBe(0);
});
afterAll(() => world.close());

const comment = (): string => world.github.state.comments.at(-1)!.body;
const statusOf = (name: string) =>
  world.github.state.statuses.findLast(({ context }) => context === `touchstone/${name}`);

test('taken out, a suite in report mode is told and blocks nothing; the other one is measured', async () => {
  const run = await world.pullRequest(1, { [WATCHED]: null }, { inputs });
  expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'fail', 'gates-failed': '0' } });
  expect(comment()).toContain(
    'No suite blocks; 1 of 2 would block, but is in report mode: `watched`',
  );
  expect(comment()).toContain('the suite `watched` stands on main');
  expect(run.annotations.filter(({ type }) => type === 'error')).toEqual([]);
  expect(statusOf('watched')).toMatchObject({
    state: 'success',
    description: 'onto main: report mode, would block: the suite is taken out',
  });
  expect(statusOf('held')).toMatchObject({ state: 'success' });
});

test('the mode is that of the base commit, and a suite that enforces stays red', async () => {
  const softened = { [HELD]: suite('held', 'report'), [WATCHED]: null };
  expect((await world.pullRequest(2, softened, { inputs })).exitCode).toBe(0);
  const both = await world.pullRequest(2, { [HELD]: null }, { inputs });
  expect(both).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  expect(comment()).toContain('Blocked: the suite `held` stands on main');
  expect(statusOf('held')).toMatchObject({ state: 'failure' });
  expect(statusOf('watched')).toMatchObject({ state: 'success' });
});

test('in shards the merge tells it', async () => {
  const change = { [WATCHED]: null, 'bot.mjs': 'export default async (input) => input;\n' };
  const shard = await world.pullRequest(3, change, { inputs: { ...inputs, shard: '1/1' } });
  expect(shard.exitCode).toBe(0);
  const merge = await world.rerun(3, { inputs: { ...inputs, command: 'merge' }, attempt: 1 });
  expect(merge).toMatchObject({ exitCode: 0, outputs: { verdict: 'fail' } });
  expect(comment()).toContain('in report mode: `watched`');
});

test('under a gate that another repository pins, a repository without a suite is told of that', async () => {
  const bare = await openWorld({ posts: 'when needed' });
  try {
    await bare.git.commit({ files: { '.github/workflows/evals.yml': 'name: other\n' } });
    const gate = {
      env: { GITHUB_WORKFLOW_REF: 'octo-org/policies/.github/workflows/gate.yml@refs/heads/main' },
    };
    for (const shard of [{}, { shard: '1/1' }]) {
      const more = { 'baseline-workflow': 'touchstone.yml', ...shard };
      const run = await bare.pullRequest(1, { 'a.txt': 'a' }, { ...gate, inputs: more });
      expect(run.exitCode).toBe(2);
      expect(run.log).toContain('there is no file evals/configs/pr.yaml in the repository');
      expect(run.log).not.toContain('write one of evals.yml');
    }
  } finally {
    await bare.close();
  }
});
