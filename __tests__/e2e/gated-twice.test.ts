import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { openShardedPull } from '../support/sharded-world.ts';

const CONFIG = 'evals/configs/pr.yaml';
/** An app that answers as a variable of the job says: the jobs of a matrix. */
const FILES = {
  'bot.mjs':
    "export default async () => (process.env.LEG === 'red' ? 'Whenever.' : 'Within 30 days.');\n",
  [CONFIG]: `
suite: support
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true, env: [LEG] }
scorers: [{ name: correctness, type: contains, value: "30 days" }]
`,
  'evals/datasets/golden.jsonl': toJsonLines([
    { id: 'refund-window', input: 'refund', tags: ['critical'] },
    { id: 'exchange', input: 'exchange' },
  ]),
};
let world: GatedWorld;
beforeAll(async () => {
  // jobs of one run are there at once: what a post step keeps comes too late for the other
  world = await openWorld({ posts: 'when needed' });
  await world.push(await world.pinned(FILES));
});
afterAll(() => world.close());

const RED = { env: { LEG: 'red' }, post: false };
const GREEN = { env: { LEG: 'green' }, post: false };

function standing(number: number) {
  const { sha } = world.github.state.pulls.find((pull) => pull.number === number)!.head;
  const comments = world.github.state.comments.filter(({ issue }) => issue === number);
  return {
    status: world.github.state.statuses.findLast((status) => status.sha === sha)?.state,
    comments: comments.map(({ body }) => body),
    artifacts: world.github.state.artifacts.map(({ name, runId }) => `${runId} ${name}`),
  };
}

test('two jobs of one run: the red one stands, the other is told what to do, and a re-run turns neither green', async () => {
  const red = await world.pullRequest(1, { 'n.txt': '1' }, { id: 2000, ...RED });
  expect(red.exitCode).toBe(1);
  const green = await world.rerun(1, { attempt: 1, id: 2000, ...GREEN });
  expect(green.exitCode).toBe(2);
  expect(green.log).toContain('two jobs or steps of this workflow run measure suite support');
  const { status, comments, artifacts } = standing(1);
  expect(status).toBe('error');
  expect(comments).toHaveLength(1);
  expect(comments[0]).toContain('### ❌ Could not decide: two jobs or steps');
  expect(artifacts).toEqual(
    expect.arrayContaining([
      '2000 touchstone-support-run-1',
      '2000 touchstone-support-run-1-second',
    ]),
  );
  const again = await world.rerun(1, { attempt: 2, id: 2000, ...GREEN });
  expect(again.exitCode).not.toBe(0);
  expect(standing(1).status).not.toBe('success');
});

test('nor is the red one green where the green one was first', async () => {
  const green = await world.pullRequest(2, { 'n.txt': '2' }, { id: 2100, ...GREEN });
  expect(green.exitCode).toBe(0);
  const red = await world.rerun(2, { attempt: 1, id: 2100, ...RED });
  expect(red.exitCode).toBe(1);
  expect(standing(2).status).toBe('failure');
  const again = await world.rerun(2, { attempt: 2, id: 2100, ...GREEN });
  expect(again.exitCode).toBe(2);
  expect(again.log).toContain('a re-run of this run cannot settle it');
  expect(standing(2).status).toBe('error');
});

test('one job goes on as ever: a re-run takes over, and is no second job', async () => {
  const red = await world.pullRequest(3, { 'n.txt': '3' }, { id: 2200, ...RED });
  expect(red.exitCode).toBe(1);
  const again = await world.rerun(3, { attempt: 2, id: 2200, ...RED });
  expect(again.exitCode).toBe(1);
  expect(again.log).not.toContain('two jobs');
});

test('in report mode the status of the second job is an error as the job is, also where it failed', async () => {
  const report = { [CONFIG]: FILES[CONFIG].replace('\nsuite:', '\nmode: report\nsuite:') };
  await world.push(await world.pinned({ ...FILES, ...report }));
  const green = await world.pullRequest(4, { 'n.txt': '4' }, { id: 2300, ...GREEN });
  expect(green.exitCode).toBe(0);
  const red = await world.rerun(4, { attempt: 1, id: 2300, ...RED });
  expect(red.exitCode).toBe(2);
  expect(standing(4).status).toBe('error');
});

test('a shard that is killed after its first suite is no second job of itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gated-twice-'));
  const flag = JSON.stringify(join(folder, 'killed'));
  const other = 'evals/configs/second.yaml';
  const configs = `${CONFIG}\n${other}`;
  const files = await world.pinned(
    {
      [other]: FILES[CONFIG].replace('suite: support', 'suite: second')
        .replace('bot.mjs', 'killer.mjs')
        .replace('[LEG]', '[]'),
      'killer.mjs': `import { existsSync, writeFileSync } from 'node:fs';
export default async () => {
  if (!existsSync(${flag})) {
    writeFileSync(${flag}, '');
    process.kill(process.ppid, 'SIGKILL');
  }
  return 'Within 30 days.';
};
`,
    },
    [CONFIG, other],
  );
  const own = await openWorld({ posts: 'at once', processes: 'own' });
  try {
    await own.push(await own.pinned(FILES));
    const pull = openShardedPull(own, 1, files, { id: 5000 });
    const inputs = { config: configs };
    await pull.shard('1/2', { inputs, ...GREEN, post: true });
    const names = own.github.state.artifacts.map(({ name }) => name);
    expect(names).toContain('touchstone-support-shard-1-of-2-1');
    expect(names.filter((name) => name.endsWith('-second'))).toEqual([]);
    const again = await pull.shard('1/2', { inputs, attempt: 2, env: GREEN.env });
    expect(again.log).not.toContain('two jobs');
    expect(again.exitCode).toBe(0);
  } finally {
    await own.close();
    rmSync(folder, { recursive: true });
  }
}, 120_000);
