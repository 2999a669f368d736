import http from 'node:http';
import type https from 'node:https';
import { pipeline } from 'node:stream';
import type zlib from 'node:zlib';
import { loadPlainly } from '../tune-engine.ts';
import { chooseProxy } from './choose-proxy.ts';
import type { OpenAnswer, OpenRequest } from './answer.ts';

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * HTTP for the platform's own services, by the proxy that the environment wants. Throws what the network or the signal threw.
 * Direct connections are Node's own `http`, which a start has loaded already: its `fetch` takes five times as long for its
 * first request, and the toolkit's eight times (a tenth of a job).
 */
export async function openAnswer(address: string, request: OpenRequest): Promise<OpenAnswer> {
  let url = new URL(address);
  let asked = request;
  for (let hops = 0; ; hops += 1) {
    const answer = await openOnce(url, asked);
    const location = answer.headers.get('location');
    const { redirect = 'follow' } = asked;
    if (!REDIRECTS.has(answer.status) || location === undefined || redirect === 'manual')
      return answer;
    answer.cancel();
    if (redirect === 'error' || hops === MOST_REDIRECTS)
      throw new Error(
        redirect === 'error' ? 'it is somewhere else' : 'it is sent from place to place',
      );
    const next = new URL(location, url);
    asked = redirectRequest(asked, { status: answer.status, from: url, to: next });
    url = next;
  }
}

let proxied: Promise<typeof import('./open-by-proxy.ts')> | undefined;

async function openOnce(url: URL, request: OpenRequest): Promise<OpenAnswer> {
  const proxy = chooseProxy(url, process.env);
  if (proxy === undefined) return await openDirect(url, request);
  proxied ??= loadPlainly(() => import('./open-by-proxy.ts'));
  const { openByProxy } = await proxied;
  return await openByProxy(url, { ...request, redirect: 'manual' }, proxy);
}

/** The next request after a redirect, as `fetch` would make it. */
function redirectRequest(
  { body, headers = {}, method = 'GET', ...rest }: OpenRequest,
  { status, from, to }: { status: number; from: URL; to: URL },
): OpenRequest {
  if (from.protocol === 'https:' && to.protocol !== 'https:')
    throw new Error('it is sent to a place that is not secure');
  const becomesGet = status === 303 || (status < 303 && method === 'POST');
  const kept = Object.entries(headers).filter(
    ([name]) => to.origin === from.origin || name.toLowerCase() !== 'authorization',
  );
  return {
    ...rest,
    headers: Object.fromEntries(kept),
    method: becomesGet ? 'GET' : method,
    ...(!becomesGet && body !== undefined && { body }),
  };
}

function openDirect(
  url: URL,
  { method = 'GET', headers = {}, body, signal, gzip = false }: OpenRequest,
): Promise<OpenAnswer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const sent = clientFor(url).request(url, {
      method,
      headers: {
        ...headers,
        ...(gzip && { 'accept-encoding': 'gzip' }),
        ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
      },
    });
    const abort = () => {
      reject(signal.reason);
      sent.destroy();
    };
    signal.addEventListener('abort', abort, { once: true });
    sent.once('close', () => signal.removeEventListener('abort', abort));
    // stays: what breaks after the answer began is told by its body
    sent.on('error', reject);
    sent.once('response', (message) => {
      resolve({
        status: message.statusCode ?? 0,
        url: url.href,
        headers: readHeaders(message),
        body: readBody(message, signal),
        cancel: () => sent.destroy(),
      });
    });
    sent.end(body);
  });
}

async function* readBody(
  message: http.IncomingMessage,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const isPacked = message.headers['content-encoding'] === 'gzip';
  try {
    yield* isPacked ? pipeline(message, openZlib().createGunzip(), ignore) : message;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}

function readHeaders({ headers }: http.IncomingMessage): Map<string, string> {
  return new Map(
    Object.entries(headers).map(([name, value = '']) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}

/** Whoever reads is told. */
function ignore(): void {}

// what few runs need of Node itself is loaded when it is needed, too
const clientFor = ({ protocol }: URL): typeof http | typeof https =>
  protocol === 'https:' ? process.getBuiltinModule('node:https') : http;
const openZlib = (): typeof zlib => process.getBuiltinModule('node:zlib');
