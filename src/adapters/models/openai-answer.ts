import type { Usage } from '../../domain/run.ts';
import { isRecord } from '../../values/json-guards.ts';
import type { OpenAiApi } from './openai-parameters.ts';
import { readUsage } from './read-usage.ts';

/** An answer that cannot be used, through no fault of who asked: another one may be better. */
export abstract class UnusableAnswer extends Error {
  /** Stable word for the cause. */
  abstract readonly code: 'malformed' | 'provider';
}

/** A provider's answer that is not what its API promises. */
export class MalformedAnswer extends UnusableAnswer {
  readonly code = 'malformed';

  constructor(message: string) {
    super(`the provider's answer is malformed: ${message}`);
    this.name = 'MalformedAnswer';
  }
}

/** The provider says in its answer that it could not finish. */
export class ProviderFailure extends UnusableAnswer {
  readonly code = 'provider';

  constructor(message: string) {
    super(`the provider failed: ${message}`);
    this.name = 'ProviderFailure';
  }
}

/** What stands beside the words of an answer. */
export interface OpenAiCircumstances {
  usage?: Usage;
  /** The model that the provider says it used. */
  model?: string;
  fingerprint?: string;
  /** Whether the call was served, and so priced, like any other. */
  tier: 'standard' | 'other' | 'batch';
}

/** What a model said, whichever API it was asked by. */
export interface OpenAiAnswer extends OpenAiCircumstances {
  /** The refusal where `refused`; `''` where there are no words. */
  text: string;
  refused: boolean;
  /** In the words of the chat API. */
  finishReason?: string;
  /** As they came, for `readToolCalls`. */
  toolCalls: unknown;
}

/** Service tiers with prices of their own: only the suite's `prices` can know them. */
const OTHER_PRICE_TIERS = ['flex', 'priority', 'scale'];

/** Throws an UnusableAnswer. */
export function readAnswer(api: OpenAiApi, body: unknown): OpenAiAnswer {
  if (!isRecord(body)) throw new MalformedAnswer('it is not an object');
  return api === 'chat' ? readChatAnswer(body) : readResponsesAnswer(body);
}

function readChatAnswer(body: Record<string, unknown>): OpenAiAnswer {
  const choice = Array.isArray(body['choices']) ? (body['choices'][0] as unknown) : undefined;
  const message = isRecord(choice) ? choice['message'] : undefined;
  if (!isRecord(choice) || !isRecord(message)) throw new MalformedAnswer('it has no choices');
  const { content, refusal, tool_calls: toolCalls } = message;
  const { finish_reason: finishReason } = choice;
  const said = readContent(content);
  const refused = typeof refusal === 'string' && refusal !== '' ? refusal : said.refusal;
  return {
    text: refused || said.text,
    refused: refused !== '',
    toolCalls,
    ...(typeof finishReason === 'string' && { finishReason }),
    ...readCircumstances(body),
  };
}

/** Parts of a content that are beside the answer, not in it. */
const THOUGHTS = ['thinking', 'reasoning'];

/** Text or, of some servers, a list of its parts. */
function readContent(content: unknown): { text: string; refusal: string } {
  if (content === undefined || content === null) return { text: '', refusal: '' };
  if (typeof content === 'string') return { text: content, refusal: '' };
  if (!Array.isArray(content) || !content.every(isRecord))
    throw new MalformedAnswer('the content is not text');
  const parts = content.map((part) =>
    part['type'] === 'text' ? { ...part, type: 'output_text' } : part,
  );
  const strange = parts.find(
    ({ type }) => !['output_text', 'refusal', ...THOUGHTS].includes(String(type)),
  );
  if (strange)
    throw new MalformedAnswer(`the content has a part of type ${String(strange['type'])}`);
  return {
    text: joinTexts(parts, 'output_text', 'text'),
    refusal: joinTexts(parts, 'refusal', 'refusal'),
  };
}

function readResponsesAnswer(body: Record<string, unknown>): OpenAiAnswer {
  const { error, output, status } = body;
  if (isRecord(error)) throw new ProviderFailure(String(error['message'] ?? error['code']));
  if (status === 'failed') throw new ProviderFailure('it gave no reason');
  if (!Array.isArray(output)) throw new MalformedAnswer('it has no output');
  const items = output.filter(isRecord);
  const parts = items
    .filter(({ type }) => type === 'message')
    .flatMap(({ content }) => (Array.isArray(content) ? content.filter(isRecord) : []));
  const refusal = joinTexts(parts, 'refusal', 'refusal');
  const toolCalls = items.filter(({ type }) => type === 'function_call');
  return {
    text: refusal || joinTexts(parts, 'output_text', 'text'),
    refused: refusal !== '',
    toolCalls,
    finishReason: finishOf(body, toolCalls.length),
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

/** What any of the server's answers says of itself. */
export function readCircumstances(body: Record<string, unknown>): OpenAiCircumstances {
  const usage = readUsage(body['usage']);
  const { model, system_fingerprint: fingerprint, service_tier: tier } = body;
  return {
    ...(usage && { usage }),
    ...(typeof model === 'string' && { model }),
    ...(typeof fingerprint === 'string' && { fingerprint }),
    tier: readTier(tier),
  };
}

function readTier(tier: unknown): OpenAiCircumstances['tier'] {
  if (tier === 'batch') return tier;
  return typeof tier === 'string' && OTHER_PRICE_TIERS.includes(tier) ? 'other' : 'standard';
}
