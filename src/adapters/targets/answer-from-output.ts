import type { Output } from '../../domain/run.ts';
import type { TargetAnswer } from '../../ports.ts';
import type { PriceList } from '../models/prices.ts';
import { readOutput } from './read-output.ts';
import { failed, retryable } from './target-answers.ts';

/** What belongs to one call of a target besides its words. */
export interface CallFacts {
  /** Measured by us; what the target says itself goes before. */
  latencyMs: number;
  prices: PriceList;
}

/** The answer of a target that is the user's own program: a wrong shape is its failure. */
export function answerFromOutput(value: unknown, call: CallFacts): TargetAnswer {
  const reading = readOutput(value, { beside: ['id', 'trial'], unknown: 'ignore' });
  if (reading.status === 'wrong') {
    return failed('wrong-shape', `the target ${reading.message}`, call.latencyMs);
  }
  const { error, ...output } = reading.output;
  if (error?.kind === 'failed') {
    return failed(error.code ?? 'reported', error.message, output.latency_ms ?? call.latencyMs);
  }
  if (error) return retryable(error.code ?? 'reported', error.message);
  return { kind: 'answer', output: completeOutput(output, call) };
}

/** The output with its latency, and its cost where usage and price are known. */
export function completeOutput(output: Output, { latencyMs, prices }: CallFacts): Output {
  const cost = output.cost_usd ?? prices.costOf([output.model], output.usage);
  return {
    ...output,
    latency_ms: output.latency_ms ?? latencyMs,
    ...(cost !== undefined && { cost_usd: cost }),
  };
}
