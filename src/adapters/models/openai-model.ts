import { UserError } from '../../errors.ts';
import type {
  CallFacts,
  EmbeddingAnswer,
  Model,
  ModelAnswer,
  ModelFailure,
  ModelRequest,
} from '../../ports.ts';
import { withoutBoundary } from '../../judges/build-messages.ts';
import type { Redactor } from '../redact.ts';
import { readAnswer, UnusableAnswer, type OpenAiCircumstances } from './openai-answer.ts';
import type { CallName, OpenAiClient, OpenAiError, OpenAiResult } from './openai-client.ts';
import { readEmbeddings } from './openai-embeddings.ts';
import { API_CALLS, findStrangeParameters, nameParameters } from './openai-parameters.ts';
import type { PriceList } from './prices.ts';
import { readWasted } from './read-wasted.ts';

/** How servers without structured output answer: the status, and what they name in the message. */
const REFUSALS = ['http-400', 'http-404', 'http-422', 'http-501'];
const STRUCTURE = /response_format|json_schema|text\.format|structured[ _-]?output|grammar/i;

type Embedding = Parameters<Model['embed']>[0];

/**
 * The models of an OpenAI-compatible server. One that refuses structured output is asked at once without it, and then
 * never with it again. `ask` throws a UserError for a parameter that the API does not have.
 */
export function createOpenAiModel(client: OpenAiClient, prices: PriceList): Model {
  /** API and model, where there is no structured output. */
  const unstructured = new Set<string>();

  async function ask(request: ModelRequest, signal: AbortSignal): Promise<ModelAnswer> {
    const { api, model, schema } = request;
    const who = `${api} ${model}`;
    const structured = schema !== undefined && !unstructured.has(who);
    const post = (withSchema: boolean): Promise<OpenAiResult> => {
      const body = buildBody(request, withSchema);
      return client.post(API_CALLS[api].path, body, signal, nameOf(request, body));
    };
    const read = (result: OpenAiResult, isStructured: boolean): ModelAnswer =>
      readResult(result, { model, prices, redact: client.redact }, (response) => {
        const answer = readAnswer(api, response.body);
        const { text, refused, finishReason } = answer;
        return {
          kind: 'answer',
          text,
          refused,
          ...(finishReason !== undefined && { finishReason }),
          structured: isStructured,
          ...describeCall(answer, response, { model, prices }),
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
    return readResult(result, { model, prices, redact: client.redact }, (response) => {
      const { vectors, ...answer } = readEmbeddings(response.body, texts.length);
      const facts = describeCall(answer, response, { model, prices });
      return { kind: 'embeddings', vectors, ...facts };
    });
  }

  return { ask, embed, close: async () => client.close() };
}

function readResult<Answer extends object>(
  result: OpenAiResult,
  { redact, ...asked }: { model: string; prices: PriceList; redact: Redactor },
  read: (response: Response) => Answer,
): Answer | ModelFailure {
  if (result.kind === 'error') return result;
  try {
    return { ...read(result), ...(result.rate && { rate: result.rate }) };
  } catch (error) {
    if (!(error instanceof UnusableAnswer)) throw error;
    return {
      kind: 'error',
      code: error.code,
      message: redact(error.message),
      retry: true,
      ...readWasted(result, asked),
    };
  }
}

type Response = Extract<OpenAiResult, { kind: 'response' }>;

/** `model`: the one that was asked for. */
function describeCall(
  { usage, model: reported, fingerprint, tier }: OpenAiCircumstances,
  { latencyMs, batched }: Response,
  { model, prices }: { model: string; prices: PriceList },
): CallFacts {
  const costUsd = prices.costOf([reported, model], usage, { tier, batched });
  return {
    ...(reported !== undefined && { model: reported }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(usage && { usage }),
    ...(costUsd !== undefined && { costUsd }),
    ...(latencyMs !== undefined && { latencyMs }),
  };
}

/** What nobody asks for on behalf of a trial (canaries) is waited for by all others: it is asked at once. */
function nameOf(
  { api, of, messages }: ModelRequest,
  body: Record<string, unknown>,
): CallName | undefined {
  if (of === undefined) return undefined;
  return { of, body: { ...body, [API_CALLS[api].messages]: withoutBoundary(messages) } };
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
