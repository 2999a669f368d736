import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const bot = (refund: string): string =>
  `export default async (input) => (input === 'refund' ? ${JSON.stringify(refund)} : 'Hello!');\n`;
const GOOD = bot('Within 30 days.');
const BAD = bot('Whenever you like.');
const suiteOf = (name: string, extra = ''): string => `
suite: ${name}
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
${extra}`;
const FILES = {
  'bot.mjs': GOOD,
  'evals/configs/pr.yaml': suiteOf('strict'),
  'evals/configs/shown.yaml': suiteOf('shown', 'mode: report'),
  'evals/datasets/golden.jsonl': toJsonLines([
    { id: 'refund-window', input: 'refund', reference: '30 days', tags: ['critical'] },
    { id: 'greeting', input: 'hello', reference: 'Hello' },
  ]),
};
const BOTH = { inputs: { config: 'evals/configs/*.yaml' }, post: false };
const FORK = { author: 'mallory', head: { id: 777, fullName: 'mallory/support-bot' } };

let world: GatedWorld;
const statusesAt = (sha: string): string[] =>
  world.github.state.statuses
    .filter((status) => status.sha === sha)
    .map(({ context, state }) => `${context} ${state}`);
const headOf = (number: number): string =>
  world.github.state.pulls.find((pull) => pull.number === number)!.head.sha;

beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
  const configs = ['evals/configs/pr.yaml', 'evals/configs/shown.yaml'];
  const pushed = await world.push(await world.pinned(FILES, configs), BOTH);
  expect(pushed).toMatchObject({ exitCode: 0 });
});
afterAll(() => world.close());

test('main has none: nothing waits there', async () => {
  expect(statusesAt(await world.git.sha('main'))).toEqual([]);
});

test('each suite has its own on the head; in report mode it is green as the job is, and says what it would', async () => {
  const result = await world.pullRequest(1, { 'bot.mjs': BAD }, BOTH);
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  expect(statusesAt(headOf(1))).toEqual(['touchstone/strict failure', 'touchstone/shown success']);
  const { description } = world.github.state.statuses.at(-1)!;
  expect(description).toContain('report mode, would block: ');
});

test('a suite that could not be measured is an error, the other keeps its own', async () => {
  const broken = { 'evals/configs/shown.yaml': `${suiteOf('shown')}\nunknown: 1\n` };
  const result = await world.pullRequest(2, broken, BOTH);
  expect(result.exitCode).toBe(2);
  expect(statusesAt(headOf(2))).toEqual(['touchstone/shown error', 'touchstone/strict success']);
});

test('what other pull requests of the commit came to is asked once for all suites', async () => {
  const before = world.github.requests.length;
  await world.pullRequest(6, { 'c.txt': 'c' }, BOTH);
  expect(statusesAt(headOf(6))).toEqual(['touchstone/strict success', 'touchstone/shown success']);
  const asked = world.github.requests.slice(before).filter(({ method }) => method === 'GET');
  // before anything is measured for runs by hand of this head, and then for other bases
  expect(asked.filter(({ path }) => path.endsWith(`/${headOf(6)}/statuses`))).toHaveLength(2);
  expect(asked.filter(({ path }) => path.endsWith('/pulls'))).toHaveLength(2);
});

test('a merge group has them on its head: a queue that requires them would wait for ever', async () => {
  await world.mergeGroup(1, BOTH);
  const group = await world.git.git(
    'for-each-ref',
    '--format=%(objectname)',
    'refs/heads/gh-readonly-queue',
  );
  expect(statusesAt(group)).toEqual(['touchstone/strict failure', 'touchstone/shown success']);
});

test('a pull request whose job may not write one keeps its verdict, and the log says why', async () => {
  const permissions = { actions: 'read', contents: 'read', 'pull-requests': 'write' } as const;
  const result = await world.pullRequest(3, { 'a.txt': 'a' }, { ...BOTH, permissions });
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  expect(result.log).toContain('no commit status');
  expect(statusesAt(headOf(3))).toEqual([]);
});

test('a red one that is refused is a warning where a success of this commit stands: a rule would be satisfied by it', async () => {
  const red = await world.pullRequest(8, { 'bot.mjs': BAD }, BOTH);
  expect(red.exitCode).toBe(1);
  const stands = world.github.state.statuses.findLast(({ context }) => context.endsWith('strict'))!;
  stands.state = 'success';
  world.github.fail({ method: 'POST', path: /\/statuses\// }, { answer: 403, times: 9 });
  const again = await world.rerun(8, { ...BOTH, attempt: 1, id: 8000 });
  world.github.clearFaults();
  expect(again.exitCode).toBe(1);
  expect(again.log).toMatch(/warning.*touchstone\/strict stays `success` by an earlier run/);
});

test('a fork’s own job sets none', async () => {
  const result = await world.pullRequest(4, { 'b.txt': 'b' }, { ...BOTH, ...FORK });
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  expect(result.log).toContain('`command: publish` speaks for it');
  expect(result.log).not.toContain('warning: no comment');
  expect(statusesAt(headOf(4))).toEqual([]);
});

test('a secret that GitHub withholds is an empty variable: nothing is called with it', async () => {
  const keyed = await world.pinned({
    ...FILES,
    'evals/configs/pr.yaml': suiteOf('strict').replace(
      'deterministic: true',
      'deterministic: true, env: [BOT_TOKEN]',
    ),
  });
  const marker = "throw new Error('called without a token')";
  const files = { ...keyed, 'bot.mjs': `export default async () => { ${marker} };\n` };
  const env = { BOT_TOKEN: '' };
  const result = await world.pullRequest(5, files, { ...FORK, env, post: false });
  expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'run-path': '' } });
  expect(result.summary).toContain('needs a maintainer run: the target needs the variable BOT');
  // the dispatch would not run a module of theirs
  expect(result.summary).toContain('pushes its branch to this repository');
  expect(result.log).not.toContain('called without a token');
});
