import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Faults } from './faults.ts';
import type { LoggedRequest } from './state.ts';

/** An answer as it goes over the wire. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  body?: Buffer | string;
}

export interface ExchangeOptions {
  answer(request: IncomingMessage, url: URL, body: Buffer): Promise<WireAnswer>;
  faults: Faults;
  requests: LoggedRequest[];
  baseUrl: string;
  /** Ends waits when the server closes. */
  closing: AbortSignal;
}

/** Reads a request, logs it, lets a fault have its way with it, and answers. */
export function createListener(
  options: ExchangeOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    exchange(options, request, response).catch((error: unknown) => {
      if (options.closing.aborted) return;
      const details = error instanceof Error ? error.stack : String(error);
      writeAnswer(response, jsonAnswer(500, { message: 'Server Error', details }));
    });
  };
}

async function exchange(
  options: ExchangeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const url = new URL(request.url ?? '/', options.baseUrl);
  const logged = logRequest(request, url, body);
  options.requests.push(logged);
  const fault = options.faults.take(logged.method, `${url.pathname}${url.search}`);
  const answer = fault
    ? await spoil(fault, () => options.answer(request, url, body), options.closing)
    : await options.answer(request, url, body);
  if (!answer) {
    response.socket?.resetAndDestroy();
    return;
  }
  logged.status = answer.status;
  writeAnswer(response, answer, fault);
}

/** What the fault makes of the answer; `undefined`: the connection is to be cut. */
async function spoil(
  fault: Fault,
  answer: () => Promise<WireAnswer>,
  closing: AbortSignal,
): Promise<WireAnswer | undefined> {
  if (fault.answer === 'slow') {
    await sleep(fault.delayMs ?? 30_000, undefined, { signal: closing, ref: false });
    return answer();
  }
  if (fault.answer === 'truncate') return answer();
  if (fault.afterEffect) await answer();
  return fault.answer === 'reset' ? undefined : faultAnswer(fault.answer, fault);
}

function faultAnswer(status: number, { body }: Fault): WireAnswer {
  if (typeof body === 'string') {
    return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
  }
  return jsonAnswer(
    status,
    body ?? { message: `Loopback fault ${status}`, status: String(status) },
  );
}

export function jsonAnswer(status: number, body: unknown): WireAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { status, headers, body: JSON.stringify(body) };
}

function writeAnswer(response: ServerResponse, answer: WireAnswer, fault?: Fault): void {
  const body = Buffer.from(answer.body ?? '');
  const headers = { ...answer.headers, ...fault?.headers };
  const isBodiless = answer.status === 204 || answer.status === 304;
  if (!isBodiless && (body.length > 0 || !('content-length' in headers))) {
    headers['content-length'] = String(body.length);
  }
  response.writeHead(answer.status, headers);
  if (fault?.answer === 'truncate') {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
    return;
  }
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function logRequest(request: IncomingMessage, url: URL, body: Buffer): LoggedRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.search,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: url.pathname.startsWith('/blobs/') ? '' : body.toString('utf8'),
    status: 0,
  };
}
