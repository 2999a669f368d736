import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeFolder, runCli, toJsonLines } from '../support/run-cli.ts';
import { pinFolder } from '../support/run-verb.ts';

const CASES = 60;
/** Answers each line with its id, after a while. */
const BOT = `
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
for await (const line of createInterface({ input: process.stdin })) {
  await sleep(300);
  console.log(JSON.stringify({ id: JSON.parse(line).id, output: 'x' }));
}
`;
const suiteOf = (command: string): string => `
suite: many
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { command: ${command} }
scorers: [{ name: correctness, type: contains, value: x }]
run: { concurrency: 40 }
`;

let place: Awaited<ReturnType<typeof makeFolder>>;
beforeEach(async () => {
  place = await makeFolder({
    'bot.mjs': BOT,
    'evals/datasets/d.jsonl': toJsonLines(
      Array.from({ length: CASES }, (_, index) => ({ id: `c${index}`, input: `q${index}` })),
    ),
  });
});
afterEach(() => place.remove());

test.each([
  ['one process a worker', '[node, ../../bot.mjs]'],
  ['one process a case', '[echo, x], per: case'],
])('no more files may be open (%s): those that may be are asked', async (_, command) => {
  await place.write('evals/configs/pr.yaml', suiteOf(command));
  await pinFolder(place.folder);
  const under = ['bash', '-c', 'ulimit -n 60; exec "$@"', 'bash'];
  const { stdout, stderr } = await runCli(place.folder, ['run', '--json'], { under });
  expect(stderr).not.toContain('a bug in Touchstone');
  expect(stderr).not.toContain('the target fails on every case');
  const { usage } = JSON.parse(stdout) as { usage: { target: { calls: number } } };
  expect(usage.target.calls).toBeGreaterThan(CASES);
});
