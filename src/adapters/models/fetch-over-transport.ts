import { readText } from '../transport/read-text.ts';
import type { HttpHeaders, HttpOutcome, Transport } from '../transport/transport.ts';

const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
/** Before an answer begins: gateways that keep a connection open send some. */
const MOST_BLANKS = 4096;

export interface FetchOptions {
  transport: Transport;
  timeoutMs: number;
  /** Absent: none is sent. A server on this machine may want none. */
  apiKey: string | undefined;
  /** Longest answer. */
  maxBytes?: number;
  /** Whoever sends a POST looks what became of it before it is sent again. */
  postsOnce?: boolean;
}

/**
 * `fetch` for the provider's client over our own transport: kept connections, the proxy of the host's
 * environment, a cap on the answer, no redirect followed. Throws a `TransportError`.
 */
export function fetchOverTransport({
  transport,
  timeoutMs,
  apiKey,
  maxBytes = MAX_ANSWER_BYTES,
  postsOnce = false,
}: FetchOptions): typeof fetch {
  /** A handful: one a kind of call. */
  const urls = new Map<string, URL>();
  const headers = writeHeaders(apiKey);
  return async (resource, init = {}) => {
    const href =
      typeof resource === 'object' && 'url' in resource ? resource.url : String(resource);
    const url = urls.get(href) ?? new URL(href);
    urls.set(href, url);
    const { body: sent, ...kind } = await readBody(init.body);
    const { method = 'GET' } = init;
    const outcome = await transport.send({
      url,
      method,
      headers: { ...headers, ...kind },
      ...(sent !== undefined && { body: sent }),
      timeoutMs,
      maxBytes,
      ...(init.signal && { signal: init.signal }),
      ...(postsOnce && method.toUpperCase() === 'POST' && { once: true }),
    });
    if (outcome.kind !== 'response') throw new TransportError(outcome);
    return describeResponse(outcome);
  };
}

/**
 * What the provider's client reads of a response. A whole `Response`, with its `Headers` and its stream over what is in memory
 * already, took a fifth of a run's processor time (docs/performance.md).
 */
function describeResponse({
  status,
  headers,
  body,
}: Extract<HttpOutcome, { kind: 'response' }>): Response {
  const read = {
    status,
    ok: status >= 200 && status < 300,
    statusText: '',
    headers: {
      get: (name: string) =>
        name.toLowerCase() === 'content-type'
          ? typeOf(headers, body)
          : (headers.get(name.toLowerCase()) ?? null),
      entries: () => headers.entries(),
    },
    // there is no stream to be cancelled
    body: null,
    text: async () => readText(body),
    json: async (): Promise<unknown> => JSON.parse(readText(body)),
    bytes: async () => body,
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client reads no more of it than stands here
  return read as unknown as Response;
}

/** An object is JSON, whatever a server calls it, or where it does not say. */
function typeOf(headers: HttpHeaders, body: Buffer): string | null {
  const said = headers.get('content-type') ?? null;
  if (said?.includes('json')) return said;
  return readText(body.subarray(0, MOST_BLANKS)).trimStart().startsWith('{')
    ? 'application/json'
    : said;
}

/** Why there was no response. */
export class TransportError extends Error {
  readonly outcome: Exclude<HttpOutcome, { kind: 'response' }>;

  constructor(outcome: Exclude<HttpOutcome, { kind: 'response' }>) {
    super('message' in outcome ? outcome.message : outcome.kind);
    this.name = 'TransportError';
    this.outcome = outcome;
  }
}

/** JSON as text, or a form with a file; and the headers that differ from those of JSON. */
async function readBody(
  body: RequestInit['body'],
): Promise<{ body?: string | Uint8Array; 'content-type'?: string; accept?: string }> {
  if (typeof body === 'string') return { body };
  // the content of a file is whatever it is
  if (!(body instanceof FormData)) return { accept: '*/*' };
  const form = new Response(body);
  const type = form.headers.get('content-type') ?? 'multipart/form-data';
  return { body: new Uint8Array(await form.arrayBuffer()), 'content-type': type };
}

/**
 * Not the headers that the provider's client made: whatever options it is given, OPENAI_CUSTOM_HEADERS of the environment
 * is laid over them, the key's among them.
 */
function writeHeaders(apiKey: string | undefined): Record<string, string> {
  return {
    'user-agent': 'touchstone',
    'content-type': 'application/json',
    accept: 'application/json',
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
  };
}
