import { APIError, OpenAI } from 'openai';
import type { Json } from '../../domain/run.ts';
import { describeError } from '../../errors.ts';
import type { RateNews } from '../../domain/pace.ts';
import type { TargetAnswer } from '../../ports.ts';
import { isRecord } from '../../values/json-guards.ts';
import { createRedactor, type Redactor } from '../redact.ts';
import { readRetryAfter } from '../transport/read-retry-after.ts';
import { createTransport } from '../transport/transport.ts';
import { elapsedMs } from '../elapsed.ts';
import { fetchOverTransport, TransportError } from './fetch-over-transport.ts';
import type { OpenAiEndpoint } from './openai-endpoint.ts';
import { readRate } from './read-rate.ts';

/** An error page of a proxy can be as long as any page. */
const LONGEST_MESSAGE = 2000;
const QUOTED_CHARACTERS = 80;
/** Characters of a page that are looked at. */
const LONGEST_PAGE = 100_000;

export interface OpenAiOptions {
  endpoint: OpenAiEndpoint;
  timeoutMs: number;
  maxSockets: number;
  /** Where the proxy's variables are read. */
  env: Readonly<Record<string, string | undefined>>;
  /** Longest answer. */
  maxBytes?: number;
  /** A POST whose answer was lost is a failure, also on a kept connection. */
  postsOnce?: boolean;
}

export type OpenAiError = Extract<TargetAnswer, { kind: 'error' }>;

/**
 * What a call came to: the parsed JSON of the answer, or why there is none. Messages hold no key. What a batch answered
 * took no time that says anything: it has no milliseconds.
 */
export type OpenAiResult =
  | { kind: 'response'; body: unknown; latencyMs?: number; batched?: true; rate?: RateNews }
  | OpenAiError;

/** Tells a call from another one of the same words. */
export interface CallName {
  /** Whose it is, e.g. a case and a trial. */
  of: Json;
  /** The body without what chance put into it; absent: as it is. */
  body?: Record<string, unknown>;
}

/** Calls an OpenAI-compatible server, once a call: who calls decides about retries. */
export interface OpenAiClient {
  /**
   * `path` below the base URL, e.g. `/chat/completions`. Milliseconds are measured over the whole exchange. `name`: it may
   * wait for others, and be answered with them.
   */
  post(
    path: string,
    body: Record<string, unknown>,
    signal: AbortSignal,
    name?: CallName,
  ): Promise<OpenAiResult>;
  /** For messages that are made of what it answered. */
  readonly redact: Redactor;
  close(): void;
}

/** A server under one key, whatever is asked of it. */
export interface OpenAiConnection {
  /** One exchange: its value, or why there is none. */
  readonly exchange: <Value>(
    call: (client: OpenAI, signal: AbortSignal) => Promise<Value>,
    signal: AbortSignal,
  ) => Promise<{ kind: 'value'; value: Value; latencyMs: number } | OpenAiError>;
  readonly redact: Redactor;
  readonly close: () => void;
}

export function connectOpenAi({
  endpoint,
  timeoutMs,
  maxSockets,
  env,
  maxBytes,
  postsOnce,
}: OpenAiOptions): OpenAiConnection {
  const { baseUrl, apiKey } = endpoint;
  const transport = createTransport({ maxSockets, env });
  const redact = createRedactor([apiKey]);
  // Every option is given: what is left out the client would read from this process's environment (and headers even so).
  const client = new OpenAI({
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: baseUrl,
    timeout: timeoutMs * 2,
    maxRetries: 0,
    logLevel: 'off',
    defaultHeaders: {},
    defaultQuery: {},
    fetch: fetchOverTransport({
      transport,
      timeoutMs,
      apiKey,
      ...(maxBytes !== undefined && { maxBytes }),
      ...(postsOnce !== undefined && { postsOnce }),
    }),
  });
  return {
    async exchange(call, signal) {
      if (signal.aborted) return interrupted();
      const start = elapsedMs();
      // The client never takes its listener off a signal: one per call, or a long run fills the memory.
      const own = new AbortController();
      const abort = () => own.abort();
      signal.addEventListener('abort', abort, { once: true });
      try {
        const value = await call(client, own.signal);
        return { kind: 'value', value, latencyMs: elapsedMs() - start };
      } catch (error) {
        return maskMessage(explain(error, { timeoutMs, signal, baseUrl }), redact);
      } finally {
        signal.removeEventListener('abort', abort);
      }
    },
    redact,
    close: () => transport.close(),
  };
}

export function createOpenAiClient(options: OpenAiOptions): OpenAiClient {
  const { exchange, redact, close } = connectOpenAi(options);
  return {
    async post(path, body, signal) {
      const result = await exchange(
        (client, own) => client.post<unknown>(path, { body, signal: own }).withResponse(),
        signal,
      );
      if (result.kind === 'error') return result;
      const { data: answer, response } = result.value;
      if (typeof answer !== 'object' || answer === null)
        return malformed(sayNoJson(response.status, answer, redact));
      const rate = readRate((name) => response.headers.get(name) ?? undefined);
      return {
        kind: 'response',
        body: answer,
        latencyMs: result.latencyMs,
        ...(rate && { rate }),
      };
    },
    redact,
    close,
  };
}

/** What an answer of this status says, wherever it was read. */
export function explainAnswer(status: number, body: unknown, redact: Redactor): OpenAiError {
  const error = isRecord(body) && isRecord(body['error']) ? body : { error: body };
  return maskMessage(
    explainStatus(APIError.generate(status, error, undefined, new Headers())),
    redact,
  );
}

/** Masked before it is cut: half a key is still one. */
function maskMessage(error: OpenAiError, redact: Redactor): OpenAiError {
  return { ...error, message: cutMessage(redact(error.message)) };
}

function cutMessage(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
}

function explain(
  error: unknown,
  { timeoutMs, signal, baseUrl }: { timeoutMs: number; signal: AbortSignal; baseUrl: string },
): OpenAiError {
  if (signal.aborted) return interrupted();
  const transport = findTransportError(error);
  if (transport) return explainTransport(transport.outcome, timeoutMs);
  if (error instanceof APIError && typeof error.status === 'number')
    return explainStatus(error, baseUrl);
  if (error instanceof SyntaxError) return malformed(`the answer is not JSON: ${error.message}`);
  return { kind: 'error', code: 'provider', message: describeError(error), retry: true };
}

/** The client wraps what its fetch threw, more than once. */
function findTransportError(error: unknown): TransportError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof TransportError) return cause;
  }
  return undefined;
}

function explainTransport(outcome: TransportError['outcome'], timeoutMs: number): OpenAiError {
  switch (outcome.kind) {
    case 'timeout': {
      const message = `the provider gave no answer within ${timeoutMs / 1000} s`;
      return { kind: 'error', code: 'timeout', message, retry: true };
    }
    case 'unread':
      return malformed(outcome.message);
    case 'connection': {
      const message = `no answer from the provider: ${outcome.message}`;
      return { kind: 'error', code: 'connection', message, retry: true };
    }
    case 'too-large':
      return {
        kind: 'error',
        code: 'too-large',
        message: "the provider's answer is too long",
        retry: false,
      };
    case 'aborted':
      return interrupted();
  }
}

const PASSING = new Set([408, 409, 425, 429]);

function explainStatus(
  { status, headers, message, code }: APIError,
  baseUrl?: string,
): OpenAiError {
  const said = `the provider answered ${message}`;
  const lasting =
    code === 'insufficient_quota' || !(PASSING.has(status ?? 0) || (status ?? 0) >= 500);
  if (lasting) {
    const cured = `${said}${cureStatus(status, baseUrl)}`;
    return { kind: 'error', code: `http-${status}`, message: cured, retry: false };
  }
  const get = (name: string) => headers?.get(name) ?? undefined;
  const retryAfterMs = readRetryAfter({ get }, Date.now());
  const rate = readRate(get);
  return {
    kind: 'error',
    code: `http-${status}`,
    message: said,
    retry: true,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(rate && { rate }),
  };
}

function cureStatus(status: number | undefined, baseUrl: string | undefined): string {
  const key = 'the input openai-api-key or OPENAI_API_KEY';
  if (status === 401) return ` (check ${key})`;
  if (status === 403) return ` (the key may not be allowed this: check ${key})`;
  const isBare = baseUrl !== undefined && !/\/v\d/.test(URL.parse(baseUrl)?.pathname ?? '');
  return status === 404 && isBare
    ? ' (the base URL has no /v1 in it, as most need: check the input openai-base-url or OPENAI_BASE_URL)'
    : '';
}

/** A page of a proxy or of another service: its beginning tells which. */
function sayNoJson(status: number, answer: unknown, redact: Redactor): string {
  // masked before it is cut: half a key is still one
  const text = redact(String(answer).slice(0, LONGEST_PAGE).trim().replace(/\s+/g, ' '));
  const start = text.length > QUOTED_CHARACTERS ? `${text.slice(0, QUOTED_CHARACTERS)}…` : text;
  return `the answer is not JSON: status ${status}, ${start === '' ? 'and it is empty' : `"${start}"`}`;
}

function malformed(message: string): OpenAiError {
  return { kind: 'error', code: 'malformed', message, retry: true };
}

export function interrupted(): OpenAiError {
  return { kind: 'error', code: 'interrupted', message: 'the run was stopped', retry: false };
}
