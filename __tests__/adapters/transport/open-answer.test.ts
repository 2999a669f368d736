import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { OpenAnswer, OpenRequest } from '../../../src/adapters/transport/answer.ts';
import { openAnswer } from '../../../src/adapters/transport/open-answer.ts';
import { openByProxy } from '../../../src/adapters/transport/open-by-proxy.ts';

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function listen(server: net.Server): Promise<number> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  closers.push(
    () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  );
  // what listens on TCP has an address and a port
  return (server.address() as AddressInfo).port;
}

/** A server, and what it was asked: method, path, authorization, body. */
async function serve(handler: Handler) {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      asked.push(`${method} ${url} ${headers.authorization ?? '-'} ${body}`.trim());
      handler(request, response);
    });
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, asked };
}

async function readAll({ body }: OpenAnswer): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const never = (): AbortSignal => new AbortController().signal;

/** A proxy that makes tunnels, and counts them. */
async function tunnel(): Promise<{ url: string; opened: string[] }> {
  const opened: string[] = [];
  const proxy = http.createServer();
  proxy.on('connect', (request, socket: net.Socket, head: Buffer) => {
    opened.push(request.url ?? '');
    const [host, port] = (request.url ?? '').split(':');
    const there = net.connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      there.write(head);
      there.pipe(socket);
      socket.pipe(there);
    });
    there.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    socket.on('error', () => there.destroy());
  });
  return { url: `http://127.0.0.1:${await listen(proxy)}`, opened };
}

describe.each(['direct', 'by a proxy'])('%s', (way) => {
  let open: (address: string, request?: Partial<OpenRequest>) => Promise<OpenAnswer>;
  beforeEach(async () => {
    const proxy = way === 'direct' ? undefined : await tunnel();
    open = (address, request = {}) => {
      const whole = { signal: never(), redirect: 'manual' as const, ...request };
      return proxy ? openByProxy(new URL(address), whole, proxy.url) : openAnswer(address, whole);
    };
  });

  test('what is sent arrives, and the answer comes back', async () => {
    const { url, asked } = await serve((_, response) => {
      response.writeHead(201, { 'X-Some': 'Thing', 'content-type': 'text/plain' });
      response.end('héllo');
    });
    const answer = await open(`${url}/a?b=c`, {
      method: 'POST',
      headers: { authorization: 'Bearer x' },
      body: '{"ü":1}',
    });
    expect(answer).toMatchObject({ status: 201, url: `${url}/a?b=c` });
    expect(answer.headers.get('x-some')).toBe('Thing');
    expect(await readAll(answer)).toBe('héllo');
    expect(asked).toEqual(['POST /a?b=c Bearer x {"ü":1}']);
  });

  test('a body that is packed is what it was before', async () => {
    const { url } = await serve((request, response) => {
      if (!String(request.headers['accept-encoding']).includes('gzip')) response.end('not asked');
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync('much '.repeat(1000)));
    });
    expect(await readAll(await open(url, { gzip: true }))).toBe('much '.repeat(1000));
  });

  test('a body that breaks off is no whole one', async () => {
    for (const packed of [false, true]) {
      const { url } = await serve((_, response) => {
        response.writeHead(200, {
          'content-length': 100_000,
          ...(packed && { 'content-encoding': 'gzip' }),
        });
        response.write(packed ? gzipSync('x'.repeat(100)).subarray(0, 20) : 'x');
        setTimeout(() => response.destroy(), 20);
      });
      await expect(open(url, { gzip: packed }).then(readAll)).rejects.toThrow();
    }
  });

  test('nobody there is an error', async () => {
    const { url } = await serve(() => undefined);
    for (const close of closers.splice(way === 'direct' ? 0 : 1)) await close();
    await expect(open(url)).rejects.toThrow();
  });

  test('a signal ends it with its reason, before and after the answer began', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/never') return;
      response.writeHead(200);
      response.write('begun');
    });
    await expect(open(`${url}/never`, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    const answer = await open(url, { signal: AbortSignal.timeout(100) });
    await expect(readAll(answer)).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect(open(url, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  test('a redirect that is not to be followed is the answer', async () => {
    const { url, asked } = await serve((_, response) => {
      response.writeHead(302, { location: '/there' });
      response.end();
    });
    const answer = await open(url);
    expect(answer).toMatchObject({ status: 302 });
    expect(answer.headers.get('location')).toBe('/there');
    answer.cancel();
    expect(asked).toHaveLength(1);
  });
});

describe('redirects', () => {
  const HEADERS = { authorization: 'Bearer secret' };

  test.each([
    [301, 'GET', 'GET'],
    [301, 'POST', 'GET'],
    [303, 'POST', 'GET'],
    [307, 'POST', 'POST'],
    [308, 'POST', 'POST'],
  ])('%d of a %s is followed as %s', async (status, method, then) => {
    const { url, asked } = await serve((request, response) => {
      if (request.url === '/there') return response.end('here');
      response.writeHead(status, { location: '/there' });
      return response.end();
    });
    const answer = await openAnswer(url, {
      method,
      headers: HEADERS,
      signal: never(),
      ...(method === 'POST' && { body: 'text' }),
    });
    expect(await readAll(answer)).toBe('here');
    expect(answer.url).toBe(`${url}/there`);
    expect(asked[1]).toBe(`${then} /there Bearer secret${then === 'POST' ? ' text' : ''}`);
  });

  test('a token goes to no other origin', async () => {
    const there = await serve((_, response) => response.end('here'));
    const { url } = await serve((_, response) => {
      response.writeHead(302, { location: `${there.url}/x` });
      response.end();
    });
    const answer = await openAnswer(url, { headers: HEADERS, signal: never() });
    expect(await readAll(answer)).toBe('here');
    expect(there.asked).toEqual(['GET /x -']);
  });

  test('in a circle ends, and where none may be is refused', async () => {
    const { url, asked } = await serve((_, response) => {
      response.writeHead(302, { location: '/' });
      response.end();
    });
    await expect(openAnswer(url, { signal: never() })).rejects.toThrow('from place to place');
    expect(asked).toHaveLength(6);
    await expect(openAnswer(url, { signal: never(), redirect: 'error' })).rejects.toThrow(
      'somewhere else',
    );
  });
});
