import type { HttpOutcome, Transport } from '../transport/transport.ts';

const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
/** The provider's client takes more from its environment (OPENAI_CUSTOM_HEADERS); nothing else leaves. */
const SENT_HEADERS = ['authorization', 'content-type', 'accept', 'idempotency-key'];
const BODILESS = new Set([204, 205, 304]);

export interface FetchOptions {
  transport: Transport;
  timeoutMs: number;
  /** Whether the key is sent: a server on this machine may want none. */
  authorize: boolean;
}

/**
 * `fetch` for the provider's client over our own transport: kept connections, the proxy of the host's
 * environment, a cap on the answer, no redirect followed. Throws a `TransportError`.
 */
export function fetchOverTransport({
  transport,
  timeoutMs,
  authorize,
}: FetchOptions): typeof fetch {
  return async (resource, init = {}) => {
    const url = resource instanceof Request ? resource.url : resource;
    const outcome = await transport.send({
      url: new URL(url),
      method: init.method ?? 'GET',
      headers: pickHeaders(new Headers(init.headers), authorize),
      ...(typeof init.body === 'string' && { body: init.body }),
      timeoutMs,
      maxBytes: MAX_ANSWER_BYTES,
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

function pickHeaders(given: Headers, authorize: boolean): Record<string, string> {
  const picked: Record<string, string> = { 'user-agent': 'touchstone' };
  for (const name of SENT_HEADERS) {
    const value = given.get(name);
    if (value !== null && (authorize || name !== 'authorization')) picked[name] = value;
  }
  return picked;
}
