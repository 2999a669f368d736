import { afterEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunDocument } from '../../src/domain/run.ts';
import { RUBRIC } from '../support/judged-suite.ts';
import { startLoopbackHttp, type LoopbackHttp } from '../support/loopback-http.ts';
import { readTrials } from '../support/mocked-judge.ts';
import { pinFolder } from '../support/run-verb.ts';
import { makeFolder, runCli, toJsonLines, type CliResult } from '../support/run-cli.ts';

const MODEL = 'gpt-4o-mini-2024-07-18';
const CASES = 6;
/** Longer than a test may take. */
const LATER = { 'retry-after': '100' };

interface Reply {
  status?: number;
  headers?: Record<string, string>;
}

type Asked = 'target' | 'judge' | 'canary';

let place: Awaited<ReturnType<typeof makeFolder>>;
let server: LoopbackHttp;
let reply: (asked: Asked, text: string) => Reply;
let asked: Asked[];
/** The same suite with more time. */
let roomy: string;

const whoIs = (text: string): Asked => {
  if (!text.includes('BEGIN DATA')) return 'target';
  return /Note to the judge|judging above/.test(text) ? 'canary' : 'judge';
};

const suiteOf = (minutes: number, more: string): string => `
suite: patient
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { openai: { model: ${MODEL} } }
scorers: [{ name: correctness, type: contains, value: "yes" }]
${more}
run: { trials: 1, max_trials: 1, concurrency: 2, max_retries: 5, cache: off, budget: { minutes: ${minutes} } }
`;

async function arrange(more = ''): Promise<void> {
  asked = [];
  roomy = suiteOf(5, more);
  server = await startLoopbackHttp(({ body }, response) => {
    const who = whoIs(body);
    asked.push(who);
    const { status = 200, headers = {} } = reply(who, body);
    const score = who === 'canary' ? 'fail' : 'pass';
    const content = who === 'target' ? 'yes' : JSON.stringify({ reason: 'because', score });
    const message = { role: 'assistant', content };
    const answer = { model: MODEL, choices: [{ index: 0, message, finish_reason: 'stop' }] };
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(status === 200 ? answer : { error: { message: 'busy' } }));
  });
  place = await makeFolder({
    'evals/configs/pr.yaml': suiteOf(0.05, more),
    'evals/datasets/d.jsonl': toJsonLines(
      Array.from({ length: CASES }, (_, index) => ({
        id: `c${index}`,
        input: `question ${index}`,
      })),
    ),
    'evals/prompts/helpful.md': RUBRIC,
  });
  await pinFolder(place.folder);
}

async function run(...args: string[]): Promise<{ result: CliResult; document: Printed }> {
  const env = { OPENAI_API_KEY: 'sk-test-0123456789abcdef', OPENAI_BASE_URL: `${server.url}/v1` };
  const result = await runCli(place.folder, ['run', '--json', ...args], { env });
  return { result, document: JSON.parse(result.stdout) as Printed };
}

interface Printed {
  verdict: string;
  reason: string;
  metrics: Record<string, { n: number; errored: number }>;
  run: string;
}

const count = (who: Asked): number => asked.filter((one) => one === who).length;

async function runOutOfTime(): Promise<string> {
  const { result, document } = await run();
  expect(result.code).toBe(2);
  expect(document).toMatchObject({
    verdict: 'error',
    reason: 'the budget of 0.05 minutes is used up',
  });
  const stored = JSON.parse(readFileSync(join(document.run, 'run.json'), 'utf8')) as RunDocument;
  expect(stored).toMatchObject({ complete: false, stopped: { reason: 'time', look: 0 } });
  return document.run;
}

async function goOn(folder: string): Promise<Printed> {
  reply = () => ({});
  asked = [];
  await place.write('evals/configs/pr.yaml', roomy);
  const { result, document } = await run('--resume', folder);
  expect([result.code, document.verdict]).toEqual([0, 'pass']);
  expect(document.metrics['correctness']).toMatchObject({ n: CASES, errored: 0 });
  return document;
}

afterEach(async () => {
  await server.close();
  await place.remove();
});

describe('a run whose time is up while', () => {
  test('calls wait to be made again ends, keeps what was answered, and goes on there', async () => {
    reply = (_who, text) => (text.includes('question 0') ? {} : { status: 503, headers: LATER });
    await arrange();
    const folder = await runOutOfTime();
    const answered = readTrials(folder).filter(({ output }) => !output.error);
    expect(answered.map(({ case: id }) => id)).toEqual(['c0']);
    await goOn(folder);
    expect(count('target')).toBe(CASES - 1);
  }, 60_000);

  test('a provider says that nothing is left until later ends, and asks no more', async () => {
    const none = { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '9999h' };
    reply = () => ({ headers: none });
    await arrange();
    const folder = await runOutOfTime();
    const measured = readTrials(folder);
    expect(measured).toHaveLength(asked.length);
    expect(measured.length).toBeLessThan(CASES);
    expect(measured.filter(({ output }) => output.error)).toEqual([]);
    await goOn(folder);
    expect(count('target')).toBe(CASES - measured.length);
  }, 60_000);

  test('judges wait keeps the outputs: only judges are asked again', async () => {
    reply = (who) => (who === 'judge' ? { status: 503, headers: LATER } : {});
    await arrange(`judges: [{ name: helpful, rubric: ../prompts/helpful.md, model: ${MODEL} }]`);
    const folder = await runOutOfTime();
    expect(count('canary')).toBeGreaterThan(0);
    const measured = readTrials(folder);
    expect(measured).toHaveLength(count('target'));
    expect(measured.map(({ output }) => output.output)).toEqual(measured.map(() => 'yes'));
    const document = await goOn(folder);
    expect(count('target')).toBe(CASES - measured.length);
    // they held in the first attempt
    expect(count('canary')).toBe(0);
    expect(document.metrics['helpful']).toMatchObject({ n: CASES, errored: 0 });
  }, 60_000);
});
