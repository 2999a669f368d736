import type { Case } from '../domain/case.ts';
import type { Output, Trial } from '../domain/run.ts';
import type { Clock, Target, TargetAnswer } from '../ports.ts';
import { scoreOutput } from '../scorers/score-output.ts';
import type { Scorer } from '../scorers/scorer.ts';
import { callTarget } from './call-target.ts';

/** What measuring a trial needs. */
export interface Bench {
  target: Target;
  scorersFor(testCase: Case): Promise<readonly Scorer[]>;
  clock: Clock;
  maxRetries: number;
  signal: AbortSignal;
}

/** Asks the target once (with its retries) and scores what it gave. */
export async function measureTrial(testCase: Case, trial: number, bench: Bench): Promise<Trial> {
  const { target, clock, maxRetries, signal } = bench;
  const started = clock.elapsed();
  const { answer, attempts } = await callTarget(
    target,
    { case: testCase, trial },
    { maxRetries, clock, signal },
  );
  const output = toOutput(answer, clock.elapsed() - started);
  const scorers = await bench.scorersFor(testCase);
  const scores = await scoreOutput({ case: testCase, output, scorers, trial, signal });
  return {
    case: testCase.id,
    case_hash: testCase.case_hash,
    expectation_hash: testCase.expectation_hash,
    trial,
    tags: testCase.tags,
    output,
    scores,
    ...(output.usage && { usage: output.usage }),
    ...(output.latency_ms !== undefined && { latency_ms: output.latency_ms }),
    ...(output.cost_usd !== undefined && { cost_usd: output.cost_usd }),
    attempts,
  };
}

function toOutput(answer: TargetAnswer, waitedMs: number): Output {
  switch (answer.kind) {
    case 'answer':
      return answer.output;
    case 'failed':
      return {
        output: null,
        latency_ms: answer.latencyMs ?? waitedMs,
        error: { kind: 'failed', message: answer.message, code: answer.code },
      };
    case 'error':
      return {
        output: null,
        error: { kind: 'error', message: answer.message, code: answer.code },
      };
  }
}
