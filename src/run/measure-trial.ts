import type { Case } from '../domain/case.ts';
import type { Output, Score, Trial } from '../domain/run.ts';
import type { Clock, Target, TargetAnswer } from '../ports.ts';
import { findConflicts } from '../judges/find-conflicts.ts';
import { scoreOutput } from '../scorers/score-output.ts';
import type { Scorer } from '../scorers/scorer.ts';
import { callTarget } from './call-target.ts';
import { completeScores } from './reuse-scores.ts';

/** What measuring a trial needs. */
export interface Bench {
  target: Target;
  scorersFor: (testCase: Case) => Promise<readonly Scorer[]>;
  clock: Clock;
  maxRetries: number;
  signal: AbortSignal;
  /** A trial whose output is known, and whose scores are not all: the target is not asked again. */
  findAnswered?: (testCase: Case, trial: number) => Trial | undefined;
  /** What the baseline put out for a case: for judges that compare. */
  baselineOutputOf?: (testCase: Case) => Promise<Output | undefined>;
}

/** Asks the target once (with its retries) and scores what it gave. */
export async function measureTrial(testCase: Case, trial: number, bench: Bench): Promise<Trial> {
  const { signal, baselineOutputOf } = bench;
  const scorers = await bench.scorersFor(testCase);
  const scoring = {
    scorers,
    signal,
    ...(baselineOutputOf && { baselineOutput: () => baselineOutputOf(testCase) }),
  };
  const answered = bench.findAnswered?.(testCase, trial);
  if (answered) return withScores(answered, await completeScores(answered, testCase, scoring));
  const { output, attempts } = await drawOutput(testCase, trial, bench);
  const scores = await scoreOutput({ ...scoring, case: testCase, output, trial });
  const drawn = {
    case: testCase.id,
    case_hash: testCase.case_hash,
    expectation_hash: testCase.expectation_hash,
    trial,
    tags: testCase.tags,
    ...(testCase.kept && { kept: testCase.kept }),
    output,
    ...(output.usage && { usage: output.usage }),
    ...(output.latency_ms !== undefined && { latency_ms: output.latency_ms }),
    ...(output.cost_usd !== undefined && { cost_usd: output.cost_usd }),
    attempts,
  };
  return withScores(drawn, scores);
}

async function drawOutput(
  testCase: Case,
  trial: number,
  { target, clock, maxRetries, signal }: Bench,
): Promise<{ output: Output; attempts: number }> {
  const started = clock.elapsed();
  const { answer, attempts } = await callTarget(
    target,
    { case: testCase, trial },
    { maxRetries, clock, signal },
  );
  return { output: toOutput(answer, clock.elapsed() - started), attempts };
}

/** A trial with these scores, and with what they contradict each other in. */
export function withScores(drawn: Omit<Trial, 'scores'>, scores: Score[]): Trial {
  const { conflicting: _before, ...rest } = drawn;
  const conflicting = findConflicts(scores);
  return { ...rest, scores, ...(conflicting.length > 0 && { conflicting }) };
}

function toOutput(answer: TargetAnswer, waitedMs: number): Output {
  switch (answer.kind) {
    case 'answer':
      return answer.output;
    case 'failed':
      return {
        output: null,
        ...(!answer.batched && { latency_ms: answer.latencyMs ?? waitedMs }),
        error: { kind: 'failed', message: answer.message, code: answer.code },
      };
    case 'error':
      return {
        output: null,
        error: { kind: 'error', message: answer.message, code: answer.code },
      };
  }
}
