import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LLMock, type ChatCompletionRequest } from '@copilotkit/aimock';
import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import { labelled, RUBRIC } from '../support/judged-suite.ts';
import { judgedText, lastText } from '../support/mocked-judge.ts';
import { runCli, toJsonLines } from '../support/run-cli.ts';

const KEY = 'sk-test-0123456789abcdef0123456789abcdef';
const MODEL = 'gpt-4o-mini-2024-07-18';
const CASES = 12;

const suiteOf = (model: string): string => `
suite: judged
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { recorded: ../recorded/outputs.jsonl }
judges: [{ name: helpful, rubric: ../prompts/helpful.md, model: ${model} }]
run: { max_retries: 0 }
gates: { metrics: { pass_rate: { max_drop: 0.02 }, helpful: { max_drop: 0.02 } } }
`;

const FILES: Record<string, string> = {
  'evals/configs/pr.yaml': suiteOf(MODEL),
  'evals/datasets/d.jsonl': toJsonLines(
    Array.from({ length: CASES }, (_, index) => ({
      id: `case-${index}`,
      input: `question ${index}`,
      checks: [{ type: 'contains', value: 'answer' }],
    })),
  ),
  'evals/recorded/outputs.jsonl': toJsonLines(
    Array.from({ length: CASES }, (_, index) => ({
      id: `case-${index}`,
      output: `a good answer to ${index}`,
    })),
  ),
  'evals/prompts/helpful.md': RUBRIC,
  'evals/calibration/helpful.jsonl': labelled(60),
};
/** The same answers in another file: the suite runs. */
const TOUCHED = { 'evals/recorded/outputs.jsonl': `${FILES['evals/recorded/outputs.jsonl']}\n` };
const STRICT = RUBRIC.replace('version: "1"', 'version: "2"').replace('Is it', 'Is it strictly');

let mock: LLMock;
let world: GatedWorld;
const inputs = (): Record<string, string> => ({
  'openai-api-key': KEY,
  'openai-base-url': `${mock.url}/v1`,
});

/** The files with the lock that they need: pinned, and calibrated where that is wanted. */
async function lock(
  files: Record<string, string>,
  verbs: readonly string[],
): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-lock-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    for (const verb of verbs) {
      const { code, stderr } = await runCli(folder, [verb], {
        env: { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `${mock.url}/v1` },
      });
      if (code !== 0) throw new Error(stderr);
    }
    return {
      ...files,
      'evals/touchstone.lock': await readFile(join(folder, 'evals/touchstone.lock'), 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An honest judge that the word "strictly" makes strict: it then fails every other answer. */
function judge(request: ChatCompletionRequest): { content: string } {
  const index = Number(/^a good answer to (\d+)$/.exec(judgedText(request))?.[1] ?? NaN);
  const pass = lastText(request).includes('strictly') ? index % 2 === 0 : index >= 0;
  return { content: JSON.stringify({ reason: 'because', score: pass ? 'pass' : 'fail' }) };
}

const comment = (): string => world.github.state.comments.at(-1)!.body;

beforeAll(async () => {
  mock = await LLMock.create({ port: 0, journalMaxEntries: 0 });
  mock.on({ predicate: () => true }, judge);
  world = await openWorld({ posts: 'when needed' });
  const files = await lock(FILES, ['pin', 'calibrate']);
  const pushed = await world.push(files, { inputs: inputs() });
  expect(pushed).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
});
afterAll(async () => {
  await world.close();
  await mock.stop();
});
beforeEach(() => {
  mock.clearRequests();
});

describe('a pull request that changes the judge', () => {
  let result: WorldRun;

  test('by its rubric: the gate does not blame the app, and the comment says whose change it was', async () => {
    const files = await lock(
      { ...FILES, 'evals/prompts/helpful.md': STRICT, 'evals/touchstone.lock': '' },
      ['pin'],
    );
    result = await world.pullRequest(7, files, { inputs: inputs() });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    // two canaries, this run's outputs, and the baseline's again
    expect(mock.getRequests()).toHaveLength(2 + CASES + CASES);
    expect(comment()).toContain('### App or eval?');
    expect(comment()).toMatch(
      /\| `helpful` \| 100\.0 % \| 50\.0 % \| 50\.0 % \| \*\*0\.0 points\*\* \| −50\.0 points \|/,
    );
    expect(comment()).toContain('### Pin changes');
    expect(comment()).toMatch(
      /\| rubric \| `prompts\/helpful\.md` \| changed \| `1 \(\w{8}\)` \| `2 \(\w{8}\)` \|/,
    );
    expect(comment()).toMatch(/\| judge \| `configs\/pr\.yaml#helpful` \| changed \|/);
    expect(comment()).toContain('only advises');
    expect(comment()).toContain('touchstone calibrate');
  });

  test('a re-run asks nobody again, and says the same', async () => {
    const before = comment();
    const again = await world.rerun(7, { attempt: 2, inputs: inputs() });
    expect(again).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(mock.getRequests()).toEqual([]);
    const split = (text: string): string | undefined =>
      /### App or eval\?[^]*?\n\n###/.exec(text)?.[0];
    expect(split(comment())).toBeDefined();
    expect(split(comment())).toBe(split(before));
  });

  test('by its rubric without its version, the lock rewritten by hand: no evidence', async () => {
    const sneaky = RUBRIC.replace('Is it', 'Is it strictly');
    const files = await lock(
      { ...FILES, 'evals/prompts/helpful.md': sneaky, 'evals/touchstone.lock': '' },
      ['pin'],
    );
    const refused = await world.pullRequest(8, files, { inputs: inputs() });
    expect(refused).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(comment()).toContain('still calls itself version');
    expect(comment()).toContain('touchstone pin');
  });

  test('by an alias for its model: refused with the dated name, and nothing is asked', async () => {
    const refused = await world.pullRequest(
      9,
      { 'evals/configs/pr.yaml': suiteOf('gpt-4o-mini') },
      { inputs: inputs() },
    );
    expect(refused).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(comment()).toContain(MODEL);
    expect(mock.getRequests()).toEqual([]);
  });

  test('a blocking judge without its key is an error; the pull request is not blamed', async () => {
    const files = await lock(FILES, ['pin', 'calibrate']);
    mock.clearRequests();
    const keyless = await world.pullRequest(10, { ...files, ...TOUCHED });
    expect(keyless).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(comment()).toContain('openai-api-key');
    expect(mock.getRequests()).toEqual([]);
  });
});

test('a fork’s pull request has no key: no judge is asked, and a maintainer is told for whom', async () => {
  const head = { id: 777, fullName: 'mallory/support-bot' };
  const result = await world.pullRequest(90, TOUCHED, { author: 'mallory', head });
  expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', 'run-path': '' } });
  expect(result.summary).toContain('needs a maintainer run: judge helpful: it needs an API key');
  expect(result.summary).toContain('gh workflow run evals.yml -f pr-number=90');
  expect(mock.getRequests()).toEqual([]);
});
