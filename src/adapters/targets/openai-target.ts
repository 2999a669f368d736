import { collectTargetFiles } from '../../config/collect-target-files.ts';
import type { Wasted } from '../../domain/wasted.ts';
import type { Suite } from '../../domain/case.ts';
import type { Json } from '../../domain/run.ts';
import type { OpenAiTarget } from '../../domain/suite.gen.ts';
import type { Target, TargetAnswer, TargetRequest } from '../../ports.ts';
import { isJson, isRecord } from '../../values/json-guards.ts';
import { digestJson } from '../../values/canonical-json.ts';
import { TemplateError } from '../../values/template.ts';
import { ToolCallError } from '../../values/tool-calls.ts';
import { readAnswer, UnusableAnswer } from '../models/openai-answer.ts';
import type { OpenClient } from '../models/open-client.ts';
import type { OpenAiClient, OpenAiOptions, OpenAiResult } from '../models/openai-client.ts';
import { readOpenAiEndpoint } from '../models/openai-endpoint.ts';
import { API_CALLS } from '../models/openai-parameters.ts';
import type { PriceList } from '../models/prices.ts';
import { readWasted } from '../models/read-wasted.ts';
import type { Redactor } from '../redact.ts';
import { buildFacts } from './build-facts.ts';
import { digestCode } from './digest-code.ts';
import { openSources, type Sources } from './digest-sources.ts';
import type { TargetDependencies } from './target-dependencies.ts';
import { toOutput } from './openai-output.ts';
import { buildMessages, readParameters, readPrompt, UnusableInput } from './openai-request.ts';
import { failed, interrupted, retryable, unmeasured } from './target-answers.ts';

type OpenAiDependencies = Pick<
  TargetDependencies,
  'files' | 'root' | 'env' | 'openai' | 'prices' | 'openClient' | 'onMissing'
>;

/** A model behind an OpenAI-compatible server. Throws a UserError where the key or the prompt is amiss. */
export async function openOpenAiTarget(suite: Suite, deps: OpenAiDependencies): Promise<Target> {
  const { openai, deterministic = false } = suite.target;
  if (!openai) throw new Error('the target is not of kind openai');
  const who = `the target (${openai.model})`;
  const endpoint = readOpenAiEndpoint(deps.openai, who, deps.onMissing);
  const prompt = await readPrompt(openai, suite.file, deps.files);
  const parameters = readParameters(openai, suite);
  const { path, messages: messagesKey } = API_CALLS[openai.api];
  const client = openLate(deps.openClient, {
    endpoint,
    timeoutMs: suite.run.timeout_s * 1000,
    maxSockets: suite.run.concurrency,
    env: deps.env,
  });

  const { warmup, facts, isSame } = await describeWarmup(suite, deps);
  const around = { endpoint: endpoint.baseUrl, path, ...(warmup !== undefined && { warmup }) };

  async function answer(request: TargetRequest, signal: AbortSignal): Promise<TargetAnswer> {
    if (signal.aborted) return interrupted();
    const messages = tryMessages(() => buildMessages(prompt, request));
    if ('kind' in messages) return messages;
    const opened = await client.open();
    const body = { ...parameters, [messagesKey]: messages.value };
    const name = { of: [request.case.id, request.trial] };
    const result = await opened.post(path, body, signal, name);
    if (result.kind === 'error') return result;
    const { prices } = deps;
    const given = answerFrom(result, { target: openai, prices, redact: opened.redact });
    return { ...given, ...(result.rate && { rate: result.rate }) };
  }

  const { model, ...params } = parameters;
  const identity = { model: String(model), params: { api: openai.api, ...params } };
  const digests = {
    endpoint: digestJson(endpoint.baseUrl),
    ...(prompt !== undefined && { prompt: digestJson(prompt) }),
  };
  return {
    facts: buildFacts({ kind: 'openai', ...identity, digests, deterministic, ...facts }),
    ...(isSame && { isSame }),
    ...(!JSON.stringify(prompt ?? '').includes('metadata') && { ignoresMetadata: true }),
    sources: isRecord(openai.prompt) ? [openai.prompt['path']] : [],
    promptChars(request) {
      const messages = tryMessages(() => buildMessages(prompt, request));
      return 'kind' in messages ? undefined : JSON.stringify(messages.value).length;
    },
    answer,
    /** Prices too: an answer is kept with what it cost. */
    responseKey(request) {
      const messages = tryMessages(() => buildMessages(prompt, request));
      if ('kind' in messages) return undefined;
      const body = { ...parameters, [messagesKey]: messages.value };
      const asked = { ...around, body, prices: suite.prices };
      return isJson(asked) ? asked : undefined;
    },
    close: () => client.close(),
  };
}

/** What is made ready before a server is asked, as far as files say it: it may start that very server. */
async function describeWarmup(
  suite: Suite,
  deps: OpenAiDependencies,
): Promise<Partial<Sources> & { warmup?: Json }> {
  if (!suite.run.warmup) return {};
  const found = await collectTargetFiles(suite, deps.files);
  const { key, ...sources } = await openSources(suite, deps, found);
  const warmup = key ?? (await digestCode({ code: found.warmup }, deps.files));
  return { ...sources, warmup };
}

/** The client is heavy, and not needed where every answer was kept. */
function openLate(
  openClient: OpenClient,
  options: OpenAiOptions,
): { open: () => Promise<OpenAiClient>; close: () => Promise<void> } {
  let opened: Promise<OpenAiClient> | undefined;
  return {
    open: () => (opened ??= openClient(options)),
    close: async () => (await opened)?.close(),
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

interface AnswerOptions {
  target: OpenAiTarget | undefined;
  prices: PriceList;
  redact: Redactor;
}

function answerFrom(
  result: Extract<OpenAiResult, { kind: 'response' }>,
  { target, prices, redact }: AnswerOptions,
): TargetAnswer {
  const { body, latencyMs, batched } = result;
  const wasted = (): { wasted?: Wasted } => readWasted(result, { model: target?.model, prices });
  try {
    const answer = readAnswer(target?.api ?? 'chat', body);
    const cost = prices.costOf([answer.model, target?.model], answer.usage, {
      ...answer,
      batched,
    });
    const found = {
      ...toOutput(answer),
      ...(latencyMs !== undefined && { latency_ms: latencyMs }),
      ...(cost !== undefined && { cost_usd: cost }),
    };
    return { kind: 'answer', output: found };
  } catch (error) {
    if (error instanceof ToolCallError)
      return {
        ...failed('tool-arguments', error.message, latencyMs),
        ...(batched && { batched }),
        ...wasted(),
      };
    if (error instanceof UnusableAnswer)
      return { ...retryable(error.code, redact(error.message)), ...wasted() };
    throw error;
  }
}
