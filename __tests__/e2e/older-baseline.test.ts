import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const CASES = 20;
const SUITE = 'evals/configs/pr.yaml';
const OUTPUTS = 'evals/recorded/outputs.jsonl';
const suite = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { recorded: ../recorded/outputs.jsonl }
scorers: [{ name: correctness, type: contains, value: "right" }]
gates:
  metrics: { pass_rate: { max_drop: 0.02 } }
  cost: { max_increase: 0.2 }
  baseline: { wait_minutes: 0 }
`;

const outputs = (broken: number, cost = 0.01): string =>
  toJsonLines(
    Array.from({ length: CASES }, (_, index) => ({
      id: `case-${index}`,
      output: index < broken ? 'wrong' : 'right',
      cost_usd: cost,
    })),
  );

let world: GatedWorld;
let recorded: string;

beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
  await world.push(
    await world.pinned({
      [SUITE]: suite,
      [OUTPUTS]: outputs(0),
      'evals/datasets/golden.jsonl': toJsonLines(
        Array.from({ length: CASES }, (_, index) => ({ id: `case-${index}`, input: `${index}` })),
      ),
    }),
  );
  recorded = await world.git.sha('main');
});
afterAll(() => world.close());

/** A commit of main that no baseline was recorded for. */
async function land(files: Record<string, string>): Promise<string> {
  return await world.git.commit({ files });
}

test('a drop since an older ancestor fails while nothing between could have caused it', async () => {
  await land({ 'README.md': 'A bot.' });
  const pull = await world.pullRequest(1, { [OUTPUTS]: outputs(3) });
  expect(pull.outputs).toMatchObject({ verdict: 'fail', 'baseline-sha': recorded });
  expect(pull.summary).toContain('1 commit behind');
});

test('and is inconclusive, naming the commits, where one of them touches what the suite depends on', async () => {
  const culprit = await land({ [OUTPUTS]: outputs(2) });
  const pull = await world.pullRequest(2, { [OUTPUTS]: outputs(3) });
  expect(pull.outputs).toMatchObject({ verdict: 'pass', 'baseline-sha': recorded });
  const [first] = pull.summary.split('\n');
  expect(first).toContain('⚠️');
  expect(first).toContain('`pass_rate` is inconclusive');
  expect(pull.summary).toContain(`(${culprit.slice(0, 7)})`);
  expect(pull.summary).toContain('2 commits before the base of this change');
});

test('so is a cost that rose since', async () => {
  const culprit = await land({ [OUTPUTS]: outputs(0, 0.02) });
  const pull = await world.pullRequest(4, { [OUTPUTS]: outputs(0, 0.021) });
  expect(pull.outputs).toMatchObject({ verdict: 'pass', 'baseline-sha': recorded });
  expect(pull.summary.split('\n')[0]).toContain('cost is inconclusive');
  expect(pull.summary).toContain(culprit.slice(0, 7));
});

test('critical cases are held whatever lies between', async () => {
  const cases = Array.from({ length: CASES }, (_, index) => ({
    id: `case-${index}`,
    input: `${index}`,
    ...(index === 0 && { tags: ['critical'] }),
  }));
  const files = await world.pinned({
    'evals/datasets/golden.jsonl': toJsonLines(cases),
    [SUITE]: suite.replace('version: "1"', 'version: "2"'),
  });
  const pull = await world.pullRequest(3, { ...files, [OUTPUTS]: outputs(3) });
  expect(pull.outputs).toMatchObject({ verdict: 'fail' });
  expect(pull.summary).toContain('1 of 1 critical case failed');
});
