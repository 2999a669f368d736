import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import type { FileName } from '../support/runner-files.ts';

const FILES = {
  'bot.mjs': 'export default async () => "Hello!";\n',
  'evals/configs/pr.yaml': `
suite: hello
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../bot.mjs }
scorers: [{ name: correctness, type: contains, value: Hello }]
`,
  'evals/datasets/d.jsonl': '{"id":"a","input":"a"}\n{"id":"b","input":"b"}\n',
};

let world: GatedWorld;
beforeAll(async () => {
  world = await openWorld();
  await world.push(await world.pinned(FILES, ['evals/configs/pr.yaml']));
});
afterAll(() => world.close());

const change = async (number: number, full: FileName[]) =>
  await world.pullRequest(number, { 'a.txt': String(number) }, { full, post: false });

test('a summary that cannot be written is a warning: outputs, comment and status say what the exit code says', async () => {
  const result = await change(1, ['GITHUB_STEP_SUMMARY']);
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  expect(result.log).toContain('no job summary');
  expect(result.log).toContain('ENOSPC');
  expect(`${result.raw.stdout}${result.raw.stderr}`).not.toContain('a bug in Touchstone');
});

test('a failure is told in outputs and annotations where it has no summary', async () => {
  const result = await world.pullRequest(
    2,
    { 'a.txt': '2' },
    { full: ['GITHUB_STEP_SUMMARY'], inputs: { config: 'gone/*.yaml' }, post: false },
  );
  expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  expect(result.annotations.at(-1)?.title).toBe('Touchstone: could not measure');
});

test.each(['GITHUB_OUTPUT', 'GITHUB_STATE'] as const)(
  '%s cannot be written: one error that says so',
  async (file) => {
    const before = world.github.state.statuses.length;
    const result = await change(file === 'GITHUB_OUTPUT' ? 3 : 4, [file]);
    expect(result.exitCode).toBe(2);
    expect(result.annotations.at(-1)?.message).toContain(
      `the runner's file ${file} cannot be written`,
    );
    const told = `${result.raw.stdout}${result.raw.stderr}`;
    expect(told).toContain('when-it-breaks.md#runner-file');
    expect(told).not.toMatch(/a bug in Touchstone|^ +at /m);
    if (file === 'GITHUB_STATE') expect(result.outputs).toMatchObject({ verdict: 'error' });
    const states = world.github.state.statuses.slice(before).map(({ state }) => state);
    expect(states).not.toContain('success');
  },
);
