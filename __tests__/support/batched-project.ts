import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { LLMock, type ChatCompletionRequest } from '@copilotkit/aimock';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Trial } from '../../src/domain/run.ts';
import { startBatchServer, type BatchServer } from '../loopback/batch-server.ts';
import { labelled, RUBRIC } from './judged-suite.ts';
import { judgedText, lastText, readTrials, verdict } from './mocked-judge.ts';
import {
  makeFolder,
  runCli,
  startCli,
  toJsonLines,
  type CliResult,
  type RunningCli,
} from './run-cli.ts';
import { runVerb } from './run-verb.ts';

const KEY = 'sk-test-0123456789abcdef0123456789abcdef';
export const MODEL = 'gpt-4o-mini-2024-07-18';

/** What `run --json` prints, as far as it is read here. */
export interface Printed {
  verdict: string;
  reason: string;
  gates: { gate: string; metric?: string; result: string }[];
  metrics: Record<string, { n: number; passed: number; errored: number; mean?: number }>;
  usage: Record<'target' | 'judges', { calls: number; cost_usd?: number }>;
  run: string;
}

export interface BatchedProject {
  readonly server: BatchServer;
  readonly mock: LLMock;
  readonly folder: string;
  /** The project, pinned. `run`: goes on inside the braces of `run`. */
  readonly arrange: (options?: {
    cases?: number;
    trials?: number;
    run?: string;
    judged?: boolean;
    cache?: 'off' | 'read-write';
    more?: string;
  }) => Promise<void>;
  run(...args: string[]): Promise<{ result: CliResult; printed: Printed; trials: Trial[] }>;
  start(...args: string[]): RunningCli;
  /** The same suite, its calls made one by one. */
  writeSuite(batch: boolean): Promise<void>;
  /** The only run's folder, once its ledger has so many lines. */
  waitForLedger(lines: number): Promise<string>;
}

/** Twenty questions to a model, of which it answers three wrongly, and a judge that says what is good. */
export function batchProject(): BatchedProject {
  let place: Awaited<ReturnType<typeof makeFolder>>;
  let mock: LLMock;
  let server: BatchServer;
  let write: (batch: boolean) => string = () => '';
  const envOf = (): Record<string, string> => ({
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: server.url,
  });

  beforeAll(async () => {
    mock = await LLMock.create({ port: 0, journalMaxEntries: 0 });
  });
  afterAll(() => mock.stop());
  beforeEach(async () => {
    mock.reset();
    mock.on({ predicate: (request) => !isJudged(request) }, answer);
    mock.on({ predicate: isJudged }, judge);
    server = await startBatchServer(`${mock.url}/v1`);
  });
  afterEach(async () => {
    await server.stop();
    await place.remove();
  });

  return {
    get server(): BatchServer {
      return server;
    },
    get mock(): LLMock {
      return mock;
    },
    get folder(): string {
      return place.folder;
    },
    async arrange({
      cases = 20,
      trials = 1,
      run = '',
      judged = false,
      cache = 'off',
      more = '',
    } = {}) {
      write = (batch) => suiteOf({ batch, trials, run, judged, cache, more });
      place = await makeFolder({
        'evals/configs/pr.yaml': write(true),
        'evals/datasets/d.jsonl': toJsonLines(
          Array.from({ length: cases }, (_, index) => ({
            id: `case-${index}`,
            input: `question ${index}.`,
            reference: `answer to question ${index}.`,
          })),
        ),
        'evals/prompts/helpful.md': RUBRIC,
        'evals/calibration/helpful.jsonl': labelled(60),
      });
      await runVerb(place.folder, ['pin'], envOf());
    },
    async run(...args) {
      const result = await runCli(place.folder, ['run', '--json', ...args], { env: envOf() });
      if (result.stdout === '') throw new Error(result.stderr);
      const printed = JSON.parse(result.stdout) as Printed;
      if (printed.run === undefined) throw new Error(result.stderr);
      return { result, printed, trials: readTrials(printed.run) };
    },
    start: (...args) => startCli(place.folder, ['run', ...args], { env: envOf() }),
    writeSuite: (batch) => place.write('evals/configs/pr.yaml', write(batch)),
    async waitForLedger(lines) {
      const runs = join(place.folder, 'evals/runs');
      for (let looks = 0; looks < 1500; looks += 1) {
        const folders = existsSync(runs) ? readdirSync(runs).map((run) => join(runs, run)) : [];
        const ledgerOf = (run: string): string => join(run, 'batches.jsonl');
        const run = folders.find((folder) => existsSync(ledgerOf(folder)));
        if (run !== undefined)
          if (readFileSync(ledgerOf(run), 'utf8').split('\n').length > lines) return run;
        await sleep(20);
      }
      throw new Error('nothing was submitted within half a minute');
    },
  };
}

const suiteOf = ({
  batch,
  trials,
  run,
  judged,
  cache,
  more,
}: {
  batch: boolean;
  trials: number;
  run: string;
  judged: boolean;
  cache: string;
  more: string;
}): string => `
suite: nightly
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { openai: { model: ${MODEL}, temperature: 0 } }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
${judged ? `judges: [{ name: helpful, rubric: ../prompts/helpful.md, model: ${MODEL} }]` : ''}
prices: { ${MODEL}: { input: 1000, output: 1000 } }
run: { batch: ${batch}, max_trials: ${trials}, trials: ${trials}, concurrency: 4, max_retries: 1, cache: ${cache}${run} }
gates: { metrics: { pass_rate: { min: 0.5 } } }
${more}
`;

const isJudged = (request: ChatCompletionRequest): boolean =>
  JSON.stringify(request.messages).includes('BEGIN DATA');

/** Every seventh is wrong. */
function answer(request: ChatCompletionRequest): { content: string } {
  const text = lastText(request);
  const number = Number(/\d+/.exec(text)?.[0] ?? 0);
  return { content: number % 7 === 6 ? 'I do not know' : `answer to ${text}` };
}

const judge = (request: ChatCompletionRequest): { content: string } =>
  verdict(judgedText(request).includes('answer to') ? 'pass' : 'fail');
