import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pullRequestEvent, workflowRunEvent } from '../support/event-payloads.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';
import { openSameHead, type SameHead } from '../support/same-head.ts';

const bot = (refund: string): string =>
  `export default async (input) => (input === 'refund' ? ${JSON.stringify(refund)} : 'Hello!');\n`;
const GOOD = bot('Within 30 days.');
const BAD = bot('Whenever you like.');
const CONFIG = 'evals/configs/pr.yaml';
const DATASET = 'evals/datasets/golden.jsonl';
const suiteOf = (extra = '', target = 'bot'): string => `
suite: support
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../${target}.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
${extra}`;
const LAX = suiteOf('mode: report\n');
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
let heads: SameHead;
const pullOf: SameHead['pullOf'] = (number) => heads.pullOf(number);
const told: SameHead['told'] = () => heads.told();
const stands: SameHead['stands'] = () => heads.stands();
const runOnto = (number: number): Promise<WorldRun> => heads.runOnto(number, QUIET);
const start = async (files: Record<string, string> = FILES): Promise<void> => {
  const pushed = await world.push(await world.pinned(files), QUIET);
  expect(pushed).toMatchObject({ exitCode: 0 });
};
beforeEach(async () => {
  world = await openWorld({ posts: 'when needed' });
  heads = openSameHead(world);
});
afterEach(() => world.close());

describe('a test merge from before the pull request was moved to main', () => {
  beforeEach(async () => {
    await start();
    await world.git.branch('fb', await world.git.sha('main'));
    await world.pullRequest(1, { 'bot.mjs': BAD }, QUIET);
    await world.git.commit({ files: { [CONFIG]: LAX }, branch: 'fb' });
    pullOf(1).state = 'closed';
    await heads.openOnto(9, 'fb');
    pullOf(9).base = { ref: 'main', sha: await world.git.sha('main') };
  });

  test.each([
    ['by hand', () => world.dispatch({ pr: 9 }, QUIET)],
    ['by its event', () => runOnto(9)],
  ])('decides nothing %s: its policy is the other branch’s', async (_, run) => {
    const result = await run();
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(stands()).toMatch(/^error onto main: /);
    expect(told().some((status) => status.startsWith('success'))).toBe(false);
    expect(result.log).toContain('not on the first-parent line of `main`, which #9 is onto');
  });
});

test('main may have moved since the test merge: it is of main all the same', async () => {
  await start();
  await world.pullRequest(1, { 'docs.md': 'x' }, QUIET);
  await world.push({ 'notes.md': 'x' }, QUIET);
  pullOf(1).base.sha = await world.git.sha('main');
  expect(await runOnto(1)).toMatchObject({ exitCode: 0 });
  expect(stands()).toMatch(/^success onto main: /);
});

test('where the tip of the base cannot be read the run says so, and decides', async () => {
  await start();
  await world.pullRequest(1, { 'docs.md': 'x' }, QUIET);
  pullOf(1).base.sha = await world
    .push({ 'notes.md': 'x' }, QUIET)
    .then(() => world.git.sha('main'));
  world.github.fail({ path: /git\/ref\/heads/ }, { answer: 404, times: 9 });
  const result = await runOnto(1);
  expect(result).toMatchObject({ exitCode: 0 });
  expect(result.log).toMatch(/warning: .*which #1 is onto, could not be looked up: .*404/);
});

test.each([
  ['before', 'a', suiteOf('', 'good')],
  ['after', 'z', suiteOf('', 'good')],
])('two files of one suite name, the other %s: the status is the worst', async (_, name, text) => {
  await start();
  const other = `evals/configs/${name}.yaml`;
  const files = { ...FILES, 'bot.mjs': BAD, 'good.mjs': GOOD, [other]: text };
  const result = await world.pullRequest(1, await world.pinned(files, [CONFIG, other]), {
    ...QUIET,
    inputs: { config: 'evals/configs/*.yaml' },
  });
  expect(result).toMatchObject({ exitCode: 2 });
  expect(told()).toEqual(['error onto main: could not measure: see the run']);
});

const FAULTS = { 'pull requests': /\/pulls/, statuses: /\/statuses?(\?|$)/ };
test.each(['pull requests', 'statuses'] as const)(
  'a green run of an older base, run again, does not replace a red one of the newer base, though %s could not be read in between',
  async (unread) => {
    await start({ ...FILES, [DATASET]: toJsonLines([GREETING]) });
    expect(await world.pullRequest(1, { 'bot.mjs': BAD }, QUIET)).toMatchObject({ exitCode: 0 });
    expect(stands()).toMatch(/^success onto main: /);
    const pull = pullOf(1);
    const sha = pull.mergeCommitSha!;
    const payload = pullRequestEvent(world.github, pull);
    const { id } = world.github.state.runs.findLast(({ event }) => event === 'pull_request')!;
    await start();
    const { mergeSha, baseSha } = await world.git.testMerge(1, { head: 'change-1', base: 'main' });
    pull.mergeCommitSha = mergeSha!;
    pull.base.sha = baseSha;
    expect(await runOnto(1)).toMatchObject({ exitCode: 1 });
    const red = stands();
    expect(red).toMatch(/^failure onto main: /);
    const rerun = async (attempt: number): Promise<WorldRun> =>
      await world.run(
        {
          cwd: await world.git.checkout(sha),
          event: { name: 'pull_request', payload },
          sha,
          ref: 'refs/pull/1/merge',
          baseRef: 'main',
          headRef: 'change-1',
        },
        { ...QUIET, id, attempt },
      );
    const again = await rerun(2);
    expect(again).toMatchObject({ exitCode: 0 });
    expect(stands()).toBe(red);
    expect(again.log).toContain('another run of this commit is red onto it');
    expect(again.log).toContain('run that one again, or start a new one');
    world.github.fail({ path: FAULTS[unread] }, { answer: 403, times: 99 });
    await rerun(3);
    if (unread === 'pull requests') expect(stands()).toBe(red);
    else
      expect(stands()).toMatch(/^pending onto main: passed now, what stood before is not known: /);
    world.github.clearFaults();
    await rerun(4);
    expect(stands()).toBe(red);
  },
);

describe('a stranger’s pull request of the same commit', () => {
  async function publishStranger(): Promise<WorldRun> {
    await world.git.branch('rel', await world.git.sha('main'));
    await heads.openOnto(9, 'rel');
    const repository = { id: 777, fullName: 'mallory/support-bot' };
    const pull = pullOf(9);
    pull.head = { ...pull.head, ref: 'evil', repository };
    await runOnto(9);
    const finished = world.github.state.runs.findLast(({ event }) => event === 'pull_request')!;
    finished.headRepository = repository;
    finished.headBranch = 'evil';
    return await world.run(
      {
        cwd: await world.git.checkout('main'),
        event: { name: 'workflow_run', payload: workflowRunEvent(world.github, finished) },
        sha: await world.git.sha('main'),
        ref: 'refs/heads/main',
        workflowFile: 'publish.yml',
      },
      { inputs: { command: 'publish' }, post: false },
    );
  }

  test('does not take away what a branch of the repository came to onto main', async () => {
    await start();
    await world.pullRequest(1, { 'docs.md': 'x' }, QUIET);
    const green = stands();
    const published = await publishStranger();
    expect(published).toMatchObject({ exitCode: 0 });
    expect(published.log).toContain('a branch of this repository has the same commit');
    expect(told()).toEqual([green]);
    await runOnto(1);
    expect(stands()).toBe(green);
  });

  test('is not waited for by it', async () => {
    await start();
    await world.pullRequest(1, { 'docs.md': 'x' }, QUIET);
    world.github.state.statuses.length = 0;
    await publishStranger();
    expect(told()).toEqual(['pending onto rel: needs a maintainer run']);
    await runOnto(1);
    expect(stands()).toMatch(/^success onto main: /);
  });
});

test('a run of a closed pull request does not turn one that is open red', async () => {
  await start();
  await world.git.branch('rel', await world.git.sha('main'));
  const impossible = toJsonLines([{ id: 'x', input: 'q', reference: 'never', tags: ['critical'] }]);
  await world.git.commit({ files: { [DATASET]: impossible }, branch: 'rel' });
  await world.pullRequest(1, { 'docs.md': 'x' }, QUIET);
  const green = stands();
  await heads.openOnto(9, 'rel');
  pullOf(9).state = 'closed';
  const closed = await runOnto(9);
  expect(closed.exitCode).toBeGreaterThan(0);
  expect(told()).toEqual([green]);
  expect(closed.log).toContain('no pull request of this commit is open onto it any more');
  pullOf(9).state = 'open';
  // GitHub's lists lag behind
  world.github.fail({ path: /\/pulls(\?|$)/ }, { answer: 200, body: [], times: 99 });
  await runOnto(9);
  expect(stands()).toMatch(/^(error|failure) onto rel: /);
});

test.each([
  ['cancelled', 'pending onto mid: the run was interrupted', /^success onto main: /],
  ['failure', 'error onto mid: could not measure: see the run', /^error onto mid: /],
] as const)('a merge of shards of which one’s job ended as %s', async (ended, says, last) => {
  await start();
  await world.git.branch('mid', await world.git.sha('main'));
  await world.pullRequest(1, { 'bot.mjs': `${GOOD}// x\n` }, QUIET);
  world.github.state.statuses.length = 0;
  world.github.state.artifacts.splice(1);
  await heads.openOnto(9, 'mid');
  const id = 8800;
  await heads.runOnto(9, { ...QUIET, id, inputs: { shard: '1/2' } });
  const at = { runId: id, attempt: 1 };
  world.github.state.jobs.push(
    { ...at, name: 'shard (1)', conclusion: 'success' },
    { ...at, name: 'shard (2)', conclusion: ended },
    { ...at, name: 'touchstone', conclusion: null },
  );
  await heads.runOnto(9, { ...QUIET, id, inputs: { command: 'merge' } });
  expect(stands()).toBe(says);
  await runOnto(1);
  expect(stands()).toMatch(last);
});

describe('what the API answers', () => {
  const CHANGE = { 'bot.mjs': BAD };
  beforeEach(() => start());

  test('a status that could not be set is a warning', async () => {
    world.github.fail({ method: 'POST', path: /statuses\// }, { answer: 422, times: 50 });
    const result = await world.pullRequest(1, { 'docs.md': 'x' }, QUIET);
    expect(result).toMatchObject({ exitCode: 0 });
    expect(result.log).toContain('warning: no commit status: 422');
  });

  test.each([
    ['comments', /comments/, { x: 1 }],
    ['statuses', /status/, 'garbage'],
    ['pull requests', /\/pulls/, 'garbage'],
  ])('%s that are no list change no verdict', async (_, path, body) => {
    world.github.fail({ method: 'GET', path }, { answer: 200, body, times: 50 });
    expect(await world.pullRequest(1, CHANGE, QUIET)).toMatchObject({ exitCode: 1 });
    expect(stands()).toMatch(/^failure onto main: /);
  });

  test.each([
    ['statuses', /status/, 'passed now, what stood'],
    ['pull requests', /\/pulls/, 'passes, not known whether'],
  ])('%s that are no list are not known: nothing is green', async (_, path, says) => {
    world.github.fail({ method: 'GET', path }, { answer: 200, body: 'garbage', times: 50 });
    const result = await world.pullRequest(1, { 'docs.md': 'x' }, QUIET);
    expect(result).toMatchObject({ exitCode: 0 });
    expect(stands()).toContain(`pending onto main: ${says}`);
  });
});
