import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TargetAnswer } from '../../../src/ports.ts';
import { startLoopbackHttp, type LoopbackHttp } from '../../support/loopback-http.ts';
import { ask, openTarget } from '../../support/open-target.ts';
import { makeRepository, type TempRepository } from '../../support/temp-repository.ts';

/** What the server answers. */
interface Sent {
  encoding: string;
  body: Buffer | string;
  status?: number;
}

let repository: TempRepository;
let server: LoopbackHttp;
let sent: Sent;

beforeAll(async () => {
  repository = makeRepository();
  server = await startLoopbackHttp((_, response) => {
    response.writeHead(sent.status ?? 200, { 'content-encoding': sent.encoding }).end(sent.body);
  });
});
afterAll(async () => {
  await server.close();
  repository.remove();
});

async function askServer(next: Sent): Promise<TargetAnswer> {
  sent = next;
  const target = await openTarget({
    repository,
    target: { http: { url: `${server.url}/x`, body: { q: '{{input}}' }, output: '$.answer' } },
  });
  try {
    return await ask(target, 'x');
  } finally {
    await target.close();
  }
}

const JSON_TEXT = JSON.stringify({ answer: 'fine' });
const PLAIN = 'no such question';
const BOMB = gzipSync(Buffer.alloc(11 * 1024 * 1024, ' '));

test.each<[string, Sent]>([
  ['gzip', { encoding: 'gzip', body: gzipSync(JSON_TEXT) }],
  ['br', { encoding: 'br', body: brotliCompressSync(JSON_TEXT) }],
  ['plain JSON that says gzip', { encoding: 'gzip', body: JSON_TEXT }],
  ['plain JSON that says something else', { encoding: 'utf-8', body: `\uFEFF${JSON_TEXT}` }],
  ['plain JSON that says gzip twice', { encoding: 'gzip, gzip', body: JSON_TEXT }],
])('an answer is read: %s', async (_, next) => {
  expect(await askServer(next)).toMatchObject({ kind: 'answer', output: { output: 'fine' } });
});

test.each<[Sent, string]>([
  [{ encoding: 'gzip', body: PLAIN }, 'cannot be read: it said gzip, and is none'],
  [{ encoding: 'br', body: PLAIN }, 'cannot be read: it said br, and is none'],
  [
    { encoding: 'zstd', body: zstdCompressSync(JSON_TEXT) },
    'cannot be read: it is packed as zstd, and gzip, x-gzip, br, deflate are read',
  ],
  [
    { encoding: 'gzip, br', body: brotliCompressSync(gzipSync(JSON_TEXT)) },
    'cannot be read: it is packed 2 times (gzip, br)',
  ],
])('one that is packed as nobody reads it has the wrong shape (%#)', async (next, message) => {
  expect(await askServer(next)).toMatchObject({
    kind: 'failed',
    code: 'wrong-shape',
    message: expect.stringContaining(message),
  });
});

test.each([
  ['gzip', gzipSync(JSON_TEXT)],
  ['br', brotliCompressSync(JSON_TEXT)],
])('one that is cut off is a connection that was: %s', async (encoding, body) => {
  expect(await askServer({ encoding, body: body.subarray(0, -6) })).toMatchObject({
    kind: 'error',
    code: 'connection',
    retry: true,
    message: expect.stringContaining(`its ${encoding} answer was cut off`),
  });
});

test.each<[number, Sent, string]>([
  [400, { encoding: 'gzip', body: PLAIN }, `the server answered 400: ${PLAIN}`],
  [500, { encoding: 'gzip', body: gzipSync(PLAIN) }, `the server answered 500: ${PLAIN}`],
  [404, { encoding: 'zstd', body: zstdCompressSync(PLAIN) }, 'the server answered 404'],
  [422, { encoding: 'gzip', body: gzipSync(PLAIN).subarray(0, 12) }, 'the server answered 422'],
  [500, { encoding: 'gzip', body: BOMB }, 'the server answered 500'],
])('a refusal is one, whatever its body: %d', async (status, next, message) => {
  expect(await askServer({ ...next, status })).toMatchObject({
    kind: 'failed',
    code: `http-${status}`,
    message,
  });
});

test('a server that is busy is asked again, whatever its body', async () => {
  expect(await askServer({ encoding: 'gzip', body: PLAIN, status: 503 })).toMatchObject({
    kind: 'error',
    code: 'http-503',
    retry: true,
  });
});
