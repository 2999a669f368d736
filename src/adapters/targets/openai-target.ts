import type { Suite } from '../../domain/case.ts';
import type { Json } from '../../domain/run.ts';
import type { OpenAiTarget } from '../../domain/suite.gen.ts';
import type { Target, TargetAnswer, TargetRequest } from '../../ports.ts';
import { digestJson } from '../../values/canonical-json.ts';
import { isRecord } from '../../values/json-guards.ts';
import { TemplateError } from '../../values/template.ts';
import { ToolCallError } from '../../values/tool-calls.ts';
import { readOpenAiEndpoint } from '../models/openai-endpoint.ts';
import type { PriceList } from '../models/prices.ts';
import { buildFacts } from './build-facts.ts';
import type { TargetDependencies } from './target-dependencies.ts';
import {
  MalformedAnswer,
  ProviderFailure,
  readChatAnswer,
  readResponsesAnswer,
} from './openai-answer.ts';
import { buildMessages, readParameters, readPrompt, UnusableInput } from './openai-request.ts';
import { failed, interrupted, retryable, unmeasured } from './target-answers.ts';

type OpenAiDependencies = Pick<TargetDependencies, 'files' | 'env' | 'openai' | 'prices'>;

/** Service tiers with prices of their own: only the suite's `prices` can know them. */
const OTHER_PRICE_TIERS = ['flex', 'priority', 'batch', 'scale'];

/** A model behind an OpenAI-compatible server. Throws a UserError where the key or the prompt is amiss. */
export async function openOpenAiTarget(suite: Suite, deps: OpenAiDependencies): Promise<Target> {
  const { openai, deterministic = false } = suite.target;
  if (!openai) throw new Error('the target is not of kind openai');
  const endpoint = readOpenAiEndpoint(deps.openai, `the target (${openai.model})`);
  const prompt = await readPrompt(openai, suite.file, deps.files);
  const parameters = readParameters(openai, suite);
  const { createOpenAiClient } = await import('../models/openai-client.ts');
  const client = createOpenAiClient({
    endpoint,
    timeoutMs: suite.run.timeout_s * 1000,
    maxSockets: suite.run.concurrency,
    env: deps.env,
  });

  async function answer(request: TargetRequest, signal: AbortSignal): Promise<TargetAnswer> {
    if (signal.aborted) return interrupted();
    const messages = tryMessages(() => buildMessages(prompt, request));
    if ('kind' in messages) return messages;
    const [path, key] =
      openai?.api === 'responses' ? ['/responses', 'input'] : ['/chat/completions', 'messages'];
    const result = await client.post(path, { ...parameters, [key]: messages.value }, signal);
    if (result.kind === 'error') return result;
    return readAnswer(result.body, {
      latencyMs: result.latencyMs,
      target: openai,
      prices: deps.prices,
    });
  }

  const { model, ...params } = parameters;
  return {
    facts: buildFacts({
      kind: 'openai',
      model: String(model),
      params: { api: openai.api, ...params },
      digests: {
        endpoint: digestJson(endpoint.baseUrl),
        ...(prompt !== undefined && { prompt: digestJson(prompt) }),
      },
      deterministic,
    }),
    answer,
    close: async () => client.close(),
  };
}

function tryMessages(build: () => Json): { value: Json } | TargetAnswer {
  try {
    return { value: build() };
  } catch (error) {
    if (error instanceof TemplateError) return unmeasured('template', error.message);
    if (error instanceof UnusableInput) return unmeasured('input', error.message);
    throw error;
  }
}

interface ReadAnswerOptions {
  latencyMs: number;
  target: OpenAiTarget | undefined;
  prices: PriceList;
}

function readAnswer(body: unknown, { latencyMs, target, prices }: ReadAnswerOptions): TargetAnswer {
  try {
    const output = target?.api === 'responses' ? readResponsesAnswer(body) : readChatAnswer(body);
    const tier = isOtherTier(body) ? 'other' : 'standard';
    const names = [output.model, target?.model];
    const cost = prices.costOf(names, output.usage, tier);
    const found = {
      ...output,
      latency_ms: latencyMs,
      ...(cost !== undefined && { cost_usd: cost }),
    };
    return { kind: 'answer', output: found };
  } catch (error) {
    if (error instanceof ToolCallError) return failed('tool-arguments', error.message, latencyMs);
    if (error instanceof MalformedAnswer) return retryable('malformed', error.message);
    if (error instanceof ProviderFailure) return retryable('provider', error.message);
    throw error;
  }
}

function isOtherTier(body: unknown): boolean {
  const tier = isRecord(body) ? body['service_tier'] : undefined;
  return typeof tier === 'string' && OTHER_PRICE_TIERS.includes(tier);
}
