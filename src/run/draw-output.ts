import type { Wasted } from '../domain/wasted.ts';
import type { Case } from '../domain/case.ts';
import type { Output } from '../domain/run.ts';
import type { Clock, Target, TargetAnswer, TargetRequest } from '../ports.ts';
import type { KeptResponse } from '../ports/response-cache.ts';
import { callTarget } from './call-target.ts';
import { findKey, type TargetMemory } from './target-memory.ts';
import type { Turns } from './turns.ts';

/** What drawing an output needs. */
export interface Drawing {
  target: Target;
  clock: Clock;
  turns: Turns;
  maxRetries: number;
  signal: AbortSignal;
  /** Absent: the target is asked. */
  memory?: TargetMemory;
}

/** An output, the calls that it took, and whether it was drawn before. */
export interface Drawn {
  output: Output;
  attempts: number;
  /** What calls took that came to nothing. */
  wasted?: Wasted;
  cached?: true;
}

/** Takes the target's answer to the very same question, or asks (with its retries) and keeps the answer. */
export function drawOutput(
  testCase: Case,
  trial: number,
  drawing: Drawing,
): Drawn | Promise<Drawn> {
  const { target, memory } = drawing;
  const request = { case: testCase, trial };
  const key = memory && findKey(target, request, memory);
  if (!memory || key === undefined) return askTarget(request, drawing);
  const { cache, failures } = memory;
  const keep = (output: Output): void => {
    if (!output.error) cache.keep(key, { output });
    // a failure is an answer too; what could not be had may have been a bad day
    else if (output.error.kind === 'failed') failures.keep(key, output);
  };
  const takeOrAsk = (kept: KeptResponse | undefined): Drawn | Promise<Drawn> =>
    kept && 'output' in kept
      ? { output: kept.output, attempts: 0, cached: true }
      : askTarget(request, drawing, keep);
  const kept = cache.find(key);
  return kept instanceof Promise ? kept.then(takeOrAsk) : takeOrAsk(kept);
}

async function askTarget(
  request: TargetRequest,
  { target, clock, turns, maxRetries, signal }: Drawing,
  keep?: (output: Output) => void,
): Promise<Drawn> {
  const started = clock.elapsed();
  const { answer, ...calls } = await callTarget(target, request, {
    maxRetries,
    clock,
    turns,
    signal,
  });
  const output = toOutput(answer, clock.elapsed() - started);
  keep?.(output);
  return { output, ...calls };
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
