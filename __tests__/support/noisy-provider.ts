import { LLMock, type ChatCompletionRequest } from '@copilotkit/aimock';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunDocument, Trial } from '../../src/domain/run.ts';
import { gateDecision } from '../../src/verdict/decide-look.ts';
import { planLooks } from '../../src/verdict/plan-looks.ts';
import { seedRandom } from '../../src/verdict/seeded-random.ts';

/** How likely each case is to be answered right. */
type Chances = readonly number[];

export const CASES = 50;
export const BASELINE_TRIALS = 5;
export const MAX_DROP = 0.02;
/** What an answer takes unless a test says otherwise. */
export const TOKENS = 100;

const KEY = 'sk-test-0123456789abcdef0123456789abcdef';

/** Even in (0, 1), and always the same row for the same seed. */
function drawUniform(...seed: string[]): () => number {
  const random = seedRandom(seed);
  return () => (random() + 0.5) / 2 ** 32;
}

/** The typical suite of the reference tables: Beta(.9, .1), by Jöhnk's rejection. */
export function drawChances(seed: number): Chances {
  const uniform = drawUniform('chances', String(seed));
  return Array.from({ length: CASES }, () => {
    for (;;) {
      const x = uniform() ** (1 / 0.9);
      const y = uniform() ** (1 / 0.1);
      if (x + y <= 1 && x + y > 0) return x / (x + y);
    }
  });
}

/** Sparse: cases break, one after the other, until the mean has fallen by `drop`. */
function breakCases(chances: Chances, drop: number): Chances {
  let left = drop * chances.length;
  return chances.map((chance) => {
    const loss = Math.min(chance, left);
    left -= loss;
    return chance - loss;
  });
}

/** Diffuse: every case gets a little worse. */
function weakenCases(chances: Chances, drop: number): Chances {
  const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
  return chances.map((chance) => chance * (1 - drop / mean));
}

/** What a pull request does to the chances. */
export const CHANGES = {
  nothing: (chances: Chances) => chances,
  tenSparse: (chances: Chances) => breakCases(chances, 0.1),
  tenDiffuse: (chances: Chances) => weakenCases(chances, 0.1),
  fiveSparse: (chances: Chances) => breakCases(chances, 0.05),
};

/** A project with fifty questions to a model, one check, and the rule of the tables. */
export function noisyFiles({ run = '' }: { run?: string } = {}): Record<string, string> {
  const cases = Array.from({ length: CASES }, (_, index) => ({
    id: `case-${index}`,
    input: `Question ${index}: how long may I send it back?`,
    reference: '30 days',
  }));
  return {
    'evals/configs/pr.yaml': `
suite: noisy
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { openai: { model: gpt-4o-mini-2024-07-18 } }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
gates: { metrics: { pass_rate: { max_drop: ${MAX_DROP} } } }
run: { concurrency: 20, cache: off${run} }
`,
    'evals/datasets/d.jsonl': cases.map((value) => `${JSON.stringify(value)}\n`).join(''),
  };
}

/** What the provider does from now on. */
export interface Weather {
  chances: Chances;
  /** Of the coins; two sides of a comparison need different ones. */
  seed: string;
  /** Tokens of the answer to the n-th (1-based) question about a case. */
  tokensOf?: (turn: number) => number;
}

export interface NoisyProvider {
  /** Where a run finds it, and its key. */
  env: { OPENAI_API_KEY: string; OPENAI_BASE_URL: string };
  /** Forgets what was asked, and answers like this. */
  serve(weather: Weather): void;
  /** How often each case was asked since. */
  asked(): readonly number[];
  stop(): Promise<void>;
}

/**
 * An OpenAI-compatible server that answers right or wrong by a coin. Each case has a row of coins of its own: however
 * the calls overtake each other, so many answers to a case have so many right ones.
 */
export async function openNoisyProvider(): Promise<NoisyProvider> {
  const mock = await LLMock.create({ port: 0, journalMaxEntries: 1, logLevel: 'silent' });
  let weather: Weather = { chances: [], seed: '' };
  let coins: (() => number)[] = [];
  let turns: number[] = [];
  mock.on({ predicate: () => true }, (request) => {
    const index = numberOf(request);
    const turn = (turns[index] = turns[index]! + 1);
    const isRight = coins[index]!() < weather.chances[index]!;
    const tokens = weather.tokensOf?.(turn) ?? TOKENS;
    return {
      content: `${isRight ? 'You have 30 days' : 'I do not know'} (${turn}).`,
      usage: { prompt_tokens: tokens - 10, completion_tokens: 10 },
    };
  });
  return {
    env: { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `${mock.url}/v1` },
    serve(next) {
      weather = next;
      coins = next.chances.map((_, index) => drawUniform('coins', next.seed, String(index)));
      turns = next.chances.map(() => 0);
    },
    asked: () => turns,
    async stop() {
      await mock.stop();
    },
  };
}

function numberOf({ messages }: ChatCompletionRequest): number {
  const [, digits] = /Question (\d+):/.exec(JSON.stringify(messages)) ?? [];
  return Number(digits);
}

/** The no-regression gate in the JSON of a run. */
interface Gate {
  gate: string;
  result: string;
  baseline: number;
  current: number;
  drop: number;
  p: number;
  interval: [number, number];
}

/** What a run printed, and what it left on disk. */
export interface Measured {
  code: number | null;
  document: {
    verdict: string;
    reason: string;
    gates: Gate[];
    usage: { target: { calls: number; input_tokens: number; output_tokens: number } };
    run: string;
    report: string;
  };
  regression: Gate;
  run: RunDocument;
  trials: Trial[];
  /** What people read on the terminal, on one line, and in the comment. */
  told: string;
  comment: string;
}

/** Reads what `run --json` came to. @throws Error where it did not come to a run */
export function readMeasured({
  code,
  stdout,
  stderr,
}: {
  code: number | null;
  stdout: string;
  stderr: string;
}): Measured {
  const document = (stdout === '' ? {} : JSON.parse(stdout)) as Measured['document'];
  if (document.run === undefined) throw new Error(stderr);
  const trials = readFileSync(join(document.run, 'trials.jsonl'), 'utf8').split('\n');
  return {
    code,
    document,
    regression: document.gates.find(({ gate }) => gate === 'no-regression')!,
    run: JSON.parse(readFileSync(join(document.run, 'run.json'), 'utf8')) as RunDocument,
    trials: trials.filter(Boolean).map((line) => JSON.parse(line) as Trial),
    told: stderr.replace(/\s+/g, ' '),
    comment: readFileSync(document.report, 'utf8'),
  };
}

/** Trials of a case in the last complete look. */
export function trialsLookedAt({ run: { looks } }: Measured): number {
  return looks.planned[looks.complete - 1] ?? 0;
}

/** How many of these there are of each case. */
export function countByCase(trials: readonly Trial[]): number[] {
  const counts = Array.from({ length: CASES }, () => 0);
  for (const { case: id } of trials) counts[Number(id.slice('case-'.length))]! += 1;
  return counts;
}

/** Passed trials of each case, up to this one. */
export function countPasses({ trials }: Measured, through: number): number[] {
  return countByCase(
    trials.filter(
      ({ trial, scores: [score] }) => trial <= through && score?.status === 'scored' && score.pass,
    ),
  );
}

/** The rule on what is on disk, look by look: where it ends, and how. */
export function replay(
  before: Measured,
  after: Measured,
): ReturnType<typeof gateDecision> & { at: number } {
  const plan = planLooks({ trials: 1, maxTrials: 5, alpha: 0.05 });
  const passed = countPasses(before, BASELINE_TRIALS);
  for (const [index, at] of plan.looks.entries()) {
    const passes = countPasses(after, at);
    const decided = gateDecision({
      ...plan,
      look: index + 1,
      maxDrop: MAX_DROP,
      cases: passes.map((count, i) => [BASELINE_TRIALS, passed[i]!, at, count]),
    });
    if (decided.decision !== 'rerun') return { ...decided, at };
  }
  throw new Error('The last look asked for another');
}

/** Where calls, trials on disk and the account of a new run do not agree; empty where all is well. */
export function listStrays({ document, trials }: Measured, asked: readonly number[]): string[] {
  const keys = new Set(trials.map((trial) => `${trial.case} ${trial.trial}`));
  const { calls } = document.usage.target;
  return [
    ...countByCase(trials).flatMap((count, index) =>
      count === asked[index] ? [] : [`case-${index}: asked ${asked[index]} times, stored ${count}`],
    ),
    ...(keys.size === trials.length
      ? []
      : [`${trials.length} trials, of which ${keys.size} differ`]),
    ...(calls === trials.length ? [] : [`${calls} calls in the account, ${trials.length} trials`]),
    ...trials.flatMap((trial) => (trial.attempts === 1 ? [] : [`${trial.case}: tried again`])),
  ];
}
