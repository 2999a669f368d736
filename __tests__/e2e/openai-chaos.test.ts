import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LLMock, type ChatCompletionRequest } from '@copilotkit/aimock';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Trial } from '../../src/domain/run.ts';
import { stretchMs } from '../support/patience.ts';
import { pinFolder, runVerb } from '../support/run-verb.ts';
import { makeFolder, runCli, toJsonLines, type CliResult } from '../support/run-cli.ts';

const KEY = 'sk-test-0123456789abcdef0123456789abcdef';

const SUITE = (more: string): string => `
suite: chat
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { openai: { model: gpt-5-mini, temperature: 0 } }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
${more}
`;

interface Document {
  verdict: string;
  reason: string;
  gates: { gate: string; result: string; reason?: string }[];
  metrics: Record<string, { n: number; passed: number; errored: number; mean?: number }>;
  run: string;
}

let place: Awaited<ReturnType<typeof makeFolder>>;
let mock: LLMock;

async function arrange(inputs: readonly string[], more = ''): Promise<void> {
  place = await makeFolder({
    'evals/configs/pr.yaml': SUITE(more),
    'evals/datasets/d.jsonl': toJsonLines(
      inputs.map((input, index) => ({
        id: `case-${index}`,
        input,
        reference: input,
      })),
    ),
  });
  await pinFolder(place.folder);
}

async function run(
  ...args: string[]
): Promise<{ result: CliResult; document: Document; trials: Trial[] }> {
  const result = await runVerb(place.folder, ['run', '--json', ...args], {
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: `${mock.url}/v1`,
  });
  const document = JSON.parse(result.stdout) as Document;
  const trials = readFileSync(join(document.run, 'trials.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Trial);
  return { result, document, trials };
}

function textOf({ messages }: ChatCompletionRequest): string {
  const content = messages.at(-1)?.content;
  return typeof content === 'string' ? content : '';
}
const echo = (request: ChatCompletionRequest): { content: string } => ({
  content: `You asked: ${textOf(request)}`,
});
/** When each question was asked, in milliseconds. */
const askedAt = (text: string): number[] =>
  mock
    .getRequests()
    .filter(({ body }) => JSON.stringify(body).includes(text))
    .map(({ timestamp }) => timestamp);

beforeAll(async () => {
  mock = await LLMock.create({ port: 0, journalMaxEntries: 0 });
});
afterAll(() => mock.stop());
beforeEach(() => {
  mock.reset();
});
afterEach(() => place.remove());

test('half of all answers are faults of four kinds: the run ends, and every case has one line', async () => {
  const inputs = Array.from({ length: 60 }, (_, index) => `question ${index}.`);
  await arrange(inputs, 'run: { concurrency: 20, max_retries: 2, timeout_s: 5 }');
  mock.on({ predicate: () => true }, echo);
  mock.setChaos({ dropRate: 0.15, malformedRate: 0.15, rateLimitRate: 0.15, disconnectRate: 0.15 });
  const { result, document, trials } = await run();
  expect([0, 2]).toContain(result.code);
  expect(new Set(trials.map((trial) => trial.case)).size).toBe(60);
  expect(trials).toHaveLength(60);
  const missing = trials.filter(({ output }) => output.error?.kind === 'error');
  const answered = trials.filter(({ scores }) => scores.some((score) => score.status === 'scored'));
  expect(missing.length + answered.length).toBe(60);
  expect(trials.filter(({ output }) => output.error?.kind === 'failed')).toEqual([]);
  // what was answered is right: not one fault of the world counts against the model
  expect(document.metrics['correctness']).toMatchObject({
    n: answered.length,
    passed: answered.length,
    errored: missing.length,
  });
  const attempts = trials.reduce((sum, trial) => sum + trial.attempts, 0);
  expect(mock.getRequests().length).toBeGreaterThanOrEqual(attempts);
  expect(attempts).toBeGreaterThan(60);

  // the weather clears: only what is missing is asked
  mock.clearChaos();
  mock.clearRequests();
  const again = await run('--resume', document.run);
  expect(again.result.code).toBe(0);
  expect(again.trials).toHaveLength(60);
  expect(new Set(again.trials.map((trial) => trial.case)).size).toBe(60);
  expect(mock.getRequests()).toHaveLength(missing.length);
  expect(again.document.metrics['correctness']).toMatchObject({ n: 60, passed: 60, errored: 0 });
});

describe('one fault that stays', () => {
  const FAULTS = {
    'always 500.': 'the provider answered 500',
    'always 429.': 'the provider answered 429',
    'always cut.': 'no answer from the provider',
    'always rubbish.': 'the answer is not JSON',
    'always late.': 'the provider gave no answer within 3 s',
  } as const;

  test('is not a failed case, each is told in its own words, and more than 5 % are an error', async () => {
    const fine = Array.from({ length: 15 }, (_, index) => `fine ${index}.`);
    await arrange(
      [...fine, ...Object.keys(FAULTS)],
      'run: { concurrency: 20, max_retries: 1, timeout_s: 3 }',
    );
    mock.onMessage('always 500.', echo, { chaos: { dropRate: 1 } });
    mock.onMessage('always 429.', echo, { chaos: { rateLimitRate: 1 } });
    mock.onMessage('always cut.', echo, { chaos: { disconnectRate: 1 } });
    mock.onMessage('always rubbish.', echo, { chaos: { malformedRate: 1 } });
    mock.onMessage('always late.', echo, { chaos: { latencyMs: 20_000 } });
    mock.on({ predicate: () => true }, echo);
    const { result, document, trials } = await run();
    expect(result.code).toBe(2);
    expect(document.verdict).toBe('error');
    expect(document.reason).toContain('5 of 20 trials are missing');
    expect(document.gates.find(({ gate }) => gate === 'completeness')).toMatchObject({
      result: 'not-measured',
    });
    expect(document.metrics['correctness']).toMatchObject({
      n: 15,
      passed: 15,
      errored: 5,
      mean: 1,
    });
    expect(trials).toHaveLength(20);
    const messages = new Map(trials.map(({ case: id, output }) => [id, output.error?.message]));
    Object.values(FAULTS).forEach((words, index) => {
      expect(messages.get(`case-${15 + index}`)).toContain(words);
    });
    for (const trial of trials) expect(trial.attempts).toBe(trial.output.error ? 2 : 1);
    expect(JSON.stringify([result, trials])).not.toContain(KEY);
  });

  test('at most 5 % of them are lived with', async () => {
    const fine = Array.from({ length: 19 }, (_, index) => `fine ${index}.`);
    await arrange([...fine, 'always 500.'], 'run: { concurrency: 20, max_retries: 0 }');
    mock.onMessage('always 500.', echo, { chaos: { dropRate: 1 } });
    mock.on({ predicate: () => true }, echo);
    const { result, document } = await run();
    expect([result.code, document.verdict]).toEqual([0, 'pass']);
    expect(document.metrics['correctness']).toMatchObject({ n: 19, passed: 19, errored: 1 });
  });
});

test('Retry-After is waited for, where our own wait would be shorter', async () => {
  await arrange(['busy.', 'calm.'], 'run: { concurrency: 2 }');
  let turn = 0;
  mock.on({ predicate: () => true }, (request) => {
    if (textOf(request) !== 'busy.') return echo(request);
    turn += 1;
    return turn > 1 ? echo(request) : { error: { message: 'wait' }, status: 429, retryAfter: 2 };
  });
  const { result, trials } = await run();
  expect(result.code).toBe(0);
  const attempts = Object.fromEntries(trials.map((trial) => [trial.case, trial.attempts]));
  expect(attempts).toEqual({ 'case-0': 2, 'case-1': 1 });
  const [first, second] = askedAt('busy.');
  // left to ourselves it is half a second at most
  expect(second! - first!).toBeGreaterThanOrEqual(1980);
});

describe('a key', () => {
  const inputs = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `question ${index}.`);

  test('that is missing: error within seconds, with the cure; nothing is called', async () => {
    await arrange(inputs(12));
    const startMs = performance.now();
    for (const env of [{}, { OPENAI_API_KEY: '  ' }]) {
      const { code, stdout, stderr } = await runCli(place.folder, ['run', '--json'], { env });
      expect(code).toBe(2);
      expect(JSON.parse(stdout)).toMatchObject({ verdict: 'error' });
      expect(stderr).toContain('needs an API key, and none was given');
      expect(stderr.replace(/\s+/g, ' ')).toContain('OPENAI_API_KEY on the command line');
    }
    const tookMs = performance.now() - startMs;
    expect(tookMs).toBeLessThan(stretchMs(10_000));
  });

  test('that would travel in the clear is not sent', async () => {
    await arrange(inputs(1));
    const { code, stderr } = await runCli(place.folder, ['run'], {
      env: { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: 'http://models.example.com/v1' },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('neither https nor a loopback address');
    expect(stderr).not.toContain(KEY);
  });

  describe('that is wrong', () => {
    let server: Server;
    let calls = 0;
    beforeAll(async () => {
      server = createServer((request, response) => {
        calls += 1;
        request.resume();
        response.writeHead(401, { 'content-type': 'application/json' });
        const message = `Incorrect API key provided: ${KEY}. Find yours in the account page.`;
        response.end(JSON.stringify({ error: { message, code: 'invalid_api_key' } }));
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    });
    afterAll(() => new Promise((done) => server.close(done)));

    test.each([
      [200, 'the target fails on every case: '],
      [3, '3 of 3 trials are missing: '],
    ])(
      '%i cases: error within seconds, with the cure, and without the key',
      async (count, reason) => {
        calls = 0;
        await arrange(inputs(count));
        const { port } = server.address() as AddressInfo;
        const startMs = performance.now();
        const { code, stdout, stderr } = await runCli(place.folder, ['run', '--json'], {
          env: { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` },
        });
        const tookMs = performance.now() - startMs;
        expect(tookMs).toBeLessThan(stretchMs(10_000));
        expect(code).toBe(2);
        const document = JSON.parse(stdout) as Document;
        expect(document.verdict).toBe('error');
        expect(document.reason).toContain(reason);
        expect(document.reason).toContain('401');
        expect(document.reason).toContain('check the input openai-api-key or OPENAI_API_KEY');
        // asked once each: another try would get the same answer
        expect(calls).toBeLessThanOrEqual(Math.min(count, 20));
        const stored = readFileSync(join(document.run, 'trials.jsonl'), 'utf8');
        expect(stdout + stderr + stored).not.toContain(KEY);
      },
    );
  });
});

test('no case is selected: error, with the cure, and nothing is called', async () => {
  await arrange(['question.']);
  const result = await runCli(place.folder, ['run', '--json', '--filter', 'tag:nothing'], {
    env: { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `${mock.url}/v1` },
  });
  expect(result.code).toBe(2);
  expect(JSON.parse(result.stdout)).toMatchObject({ verdict: 'error' });
  expect(result.stderr).toContain('no case is selected: none has the tag nothing');
  expect(result.stderr).toContain('check the filter');
  await place.write('evals/datasets/d.jsonl', '\n');
  const empty = await runCli(place.folder, ['run', '--json']);
  expect(empty.code).toBe(2);
  expect(empty.stderr).toContain('the dataset has no case');
  expect(mock.getRequests()).toEqual([]);
});
