import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { openSameHead, type SameHead } from '../support/same-head.ts';

/** Sends the gate the signal that is written in CUT_FILE. */
const BOT = `
import { existsSync, readFileSync } from 'node:fs';
export default async () => {
  if (existsSync(process.env.CUT_FILE)) {
    process.kill(process.ppid, readFileSync(process.env.CUT_FILE, 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  }
  return 'Hello!';
};
`;
const FILES = {
  'bot.mjs': BOT,
  'evals/configs/pr.yaml': `
suite: support
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true, env: [CUT_FILE] }
scorers: [{ name: correctness, type: contains, value: Hello }]
run: { concurrency: 1 }
`,
  'evals/datasets/golden.jsonl': toJsonLines([{ id: 'greeting', input: 'hello' }]),
};

let folder: string;
let env: { CUT_FILE: string };
let world: GatedWorld;
let heads: SameHead;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-cut-'));
  env = { CUT_FILE: join(folder, 'cut') };
  world = await openWorld({ processes: 'own' });
  heads = openSameHead(world);
  await world.push(await world.pinned(FILES), { env, post: false });
  await world.git.branch('mid', await world.git.sha('main'));
  await world.pullRequest(1, { 'docs.md': 'x' }, { env, post: false });
  await heads.openOnto(9, 'mid');
  world.github.state.statuses.length = 0;
});
afterEach(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

const runOnto = (number: number): Promise<WorldRun> => heads.runOnto(number, { env, post: false });

async function cutOnto(number: number, signal: 'SIGINT' | 'SIGKILL'): Promise<WorldRun> {
  // nothing that was measured is taken over
  world.github.state.artifacts.length = 0;
  await writeFile(env.CUT_FILE, signal);
  const result = await runOnto(number);
  await rm(env.CUT_FILE);
  return result;
}

test('a cancelled run decides nothing: main neither waits for its base nor turns red by it', async () => {
  expect(await cutOnto(9, 'SIGINT')).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  expect(heads.told()).toEqual(['pending onto mid: the run was interrupted']);
  await runOnto(1);
  expect(heads.stands()).toMatch(/^success onto main: /);
  const whole = heads.told();
  await cutOnto(9, 'SIGINT');
  expect(heads.told()).toEqual(whole);
  await cutOnto(1, 'SIGINT');
  expect(heads.stands()).toBe('pending onto main: the run was interrupted');
});

test('a cancelled run of a merge group is an error: a queue would wait for what is pending', async () => {
  world.github.state.artifacts.length = 0;
  await writeFile(env.CUT_FILE, 'SIGINT');
  await world.mergeGroup(1, { env, post: false });
  expect(world.github.state.statuses.at(-1)).toMatchObject({
    state: 'error',
    description: 'onto main: the run was interrupted',
  });
});

test('a run that was killed says no longer that it is under way', async () => {
  heads.pullOf(1).state = 'closed';
  await runOnto(9);
  expect(heads.stands()).toMatch(/^success onto mid: /);
  heads.pullOf(1).state = 'open';
  const killed = await cutOnto(1, 'SIGKILL');
  expect(killed.signal).toBe('SIGKILL');
  expect(heads.stands()).toBe('pending onto main: under way');
  expect(await killed.runPost()).toMatchObject({ exitCode: 0 });
  expect(heads.stands()).toBe('pending onto main: the run was interrupted');
});
