import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pullRequestEvent, workflowRunEvent } from '../support/event-payloads.ts';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const bot = (refund: string): string =>
  `export default async (input) => (input === 'refund' ? ${JSON.stringify(refund)} : 'Hello!');\n`;
const suiteOf = (name: string, extra = ''): string => `
suite: ${name}
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
${extra}`;
const CASES = toJsonLines([
  { id: 'refund-window', input: 'refund', reference: '30 days', tags: ['critical'] },
  { id: 'greeting', input: 'hello', reference: 'Hello' },
]);
const GOOD = bot('Within 30 days.');
const BAD = bot('Whenever you like.');

let world: GatedWorld;
const commentCount = (): number => world.github.state.comments.length;
const baselines = (): number =>
  world.github.state.artifacts.filter(({ name }) => name === 'touchstone-support-bot').length;

beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
  const files = await world.pinned({
    'bot.mjs': GOOD,
    'evals/configs/pr.yaml': suiteOf('support-bot'),
    'evals/datasets/golden.jsonl': CASES,
  });
  await world.push(files);
});
afterAll(() => world.close());

describe('the event table', () => {
  test('push on the default branch records, also when red, and is red then', async () => {
    const before = baselines();
    const red = await world.push({ 'bot.mjs': BAD });
    expect(red).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(baselines()).toBe(before + 1);
    const mended = await world.push({ 'bot.mjs': GOOD });
    expect(mended).toMatchObject({ exitCode: 0 });
    expect(baselines()).toBe(before + 2);
    expect(commentCount()).toBe(0);
  });

  test('schedule records, and compares with the newest earlier baseline, also of the same commit', async () => {
    const before = baselines();
    const result = await world.schedule();
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(result.outputs['baseline-sha']).toBe(await world.git.sha('main'));
    expect(baselines()).toBe(before + 1);
  });

  test('pull_request: looks, a comment, nothing recorded', async () => {
    const before = baselines();
    const result = await world.pullRequest(1, { 'bot.mjs': BAD });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(commentCount()).toBe(1);
    expect(baselines()).toBe(before);
  });

  test('merge_group: the group head against base_sha, no comment', async () => {
    const before = commentCount();
    const result = await world.mergeGroup(1);
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.outputs['baseline-sha']).toBe(await world.git.sha('main'));
    expect(commentCount()).toBe(before);
  });

  test('workflow_dispatch with pr-number: the test merge, a comment and a status on the head', async () => {
    const result = await world.dispatch({ pr: 1 });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    const head = await world.git.sha('refs/pull/1/head');
    expect(world.github.state.statuses).toContainEqual(
      expect.objectContaining({ sha: head, context: 'touchstone/support-bot', state: 'failure' }),
    );
    expect(commentCount()).toBe(1);
    expect(baselines()).toBeLessThan(9);
  });

  test('workflow_dispatch with pr-number refuses a checkout that is not the test merge', async () => {
    await world.git.commit({ branch: 'change-1', files: { 'x.txt': 'later' } });
    const pull = world.github.state.pulls.find(({ number }) => number === 1)!;
    pull.head.sha = await world.git.sha('change-1');
    const result = await world.dispatch({ pr: 1 });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('is not the test merge of pull request #1');
  });

  test('workflow_dispatch without: as a pull request, no comment, never recorded', async () => {
    const before = [baselines(), commentCount()];
    const result = await world.dispatch({});
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect([baselines(), commentCount()]).toEqual(before);
  });

  test('pull_request_target is refused, naming the event to use', async () => {
    const pull = world.github.state.pulls[0]!;
    const result = await world.run({
      cwd: await world.git.checkout('main'),
      event: { name: 'pull_request_target', payload: pullRequestEvent(world.github, pull) },
      sha: await world.git.sha('main'),
      ref: 'refs/heads/main',
    });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('on: pull_request');
  });

  test('push to another branch is refused', async () => {
    const sha = await world.git.commit({ branch: 'feature', files: { 'y.txt': 'y' } });
    const { pushEvent } = await import('../support/event-payloads.ts');
    const result = await world.run({
      cwd: await world.git.checkout('feature'),
      event: {
        name: 'push',
        payload: pushEvent(world.github, { after: sha, ref: 'refs/heads/feature' }),
      },
      sha,
      ref: 'refs/heads/feature',
    });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('pull_request');
  });

  test('workflow_run measures nothing', async () => {
    const run = world.github.state.runs[0]!;
    const result = await world.run({
      cwd: await world.git.checkout('main'),
      event: { name: 'workflow_run', payload: workflowRunEvent(world.github, run) },
      sha: await world.git.sha('main'),
      ref: 'refs/heads/main',
    });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('publish');
  });
});

describe('bad days on GitHub', () => {
  test('no baseline: said, and green where nothing else fails', async () => {
    const stored = world.github.state.artifacts.splice(0);
    const result = await world.pullRequest(2, { 'z.txt': 'z' });
    world.github.state.artifacts.push(...stored);
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', 'baseline-sha': '' },
    });
    expect(world.github.state.comments.at(-1)!.body).toContain('no baseline');
  });

  test('403 on the comment: a warning that names the permission, and the verdict stands', async () => {
    const before = commentCount();
    const result = await world.pullRequest(
      3,
      { 'bot.mjs': BAD },
      { permissions: { actions: 'read', contents: 'read', 'pull-requests': 'read' } },
    );
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.log).toContain('pull-requests: write');
    expect(result.summary).toContain('refund-window');
    expect(commentCount()).toBe(before);
  });

  test('without `actions: read`: an error that names the permission, for what nobody compares must not pass', async () => {
    const result = await world.pullRequest(
      4,
      { 'w.txt': 'w' },
      { permissions: { contents: 'read', 'pull-requests': 'write' } },
    );
    expect(result).toMatchObject({
      exitCode: 2,
      outputs: { verdict: 'error', 'baseline-sha': '' },
    });
    expect(world.github.state.comments.at(-1)!.body).toContain('actions: read');
  });

  test('a pin that does not match is no evidence: error, before a single call', async () => {
    const edited = CASES.replace('30 days', '60 days');
    const result = await world.pullRequest(5, { 'evals/datasets/golden.jsonl': edited });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toContain('touchstone pin');
    expect(world.github.state.comments.at(-1)!.body).toContain('touchstone.lock');
  });
});

describe('several suites in one job', () => {
  test('one comment with a section each, the worst verdict', async () => {
    const files = await world.pinned(
      {
        'bot.mjs': GOOD,
        'evals/configs/pr.yaml': suiteOf('support-bot'),
        'evals/configs/second.yaml': suiteOf('second', 'mode: report'),
        'evals/datasets/golden.jsonl': CASES,
      },
      ['evals/configs/pr.yaml', 'evals/configs/second.yaml'],
    );
    await world.push(files, { inputs: { config: 'evals/configs/*.yaml' } });
    const before = commentCount();
    const result = await world.pullRequest(
      6,
      { 'bot.mjs': BAD },
      { inputs: { config: 'evals/configs/*.yaml' } },
    );
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(commentCount()).toBe(before + 1);
    const { body } = world.github.state.comments.at(-1)!;
    expect(body).toContain('`second`');
    expect(body).toContain('`support-bot`');
  });
});

test('a repository without a suite: the message says what to do', async () => {
  const empty = await openWorld({ posts: 'when needed' });
  try {
    const result = await empty.push({ 'README.md': 'x' });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('evals/configs/pr.yaml');
  } finally {
    await empty.close();
  }
});
