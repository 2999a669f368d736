import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CommitStatus } from '../loopback/state.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { openSameHead, type SameHead } from '../support/same-head.ts';

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
let heads: SameHead;
const pullOf: SameHead['pullOf'] = (number) => heads.pullOf(number);
const told: SameHead['told'] = () => heads.told();
const stands: SameHead['stands'] = () => heads.stands();
const openOnto: SameHead['openOnto'] = (number, base) => heads.openOnto(number, base);
const runOnto = (number: number): Promise<WorldRun> => heads.runOnto(number, QUIET);
beforeEach(async () => {
  world = await openWorld({ posts: 'when needed' });
  heads = openSameHead(world);
  const pushed = await world.push(await world.pinned(FILES), QUIET);
  expect(pushed).toMatchObject({ exitCode: 0 });
});
afterEach(() => world.close());

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

test('a head that main has already: what is red onto one branch stays so when it passes onto another', async () => {
  await world.git.branch('rel', await world.git.sha('main'));
  await world.git.branch('stage', await world.git.sha('main'));
  await world.pullRequest(1, { 'bot.mjs': BAD }, QUIET);
  pullOf(1).state = 'closed';
  world.github.state.statuses.length = 0;
  await openOnto(8, 'rel');
  await world.git.commit({ files: { [CONFIG]: LAX }, branch: 'stage' });
  await openOnto(9, 'stage');
  await world.git.branch('main', pullOf(1).head.sha);
  expect(await runOnto(8)).toMatchObject({ exitCode: 1 });
  expect(await runOnto(9)).toMatchObject({ exitCode: 0 });
  expect(stands()).toMatch(/^failure onto rel: /);
  expect(told().some((status) => status.startsWith('success'))).toBe(false);
});

test('what is red onto another branch counts as long as a pull request of the head is open onto it', async () => {
  await world.git.branch('rel', await world.git.sha('main'));
  await world.pullRequest(1, { 'docs.md': 'x' }, QUIET);
  const { statuses } = world.github.state;
  const red = { state: 'failure', description: 'onto rel: 1 critical case failed' } as const;
  statuses.push({ ...statuses.at(-1)!, ...red });
  world.github.arrange.pull({
    number: 9,
    author: 'mallory',
    head: { ...pullOf(1).head, repository: { id: 777, fullName: 'mallory/support-bot' } },
    base: { ref: 'rel', sha: await world.git.sha('rel') },
  });
  await runOnto(1);
  expect(stands()).toBe('failure onto rel: 1 critical case failed');
  pullOf(9).state = 'closed';
  await runOnto(1);
  expect(stands()).toMatch(/^success onto main: /);
});

test('red onto another branch that is told while this one’s success is posted is not hidden by it', async () => {
  await world.git.branch('mid', await world.git.sha('main'));
  await world.pullRequest(1, { 'docs.md': 'x' }, QUIET);
  await openOnto(9, 'mid');
  const { statuses } = world.github.state;
  statuses.length = 0;
  let isTold = false;
  statuses.push = (status: CommitStatus) => {
    const red = { state: 'failure', description: 'onto mid: 1 critical case failed' } as const;
    if (!isTold) Array.prototype.push.call(statuses, { ...status, ...red });
    isTold = true;
    return Array.prototype.push.call(statuses, status);
  };
  await runOnto(1);
  expect(told()).toEqual([
    'failure onto mid: 1 critical case failed',
    expect.stringMatching(/^success onto main: /),
    'pending onto main: passes, red onto mid',
    'failure onto mid: 1 critical case failed',
  ]);
});

test('a branch of a long name is remembered as any other', async () => {
  const long = `release/${'of-the-year-'.repeat(12)}`;
  await world.git.branch(long, await world.git.sha('main'));
  await world.pullRequest(1, { 'bot.mjs': BAD }, QUIET);
  pullOf(1).state = 'closed';
  world.github.state.statuses.length = 0;
  await openOnto(8, long);
  await world.git.commit({ files: { [CONFIG]: LAX }, branch: 'stage' });
  await openOnto(9, 'stage');
  await runOnto(8);
  const red = stands();
  expect(red).toMatch(
    /^failure onto release\/of-the-year-\S+~[0-9a-f]{12}: 1 of 1 critical case failed/,
  );
  await runOnto(9);
  expect(stands()).toBe(red);
});
