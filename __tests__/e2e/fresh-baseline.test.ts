import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const CASES = 12;
const SUITE = 'evals/configs/pr.yaml';
const folder = mkdtempSync(join(tmpdir(), 'touchstone-fresh-'));
const calls = join(folder, 'calls.txt');

const suite = (fresh: boolean): string => `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, env: [CALLS] }
scorers: [{ name: correctness, type: contains, value: "answer" }]
run: { trials: 1, max_trials: 3, baseline_trials: 3, concurrency: 1 }
gates:
  latency: { max_increase: 0.5 }
  baseline: { wait_minutes: 0, fresh: ${fresh} }
`;

/** A bot that says how long it took, and which one was asked. */
const bot = (who: string, ms: number, text = 'answer'): string => `
import { appendFileSync } from 'node:fs';
import { words } from './words.mjs';
export default async (input, { trial }) => {
  appendFileSync(process.env.CALLS, '${who} ' + input + ' ' + trial + '\\n');
  return { output: words + ' ${text} ' + input, latency_ms: ${ms} + Number(input) };
};
`;

const ANSWER = {
  id: 'x',
  object: 'chat.completion',
  model: 'gpt-4o-mini-2024-07-18',
  choices: [
    { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'My answer' } },
  ],
  usage: { prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 },
};

let world: GatedWorld;
let base: string;

beforeAll(async () => {
  world = await openWorld();
  writeFileSync(calls, '');
  await world.push(
    await world.pinned({
      'bot.mjs': bot('main', 100),
      'words.mjs': `export const words = 'My';\n`,
      [SUITE]: suite(true),
      'evals/datasets/golden.jsonl': toJsonLines(
        Array.from({ length: CASES }, (_, index) => ({ id: `case-${index}`, input: `${index}` })),
      ),
    }),
    { env: { CALLS: calls } },
  );
  base = await world.git.sha('main');
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Who was asked since the file was emptied, in order. */
function takeCalls(): string[] {
  const lines = readFileSync(calls, 'utf8').split('\n').filter(Boolean);
  writeFileSync(calls, '');
  return lines;
}

describe('the base commit, run in the same job', () => {
  test('takes turns with the pull request, case by case, and makes latency gate', async () => {
    takeCalls();
    const pull = await world.pullRequest(
      1,
      { 'bot.mjs': bot('pull', 200) },
      { env: { CALLS: calls } },
    );
    expect(pull.outputs).toMatchObject({ verdict: 'fail' });
    expect(pull.summary).toMatch(/\| latency \|.*🔴/u);
    expect(pull.summary).toContain('run in this job, beside this commit');
    const asked = takeCalls();
    expect(asked).toHaveLength(2 * CASES);
    for (let index = 0; index < asked.length; index += 2) {
      const pair = [asked[index]!, asked[index + 1]!].map((line) => line.split(' '));
      expect(new Set(pair.map(([who]) => who))).toEqual(new Set(['main', 'pull']));
      expect(pair[0]!.slice(1)).toEqual(pair[1]!.slice(1));
    }
    // neither is always the first
    expect(new Set(asked.filter((_, index) => index % 2 === 0).map((line) => line[0])).size).toBe(
      2,
    );
  });

  test('a re-run draws nothing again, of neither side', async () => {
    const again = await world.rerun(1, { attempt: 2, env: { CALLS: calls } });
    expect(again.outputs).toMatchObject({ verdict: 'fail', 'baseline-sha': base });
    expect(takeCalls()).toEqual([]);
  });

  test('is its own code, whatever the pull request imports', async () => {
    const pull = await world.pullRequest(
      2,
      { 'words.mjs': `export const words = 'No';\n`, 'bot.mjs': bot('pull', 100, 'reply') },
      { env: { CALLS: calls } },
    );
    expect(pull.outputs).toMatchObject({ verdict: 'fail' });
    expect(pull.summary).toContain('My answer 0');
    expect(pull.summary).toContain('No reply 0');
    takeCalls();
  });

  test("for a fork's head nothing of the base is run: what it would import is what the fork installed", async () => {
    const provider = createServer((request, response) => {
      request.resume().on('end', () => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(ANSWER));
      });
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    const { port } = provider.address() as AddressInfo;
    const inputs = {
      'openai-api-key': 'sk-test',
      'openai-base-url': `http://127.0.0.1:${port}/v1`,
    };
    try {
      const target = 'openai: { model: gpt-4o-mini-2024-07-18 }';
      const asked = suite(true).replace('module: ../../bot.mjs, env: [CALLS]', target);
      const files = await world.pinned({ [SUITE]: asked });
      await world.pullRequest(4, files, { env: { CALLS: calls }, inputs });
      // its own branch: the base is run beside it
      const before = takeCalls();
      expect(before).toHaveLength(CASES);
      expect(before.every((line) => line.startsWith('main'))).toBe(true);
      const pull = world.github.state.pulls.find(({ number }) => number === 4)!;
      pull.head.repository = { id: 777, fullName: 'mallory/support-bot' };
      world.github.state.caches.splice(0);
      const result = await world.dispatch({ pr: 4 }, { env: { CALLS: calls }, inputs });
      expect(result.outputs['verdict']).not.toBe('error');
      expect(takeCalls()).toEqual([]);
      expect(result.summary).toContain('The base commit could not be run beside this one');
    } finally {
      provider.closeAllConnections();
      provider.close();
    }
  });

  test('where the base cannot be run the stored baseline serves, latency advises, and the report says why', async () => {
    const asked = suite(true).replace('env: [CALLS]', 'env: [CALLS, ONLY_MAIN]');
    await world.push(await world.pinned({ [SUITE]: asked, 'bot.mjs': bot('main', 50) }), {
      env: { CALLS: calls, ONLY_MAIN: 'there' },
    });
    takeCalls();
    const pull = await world.pullRequest(
      3,
      await world.pinned({ [SUITE]: suite(true), 'bot.mjs': bot('pull', 300) }),
      { env: { CALLS: calls } },
    );
    expect(pull.summary).toContain('The base commit could not be run beside this one');
    expect(pull.summary).toContain('needs the variable ONLY');
    expect(pull.summary).toMatch(/\| latency \|.*advisory/u);
    expect(takeCalls().every((line) => line.startsWith('pull'))).toBe(true);
  });
});

describe('beside a change of the dataset', () => {
  const plain = `
suite: support-bot
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs }
scorers: [{ name: correctness, type: contains, value: "answer" }]
run: { trials: 1, max_trials: 3, baseline_trials: 3, concurrency: 1 }
gates:
  metrics: { pass_rate: { max_drop: 0.02 } }
  baseline: { wait_minutes: 0, fresh: true }
`;
  const breaking = (broken: number): string =>
    `export default (input) => (Number(input) < ${broken} ? 'wrong ' : 'answer ') + input;\n`;
  const dataset = (count: number, edited = 0): string =>
    toJsonLines(
      Array.from({ length: count }, (_, index) => ({
        id: `case-${index}`,
        input: index < edited ? `${index}.0` : `${index}`,
      })),
    );
  let other: GatedWorld;
  const change = async (
    number: number,
    broken: number,
    cases: string,
  ): ReturnType<GatedWorld['pullRequest']> =>
    other.pullRequest(
      number,
      await other.pinned({
        'bot.mjs': breaking(broken),
        [SUITE]: plain.replace('version: "1"', 'version: "2"'),
        'evals/datasets/golden.jsonl': cases,
      }),
    );

  beforeAll(async () => {
    other = await openWorld();
    const files = { 'bot.mjs': breaking(0), [SUITE]: plain };
    await other.push(await other.pinned({ ...files, 'evals/datasets/golden.jsonl': dataset(20) }));
  });
  afterAll(() => other.close());

  test('cases that an innocent change adds or edits leave the baseline whole', async () => {
    const added = await change(1, 0, dataset(23));
    expect(added.outputs).toMatchObject({ verdict: 'pass' });
    expect(added.summary).toMatch(/^### ✅ No regression on 20 cases/);
    const edited = await change(2, 0, dataset(20, 3));
    expect(edited.outputs).toMatchObject({ verdict: 'pass' });
    expect(edited.summary).toMatch(/^### ✅/);
    expect(added.summary + edited.summary).not.toContain('damaged');
  });

  test('what breaks is red, however many cases are added', async () => {
    const pull = await change(3, 15, dataset(50));
    expect(pull.outputs).toMatchObject({ verdict: 'fail', 'cases-regressed': '15' });
    expect(pull.summary).toMatch(/^### 🔴 Blocked: `pass_rate` fell 75\.0 points/);
  });
});
