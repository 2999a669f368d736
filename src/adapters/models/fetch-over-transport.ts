import type { HttpOutcome, Transport } from '../transport/transport.ts';

const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
const BODILESS = new Set([204, 205, 304]);

export interface FetchOptions {
  transport: Transport;
  timeoutMs: number;
  /** Absent: none is sent. A server on this machine may want none. */
  apiKey: string | undefined;
  /** Longest answer. */
  maxBytes?: number;
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
}: FetchOptions): typeof fetch {
  return async (resource, init = {}) => {
    const url = resource instanceof Request ? resource.url : resource;
    const { body: sent, contentType } = await readBody(init.body);
    const outcome = await transport.send({
      url: new URL(url),
      method: init.method ?? 'GET',
      headers: {
        ...writeHeaders(apiKey, contentType),
        // the content of a file is whatever it is
        ...(sent === undefined && { accept: '*/*' }),
      },
      ...(sent !== undefined && { body: sent }),
      timeoutMs,
      maxBytes,
      ...(init.signal && { signal: init.signal }),
    });
    if (outcome.kind !== 'response') throw new TransportError(outcome);
    const body = BODILESS.has(outcome.status) ? null : new Uint8Array(outcome.body);
    return new Response(body, { status: outcome.status, headers: outcome.headers.entries() });
  };
}

/** Why there was no response. */
export class TransportError extends Error {
  readonly outcome: Exclude<HttpOutcome, { kind: 'response' }>;

  constructor(outcome: Exclude<HttpOutcome, { kind: 'response' }>) {
    super(outcome.kind === 'connection' ? outcome.message : outcome.kind);
    this.name = 'TransportError';
    this.outcome = outcome;
  }
}

/** JSON as text, or a form with a file. */
async function readBody(
  body: RequestInit['body'],
): Promise<{ body?: string | Uint8Array; contentType?: string }> {
  if (typeof body === 'string') return { body };
  if (!(body instanceof FormData)) return {};
  const form = new Response(body);
  const contentType = form.headers.get('content-type') ?? 'multipart/form-data';
  return { body: new Uint8Array(await form.arrayBuffer()), contentType };
}

/**
 * Not the headers that the provider's client made: whatever options it is given, OPENAI_CUSTOM_HEADERS of the environment
 * is laid over them, the key's among them.
 */
function writeHeaders(
  apiKey: string | undefined,
  contentType = 'application/json',
): Record<string, string> {
  return {
    'user-agent': 'touchstone',
    'content-type': contentType,
    accept: 'application/json',
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
  };
}
