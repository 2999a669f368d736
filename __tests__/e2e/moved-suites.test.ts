import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const CONFIG = 'evals/configs/pr.yaml';
const MOVED = 'evals/suites/deep/pr.yaml';
const DATASET = 'evals/datasets/golden.jsonl';
const good = `export default async () => 'Hello!';\n`;
const bad = `export default async (input) => (input === 'q1' ? 'no' : 'Hello!');\n`;
const cases = (tag: string): string =>
  toJsonLines(
    Array.from({ length: 20 }, (_, index) => ({
      id: `c${index}`,
      input: `q${index}`,
      ...(index === 1 && { tags: [tag] }),
    })),
  );
const suite = (name: string, drop: number): string => `
suite: ${name}
datasets: [{ path: /evals/datasets/golden.jsonl, version: "1" }]
target: { module: /bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: Hello }]
gates: { metrics: { pass_rate: { max_drop: ${drop} } } }
`;
/** Paths are relative to the file that names them. */
const at = (path: string, text: string): string =>
  text.replaceAll(': /', `: ${'../'.repeat(path.split('/').length - 1)}`);

let world: GatedWorld;
let next = 0;

beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
  await world.push(
    await world.pinned({
      'bot.mjs': good,
      [CONFIG]: at(CONFIG, suite('support-bot', 0.02)),
      [DATASET]: cases('critical'),
    }),
  );
});
afterAll(() => world.close());

async function move(name: string, more: Record<string, null> = {}) {
  next += 1;
  const added = {
    'bot.mjs': bad,
    [MOVED]: at(MOVED, suite(name, 0.9)),
    [DATASET]: cases('any'),
  };
  const pinned = await world.pinned(added, [MOVED]);
  return await world.pullRequest(
    next,
    { ...pinned, [CONFIG]: null, ...more },
    { inputs: { config: MOVED } },
  );
}

test('a suite that a pull request moves to another folder is held to main’s bars, tags and cases', async () => {
  const { outputs, exitCode, summary } = await move('support-bot');
  expect({ exitCode, verdict: outputs['verdict'] }).toEqual({ exitCode: 1, verdict: 'fail' });
  expect(summary).toContain('1 of 1 critical case failed (`c1`)');
  expect(summary).toContain('`gates.metrics.pass_rate.max_drop`: `0.02` → `0.9` (⚠️ loosened)');
  expect(summary).not.toContain('new with this change');
});

test('one of a name that main does not have is new', async () => {
  const { outputs, summary } = await move('another');
  expect(outputs['verdict']).toBe('pass');
  expect(summary).toContain('Suite `another` is new with this change');
});

test('a namesake that stays where it stands, or is no suite, has no say', async () => {
  await world.push({
    'touchstone.lock': '',
    'templates/pr.yaml': suite('support-bot', 0.9),
    'templates/first.yaml': suite('another', 0.01),
    'ci/tests.yaml': 'suite: support-bot\nsteps: []\n',
  });
  const { outputs, summary } = await move('support-bot', { 'ci/tests.yaml': null });
  expect(outputs['verdict']).toBe('fail');
  expect(summary).toContain('`gates.metrics.pass_rate.max_drop`: `0.02` → `0.9` (⚠️ loosened)');
  const first = await move('another');
  expect(first.outputs['verdict']).toBe('pass');
  expect(first.summary).toContain('Suite `another` is new with this change');
});

test('where a change takes two of the name away, it is an error that names both', async () => {
  const gone = { 'templates/pr.yaml': null };
  const { outputs, summary } = await move('support-bot', gone);
  expect(outputs['verdict']).toBe('error');
  expect(summary).toContain('evals/configs/pr.yaml and templates/pr.yaml');
  expect(summary).toContain('give them names of their own on the default branch first');
});

test('a suite that main took out and whose baseline is still there comes back with a warning', async () => {
  await world.push({ [CONFIG]: null });
  const { outputs, summary } = await move('support-bot');
  expect(outputs['verdict']).toBe('pass');
  expect(summary).toContain(
    'Passed, but its own bars held: main has recorded this suite, and the base commit has no file of it',
  );
});
