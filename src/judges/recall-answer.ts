import { TOOL_VERSION } from '../domain/version.ts';
import type { ModelAnswer, ModelRequest, PatientModel } from '../ports.ts';
import type { JudgeMemory } from '../ports/response-cache.ts';
import { digestJson } from '../values/canonical-json.ts';

/** Who asks a judge's model, and what it said before to the very same question. */
export interface JudgeCall {
  model: PatientModel;
  signal: AbortSignal;
  /** Absent: it is asked. */
  recall?: JudgeRecall;
}

/** What was kept, and which question this is: everything that decides its answer, and whose vote it is. */
export interface JudgeRecall {
  memory: JudgeMemory;
  question: { readonly [name: string]: unknown };
}

/** What it said, the calls that took, and whether it was said before. */
export interface JudgeReply {
  answer: ModelAnswer;
  attempts: number;
  cached?: true;
}

/**
 * Takes what a judge's model said to the same question, or asks and keeps the answer. `turn`: 1 for the first answer to it, 2
 * for the one after an answer that was no verdict. The messages are not in the key: their boundary is another one each time.
 */
export async function askOrRecall(
  request: ModelRequest,
  turn: number,
  { model, signal, recall }: JudgeCall,
): Promise<JudgeReply> {
  if (!recall) return await model.ask(request, signal);
  const { memory, question } = recall;
  const { model: name, api, parameters } = request;
  const { endpoint, cache } = memory;
  const asked = { endpoint, api, model: name, parameters, turn };
  const key = digestJson({ ...question, ...asked, tool_version: TOOL_VERSION });
  const kept = await cache.find(key);
  if (kept && 'said' in kept) return { answer: kept.said, attempts: 0, cached: true };
  const reply = await model.ask(request, signal);
  if (reply.answer.kind === 'answer') cache.keep(key, { said: reply.answer });
  return reply;
}
