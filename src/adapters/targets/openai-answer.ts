import type { Output } from '../../domain/run.ts';
import { isRecord } from '../../values/json-guards.ts';
import { readToolCalls } from '../../values/tool-calls.ts';
import { readUsage } from './read-usage.ts';

/** A provider's answer that is not what its API promises. */
export class MalformedAnswer extends Error {
  constructor(message: string) {
    super(`the provider's answer is malformed: ${message}`);
    this.name = 'MalformedAnswer';
  }
}

/** The provider says in its answer that it could not finish. */
export class ProviderFailure extends Error {
  constructor(message: string) {
    super(`the provider failed: ${message}`);
    this.name = 'ProviderFailure';
  }
}

/** An answer of the chat API. Throws a MalformedAnswer, or a ToolCallError for arguments that are not JSON. */
export function readChatAnswer(body: unknown): Output {
  if (!isRecord(body)) throw new MalformedAnswer('it is not an object');
  const choice = Array.isArray(body['choices']) ? (body['choices'][0] as unknown) : undefined;
  const message = isRecord(choice) ? choice['message'] : undefined;
  if (!isRecord(choice) || !isRecord(message)) throw new MalformedAnswer('it has no choices');
  const { content, refusal, tool_calls } = message;
  const { finish_reason } = choice;
  if (content !== undefined && content !== null && typeof content !== 'string') {
    throw new MalformedAnswer('the content is not text');
  }
  const calls = readToolCalls(tool_calls);
  const refused = typeof refusal === 'string' && refusal !== '';
  return {
    // A call without words is one; nothing at all is an empty answer, which can be scored.
    output: refused ? refusal : content || (calls.length > 0 ? null : ''),
    ...(calls.length > 0 && { tool_calls: calls }),
    ...(refused && { refusal: true }),
    ...(typeof finish_reason === 'string' && { finish_reason }),
    ...readCircumstances(body),
  };
}

/** An answer of the Responses API. Throws a MalformedAnswer, a ProviderFailure or a ToolCallError. */
export function readResponsesAnswer(body: unknown): Output {
  if (!isRecord(body)) throw new MalformedAnswer('it is not an object');
  const { error, output, status } = body;
  if (isRecord(error)) throw new ProviderFailure(String(error['message'] ?? error['code']));
  if (status === 'failed') throw new ProviderFailure('it gave no reason');
  if (!Array.isArray(output)) throw new MalformedAnswer('it has no output');
  const items = output.filter(isRecord);
  const parts = items
    .filter(({ type }) => type === 'message')
    .flatMap(({ content }) => (Array.isArray(content) ? content.filter(isRecord) : []));
  const text = joinTexts(parts, 'output_text', 'text');
  const refusal = joinTexts(parts, 'refusal', 'refusal');
  const calls = readToolCalls(items.filter(({ type }) => type === 'function_call'));
  return {
    output: refusal || text || (calls.length > 0 ? null : ''),
    ...(calls.length > 0 && { tool_calls: calls }),
    ...(refusal !== '' && { refusal: true }),
    finish_reason: finishOf(body, calls.length),
    ...readCircumstances(body),
  };
}

function joinTexts(parts: readonly Record<string, unknown>[], type: string, key: string): string {
  return parts
    .filter((part) => part['type'] === type)
    .map((part) => part[key])
    .filter((text) => typeof text === 'string')
    .join('');
}

/** The Responses API's way to end, in the words of the chat API. */
function finishOf({ status, incomplete_details }: Record<string, unknown>, calls: number): string {
  const reason = isRecord(incomplete_details) ? incomplete_details['reason'] : undefined;
  if (typeof reason === 'string' && reason !== 'max_output_tokens') return reason;
  // Compatible servers leave the reason out where it is the length; a filter is always named.
  if (status === 'incomplete') return 'length';
  return calls > 0 ? 'tool_calls' : 'stop';
}

function readCircumstances(
  body: Record<string, unknown>,
): Pick<Output, 'usage' | 'model' | 'fingerprint'> {
  const usage = readUsage(body['usage']);
  const { model, system_fingerprint: fingerprint } = body;
  return {
    ...(usage && { usage }),
    ...(typeof model === 'string' && { model }),
    ...(typeof fingerprint === 'string' && { fingerprint }),
  };
}
