import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { pullRequestEvent, pushEvent } from '../support/event-payloads.ts';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const suite = (extra = ''): string => `suite: echo
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
${extra}`;
const CASES = toJsonLines([
  { id: 'one', input: 'one', reference: 'one', tags: ['critical'] },
  { id: 'two', input: 'two', reference: 'two' },
]);
const GOOD = 'export default (input) => `You said ${input}`;\n';
const FULL = { answer: 403, times: 50 } as const;

let world: GatedWorld;
beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
  const files = await world.pinned({
    'bot.mjs': GOOD,
    'evals/configs/pr.yaml': suite(),
    'evals/datasets/d.jsonl': CASES,
  });
  const first = await world.push(files);
  // this run records one: there is nothing to mend
  expect(first.summary).not.toMatch(/re-run the last push|run the workflow/i);
});
afterAll(() => world.close());
afterEach(() => world.github.clearFaults());

describe('a main run whose baseline cannot be stored', () => {
  test('is an error, said in summary, log and annotation', async () => {
    world.github.fail({ path: /CreateArtifact/ }, FULL);
    const result = await world.push({ 'a.md': 'a' });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.summary).toContain('baseline-unstored');
    expect(result.summary).not.toContain('Nothing was judged');
    expect(result.log).toContain('the baseline of suite echo could not be stored');
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ type: 'error', title: 'Touchstone: baseline-unstored' }),
    );
  });

  test('is an error in report mode too', async () => {
    world.github.fail({ path: /CreateArtifact/ }, FULL);
    const result = await world.push({
      'evals/configs/pr.yaml': suite('mode: report\n'),
      'bot.mjs': "export default () => 'no';\n",
    });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  });

  test('stays the failure that it is', async () => {
    world.github.fail({ path: /CreateArtifact/ }, FULL);
    const result = await world.push({ 'evals/configs/pr.yaml': suite() });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.annotations.map(({ title }) => title)).toContain('Touchstone: baseline-unstored');
    world.github.clearFaults();
    await world.push({ 'bot.mjs': GOOD });
  });

  test('of a pull request nothing is a baseline: its verdict stands', async () => {
    world.github.fail({ path: /CreateArtifact/ }, FULL);
    const result = await world.pullRequest(1, { 'b.md': 'b' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });
});

test('a GitHub Enterprise Server is refused before anything is asked', async () => {
  const asked = world.github.requests.length;
  const env = { GITHUB_SERVER_URL: 'https://github.corp.example' };
  const result = await world.pullRequest(2, { 'c.md': 'c' }, { env });
  expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  expect(result.log).toContain('github.corp.example is a GitHub Enterprise Server');
  expect(world.github.requests).toHaveLength(asked);
  const residency = { GITHUB_SERVER_URL: 'https://octo.ghe.com' };
  const served = await world.pullRequest(2, { 'c.md': 'd' }, { env: residency });
  expect(served).toMatchObject({ exitCode: 0 });
});

test('a workspace without a checkout says nothing about the change', async () => {
  await world.pullRequest(3, { 'd.md': 'd' });
  const cwd = await mkdtemp(join(tmpdir(), 'touchstone-no-checkout-'));
  try {
    const pull = world.github.state.pulls.find(({ number }) => number === 3)!;
    const result = await world.run({
      cwd,
      event: { name: 'pull_request', payload: pullRequestEvent(world.github, pull) },
      sha: pull.mergeCommitSha!,
      ref: 'refs/pull/3/merge',
      baseRef: 'main',
      headRef: pull.head.ref,
    });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toContain('there is no checkout in GITHUB_WORKSPACE');
    const sha = await world.git.sha('main');
    const pushed = await world.run({
      cwd,
      event: { name: 'push', payload: pushEvent(world.github, { after: sha }) },
      sha,
      ref: 'refs/heads/main',
    });
    expect(pushed).toMatchObject({ exitCode: 2 });
    expect(pushed.log).toContain('there is no checkout in GITHUB_WORKSPACE');
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
});
