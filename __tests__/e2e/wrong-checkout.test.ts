import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pullRequestEvent, workflowDispatchEvent } from '../support/event-payloads.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { withGit } from '../support/other-git.ts';
import { toJsonLines } from '../support/run-cli.ts';

const SUITE = `suite: echo
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
`;
const GOOD = 'export default (input) => `You said ${input}`;\n';
const BROKEN = "export default () => 'no';\n";
const UNVERIFIED = 'could not be checked';

let world: GatedWorld;
beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
  const files = await world.pinned({
    'bot.mjs': GOOD,
    'evals/configs/pr.yaml': SUITE,
    'evals/datasets/d.jsonl': toJsonLines([
      { id: 'one', input: 'one', reference: 'one', tags: ['critical'] },
      { id: 'two', input: 'two', reference: 'two' },
    ]),
  });
  await world.push(files);
  await world.pullRequest(1, { 'bot.mjs': BROKEN }, { post: false });
});
afterAll(() => world.close());

/** The job of the pull request that breaks the bot, on whatever checkout. */
async function gate(
  cwd: string,
  options: Parameters<GatedWorld['run']>[1] = {},
): Promise<WorldRun> {
  const pull = world.github.state.pulls.find(({ number }) => number === 1)!;
  return await world.run(
    {
      cwd,
      event: { name: 'pull_request', payload: pullRequestEvent(world.github, pull) },
      sha: pull.mergeCommitSha!,
      ref: 'refs/pull/1/merge',
      baseRef: 'main',
      headRef: pull.head.ref,
    },
    options,
  );
}

describe.each([undefined, 'missing', 'distrustful'] as const)('with a git that is %s', (kind) => {
  const options = kind && { env: { PATH: withGit(kind) } };

  test('a checkout of main is not measured as the change', async () => {
    const result = await gate(await world.git.checkout('main'), options);
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toMatch(/the checkout is \w{10}, but this event tests \w{10}/);
  });

  test('the change is measured, by the policy of main', async () => {
    const result = await gate(await world.git.checkout('refs/pull/1/merge'), options);
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.outputs['baseline-sha']).toBe(await world.git.sha('main'));
    expect(result.summary).not.toContain(UNVERIFIED);
  });
});

test('a repository that cannot be read is not taken for the tested commit', async () => {
  const cwd = await world.git.checkout('main');
  await rm(join(cwd, '.git/HEAD'));
  const result = await gate(cwd);
  expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  expect(result.log).toContain('which commit is checked out');
});

describe('without any repository', () => {
  async function filesOf(ref: string): Promise<string> {
    const cwd = await world.git.checkout(ref);
    await rm(join(cwd, '.git'), { recursive: true });
    return cwd;
  }
  const noGit = { env: { PATH: withGit('missing') } };

  test('the files are measured, and the report says what they are taken for', async () => {
    const result = await gate(await filesOf('refs/pull/1/merge'), noGit);
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.summary).toContain(UNVERIFIED);
    expect(result.comments.at(-1)?.body).toContain(UNVERIFIED);
  });

  test('those of main are told from the change', async () => {
    const result = await gate(await filesOf('main'), noGit);
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toMatch(/no \.git, and bot\.mjs stands in it as \w{10} has it/);
  });

  test('a run by hand for a pull request says that it needs git', async () => {
    const result = await world.run(
      {
        cwd: await filesOf('refs/pull/1/merge'),
        event: { name: 'workflow_dispatch', payload: workflowDispatchEvent(world.github) },
        sha: await world.git.sha('main'),
        ref: 'refs/heads/main',
      },
      { ...noGit, inputs: { 'pr-number': '1' } },
    );
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toContain('whether it is the test merge of pull request #1 cannot be told');
    expect(result.log).toContain('install git before actions/checkout');
  });

  test('what shards measured of them is told by the merge', async () => {
    const id = 900;
    for (const shard of ['1/2', '2/2']) {
      const cwd = await filesOf('refs/pull/1/merge');
      expect(await gate(cwd, { ...noGit, id, inputs: { shard } })).toMatchObject({ exitCode: 0 });
    }
    const checkout = await world.git.checkout('refs/pull/1/merge');
    const result = await gate(checkout, { id, inputs: { command: 'merge' } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.summary.split(UNVERIFIED)).toHaveLength(2);
  });
});
