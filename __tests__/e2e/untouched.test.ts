import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LLMock } from '@copilotkit/aimock';
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
run: { trials: 1, max_trials: 1, baseline_trials: 1, max_retries: 0 }
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
  world = await openWorld();
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

  test('a prompt alone makes it run', async () => {
    const run = await world.pullRequest(2, { [PROMPT]: 'Reply: {{input}}' }, withKey());
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(asked).toBe(CASES);
    expect(run.log).toContain(`it runs: ${PROMPT} differs`);
  });
});
