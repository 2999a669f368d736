import { UserError } from '../../errors.ts';
import type {
  CallFacts,
  EmbeddingAnswer,
  Model,
  ModelAnswer,
  ModelFailure,
  ModelRequest,
} from '../../ports.ts';
import type { Redactor } from '../redact.ts';
import { readAnswer, UnusableAnswer, type OpenAiCircumstances } from './openai-answer.ts';
import {
  createOpenAiClient,
  type OpenAiError,
  type OpenAiOptions,
  type OpenAiResult,
} from './openai-client.ts';
import { readEmbeddings } from './openai-embeddings.ts';
import { API_CALLS, findStrangeParameters, nameParameters } from './openai-parameters.ts';
import type { PriceList } from './prices.ts';

/** How servers without structured output answer: the status, and what they name in the message. */
const REFUSALS = ['http-400', 'http-404', 'http-422', 'http-501'];
const STRUCTURE = /response_format|json_schema|text\.format|structured[ _-]?output|grammar/i;

type Embedding = Parameters<Model['embed']>[0];

/**
 * The models of an OpenAI-compatible server. One that refuses structured output is asked at once without it, and then
 * never with it again. `ask` throws a UserError for a parameter that the API does not have.
 */
export function createOpenAiModel({
  prices,
  ...options
}: OpenAiOptions & { prices: PriceList }): Model {
  const client = createOpenAiClient(options);
  /** API and model, where there is no structured output. */
  const unstructured = new Set<string>();

  async function ask(request: ModelRequest, signal: AbortSignal): Promise<ModelAnswer> {
    const { api, model, schema } = request;
    const who = `${api} ${model}`;
    const structured = schema !== undefined && !unstructured.has(who);
    const post = (withSchema: boolean): Promise<OpenAiResult> =>
      client.post(API_CALLS[api].path, buildBody(request, withSchema), signal);
    const read = (result: OpenAiResult, isStructured: boolean): ModelAnswer =>
      readResult(result, client.redact, (body, latencyMs) => {
        const answer = readAnswer(api, body);
        const { text, refused, finishReason } = answer;
        return {
          kind: 'answer',
          text,
          refused,
          ...(finishReason !== undefined && { finishReason }),
          structured: isStructured,
          ...describeCall(answer, { model, prices, latencyMs }),
        };
      });
    const first = await post(structured);
    if (!structured || first.kind !== 'error' || !refusesStructure(first))
      return read(first, structured);
    const second = await post(false);
    // the same refusal again: the schema was not its cause
    if (second.kind !== 'error' || second.code !== first.code) unstructured.add(who);
    return read(second, false);
  }

  async function embed({ model, texts }: Embedding, signal: AbortSignal): Promise<EmbeddingAnswer> {
    const asked = { model, input: texts, encoding_format: 'float' };
    const result = await client.post('/embeddings', asked, signal);
    return readResult(result, client.redact, (body, latencyMs) => {
      const { vectors, ...answer } = readEmbeddings(body, texts.length);
      return { kind: 'embeddings', vectors, ...describeCall(answer, { model, prices, latencyMs }) };
    });
  }

  return { ask, embed, close: async () => client.close() };
}

function readResult<Answer extends object>(
  result: OpenAiResult,
  redact: Redactor,
  read: (body: unknown, latencyMs: number) => Answer,
): Answer | ModelFailure {
  if (result.kind === 'error') return result;
  const { body, latencyMs, rate } = result;
  try {
    return { ...read(body, latencyMs), ...(rate && { rate }) };
  } catch (error) {
    if (!(error instanceof UnusableAnswer)) throw error;
    return { kind: 'error', code: error.code, message: redact(error.message), retry: true };
  }
}

/** `model`: the one that was asked for. */
function describeCall(
  { usage, model: reported, fingerprint, tier }: OpenAiCircumstances,
  { model, prices, latencyMs }: { model: string; prices: PriceList; latencyMs: number },
): CallFacts {
  const costUsd = prices.costOf([reported, model], usage, tier);
  return {
    ...(reported !== undefined && { model: reported }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(usage && { usage }),
    ...(costUsd !== undefined && { costUsd }),
    latencyMs,
  };
}

function buildBody(
  { model, api, parameters, messages, schema }: ModelRequest,
  structured: boolean,
): Record<string, unknown> {
  const problems = findStrangeParameters(api, parameters, { where: "the judge's parameters" });
  if (problems.length > 0) throw new UserError(problems);
  const format = schema &&
    structured && {
      type: 'json_schema',
      json_schema: { name: schema.name, strict: true, schema: schema.schema },
    };
  return {
    model,
    ...nameParameters(api, { ...parameters, ...(format && { response_format: format }) }),
    [API_CALLS[api].messages]: messages,
  };
}

function refusesStructure({ code, message }: OpenAiError): boolean {
  return REFUSALS.includes(code) && STRUCTURE.test(message);
}
