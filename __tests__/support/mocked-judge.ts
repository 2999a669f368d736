import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { LLMock, type ChatCompletionRequest } from '@copilotkit/aimock';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trial } from '../../src/domain/run.ts';
import { makeFolder, toJsonLines, type CliResult } from './run-cli.ts';
import { runVerb } from './run-verb.ts';
import { labelled, RUBRIC } from './judged-suite.ts';

const KEY = 'sk-test-0123456789abcdef0123456789abcdef';
export const MODEL = 'gpt-4o-mini-2024-07-18';

/** What `run --json` prints, as far as it is read here. */
export interface JsonDocument {
  verdict: string;
  reason: string;
  gates: {
    gate: string;
    metric?: string;
    result: string;
    baseline?: number;
    current?: number;
    drop?: number;
    app_change?: number;
    eval_change?: number;
  }[];
  metrics: Record<
    string,
    { n: number; passed: number; errored: number; mean?: number; advisory: boolean }
  >;
  judges: {
    judge: string;
    calibrated: boolean;
    blocking: boolean;
    why?: string;
    canary?: string;
  }[];
  conflicting?: { id: string; kinds: string[] }[];
  usage: Record<'target' | 'judges', { calls: number; input_tokens: number }>;
  run: string;
}

type Folder = Awaited<ReturnType<typeof makeFolder>>;

/** A suite of twelve recorded answers, and a judge that a mocked provider answers for. */
export interface MockedJudge {
  readonly place: Folder;
  readonly mock: LLMock;
  /** The project, pinned; `judge` goes on inside the judge's braces, `more` at the end of the suite. */
  readonly arrange: (more?: {
    judge?: string;
    more?: string;
    files?: Record<string, string>;
  }) => Promise<void>;
  readonly touchstone: (...args: string[]) => Promise<CliResult>;
  readonly run: (...args: string[]) => Promise<{ result: CliResult; document: JsonDocument }>;
}

/** Starts and stops it with the tests of the file that calls this. */
export function mockJudge(): MockedJudge {
  let place: Folder;
  let mock: LLMock;

  async function arrange({ judge = '', more = '', files = {} } = {}): Promise<void> {
    place = await makeFolder({
      'evals/configs/pr.yaml': suite(judge, more),
      'evals/datasets/d.jsonl': toJsonLines(
        Array.from({ length: 12 }, (_, index) => ({
          id: `case-${index}`,
          input: `question ${index}`,
        })),
      ),
      'evals/recorded/outputs.jsonl': outputs(() => true),
      'evals/prompts/helpful.md': RUBRIC,
      'evals/calibration/helpful.jsonl': labelled(60),
      ...files,
    });
    await touchstone('pin');
  }

  async function touchstone(...args: string[]): Promise<CliResult> {
    return await runVerb(place.folder, args, {
      OPENAI_API_KEY: KEY,
      OPENAI_BASE_URL: `${mock.url}/v1`,
    });
  }

  async function run(...args: string[]): Promise<{ result: CliResult; document: JsonDocument }> {
    const result = await touchstone('run', '--json', ...args);
    return { result, document: JSON.parse(result.stdout) as JsonDocument };
  }

  beforeAll(async () => {
    mock = await LLMock.create({ port: 0, journalMaxEntries: 0 });
  });
  afterAll(() => mock.stop());
  beforeEach(() => {
    mock.reset();
  });
  afterEach(() => place.remove());

  return {
    get place(): Folder {
      return place;
    },
    get mock(): LLMock {
      return mock;
    },
    arrange,
    touchstone,
    run,
  };
}

export const suite = (judge: string, more = ''): string => `
suite: judged
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { recorded: ../recorded/outputs.jsonl }
scorers: [{ name: length, type: length, min: 1 }]
judges: [{ name: helpful, rubric: ../prompts/helpful.md, model: ${MODEL}${judge} }]
run: { max_retries: 0, timeout_s: 4, cache: off }
${more}
`;

/** Twelve questions; the answer to each says whether it is good. */
export const outputs = (isGood: (index: number) => boolean): string =>
  toJsonLines(
    Array.from({ length: 12 }, (_, index) => ({
      id: `case-${index}`,
      output: isGood(index) ? `a good answer to ${index}` : `a bad answer to ${index}`,
    })),
  );

export function readTrials(folder: string): Trial[] {
  return readFileSync(join(folder, 'trials.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Trial);
}

/** The last message of a request. */
export function lastText({ messages }: ChatCompletionRequest): string {
  const content = messages.at(-1)?.content;
  return typeof content === 'string' ? content : JSON.stringify(content);
}

/** What a request lays before the judge as data, in order. */
export function blocksOf(request: ChatCompletionRequest): string[] {
  const blocks = lastText(request).matchAll(/-----BEGIN DATA \w+-----\n([^]*?)\n-----END/g);
  return [...blocks].map((block) => block[1] ?? '');
}

/** What the judge is asked to judge: the last block of data. */
export function judgedText(request: ChatCompletionRequest): string {
  return blocksOf(request).at(-1) ?? '';
}

export const verdict = (score: unknown): { content: string } => ({
  content: JSON.stringify({ reason: 'because', score }),
});
/** An honest judge: an answer is good when it says so. */
export const honest = (request: ChatCompletionRequest): { content: string } =>
  verdict(judgedText(request).startsWith('a good answer') ? 'pass' : 'fail');

export const gateOf = (
  document: JsonDocument,
  name: string,
): JsonDocument['gates'][number] | undefined =>
  document.gates.find(({ gate, metric }) => metric === name || gate === name);
