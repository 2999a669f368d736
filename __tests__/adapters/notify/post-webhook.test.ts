import { afterEach, expect, test } from '@jest/globals';
import { postWebhook as post } from '../../../src/adapters/notify/post-webhook.ts';
import { createRedactor } from '../../../src/adapters/redact.ts';
import {
  startLoopbackHttp,
  type HttpBehaviour,
  type LoopbackHttp,
} from '../../support/loopback-http.ts';

const redact = createRedactor(['a-secret-of-the-job']);
const postWebhook = (url: string, text: string) => post(url, text, redact);

const servers: LoopbackHttp[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(behave: HttpBehaviour): Promise<LoopbackHttp> {
  const server = await startLoopbackHttp(behave);
  servers.push(server);
  return server;
}

test('a line of text is posted', async () => {
  const server = await start((_, response) => response.end('ok'));
  expect(await postWebhook(`${server.url}/hook`, 'red')).toEqual({ status: 'sent' });
  expect(server.requests).toMatchObject([
    { method: 'POST', path: '/hook', body: '{"text":"red"}' },
  ]);
});

test('a redirect is not followed', async () => {
  const other = await start((_, response) => response.end('ok'));
  const server = await start((_, response) => {
    response.writeHead(307, { location: other.url }).end();
  });
  const sent = await postWebhook(`${server.url}/hook`, 'red');
  expect(sent).toEqual({ status: 'failed', why: 'the webhook answered 307' });
  expect(other.requests).toEqual([]);
});

test('an answer without an end is not read to it', async () => {
  const server = await start((_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(100_000)), 1);
    response.on('close', () => clearInterval(timer));
  });
  expect(await postWebhook(server.url, 'red')).toEqual({ status: 'sent' });
});

test('why it failed never holds the address', async () => {
  const server = await start((_, response) => response.destroy());
  const sent = await postWebhook(`${server.url}/secret-part`, 'red');
  expect(sent).toMatchObject({ status: 'failed' });
  expect(JSON.stringify(sent)).not.toContain('secret-part');
});

test.each(['http://example.com/hook', 'ftp://127.0.0.1/', 'no address', 'file:///etc/passwd'])(
  '%s is no address for it',
  async (url) => {
    const why = 'notify-webhook-url is not an https address';
    expect(await postWebhook(url, 'red')).toEqual({ status: 'failed', why });
  },
);
