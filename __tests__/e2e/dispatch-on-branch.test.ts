import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { openShardedBranch } from '../support/sharded-world.ts';

const bot = (refund: string): string =>
  `export default async (input) => (input === 'refund' ? ${JSON.stringify(refund)} : 'Hello!');\n`;
const GOOD = bot('Within 30 days.');
const BAD = bot('Whenever you like.');
const CONFIG = 'evals/configs/pr.yaml';
const DATASET = 'evals/datasets/golden.jsonl';
const suiteOf = (extra = ''): string => `
suite: support
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
gates:
  baseline: { wait_minutes: 0 }
${extra}`;
const GREETING = { id: 'greeting', input: 'hello', reference: 'Hello' };
const FILES = {
  'bot.mjs': GOOD,
  [CONFIG]: suiteOf(),
  [DATASET]: toJsonLines([
    { id: 'refund-window', input: 'refund', reference: '30 days', tags: ['critical'] },
    GREETING,
  ]),
};
const QUIET = { post: false };

let world: GatedWorld;
beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
  await world.push({ 'README.md': 'before the gate' }, QUIET);
  await world.git.branch('before', await world.git.sha('main'));
  const pushed = await world.push(await world.pinned(FILES), QUIET);
  expect(pushed).toMatchObject({ exitCode: 0 });
});
afterAll(() => world.close());

/** Two commits on a branch, the first of which has the harm; then Run workflow, with that branch. */
async function dispatchOn(branch: string, files: Record<string, string>) {
  await world.git.commit({ files, branch });
  await world.git.commit({ files: { 'docs.md': branch }, branch });
  return await world.dispatch({ ref: `refs/heads/${branch}` }, QUIET);
}

test('a bar that the branch loosened in its first commit is not the one that holds', async () => {
  const lax = suiteOf('  critical: { tags: [none] }\n  safety: { tags: [none] }\n');
  const result = await dispatchOn('loosened', { [CONFIG]: lax, 'bot.mjs': BAD });
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  expect(result.log).toContain('compared with the tip of main');
});

test('a critical case that it took out and broke is still asked', async () => {
  const pinned = await world.pinned({ ...FILES, [DATASET]: toJsonLines([GREETING]) });
  const result = await dispatchOn('taken-out', { ...pinned, 'bot.mjs': BAD });
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
});

test('a branch that does not touch the suite is compared with main’s baseline, and passes', async () => {
  const result = await dispatchOn('harmless', { 'notes.md': 'x' });
  expect(result).toMatchObject({
    exitCode: 0,
    outputs: { verdict: 'pass', 'baseline-sha': await world.git.sha('main') },
  });
});

test('a branch from before the gate brings no policy of its own', async () => {
  const lax = suiteOf('  critical: { tags: [none] }\n').replace('suite: support', 'suite: other');
  const pinned = await world.pinned({ ...FILES, [CONFIG]: lax });
  await world.git.checkout('main');
  await world.git.commit({ files: { 'x.txt': 'x' }, branch: 'before' });
  const result = await dispatchOn('before', { ...pinned, 'bot.mjs': BAD });
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  expect(result.summary).toContain('support');
});

test('where the tip is not to be had no bar is known to hold', async () => {
  world.github.fail({ path: /git\/ref\/heads/ }, { answer: 404, times: 9 });
  const result = await world.dispatch({ ref: 'refs/heads/harmless' }, QUIET);
  world.github.clearFaults();
  expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  expect(result.log).toContain('the tip of `main`');
});

describe('in shards, while main moves on', () => {
  const moveMain = () => world.git.commit({ files: { 'main.md': `${Math.random()}` } });

  test('the merge compares with the tip that the shards saw', async () => {
    const tip = await world.git.sha('main');
    await world.git.commit({ files: { 'notes.md': 'y' }, branch: 'sharded' });
    const run = openShardedBranch(world, 8001, 'sharded');
    await run.shards(2, QUIET);
    await moveMain();
    const result = await run.merge(QUIET);
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', 'baseline-sha': tip },
    });
    expect(result.log).toContain('as it was when the shards were measured');
  });

  test('shards that saw different ones are an error, which says what to do', async () => {
    await world.git.commit({ files: { 'notes.md': 'z' }, branch: 'torn' });
    const run = openShardedBranch(world, 8002, 'torn');
    await run.shard('1/2', QUIET);
    await moveMain();
    await run.shard('2/2', QUIET);
    const result = await run.merge(QUIET);
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toMatch(/is of another base commit .*than/);
    expect(result.log).toContain('“Re-run all jobs”');
  });
});
