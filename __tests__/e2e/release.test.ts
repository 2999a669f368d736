import { afterAll, beforeAll, expect, test } from '@jest/globals';
import yauzl from 'yauzl';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const CASES = 100;
const suite = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
gates:
  metrics: { pass_rate: { max_drop: 0.02, release_max_drop: 0.02 } }
  baseline: { wait_minutes: 0 }
`;

/** A bot that fails this many of the hundred cases. */
const bot = (broken: number): string =>
  `export default async (input) => Number(input) < ${broken} ? 'no idea' : 'answer ' + input;\n`;

let world: GatedWorld;

beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
});
afterAll(() => world.close());

/** Files of the newest baseline artifact. */
async function newestBaseline(): Promise<Map<string, string>> {
  const { artifacts, blobs } = world.github.state;
  const newest = artifacts.findLast(({ name }) => name === 'touchstone-support-bot')!;
  const zip = await yauzl.fromBufferPromise(blobs.get(newest.blobId)!.content);
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return files;
}

test('many small drops cannot add up unseen: main and pull requests are held to the last release', async () => {
  const first = await world.push(
    await world.pinned({
      'bot.mjs': bot(0),
      'evals/configs/pr.yaml': suite,
      'evals/datasets/golden.jsonl': toJsonLines(
        Array.from({ length: CASES }, (_, index) => ({
          id: `case-${index}`,
          input: String(index),
          reference: `answer ${index}`,
        })),
      ),
    }),
  );
  expect(first.outputs['verdict']).toBe('pass');
  expect((await newestBaseline()).has('release/run.json')).toBe(false);
  const released = await world.git.sha('main');
  await world.git.tag('v1.0.0', released);
  world.github.arrange.release({ tag: 'v1.0.0', target: 'main' });

  // a point down, and another one: each within what is allowed
  const second = await world.push({ 'bot.mjs': bot(1) });
  expect(second.outputs['verdict']).toBe('pass');
  expect(second.summary).toContain('`pass_rate` since the last release');
  const carried = await newestBaseline();
  expect(JSON.parse(carried.get('release/run.json')!)).toMatchObject({
    commit: released,
    release: { tag: 'v1.0.0' },
  });
  expect(carried.get('release/trials.jsonl')!.trim().split('\n')).toHaveLength(CASES);
  const third = await world.push({ 'bot.mjs': bot(2) });
  expect(third.outputs['verdict']).toBe('pass');

  // the third one is a point below main, and three below the release
  const pull = await world.pullRequest(1, { 'bot.mjs': bot(3) });
  expect(pull.outputs).toMatchObject({ verdict: 'fail', 'gates-failed': '1' });
  expect(pull.summary).toContain('fell 3.0 points since the last release');
  expect(pull.summary).toContain('Last release: v1.0.0');
  expect(pull.summary).toMatch(/\| `pass_rate` \| 98\.0 % \| 97\.0 % \| −1\.0 point .*✅/u);

  // a weekly run carries it on, and a pull request that mends a case is let through
  await world.schedule();
  expect((await newestBaseline()).has('release/trials.jsonl')).toBe(true);
  const mending = await world.pullRequest(2, { 'bot.mjs': bot(1) });
  expect(mending.outputs['verdict']).toBe('pass');
});
