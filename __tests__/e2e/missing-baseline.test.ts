import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const suite = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
gates:
  on_missing_baseline: fail
  baseline: { wait_minutes: 0 }
`;
const rows = Array.from({ length: 20 }, (_, index) => ({
  id: `q${index}`,
  input: `q${index}`,
  reference: `answer q${index}`,
}));

let world: GatedWorld;

beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
});
afterAll(() => world.close());

test('where policy says fail, a first push without a baseline is red, and its gate counts as failed', async () => {
  const files = await world.pinned({
    'bot.mjs': `export default async (input) => 'answer ' + input;\n`,
    'evals/configs/pr.yaml': suite,
    'evals/datasets/golden.jsonl': toJsonLines(rows),
  });
  const first = await world.push(files);
  expect(first.exitCode).toBe(1);
  expect(first.outputs).toMatchObject({ verdict: 'fail', 'gates-failed': '1' });
  expect(first.summary).toMatch(/Blocked: `pass_rate` has no baseline, and policy says fail: /);
  expect(first.annotations.at(-1)).toMatchObject({
    message: expect.stringMatching(/pass_rate.* has no baseline, and policy says fail: /),
  });
});
