import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { LLMock } from '@copilotkit/aimock';
import type { Json } from '../../../src/domain/run.ts';
import type { Target } from '../../../src/ports.ts';
import { startLoopbackHttp } from '../../support/loopback-http.ts';
import { ask, openTarget, requestFor } from '../../support/open-target.ts';
import { makeRepository, type TempRepository } from '../../support/temp-repository.ts';

const MODEL = 'gpt-5-mini-2025-08-07';
const KEY = 'sk-test-abcdef123456';

let repository: TempRepository;
let server: LLMock;
let targets: Target[] = [];

beforeAll(async () => {
  repository = makeRepository({ 'evals/prompt.md': 'Answer in one word: {{input}}' });
  server = await LLMock.create({ port: 0 });
  server.onMessage('usage', {
    content: 'counted',
    usage: {
      prompt_tokens: 1000,
      completion_tokens: 500,
      input_tokens: 1000,
      output_tokens: 500,
    },
    model: MODEL,
    systemFingerprint: 'fp_1',
  });
  server.onMessage('tools', {
    toolCalls: [{ name: 'find_order', arguments: '{"id": 5}' }],
  });
  server.onMessage('broken call', { toolCalls: [{ name: 'f', arguments: '{"id": ' }] });
  server.onMessage('long', { content: 'cut o', finishReason: 'length' });
  server.onMessage('empty', { content: '' });
  server.onMessage(/./, { content: 'fine' });
});
afterEach(async () => {
  server.setChaos({});
  server.clearRequests();
  await Promise.all(targets.map((target) => target.close()));
  targets = [];
});
afterAll(async () => {
  await server.stop();
  repository.remove();
});

interface Setting {
  openai?: { [key: string]: Json };
  suite?: { [key: string]: Json };
  host?: { apiKey?: string; baseUrl?: string };
  env?: Record<string, string>;
}

async function open({ openai, suite, host, env }: Setting = {}): Promise<Target> {
  const target = await openTarget({
    repository,
    target: { openai: { model: MODEL, ...openai } },
    suite: { run: { concurrency: 4, timeout_s: 10 }, ...suite },
    openai: host ?? { apiKey: KEY, baseUrl: `${server.url}/v1` },
    ...(env && { env }),
  });
  targets.push(target);
  return target;
}

/** The body and headers of the last request, as they arrived. */
function lastRequest(): {
  body: Record<string, unknown>;
  headers: Record<string, string>;
  path: string;
} {
  const entry = server.getLastRequest();
  if (!entry) throw new Error('nothing was asked');
  return { body: entry.body ?? {}, headers: entry.headers, path: entry.path };
}

const APIS = ['chat', 'responses'] as const;

describe.each(APIS)('an answer of the %s API', (api) => {
  test('text, usage, cost, model', async () => {
    const answer = await ask(await open({ openai: { api } }), 'usage');
    expect(answer).toMatchObject({
      kind: 'answer',
      output: {
        output: 'counted',
        finish_reason: 'stop',
        model: MODEL,
        usage: { input_tokens: 1000, output_tokens: 500 },
        latency_ms: expect.any(Number),
        cost_usd: expect.any(Number),
      },
    });
  });

  test('tool calls', async () => {
    const answer = await ask(await open({ openai: { api } }), 'tools');
    expect(answer).toMatchObject({
      kind: 'answer',
      output: {
        output: null,
        finish_reason: 'tool_calls',
        tool_calls: [{ name: 'find_order', arguments: { id: 5 } }],
      },
    });
  });

  test('arguments that are not JSON are the model’s fault', async () => {
    expect(await ask(await open({ openai: { api } }), 'broken call')).toMatchObject({
      kind: 'failed',
      code: 'tool-arguments',
    });
  });

  test('a stop at the length, and an empty answer, are answers', async () => {
    const target = await open({ openai: { api } });
    expect(await ask(target, 'long')).toMatchObject({
      kind: 'answer',
      output: { output: 'cut o', finish_reason: 'length' },
    });
    expect(await ask(target, 'empty')).toMatchObject({ kind: 'answer', output: { output: '' } });
  });
});

test('the fingerprint of the model’s set-up', async () => {
  expect(await ask(await open(), 'usage')).toMatchObject({ output: { fingerprint: 'fp_1' } });
});

test('a price nobody knows gives no cost', async () => {
  const target = await open({ openai: { model: 'in-house-1' } });
  expect(await ask(target, 'hello')).not.toHaveProperty('output.cost_usd');
});

describe('what is sent', () => {
  test('nothing that the suite does not name', async () => {
    await ask(await open(), 'hello');
    const sent = Object.entries(lastRequest().body).filter(([name]) => !name.startsWith('_'));
    expect(Object.fromEntries(sent)).toEqual({
      model: MODEL,
      messages: [{ role: 'user', content: 'hello' }],
    });
  });

  const named = {
    temperature: 0.5,
    top_p: 0.9,
    max_output_tokens: 50,
    reasoning_effort: 'low',
    verbosity: 'low',
    service_tier: 'default',
    parallel_tool_calls: false,
    tool_choice: 'auto',
  };

  test('chat: parameters under the names of that API', async () => {
    const tools = [{ type: 'function', function: { name: 'f', parameters: {} } }];
    const format = { type: 'json_schema', json_schema: { name: 'n', schema: {} } };
    const chatOnly = { seed: 1, stop: ['x'], presence_penalty: 0.1, frequency_penalty: 0.2 };
    await ask(
      await open({ openai: { ...named, ...chatOnly, tools, response_format: format } }),
      'hello',
    );
    const { max_output_tokens: most, ...same } = named;
    expect(lastRequest().body).toMatchObject({
      ...same,
      ...chatOnly,
      tools,
      response_format: format,
      max_completion_tokens: most,
    });
    expect(lastRequest().body).not.toHaveProperty('max_output_tokens');
  });

  test('responses: parameters under the names of that API', async () => {
    const requests: Record<string, unknown>[] = [];
    const format = { type: 'json_schema', json_schema: { name: 'n', schema: { a: 1 } } };
    const target = await open({ openai: { api: 'responses', ...named, response_format: format } });
    await ask(target, 'hello');
    expect(lastRequest().path).toBe('/v1/responses');
    requests.push(lastRequest().body);
    expect(target.facts.params).toEqual({
      api: 'responses',
      temperature: 0.5,
      top_p: 0.9,
      max_output_tokens: 50,
      reasoning: { effort: 'low' },
      text: { format: { type: 'json_schema', name: 'n', schema: { a: 1 } }, verbosity: 'low' },
      service_tier: 'default',
      parallel_tool_calls: false,
      tool_choice: 'auto',
    });
  });

  test('a parameter that the Responses API does not have', async () => {
    await expect(open({ openai: { api: 'responses', seed: 1, stop: 'x' } })).rejects.toThrow(
      /no parameter seed(.|\n)*no parameter stop/,
    );
  });

  test('a prompt from a file, in the suite, or as messages', async () => {
    await ask(await open({ openai: { prompt: { path: 'prompt.md' } } }), 'hello');
    expect(lastRequest().body['messages']).toEqual([
      { role: 'user', content: 'Answer in one word: hello' },
    ]);
    await ask(await open({ openai: { prompt: 'City: {{input.city}}' } }), { city: 'Paris' });
    expect(lastRequest().body['messages']).toEqual([{ role: 'user', content: 'City: Paris' }]);
    const prompt = [
      { role: 'system', content: 'Use {{context}}' },
      { role: 'user', content: '{{input}}' },
    ];
    await ask(await open({ openai: { prompt } }), 'hello {{context}}', { context: ['c'] });
    expect(lastRequest().body['messages']).toEqual([
      { role: 'system', content: 'Use ["c"]' },
      { role: 'user', content: 'hello {{context}}' },
    ]);
  });

  test('a list of messages as it is', async () => {
    const input = [
      { role: 'system', content: 'Be brief' },
      { role: 'user', content: 'hello' },
    ];
    await ask(await open(), input);
    expect(lastRequest().body['messages']).toEqual(input);
  });

  test('an input that is no message, and a case without what the prompt names', async () => {
    expect(await ask(await open(), { city: 'Paris' })).toMatchObject({
      kind: 'error',
      code: 'input',
      retry: false,
    });
    expect(await ask(await open({ openai: { prompt: '{{context}}' } }), 'x')).toMatchObject({
      kind: 'error',
      code: 'template',
    });
    expect(server.getRequests()).toHaveLength(0);
  });

  test('the key; and nothing of this process’s environment', async () => {
    const variables = {
      OPENAI_BASE_URL: 'http://127.0.0.1:1/',
      OPENAI_API_KEY: 'sk-of-the-environment',
      OPENAI_ORG_ID: 'org-env',
      OPENAI_PROJECT_ID: 'proj-env',
      OPENAI_CUSTOM_HEADERS: 'X-Stolen: yes\nAuthorization: Bearer other',
      OPENAI_ADMIN_KEY: 'admin',
    };
    const before = Object.fromEntries(
      Object.keys(variables).map((name) => [name, process.env[name]]),
    );
    Object.assign(process.env, variables);
    try {
      expect(await ask(await open(), 'hello')).toMatchObject({ kind: 'answer' });
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
    const { headers } = lastRequest();
    // The server's journal adds an id of its own.
    expect(
      Object.keys(headers)
        .filter((name) => name !== 'x-request-id')
        .sort(),
    ).toEqual([
      'accept',
      'accept-encoding',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'user-agent',
    ]);
  });
});

describe('errors of the provider are not measured', () => {
  test.each([
    [401, false],
    [403, false],
    [400, false],
    [404, false],
    [422, false],
    [408, true],
    [409, true],
    [429, true],
    [500, true],
    [502, true],
    [503, true],
  ])('%d: asked again: %s', async (status, retry) => {
    server.nextRequestError(status, { message: `no: ${KEY}`, type: 'x', code: 'y' });
    const answer = await ask(await open(), 'hello');
    expect(answer).toMatchObject({ kind: 'error', code: `http-${status}`, retry });
    expect(answer).toMatchObject({ message: expect.stringContaining('no: ***') });
    expect(server.getRequests()).toHaveLength(1);
  });

  test('an exhausted quota is not waited for', async () => {
    server.nextRequestError(429, { message: 'pay', code: 'insufficient_quota' });
    expect(await ask(await open(), 'hello')).toMatchObject({ code: 'http-429', retry: false });
  });

  test('Retry-After is handed on', async () => {
    server.setChaos({ rateLimitRate: 1 });
    expect(await ask(await open(), 'hello')).toMatchObject({
      code: 'http-429',
      retry: true,
      retryAfterMs: expect.any(Number),
    });
  });

  test.each([
    [{ malformedRate: 1 }, 'malformed'],
    [{ disconnectRate: 1 }, 'connection'],
    [{ dropRate: 1 }, 'http-500'],
  ])('chaos: %j', async (chaos, code) => {
    server.setChaos(chaos);
    expect(await ask(await open(), 'hello')).toMatchObject({ kind: 'error', code, retry: true });
  });

  test('what the provider says in its answer is told without the key', async () => {
    const other = await startLoopbackHttp((_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ status: 'failed', error: { message: `${KEY} is blocked` } }));
    });
    const host = { apiKey: KEY, baseUrl: other.url };
    const answer = await ask(await open({ openai: { api: 'responses' }, host }), 'hello');
    await other.close();
    expect(answer).toEqual({
      kind: 'error',
      code: 'provider',
      message: 'the provider failed: *** is blocked',
      retry: true,
    });
  });

  test('an answer that cannot be used says what it took', async () => {
    const usage = { prompt_tokens: 1000, completion_tokens: 500 };
    const other = await startLoopbackHttp((_, response) =>
      response.end(JSON.stringify({ model: MODEL, choices: [], usage })),
    );
    const prices = { [MODEL]: { input: 1000, output: 2000, as_of: '2026-11-01' } };
    const host = { apiKey: KEY, baseUrl: other.url };
    const answer = await ask(await open({ host, suite: { prices } }), 'hello');
    await other.close();
    expect(answer).toMatchObject({
      kind: 'error',
      code: 'malformed',
      wasted: { usage: { input_tokens: 1000, output_tokens: 500 }, cost_usd: 2 },
    });
  });

  const body = JSON.stringify({ choices: [{ message: { content: 'fine' } }] });
  test.each<[string, Record<string, string>, string | Buffer]>([
    ['gzip', { 'content-encoding': 'gzip' }, gzipSync(body)],
    ['br', { 'content-encoding': 'br' }, brotliCompressSync(body)],
    ['deflate', { 'content-encoding': 'deflate' }, deflateSync(body)],
    ['bare deflate', { 'content-encoding': 'deflate' }, deflateRawSync(body)],
    ['a byte order mark', { 'content-type': 'application/json' }, `\uFEFF${body}`],
    ['text/plain', { 'content-type': 'text/plain' }, body],
    ['no type, behind blanks', {}, `\n  ${body}`],
  ])('JSON is read however a server sends it: %s', async (_, headers, sent) => {
    const other = await startLoopbackHttp((_request, response) =>
      response.writeHead(200, headers).end(sent),
    );
    const host = { apiKey: KEY, baseUrl: other.url };
    const answer = await ask(await open({ host }), 'hello');
    const [request] = other.requests;
    await other.close();
    expect(answer).toMatchObject({ kind: 'answer', output: { output: 'fine' } });
    expect(request!.headers['accept-encoding']).toBe('identity');
  });

  test('what is packed may not grow beyond what an answer may be, and is named where it is broken', async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, ' '));
    let next: Buffer = bomb;
    const other = await startLoopbackHttp((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(next),
    );
    const target = await open({ host: { apiKey: KEY, baseUrl: other.url } });
    expect(await ask(target, 'hello')).toMatchObject({ kind: 'error', code: 'too-large' });
    next = Buffer.from('no gzip at all');
    expect(await ask(target, 'hello')).toMatchObject({
      kind: 'error',
      code: 'malformed',
      message: expect.stringContaining('the answer cannot be read: it said gzip, and is none'),
    });
    await other.close();
  });

  test('its time is up', async () => {
    server.setChaos({ latencyMs: 2000 });
    const target = await open({ suite: { run: { timeout_s: 0.2 } } });
    expect(await ask(target, 'hello')).toMatchObject({
      kind: 'error',
      code: 'timeout',
      retry: true,
    });
  });

  test('nobody listens', async () => {
    const target = await open({ host: { apiKey: KEY, baseUrl: 'http://127.0.0.1:9/v1' } });
    expect(await ask(target, 'hello')).toMatchObject({
      kind: 'error',
      code: 'connection',
      retry: true,
    });
  });

  test('the run is stopped', async () => {
    server.setChaos({ latencyMs: 2000 });
    const controller = new AbortController();
    const call = (await open()).answer(requestFor('hello'), controller.signal);
    setTimeout(() => controller.abort(), 50);
    expect(await call).toMatchObject({ kind: 'error', code: 'interrupted', retry: false });
  });
});

describe('before the first call', () => {
  test('a missing key, with the cure', async () => {
    await expect(open({ host: {} })).rejects.toThrow(/openai-api-key(.|\n)*OPENAI_API_KEY/);
  });

  test('a server on this machine needs none, and gets none', async () => {
    await ask(await open({ host: { baseUrl: `${server.url}/v1` } }), 'hello');
    expect(lastRequest().headers).not.toHaveProperty('authorization');
  });

  test.each(['http://api.example.com/v1', 'ftp://localhost/', 'no address'])(
    'a base URL that is neither https nor loopback: %s',
    async (baseUrl) => {
      await expect(open({ host: { apiKey: KEY, baseUrl } })).rejects.toThrow('neither https nor');
    },
  );

  test('a prompt that uses nothing of the case', async () => {
    await expect(open({ openai: { prompt: 'Say hello' } })).rejects.toThrow(
      'uses nothing of the case',
    );
  });
});

test.each([
  [undefined, true],
  ['{{input}}', true],
  ['{{input}} in {{metadata.country}}', undefined],
  [[{ role: 'user', content: '{{metadata.country}}: {{input}}' }], undefined],
])('the prompt %j names nothing of the metadata: %s', async (prompt, ignores) => {
  const target = await open({ openai: prompt === undefined ? {} : { prompt } });
  expect(target.ignoresMetadata).toBe(ignores);
});

test('facts: model, parameters and prompt are what was under test', async () => {
  const base = (await open({ openai: { prompt: '{{input}}', temperature: 0 } })).facts;
  expect(base).toMatchObject({ kind: 'openai', model: MODEL, deterministic: false });
  expect(base.params).toEqual({ api: 'chat', temperature: 0 });
  for (const openai of [
    { prompt: '{{input}}!', temperature: 0 },
    { prompt: '{{input}}', temperature: 1 },
    { prompt: '{{input}}', temperature: 0, model: 'other' },
  ]) {
    expect((await open({ openai })).facts.digest).not.toBe(base.digest);
  }
});
