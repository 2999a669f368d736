import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/domain/run.ts';
import type { Target } from '../../../src/ports.ts';
import {
  startLoopbackHttp,
  type LoopbackHttp,
  type ReceivedRequest,
} from '../../support/loopback-http.ts';
import { ask, openTarget, requestFor } from '../../support/open-target.ts';
import { makeRepository, type TempRepository } from '../../support/temp-repository.ts';

let repository: TempRepository;
let server: LoopbackHttp;
let other: LoopbackHttp;
let targets: Target[] = [];

function json(response: ServerResponse, status: number, body: Json, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

function behave({ path, body }: ReceivedRequest, response: ServerResponse): void {
  const [, kind = '', detail = ''] = path.split(/[/?]/);
  if (kind === 'ok') return json(response, 200, { answer: `you said ${body}` });
  if (kind === 'full')
    return json(response, 200, {
      answer: 'x',
      calls: [{ function: { name: 'f', arguments: '{"a":1}' } }],
      usage: {
        prompt_tokens: 3,
        completion_tokens: 4,
        prompt_tokens_details: { cached_tokens: 2 },
      },
      cost: 0.5,
      parts: [{ text: 'one ' }, { text: 'two' }],
      nested: { deep: [1] },
      nothing: null,
    });
  if (kind === 'status')
    return json(
      response,
      Number(detail),
      { error: 'key sk-abcdefgh12345678 is no good' },
      { 'retry-after': '3' },
    );
  if (kind === 'ids')
    return void response.end(
      '{"id":12345678901234567,"id_str":"12345678901234567","order":{"id":12345678901234567,"id_str":"12345678901234567"},"calls":[{"name":"f","arguments":{"id":-12345678901234567}}]}',
    );
  if (kind === 'text') return void response.end('plain words');
  if (kind === 'huge') return void response.end('x'.repeat(11 * 1024 * 1024));
  if (kind === 'hang') return;
  if (kind === 'reset') return void response.destroy();
  if (kind === 'truncated') {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"answer": "cut o');
    return void setTimeout(() => response.destroy(), 20);
  }
  if (kind === 'redirect') {
    const to = detail === 'off' ? `${other.url}/ok` : detail === 'loop' ? '/redirect/loop' : '/ok';
    return void response.writeHead(detail === 'see' ? 303 : 307, { location: to }).end();
  }
  return json(response, 404, { error: 'not found' });
}

beforeAll(async () => {
  repository = makeRepository();
  server = await startLoopbackHttp(behave);
  other = await startLoopbackHttp(behave);
});
afterEach(async () => {
  await Promise.all(targets.map((target) => target.close()));
  targets = [];
  server.requests.length = 0;
  other.requests.length = 0;
});
afterAll(async () => {
  await Promise.all([server.close(), other.close()]);
  repository.remove();
});

interface Setting {
  http?: { [key: string]: Json };
  target?: { [key: string]: Json };
  suite?: { [key: string]: Json };
  env?: Record<string, string>;
}

async function open(url: string, { http, target, suite, env }: Setting = {}): Promise<Target> {
  const opened = await openTarget({
    repository,
    target: {
      http: {
        url: url.startsWith('/') ? server.url + url : url,
        body: { q: '{{input}}' },
        output: '$.answer',
        ...http,
      },
      ...target,
    },
    suite: { run: { concurrency: 4, timeout_s: 10 }, ...suite },
    ...(env && { env }),
  });
  targets.push(opened);
  return opened;
}

describe('what is sent', () => {
  test('the body, filled in; a whole template keeps its type', async () => {
    const body = { q: '{{input}}', c: 'about {{context.city}}', m: '{{metadata}}' };
    const target = await open('/ok', { http: { body } });
    const more = { context: { city: 'Paris' }, metadata: { n: 1 } };
    expect(await ask(target, { text: 'hi' }, more)).toMatchObject({
      kind: 'answer',
      output: {
        output: 'you said {"q":{"text":"hi"},"c":"about Paris","m":{"n":1}}',
        latency_ms: expect.any(Number),
      },
    });
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'touchstone' },
    });
  });

  test('without a body of its own, what a command gets', async () => {
    const target = await openTarget({
      repository,
      target: { http: { url: `${server.url}/ok`, output: '$.answer' } },
    });
    targets.push(target);
    await ask(target, 'hi', { id: 'q', context: 'c' }, 2);
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({
      id: 'q',
      trial: 2,
      input: 'hi',
      context: 'c',
    });
  });

  test('a text body, a method, and an input in the URL', async () => {
    await ask(await open('/ok', { http: { body: 'Say: {{input}}', method: 'PUT' } }), 'hi');
    await ask(
      await open('/ok?q={{input}}&r=1', { http: { method: 'GET', body: null } }),
      'a b&c/d?',
    );
    expect(server.requests[0]).toMatchObject({
      method: 'PUT',
      body: 'Say: hi',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
    expect(server.requests[1]?.path).toBe('/ok?q=a%20b%26c%2Fd%3F&r=1');
  });

  test('headers with variables; a line end at the end of a secret is cut off', async () => {
    const target = await open('/ok', {
      http: { headers: { Authorization: 'Bearer ${env:BOT_KEY}', 'X-Plain': 'yes' } },
      target: { env: ['BOT_KEY'] },
      env: { BOT_KEY: 'secret-value\n' },
    });
    await ask(target, 'x');
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: 'Bearer secret-value',
      'x-plain': 'yes',
    });
  });

  test('one connection for many calls, and none lost when the server closes it', async () => {
    const before = server.connections();
    const target = await open('/ok');
    for (const input of ['a', 'b', 'c']) await ask(target, input);
    expect(server.connections() - before).toBe(1);
    server.closeIdle();
    expect(await ask(target, 'd')).toMatchObject({ kind: 'answer' });
  });
});

describe('what is read', () => {
  test('text, tool calls, usage and cost by their paths', async () => {
    const target = await open('/full', {
      http: { tool_calls: '$.calls', usage: '$.usage', cost_usd: '$.cost' },
    });
    expect(await ask(target, 'x')).toEqual({
      kind: 'answer',
      output: {
        output: 'x',
        tool_calls: [{ name: 'f', arguments: { a: 1 } }],
        usage: { input_tokens: 3, output_tokens: 4, cached_tokens: 2 },
        cost_usd: 0.5,
        latency_ms: expect.any(Number),
      },
    });
  });

  test.each([
    ['$.id', '12345678901234567'],
    ['$.id_str', '12345678901234567'],
    ['$.order', '{"id":12345678901234567,"id_str":"12345678901234567"}'],
    ['$[?@.id > 5].id', '12345678901234567'],
  ])('every digit of %s', async (output, text) => {
    const target = await open('/ids', {
      http: { output, tool_calls: '$[?@[0].arguments.id < 0]' },
    });
    expect(await ask(target, 'x')).toMatchObject({
      kind: 'answer',
      output: {
        output: text,
        tool_calls: [{ name: 'f', arguments: { id: '-12345678901234567' } }],
      },
    });
  });

  test.each([
    ['$.parts[*].text', 'one two'],
    ['$.nested', '{"deep":[1]}'],
    ['$.cost', '0.5'],
    ['$.nothing', null],
  ])('%s', async (output, text) => {
    const target = await open('/full', { http: { output } });
    expect(await ask(target, 'x')).toMatchObject({ kind: 'answer', output: { output: text } });
  });

  test.each([
    ['/full', { output: '$.missing' }, 'selects nothing'],
    ['/full', { output: '$.*' }, 'values in the answer'],
    ['/full', { tool_calls: '$.answer' }, 'tool_calls must be a list'],
    ['/text', {}, 'not JSON: plain words'],
  ])('%s %j: a wrong shape is a failure', async (url, http, message) => {
    expect(await ask(await open(url, { http }), 'x')).toMatchObject({
      kind: 'failed',
      code: 'wrong-shape',
      message: expect.stringContaining(message),
    });
  });
});

describe('failed or not measured', () => {
  test.each([400, 401, 403, 404, 409, 422, 500, 501, 505])('%d is a failure', async (status) => {
    expect(await ask(await open(`/status/${status}`), 'x')).toMatchObject({
      kind: 'failed',
      code: `http-${status}`,
      message: expect.stringContaining(`answered ${status}`),
    });
  });

  test.each([408, 429, 502, 503, 504])('%d is not measured', async (status) => {
    expect(await ask(await open(`/status/${status}`), 'x')).toMatchObject({
      kind: 'error',
      code: `http-${status}`,
      retry: true,
      retryAfterMs: 3000,
    });
  });

  test('keys are masked in what the server says', async () => {
    const answer = await ask(await open('/status/500'), 'x');
    expect(answer).toMatchObject({ message: expect.stringContaining('key *** is no good') });
  });

  test('its time is up: a failure', async () => {
    const target = await open('/hang', { suite: { run: { timeout_s: 0.2 } } });
    expect(await ask(target, 'x')).toMatchObject({ kind: 'failed', code: 'timeout' });
  });

  test('too long: a failure', async () => {
    expect(await ask(await open('/huge'), 'x')).toMatchObject({
      kind: 'failed',
      code: 'too-large',
    });
  });

  test.each(['/reset', '/truncated'])('%s: not measured', async (url) => {
    expect(await ask(await open(url), 'x')).toMatchObject({
      kind: 'error',
      code: 'connection',
      retry: true,
    });
  });

  test('nobody listens, or the name does not exist: not measured', async () => {
    const closed = await startLoopbackHttp(behave);
    await closed.close();
    for (const url of [`${closed.url}/ok`, 'http://no-such-host.invalid/ok']) {
      expect(await ask(await open(url), 'x')).toMatchObject({ kind: 'error', retry: true });
    }
  });

  test('the run is stopped', async () => {
    const target = await open('/hang');
    const controller = new AbortController();
    const call = target.answer(requestFor('x'), controller.signal);
    setTimeout(() => controller.abort(), 50);
    expect(await call).toMatchObject({ kind: 'error', code: 'interrupted', retry: false });
  });

  test('a case without what the body names', async () => {
    const target = await open('/ok', { http: { body: '{{context}}' } });
    expect(await ask(target, 'x')).toMatchObject({ kind: 'error', code: 'template', retry: false });
  });
});

describe('redirects', () => {
  test('on the same host are followed, with the body where the status says so', async () => {
    expect(await ask(await open('/redirect/same'), 'x')).toMatchObject({
      output: { output: 'you said {"q":"x"}' },
    });
    expect(await ask(await open('/redirect/see'), 'x')).toMatchObject({
      output: { output: 'you said ' },
    });
    expect(server.requests.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST', 'GET']);
  });

  test('to another host, or without end, are failures', async () => {
    expect(await ask(await open('/redirect/off'), 'x')).toMatchObject({
      kind: 'failed',
      code: 'http-307',
    });
    expect(other.requests).toHaveLength(0);
    expect(await ask(await open('/redirect/loop'), 'x')).toMatchObject({ code: 'http-307' });
    expect(server.requests).toHaveLength(5);
  });
});

describe('before the first call', () => {
  test.each([
    ['http://10.0.0.1/x', {}, 'neither public nor loopback'],
    ['http://169.254.169.254/latest/meta-data', {}, 'neither public nor loopback'],
    ['http://[fd00:ec2::254]/', {}, 'neither public nor loopback'],
    ['http://example.com/', { headers: { authorization: 'Bearer fixed' } }, 'in the clear'],
    ['ftp://example.com/', {}, 'http'],
    ['https://user:pass@example.com/', {}, 'user name or password'],
    ['https://{{input}}/x', {}, 'host must not depend on the case'],
    ['http:///{{input}}/x', {}, 'host must not depend on the case'],
    ['http:////{{input}}/x', {}, 'host must not depend on the case'],
    ['http://\\{{input}}/x', {}, 'host must not depend on the case'],
    ['http://\n/{{input}}/x', {}, 'host must not depend on the case'],
    ['http:{{input}}/x', {}, 'starts with http://'],
    ['ht\ttp://{{input}}/x', {}, 'starts with http://'],
    ['http://127.0.0.1:{{input}}/x', {}, 'is no http or https URL'],
    ['http://127.0.0.1{{input}}/x', {}, 'host must not depend on the case'],
    ['http://0x0a000001/', {}, 'neither public nor loopback'],
    ['http://167772161/', {}, 'neither public nor loopback'],
    ['http://012.0.0.1/', {}, 'neither public nor loopback'],
    ['http://[::ffff:10.0.0.1]/', {}, 'neither public nor loopback'],
    ['http://[::ffff:a9fe:a9fe]/', {}, 'neither public nor loopback'],
    ['http://169.254.169.254./', {}, 'neither public nor loopback'],
    ['https://example.com/{{inptu}}', {}, '{{inptu}}'],
    ['https://example.com/', { headers: { 'x-a': 'two\nlines' } }, 'must not'],
    ['https://example.com/', { body: { q: 'hi' } }, 'url and body of the http target use nothing'],
    ['https://example.com/', { body: '' }, 'asked the same'],
  ])('%s %j is refused', async (url, http, message) => {
    await expect(open(url, { http })).rejects.toThrow(message);
  });

  test('a GET without a body is refused where its url is the same for every case', async () => {
    const opening = (url: string) =>
      openTarget({ repository, target: { http: { url, method: 'GET', output: '$.answer' } } });
    await expect(opening(`${server.url}/ok`)).rejects.toThrow(
      /^evals\/pr\.yaml:1:\d+: the url of the http target uses/,
    );
    targets.push(await opening(`${server.url}/ok/{{metadata.page}}`));
  });

  test('a variable that is not set', async () => {
    const call = open('/ok', {
      http: { headers: { authorization: '${env:BOT_KEY}' } },
      target: { env: ['BOT_KEY'] },
    });
    await expect(call).rejects.toThrow('BOT_KEY, which is not set');
  });

  test('a private host that policy names is called', async () => {
    const suite = { allowed_hosts: ['10.255.255.1'], run: { timeout_s: 0.2 } };
    const answer = await ask(await open('http://10.255.255.1/x', { suite }), 'x');
    expect(answer.kind).not.toBe('answer');
    expect(answer).not.toMatchObject({ code: 'host-refused' });
  });
});

describe('a proxy', () => {
  const seen: string[] = [];
  let proxy: LoopbackHttp;
  beforeAll(async () => {
    proxy = await startLoopbackHttp(({ path }, response) => {
      seen.push(path);
      json(response, 200, { answer: 'through the proxy' });
    });
  });
  afterAll(() => proxy.close());

  test('is used for public hosts, and never for loopback', async () => {
    const env = { HTTP_PROXY: proxy.url };
    const suite = { allowed_hosts: ['93.184.216.34'] };
    const target = await open('http://93.184.216.34/x', { env, suite });
    expect(await ask(target, 'x')).toMatchObject({ output: { output: 'through the proxy' } });
    expect(seen).toEqual(['http://93.184.216.34/x']);
    await ask(await open('/ok', { env }), 'x');
    expect(seen).toHaveLength(1);
  });

  test('does not lead around the refusal of private hosts', async () => {
    const target = await open('http://no-such-host.invalid/x', { env: { HTTP_PROXY: proxy.url } });
    expect(await ask(target, 'x')).toMatchObject({ kind: 'error' });
    expect(seen).toHaveLength(1);
  });
});

test.each<[string, { [key: string]: Json }, true | undefined]>([
  ['/ok', {}, undefined],
  ['/ok?q={{input}}', { method: 'GET' }, true],
  ['/ok', { body: { q: '{{input}}' } }, true],
  ['/ok', { body: { q: '{{input}}', at: '{{metadata.country}}' } }, undefined],
  ['/ok?at={{metadata.country}}', { body: '{{input}}' }, undefined],
])('%s with %j carries no metadata: %s', async (path, more, ignores) => {
  const http = { url: server.url + path, output: '$.answer', ...more };
  const target = await openTarget({ repository, target: { http } });
  targets.push(target);
  expect(target.ignoresMetadata).toBe(ignores);
});

test('facts', async () => {
  const first = (await open('/ok')).facts;
  const second = (await open('/ok', { http: { method: 'PUT' } })).facts;
  expect(first).toMatchObject({ kind: 'http', deterministic: false });
  expect(second.digest).not.toBe(first.digest);
});
