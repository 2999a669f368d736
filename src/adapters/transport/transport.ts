import { isUtf8 } from 'node:buffer';
import http from 'node:http';
import type https from 'node:https';
import type { LookupFunction } from 'node:net';
import { urlToHttpOptions } from 'node:url';
import { elapsedMs } from '../elapsed.ts';
import { chooseProxy } from './choose-proxy.ts';
import { decodeBody, type Spoilt } from './decode-body.ts';

export interface HttpRequest {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
  /** For the whole exchange, body included. */
  timeoutMs: number;
  maxBytes: number;
  signal?: AbortSignal;
  /** It makes something: sent twice, it may make two of it. */
  once?: boolean;
}

/** Headers by lower-case name; several of one name are joined by a comma. */
export interface HttpHeaders {
  get(name: string): string | undefined;
  entries(): [string, string][];
}

/** How an exchange ended. `connection` carries Node's code, e.g. ECONNRESET, ENOTFOUND, HOST_REFUSED. `unread`: of a status that is an answer. */
export type HttpEnding =
  | { kind: 'response'; status: number; headers: HttpHeaders; body: Buffer }
  | { kind: 'timeout' }
  | { kind: 'aborted' }
  | Spoilt;

/** How an exchange ended, and after how many milliseconds. */
export type HttpOutcome = HttpEnding & { latencyMs: number };

/** HTTP with connections that are kept open. Never throws for what the network did; follows no redirect. */
export interface Transport {
  send(request: HttpRequest): Promise<HttpOutcome>;
  close(): void;
}

export interface TransportOptions {
  maxSockets: number;
  /** Where HTTPS_PROXY, HTTP_PROXY and NO_PROXY are read. */
  env: Readonly<Record<string, string | undefined>>;
  /** Resolves and vets names of direct connections. */
  lookup?: LookupFunction;
}

export function createTransport({ maxSockets, env, lookup }: TransportOptions): Transport {
  const agents = new Map<string, http.Agent>();
  /** Requests to the same place are most of a run. */
  const places = new WeakMap<URL, Place>();

  function placeOf(url: URL): Place {
    const known = places.get(url);
    if (known) return known;
    const place = { options: urlToHttpOptions(url), agent: agentFor(url) };
    places.set(url, place);
    return place;
  }

  function agentFor(url: URL): http.Agent {
    const proxy = chooseProxy(url, env);
    const key = `${url.protocol}${proxy ?? ''}`;
    const known = agents.get(key);
    if (known) return known;
    const options = {
      keepAlive: true,
      maxSockets,
      ...(proxy ? { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } } : lookup && { lookup }),
    };
    const agent =
      url.protocol === 'https:' ? new (openHttps().Agent)(options) : new http.Agent(options);
    agents.set(key, agent);
    return agent;
  }

  return {
    async send(request) {
      const place = placeOf(request.url);
      const first = await exchange(request, place);
      // The server closed a kept connection, mostly just as we used it: nothing was answered, so once more.
      // It looks the same when it did what was asked, and its answer was lost.
      const isRepeated = first.stale && !request.once;
      return isRepeated ? (await exchange(request, place)).outcome : first.outcome;
    },
    close() {
      for (const agent of agents.values()) agent.destroy();
    },
  };
}

/** TLS takes a tenth of a small run's start: a loopback target goes without. */
const openHttps = (): typeof https => process.getBuiltinModule('node:https');

interface Exchange {
  outcome: HttpOutcome;
  stale: boolean;
}

/** How a URL is reached. */
interface Place {
  options: ReturnType<typeof urlToHttpOptions>;
  agent: http.Agent;
}

function exchange(request: HttpRequest, { options, agent }: Place): Promise<Exchange> {
  const { url, method, headers, body, timeoutMs, maxBytes, signal } = request;
  const start = elapsedMs();
  return new Promise((resolve) => {
    let answered = false;
    const client = url.protocol === 'https:' ? openHttps() : http;
    const sent = client.request({
      ...options,
      method,
      agent,
      headers: {
        // without it a server may pack its answer in any way
        'accept-encoding': 'identity',
        ...headers,
        ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
      },
    });
    const timer = setTimeout(() => settle({ kind: 'timeout' }), timeoutMs);
    const abort = () => settle({ kind: 'aborted' });
    function settle(ending: HttpEnding, stale = false): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      if (ending.kind !== 'response') sent.destroy();
      resolve({
        outcome: { ...ending, latencyMs: elapsedMs() - start },
        stale,
      });
    }

    function fail(error: NodeJS.ErrnoException): void {
      const code = error.code ?? error.name;
      const stale = sent.reusedSocket && !answered && (code === 'ECONNRESET' || code === 'EPIPE');
      settle({ kind: 'connection', code, message: error.message }, stale);
    }

    sent.on('error', fail);
    sent.once('response', (response) => {
      answered = true;
      collectBody(response, maxBytes, {
        onWhole: (packed) => settle(readResponse(response, packed, maxBytes)),
        onTooLarge: () => settle({ kind: 'too-large' }),
        onError: fail,
      });
    });
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort, { once: true });
    sent.end(body);
  });
}

interface BodyEvents {
  onWhole(body: Buffer): void;
  onTooLarge(): void;
  onError: (error: NodeJS.ErrnoException) => void;
}

function collectBody(response: http.IncomingMessage, maxBytes: number, events: BodyEvents): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) events.onTooLarge();
    else chunks.push(chunk);
  });
  response.once('error', events.onError);
  response.once('end', () => events.onWhole(Buffer.concat(chunks)));
}

function readResponse(
  response: http.IncomingMessage,
  packed: Buffer,
  maxBytes: number,
): HttpEnding {
  const { statusCode: status = 0 } = response;
  const headers = readHeaders(response);
  const body = decodeBody(packed, headers.get('content-encoding'), maxBytes);
  if (Buffer.isBuffer(body)) return { kind: 'response', status, headers, body };
  if (status >= 200 && status < 300) return body;
  // it has answered, whatever became of its words
  return { kind: 'response', status, headers, body: isUtf8(packed) ? packed : Buffer.alloc(0) };
}

function readHeaders({ headers }: http.IncomingMessage): HttpHeaders {
  const text = (value: string | string[] | undefined) =>
    Array.isArray(value) ? value.join(', ') : value;
  return {
    get: (name) => text(headers[name]),
    entries: () => Object.entries(headers).map(([name, value]) => [name, text(value) ?? '']),
  };
}
