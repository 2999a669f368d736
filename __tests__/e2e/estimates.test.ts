import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { LLMock } from '@copilotkit/aimock';
import {
  judgedText,
  MODEL,
  readTrials,
  verdict,
  type JsonDocument,
} from '../support/mocked-judge.ts';
import { RUBRIC } from '../support/judged-suite.ts';
import { makeFolder, toJsonLines, type CliResult } from '../support/run-cli.ts';
import { runVerb } from '../support/run-verb.ts';

const CASES = 40;
/** Tokens that the provider says a call takes. */
const [IN, OUT] = [100, 20];

const suite = (run: string, prices = ''): string => `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { openai: { model: house-model, prompt: "Answer shortly: {{input}}", max_output_tokens: 50 } }
scorers: [{ name: correctness, type: contains, value: right }]
run: { trials: 1, max_trials: 1, concurrency: 1, max_retries: 0, ${run} }
${prices}
`;
const PRICED = 'prices: { house-model: { input: 1000, output: 5000, as_of: "2026-11-01" } }';
/** US dollars of a call. */
const EACH = (IN * 1000 + OUT * 5000) / 1_000_000;

let mock: LLMock;
let place: Awaited<ReturnType<typeof makeFolder>>;
const touchstone = (...args: string[]): Promise<CliResult> =>
  runVerb(place.folder, args, {
    OPENAI_API_KEY: 'sk-test-0123456789abcdef0123456789abcdef',
    OPENAI_BASE_URL: `${mock.url}/v1`,
  });

async function arrange(text: string): Promise<void> {
  await place.write('evals/configs/pr.yaml', text);
  await touchstone('pin');
}

beforeAll(async () => {
  mock = await LLMock.create({ port: 0, journalMaxEntries: 0 });
  const usage = { prompt_tokens: IN, completion_tokens: OUT, total_tokens: IN + OUT };
  // an answer that orders it to pass is none
  mock.on({ predicate: ({ model }) => model === MODEL }, (request) => ({
    ...verdict(judgedText(request).includes('right') ? 'pass' : 'fail'),
    usage,
  }));
  mock.on({ predicate: () => true }, { content: 'right', usage });
});
afterAll(() => mock.stop());
beforeEach(async () => {
  place = await makeFolder({
    'evals/configs/pr.yaml': suite('timeout_s: 5'),
    'evals/datasets/golden.jsonl': toJsonLines(
      Array.from({ length: CASES }, (_, index) => ({
        id: `c${index}`,
        input: `question ${index}`,
      })),
    ),
  });
});
afterEach(() => place.remove());

test('what is not known is called unknown; by prompts and prices it is rough; by an earlier run it is about', async () => {
  await arrange(suite('timeout_s: 5'));
  const unpriced = await touchstone('validate');
  expect(unpriced.stdout).toContain(`${CASES} cases, ${CASES} calls of the target.`);
  expect(unpriced.stdout).toMatch(
    /Expected: about [\d,]+ tokens, dollars unknown, time unknown \(rough/,
  );
  expect(JSON.parse((await touchstone('validate', '--json')).stdout)).not.toHaveProperty(
    'cost_usd',
  );

  await arrange(suite('timeout_s: 5', PRICED));
  const rough = JSON.parse((await touchstone('validate', '--json')).stdout) as Record<
    string,
    unknown
  >;
  expect(rough).toMatchObject({
    valid: true,
    basis: 'rough',
    calls: { least: CASES, most: CASES },
  });
  expect(rough).toHaveProperty('cost_usd');
  expect(rough).not.toHaveProperty('minutes');

  const run = await touchstone('run', '--out', 'evals/runs');
  expect(run.stderr).toContain(`expected: ${CASES} calls of the target; about`);
  expect(run.stderr).toContain('rough');
  const measured = JSON.parse((await touchstone('validate', '--json')).stdout) as {
    basis: string;
    tokens: { least: number };
    cost_usd: { least: number };
    minutes: { least: number };
  };
  expect(measured.basis).toBe('measured');
  expect(measured.tokens.least).toBe(CASES * (IN + OUT));
  expect(measured.cost_usd.least).toBeCloseTo(CASES * EACH);
  expect(measured.minutes.least).toBeGreaterThan(0);

  // tokens of another model are a guess, its dollars nobody's
  const swap = (text: string): string => text.replace('model: house-model', 'model: new-model');
  await arrange(swap(suite('timeout_s: 5', PRICED)));
  const swapped = await touchstone('validate');
  expect(swapped.stdout).toMatch(/Expected: about 4,800 tokens, dollars unknown/);
  const own = 'prices: { new-model: { input: 1, output: 5, as_of: "2026-11-01" } }';
  await arrange(swap(suite('timeout_s: 5', own)));
  const repriced = JSON.parse((await touchstone('validate', '--json')).stdout) as typeof measured;
  expect(repriced.cost_usd.least).toBeLessThan(measured.cost_usd.least / 10);
});

test('a budget that cannot be enough is said before the first call, at 80 % again, and what was measured is kept', async () => {
  const budget = 20 * EACH;
  await arrange(suite(`budget: { usd: ${budget} }`, PRICED));
  const valid = await touchstone('validate');
  expect(valid.stdout).toContain('Warning: the budget is less than the first look');
  const result = await touchstone('run', '--json');
  expect(result.code).toBe(2);
  const at = (text: string): number => result.stderr.indexOf(text);
  expect(at('the budget is less than the first look is expected to take')).toBeGreaterThanOrEqual(
    0,
  );
  expect(at('of the budget of $4 is used')).toBeGreaterThan(at('the budget is less than'));
  const { reason, run } = JSON.parse(result.stdout) as JsonDocument;
  expect(reason).toContain('budget');
  const kept = readTrials(run).filter(({ output }) => !output.error);
  expect(kept.length).toBeGreaterThanOrEqual(16);
  expect(kept.length).toBeLessThanOrEqual(20);
});

test('a run that ends above 80 % says so in its report, once on the way, and nothing of it below', async () => {
  await arrange(suite(`budget: { usd: ${CASES * EACH * 1.1} }`, PRICED));
  const near = await touchstone('run');
  expect(near.code).toBe(0);
  expect(near.stdout).toMatch(/Note: 9[01]\.\d % of the budget of \$8\.8\d* is used/);
  expect(near.stderr.match(/of the budget of/g)).toHaveLength(1);
  await arrange(suite(`budget: { usd: ${CASES * EACH * 2} }`, PRICED));
  const far = await touchstone('run');
  expect(far.stdout + far.stderr).not.toContain('of the budget of');
});

test('a shard says what its part of the cases takes, and where its share of the budget is less', async () => {
  await arrange(suite('shard_trials: 1, budget: { usd: 8 }', PRICED));
  const shard = await touchstone('run', '--shard', '1/2', '--out', 'shards');
  expect(shard.stderr).toMatch(
    new RegExp(
      String.raw`expected: ${CASES / 2} calls of the target; about [\d,]+ tokens, about \$5\.\d+, time unknown \(rough`,
    ),
  );
  expect(shard.stderr).toMatch(/first look is expected to take \(about \$5\.\d+ of \$4\.00\)/);
});

test('what the response cache answers is said, and no budget is too small for it', async () => {
  await arrange(suite('timeout_s: 5', PRICED));
  const first = await touchstone('run');
  expect(first.stderr).not.toContain('response cache');
  expect(first.stderr).toContain(`${CASES}/${CASES} trials · $${(CASES * EACH).toFixed(2)}\n`);
  const [, folder] = /Run: (\S+)/.exec(first.stdout + first.stderr) ?? [];
  const resumed = await touchstone('run', '--resume', folder!);
  expect(resumed.stderr).toContain(
    `goes on: what was measured before is not asked for again; a whole run takes ${CASES} calls of the target; about`,
  );
  expect(resumed.stderr).not.toContain('expected:');
  await arrange(suite(`budget: { usd: ${EACH} }`, PRICED));
  const second = await touchstone('run');
  expect(second.stderr).toContain(
    '; about 100 % of the target’s answers are in the response cache',
  );
  expect(second.stderr).toMatch(/expected: 0 calls of the target; about 0 tokens, about \$0\.00/);
  expect(second.stderr).not.toContain('the budget is less than');
  // nothing was paid, whatever the answers cost once
  expect(second.stderr).toContain(`${CASES}/${CASES} trials\n`);
  await place.write(
    'evals/datasets/golden.jsonl',
    toJsonLines(
      Array.from({ length: CASES }, (_, index) => ({
        id: `c${index}`,
        input: index % 4 < 2 ? `question ${index}` : `another ${index}`,
      })),
    ),
  );
  await touchstone('pin');
  const third = await touchstone('run');
  expect(third.stderr).toContain(`expected: ${CASES / 2} calls of the target; about`);
  expect(third.stderr).toContain('; about 50 % of the target’s answers are in the response cache');
  expect(third.stderr).toContain('the budget is less than the first look is expected to take');
});

test('judges have to be paid, whatever is known of the target', async () => {
  const judges = `judges: [{ name: helpful, rubric: ../prompts/helpful.md, model: ${MODEL}, advisory: true }]\n`;
  const priced = '{ input: 1000, output: 5000, as_of: "2026-11-01" }';
  const prices = `prices: { house-model: ${priced}, ${MODEL}: ${priced} }`;
  await place.write('evals/prompts/helpful.md', RUBRIC);
  await arrange(suite('timeout_s: 5', prices) + judges);
  await touchstone('run');
  await place.write('evals/prompts/helpful.md', RUBRIC.replace('version: "1"', 'version: "2"'));
  await arrange(suite(`budget: { usd: ${EACH} }`, prices) + judges);
  const second = await touchstone('run');
  expect(second.stderr).toContain(
    '; about 100 % of the target’s answers are in the response cache',
  );
  expect(second.stderr).toContain('the budget is less than the first look is expected to take');
});

test('what other judges took says nothing of dollars', async () => {
  const judges = (model: string): string =>
    `judges: [{ name: helpful, rubric: ../prompts/helpful.md, model: ${model}, advisory: true }]\n`;
  const priced = '{ input: 1000, output: 5000, as_of: "2026-11-01" }';
  const prices = `prices: { house-model: ${priced}, ${MODEL}: ${priced} }`;
  await place.write('evals/prompts/helpful.md', RUBRIC);
  const validate = async (model: string): Promise<string> => {
    await arrange(suite('timeout_s: 5', prices) + judges(model));
    await touchstone('pin');
    const { stdout, stderr } = await touchstone('validate');
    return stdout + stderr;
  };
  await arrange(suite('timeout_s: 5', prices) + judges(MODEL));
  await touchstone('run');
  expect(await validate(MODEL)).toMatch(/Expected: about [\d,]+ tokens, about \$/);
  expect(await validate('new-judge-2026-01-01')).toMatch(
    /Expected: about [\d,]+ tokens, dollars unknown/,
  );
});
