import type { Output } from '../../domain/run.ts';
import { readToolCalls } from '../../values/tool-calls.ts';
import type { OpenAiAnswer } from '../models/openai-answer.ts';

/** What a model said, as an Output. Throws a ToolCallError for arguments that are not JSON. */
export function toOutput(answer: OpenAiAnswer): Output {
  const { text, refused, finishReason, toolCalls, usage, model, fingerprint } = answer;
  const calls = readToolCalls(toolCalls);
  return {
    // A call without words is one; nothing at all is an empty answer, which can be scored.
    output: text || (calls.length > 0 ? null : ''),
    ...(calls.length > 0 && { tool_calls: calls }),
    ...(refused && { refusal: true }),
    ...(finishReason !== undefined && { finish_reason: finishReason }),
    ...(usage && { usage }),
    ...(model !== undefined && { model }),
    ...(fingerprint !== undefined && { fingerprint }),
  };
}
