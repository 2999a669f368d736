import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Permissions } from '../loopback/tokens.ts';
import { pullRequestEvent } from '../support/event-payloads.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const bot = (refund: string): string =>
  `export default async (input) => (input === 'refund' ? ${JSON.stringify(refund)} : 'Hello!');\n`;
const GOOD = bot('Within 30 days.');
const BAD = bot('Whenever you like.');
const CONFIG = 'evals/configs/pr.yaml';
const suiteOf = (extra = ''): string => `
suite: support
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
${extra}`;
const LAX = suiteOf('mode: report\n');
const FILES = {
  'bot.mjs': GOOD,
  [CONFIG]: suiteOf(),
  'evals/datasets/golden.jsonl': toJsonLines([
    { id: 'refund-window', input: 'refund', reference: '30 days', tags: ['critical'] },
    { id: 'greeting', input: 'hello', reference: 'Hello' },
  ]),
};
const QUIET = { post: false };

let world: GatedWorld;
beforeEach(async () => {
  world = await openWorld({ posts: 'when needed' });
  const pushed = await world.push(await world.pinned(FILES), QUIET);
  expect(pushed).toMatchObject({ exitCode: 0 });
});
afterEach(() => world.close());

const pullOf = (number: number) => world.github.state.pulls.find((pull) => pull.number === number)!;
const told = (number = 1): string[] =>
  world.github.state.statuses
    .filter(({ sha }) => sha === pullOf(number).head.sha)
    .map(({ state, description }) => `${state} ${description}`);
const stands = (number = 1): string => told(number).at(-1)!;

/** A pull request of the same head as #1, onto another branch. */
async function openOnto(number: number, base: string): Promise<void> {
  const { head } = pullOf(1);
  const { baseSha, mergeSha } = await world.git.testMerge(number, { head: 'change-1', base });
  const pull = world.github.arrange.pull({
    number,
    author: 'mona',
    head: { ...head },
    base: { ref: base, sha: baseSha },
  });
  pull.mergeCommitSha = mergeSha!;
}

async function runOnto(number: number, permissions?: Permissions): Promise<WorldRun> {
  const pull = pullOf(number);
  return await world.run(
    {
      cwd: await world.git.checkout(`refs/pull/${number}/merge`),
      event: { name: 'pull_request', payload: pullRequestEvent(world.github, pull) },
      sha: pull.mergeCommitSha!,
      ref: `refs/pull/${number}/merge`,
      baseRef: pull.base.ref,
      headRef: pull.head.ref,
    },
    { ...QUIET, ...(permissions && { permissions }) },
  );
}

describe('a pull request that is red onto main', () => {
  test('stays red where its head passes onto a branch that has the harm', async () => {
    const mid = await world.git.commit({ files: { 'bot.mjs': BAD }, branch: 'change-1' });
    await world.git.branch('mid', mid);
    expect(await world.pullRequest(1, { 'docs.md': 'x' }, QUIET)).toMatchObject({ exitCode: 1 });
    const red = stands();
    expect(red).toMatch(/^failure onto main: /);
    await world.git.commit({ files: { [CONFIG]: LAX }, branch: 'mid' });
    await openOnto(9, 'mid');
    const stacked = await runOnto(9);
    expect(stacked).toMatchObject({ exitCode: 0 });
    expect(stands()).toBe(red);
    expect(told().some((status) => status.startsWith('success'))).toBe(false);
    expect(stacked.log).toContain('stays failure');
    const urls = world.github.state.statuses.map(({ targetUrl }) => targetUrl);
    expect(urls.at(-1)).toBe(urls[0]);
  });

  test('stays red where its head passes onto a branch of lax policy', async () => {
    await world.pullRequest(1, { 'bot.mjs': BAD }, QUIET);
    await world.git.commit({ files: { [CONFIG]: LAX }, branch: 'fb' });
    await openOnto(9, 'fb');
    expect(await runOnto(9)).toMatchObject({ exitCode: 0 });
    expect(stands()).toMatch(/^failure onto main: /);
    expect(told().some((status) => status.startsWith('success'))).toBe(false);
  });
});

test('onto another branch nothing is green before main has decided; main’s verdict then holds', async () => {
  await world.git.branch('mid', await world.git.sha('main'));
  await world.pullRequest(1, { 'docs.md': 'x' }, QUIET);
  world.github.state.statuses.length = 0;
  await openOnto(9, 'mid');
  await runOnto(9);
  expect(told()).toEqual(['pending onto mid: passes, not decided onto main']);
  await runOnto(1);
  expect(stands()).toMatch(/^success onto main: /);
  await runOnto(9);
  expect(stands()).toMatch(/^success onto mid: /);
});

test('main does not wait for a base that no workflow decides, and does for one that is red', async () => {
  await world.git.branch('mid', await world.git.sha('main'));
  await world.pullRequest(1, { 'docs.md': 'x' }, QUIET);
  await openOnto(9, 'mid');
  await runOnto(1);
  expect(stands()).toMatch(/^success onto main: /);
  const { statuses } = world.github.state;
  statuses.push({ ...statuses.at(-1)!, state: 'error', description: 'onto mid: no key' });
  await runOnto(1);
  expect(told().slice(-2)).toEqual([
    'pending onto main: passes, red onto mid',
    'error onto mid: no key',
  ]);
});

test('a success that stood before its pull request onto main was opened is held until that has run', async () => {
  const mid = await world.git.commit({ files: { 'bot.mjs': BAD }, branch: 'change-1' });
  await world.git.branch('mid', mid);
  await world.pullRequest(1, { 'docs.md': 'x' }, QUIET);
  world.github.state.statuses.length = 0;
  pullOf(1).state = 'closed';
  await world.git.commit({ files: { [CONFIG]: LAX }, branch: 'mid' });
  await openOnto(9, 'mid');
  await runOnto(9);
  expect(told()).toEqual([expect.stringMatching(/^success onto mid: /)]);
  pullOf(1).state = 'open';
  await runOnto(1);
  expect(told().slice(1)).toEqual([
    'pending onto main: under way',
    expect.stringMatching(/^failure onto main: /),
  ]);
});

test('what cannot be looked up is not green, and the log says which permission it takes', async () => {
  await world.pullRequest(1, { 'docs.md': 'x' }, QUIET);
  world.github.state.statuses.length = 0;
  world.github.fail({ path: /commits\/[0-9a-f]+\/pulls/ }, { answer: 403, times: 9 });
  const result = await runOnto(1);
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  expect(stands()).toMatch(
    /^pending onto main: passes, not known whether onto other branches too: /,
  );
  expect(result.log).toContain('pull-requests: read');
});
