import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LLMock } from '@copilotkit/aimock';
import { readBaselineArtifact } from '../support/baseline-artifacts.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const KEY = 'sk-test-0123456789abcdef0123456789abcdef';
const CASES = 12;
const SUITE = 'evals/configs/pr.yaml';
const PROMPT = 'evals/prompts/answer.txt';
const DATASET = 'evals/datasets/golden.jsonl';

const suite = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { openai: { model: gpt-4o-mini-2024-07-18, prompt: { path: ../prompts/answer.txt } } }
scorers: [{ name: correctness, type: contains, value: right }]
run: { trials: 1, max_trials: 1, baseline_trials: 1, max_retries: 0, cache: off }
gates: { baseline: { wait_minutes: 0 } }
`;
const dataset = (cases: number): string =>
  toJsonLines(
    Array.from({ length: cases }, (_, index) => ({
      id: `case-${index}`,
      input: `question ${index}`,
    })),
  );

let mock: LLMock;
let world: GatedWorld;
let asked = 0;
let measured: string;
const withKey = (): { inputs: Record<string, string>; secrets: string[] } => ({
  inputs: { 'openai-api-key': KEY, 'openai-base-url': `${mock.url}/v1` },
  secrets: [KEY],
});
/** Where to ask is known, and no key to ask with. */
const withoutKey = (): { inputs: Record<string, string> } => ({
  inputs: { 'openai-base-url': `${mock.url}/v1` },
});
const statusesAt = (sha: string): string[] =>
  world.github.state.statuses
    .filter((status) => status.sha === sha)
    .map(({ context, state, description }) => `${context} ${state}: ${description}`);
const headOf = (number: number): string =>
  world.github.state.pulls.find((pull) => pull.number === number)!.head.sha;

/** What an untouched suite comes to: an explicit pass of that baseline, and nobody was asked. */
function expectUntouched(run: WorldRun, baseline: string): void {
  expect(run).toMatchObject({
    exitCode: 0,
    outputs: { verdict: 'pass', 'baseline-sha': baseline },
  });
  expect(run.summary).toContain('Untouched');
  expect(run.summary).toContain(`\`${baseline.slice(0, 7)}\``);
  expect(asked).toBe(0);
}

beforeAll(async () => {
  mock = await LLMock.create({ port: 0, journalMaxEntries: 0 });
  mock.on({ predicate: () => true }, () => {
    asked += 1;
    return { content: 'the right answer' };
  });
  world = await openWorld({ posts: 'when needed' });
  const files = await world.pinned({
    [SUITE]: suite,
    [PROMPT]: 'Answer: {{input}}',
    [DATASET]: dataset(CASES),
  });
  const pushed = await world.push(
    { ...files, 'README.md': 'A bot.', '.github/workflows/evals.yml': 'on: pull_request\n' },
    withKey(),
  );
  expect(pushed).toMatchObject({ exitCode: 0 });
  expect(asked).toBe(CASES);
  measured = await world.git.sha('main');
}, 60_000);
beforeEach(() => {
  asked = 0;
});
afterAll(async () => {
  await world.close();
  await mock.stop();
});

describe('a pull request that touches nothing of an openai suite', () => {
  test('passes at no cost and without a key, with comment and status, and names the baseline', async () => {
    const run = await world.pullRequest(1, { 'docs/guide.md': 'How to.' }, withoutKey());
    expectUntouched(run, measured);
    const comment = world.github.state.comments.at(-1)!.body;
    expect(comment).toContain('Untouched, so nothing was run');
    expect(comment).toContain(measured.slice(0, 7));
    expect(statusesAt(headOf(1))).toEqual([
      expect.stringMatching(/^touchstone\/support-bot success: onto main: Untouched/),
    ]);
    expect(run.log).toContain('Touchstone: pass');
  });

  test('so does its re-run, the merge queue, and a stranger’s pull request', async () => {
    expectUntouched(await world.rerun(1, { ...withoutKey(), attempt: 2 }), measured);
    expectUntouched(await world.mergeGroup(1, withoutKey()), measured);
    const fork = { author: 'mallory', head: { id: 777, fullName: 'mallory/support-bot' } };
    const stranger = await world.pullRequest(
      3,
      { 'docs/guide.md': 'Their way.' },
      { ...withoutKey(), ...fork },
    );
    expectUntouched(stranger, measured);
    // a fork's own word is no verdict: the status waits for a maintainer, whose run costs as little
    await world.publish(3);
    expect(statusesAt(headOf(3))).toEqual([
      expect.stringContaining('touchstone/support-bot pending'),
    ]);
    expectUntouched(await world.dispatch({ pr: 3 }, withoutKey()), measured);
    expect(statusesAt(headOf(3)).at(-1)).toContain('touchstone/support-bot success');
  });

  test('runs where it cannot be known whether its head was measured before', async () => {
    // the search for a baseline asks the same of other commits, without a page
    world.github.fail({ path: /\/runs\?.*&page=/ }, { answer: 500, times: 10 });
    const run = await world.pullRequest(4, { 'docs/guide.md': 'A fourth way.' }, withKey());
    world.github.clearFaults();
    expect(run.log).toContain(
      'it runs: whether this very head was measured before cannot be known',
    );
    expect(asked).toBe(CASES);
  });

  test('a prompt alone makes it run, and the log says what to expect', async () => {
    const run = await world.pullRequest(2, { [PROMPT]: 'Reply: {{input}}' }, withKey());
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(asked).toBe(CASES);
    expect(run.log).toContain(`it runs: ${PROMPT} differs`);
    expect(run.log).toMatch(
      new RegExp(
        `expected: ${CASES} calls of the target; about .* \\(by what an earlier run took\\)`,
      ),
    );
  });
});

describe('a pull request cannot make itself untouched', () => {
  const touching: [string, number, Parameters<GatedWorld['pullRequest']>[1], string][] = [
    [
      'by editing the workflow',
      10,
      { '.github/workflows/evals.yml': 'on: pull_request # mine\n' },
      '.github/workflows/evals.yml differs',
    ],
    [
      'by another workflow',
      11,
      { '.github/workflows/own.yml': 'on: push\n' },
      '.github/workflows/own.yml differs',
    ],
    [
      'by an action of the repository',
      12,
      { '.github/actions/set-up/action.yml': 'name: x\n' },
      '.github/actions/set-up/action.yml differs',
    ],
    ['by a lockfile', 13, { 'app/package-lock.json': '{}' }, 'app/package-lock.json differs'],
    [
      'by signing for itself',
      14,
      { 'evals/risk-acceptances.yaml': '[]\n' },
      'evals/risk-acceptances.yaml differs',
    ],
    [
      'by what git makes of its files',
      15,
      { '.gitattributes': '*.bin binary\n' },
      '.gitattributes differs',
    ],
  ];
  test.each(touching)('%s', async (_, number, files, why) => {
    const run = await world.pullRequest(number, files, withKey());
    expect(asked).toBe(CASES);
    expect(run.log).toContain(`it runs: ${why}`);
    expect(run.summary).not.toContain('Untouched');
  });

  test('by a link in the place of the prompt, or a prompt under another name', async () => {
    const linked = await world.pullRequest(
      20,
      { 'docs/own.txt': 'Answer: {{input}}', [PROMPT]: { symlink: '../../docs/own.txt' } },
      withKey(),
    );
    expect(linked.log).toContain(`it runs: ${PROMPT} is a symbolic link`);
    expect(asked).toBe(CASES);
    const renamed = await world.pullRequest(
      21,
      {
        [PROMPT]: null,
        'evals/prompts/moved.txt': 'Answer: {{input}}',
        [SUITE]: suite.replace('answer.txt', 'moved.txt'),
      },
      withKey(),
    );
    expect(renamed.log).toContain(`it runs: ${SUITE} differs`);
    expect(asked).toBe(2 * CASES);
  });

  test('by taking the dataset out, or a case of it', async () => {
    const gone = await world.pullRequest(22, { [DATASET]: null }, withKey());
    expect(gone).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    const fewer = await world.pullRequest(23, { [DATASET]: dataset(CASES - 1) }, withKey());
    expect(fewer).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  });
});

describe('on the default branch', () => {
  /** The document of the newest baseline. */
  const newest = async (): Promise<Record<string, unknown>> =>
    JSON.parse((await readBaselineArtifact(world, 'support-bot')).get('run.json')!) as Record<
      string,
      unknown
    >;

  test('an untouched push publishes the baseline again, twice, and pull requests stand on it', async () => {
    const before = await newest();
    const first = await world.push({ 'docs/guide.md': 'One.' }, withoutKey());
    expectUntouched(first, measured);
    expect(first.log).toContain(`carried from ${measured.slice(0, 7)}`);
    const carrier = await world.git.sha('main');
    expect(await newest()).toMatchObject({
      commit: carrier,
      carried_from: measured,
      created_at: before['created_at'],
      complete: true,
    });

    const second = await world.push({ 'docs/guide.md': 'Two.' }, withoutKey());
    expectUntouched(second, carrier);
    const tip = await world.git.sha('main');
    // of the commit that was measured, however often it is carried
    expect(await newest()).toMatchObject({ commit: tip, carried_from: measured });
    const memory = (await readBaselineArtifact(world, 'support-bot')).get('history.jsonl')!;
    expect(memory.trim().split('\n')).toHaveLength(1);

    const docs = await world.pullRequest(30, { 'docs/more.md': 'More.' }, withoutKey());
    expectUntouched(docs, tip);
    expect(docs.summary).toContain(`measured at \`${measured.slice(0, 7)}\` and carried on`);
    const prompt = await world.pullRequest(31, { [PROMPT]: 'Say: {{input}}' }, withKey());
    expect(prompt).toMatchObject({ exitCode: 0, outputs: { 'baseline-sha': tip } });
    expect(prompt.summary).toContain('No regression');
    expect(asked).toBe(CASES);
  });

  test('a push that touches it is measured, and so is every schedule', async () => {
    await world.push({ [PROMPT]: 'Please answer: {{input}}' }, withKey());
    expect(asked).toBe(CASES);
    expect(await newest()).not.toHaveProperty('carried_from');
    await world.schedule(withKey());
    expect(asked).toBe(2 * CASES);
    expect(await newest()).not.toHaveProperty('carried_from');
  });

  test('a baseline is not carried past a schedule that has not ended: what it finds would be hidden', async () => {
    const running = world.github.arrange.run({
      id: 900,
      event: 'schedule',
      headSha: await world.git.sha('main'),
      status: 'in_progress',
    });
    const run = await world.push({ 'docs/guide.md': 'In the meantime.' }, withKey());
    expect(run.log).toContain('it runs: a schedule measures the commit before this one');
    expect(asked).toBe(CASES);
    expect(await newest()).not.toHaveProperty('carried_from');
    Object.assign(running, { status: 'completed', conclusion: 'success' });
    const next = await world.push({ 'docs/guide.md': 'After it.' }, withoutKey());
    expect(next.log).toContain('carried from');
  });

  test('and what somebody starts by hand, or re-runs there', async () => {
    await world.dispatch({}, withKey());
    expect(asked).toBe(CASES);
    await world.push({ 'docs/guide.md': 'Three.' }, { ...withKey(), attempt: 2 });
    expect(asked).toBe(2 * CASES);
    expect(await newest()).not.toHaveProperty('carried_from');
  });
});
