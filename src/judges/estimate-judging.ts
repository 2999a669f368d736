import type { Case } from '../domain/case.ts';
import type { Judge } from '../domain/judge.ts';
import { buildMessages } from './build-messages.ts';
import { listVoters, writeCanaries } from './canaries.ts';

/** Characters of a token, about, in the languages of most prompts. */
const CHARS_PER_TOKEN = 4;
/** What stands in for an output that is not known yet, and what a verdict takes. */
const OUTPUT_CHARS = 1200;
const VERDICT_TOKENS = 120;

/** Calls and tokens of one judge on one output. */
export interface JudgingEstimate {
  calls: number;
  input_tokens: number;
  output_tokens: number;
}

/** What judging one output of a case takes, about: the prompt is known but for the output. */
export function estimateJudging(judge: Judge, testCase: Case): JudgingEstimate {
  if (judge.recorded) return { calls: 0, input_tokens: 0, output_tokens: 0 };
  const output = 'x'.repeat(OUTPUT_CHARS);
  const { input, reference, context, metadata } = testCase;
  const sides =
    judge.rubric.compare === undefined ? { output } : { output_a: output, output_b: output };
  const messages = buildMessages(
    judge.rubric,
    { input, reference, context, metadata, ...sides },
    () => 0.5,
  );
  const chars = messages.reduce((sum, { content }) => sum + content.length, 0);
  const calls = judge.models.length * judge.samples * ordersOf(judge);
  return {
    calls,
    input_tokens: calls * Math.ceil(chars / CHARS_PER_TOKEN),
    output_tokens: calls * VERDICT_TOKENS,
  };
}

/** Calls that the canaries take, once a run. */
export function countCanaryCalls(judge: Judge): number {
  if (judge.recorded) return 0;
  return writeCanaries(judge).length * listVoters(judge).length * ordersOf(judge);
}

/** A pairwise rubric is asked in both orders. */
function ordersOf({ rubric }: Judge): number {
  return rubric.compare === undefined ? 1 : 2;
}
