import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const suite = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: Hello }]
gates: { baseline: { wait_minutes: 0 } }
`;
const rows = Array.from({ length: 20 }, (_, index) => ({ id: `c${index}`, input: `q${index}` }));
const good = `export default async () => 'Hello!';\n`;
const bad = `export default async (input) => (/1/.test(input) ? 'no' : 'Hello!');\n`;

let world: GatedWorld;

beforeAll(async () => {
  world = await openWorld();
  await world.push(
    await world.pinned({
      'bot.mjs': good,
      'evals/configs/pr.yaml': suite,
      'evals/datasets/golden.jsonl': toJsonLines(rows),
    }),
  );
});
afterAll(() => world.close());

test('a red that was measured at this head is told by every re-run after its baseline is gone', async () => {
  const red = await world.pullRequest(1, { 'bot.mjs': bad });
  expect(red.outputs['verdict']).toBe('fail');
  const innocent = await world.pullRequest(2, { 'docs.md': 'x', 'bot.mjs': `${good}// 2\n` });
  expect(innocent.outputs['verdict']).toBe('pass');
  const base = (await world.git.sha('main')).slice(0, 7);
  const { state } = world.github;
  const kept = state.artifacts.filter(({ name }) => name !== 'touchstone-support-bot');
  state.artifacts.splice(0, state.artifacts.length, ...kept);

  for (const attempt of [2, 3]) {
    const again = await world.rerun(1, { attempt });
    expect(again.outputs['verdict']).toBe('pass');
    expect(again.summary.split('\n', 1)[0]).toContain(
      `attempt 1 failed against the baseline of ${base}, which cannot be had any more (pass&#95;rate fell 55.0 points`,
    );
    expect(state.statuses.at(-1)?.description).toContain('attempt 1 failed against');
  }
  const green = await world.rerun(2, { attempt: 2 });
  expect(green.summary.split('\n', 1)[0]).toContain('has no baseline');
  expect(green.summary).not.toContain('failed against');
});
