import { LLMock } from '@copilotkit/aimock';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createOpenAiClient } from '../../../src/adapters/models/openai-client.ts';
import { createOpenAiModel } from '../../../src/adapters/models/openai-model.ts';
import { createPriceList } from '../../../src/adapters/models/prices.ts';
import { UserError } from '../../../src/errors.ts';
import type { EmbeddingAnswer, Model, ModelAnswer, ModelRequest } from '../../../src/ports.ts';
import { startLoopbackHttp, type LoopbackHttp } from '../../support/loopback-http.ts';

const MODEL = 'gpt-5-mini-2025-08-07';
const KEY = 'sk-test-abcdef123456';
const SCHEMA = {
  name: 'verdict',
  schema: { type: 'object', properties: { score: { type: 'string' } }, required: ['score'] },
};
const REQUEST: ModelRequest = {
  model: MODEL,
  api: 'chat',
  parameters: {},
  messages: [
    { role: 'system', content: 'You are a judge.' },
    { role: 'user', content: 'hello' },
  ],
};
const APIS = ['chat', 'responses'] as const;

const signal = new AbortController().signal;
let models: Model[] = [];
let servers: LoopbackHttp[] = [];

afterEach(async () => {
  await Promise.all(models.map((model) => model.close()));
  await Promise.all(servers.map((server) => server.close()));
  models = [];
  servers = [];
});

function open(baseUrl: string, timeoutMs = 10_000): Model {
  const model = createOpenAiModel(
    createOpenAiClient({
      endpoint: { baseUrl, apiKey: KEY },
      timeoutMs,
      maxSockets: 4,
      env: {},
    }),
    createPriceList({
      [MODEL]: { input: 1, output: 2 },
      'embedder-1': { input: 0.1, output: 0 },
    }),
  );
  models.push(model);
  return model;
}

const ask = (model: Model, more: Partial<ModelRequest> = {}): Promise<ModelAnswer> =>
  model.ask({ ...REQUEST, ...more }, signal);
const asking = (text: string): Pick<ModelRequest, 'messages'> => ({
  messages: [{ role: 'user', content: text }],
});
const embed = (model: Model, ...texts: string[]): Promise<EmbeddingAnswer> =>
  model.embed({ model: 'embedder-1', texts }, signal);

interface Reply {
  status?: number;
  type?: string;
  body: unknown;
}

/** A server of which every request is answered by `reply`, from the body it came with. */
async function serve(reply: (body: Record<string, unknown>) => Reply): Promise<{
  model: Model;
  bodies: () => Record<string, unknown>[];
  paths: () => string[];
}> {
  const server = await startLoopbackHttp(({ body }, response) => {
    const { status = 200, body: answer, type = 'application/json' } = reply(JSON.parse(body));
    response.writeHead(status, { 'content-type': type });
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  servers.push(server);
  return {
    model: open(`${server.url}/v1`),
    bodies: () => server.requests.map(({ body }) => JSON.parse(body)),
    paths: () => server.requests.map(({ path }) => path),
  };
}

const said = (api: ModelRequest['api'], text: string): object =>
  api === 'chat'
    ? { choices: [{ message: { content: text }, finish_reason: 'stop' }] }
    : {
        status: 'completed',
        output: [{ type: 'message', content: [{ type: 'output_text', text }] }],
      };
const refusing = (status: number, message: string): Reply => ({
  status,
  body: { error: { message, type: 'invalid_request_error' } },
});
const isStructured = (body: Record<string, unknown>): boolean =>
  'response_format' in body || 'text' in body;

describe('what is sent', () => {
  const parameters = {
    temperature: 0,
    top_p: 1,
    max_output_tokens: 300,
    reasoning_effort: 'low',
    verbosity: 'low',
    service_tier: 'default',
  };

  test('chat: the messages, the schema, and only the parameters that are named', async () => {
    const { model, bodies, paths } = await serve(() => ({ body: said('chat', '{}') }));
    await ask(model);
    await ask(model, { parameters: { ...parameters, seed: 7 }, schema: SCHEMA });
    expect(paths()).toEqual(['/v1/chat/completions', '/v1/chat/completions']);
    const { max_output_tokens: most, ...same } = parameters;
    expect(bodies()).toEqual([
      { model: MODEL, messages: REQUEST.messages },
      {
        model: MODEL,
        messages: REQUEST.messages,
        ...same,
        seed: 7,
        max_completion_tokens: most,
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'verdict', strict: true, schema: SCHEMA.schema },
        },
      },
    ]);
  });

  test('responses: the same under the names of that API', async () => {
    const api = 'responses';
    const { model, bodies, paths } = await serve(() => ({ body: said(api, '{}') }));
    await ask(model, { api });
    await ask(model, { api, parameters, schema: SCHEMA });
    expect(paths()).toEqual(['/v1/responses', '/v1/responses']);
    expect(bodies()).toEqual([
      { model: MODEL, input: REQUEST.messages },
      {
        model: MODEL,
        input: REQUEST.messages,
        temperature: 0,
        top_p: 1,
        max_output_tokens: 300,
        service_tier: 'default',
        reasoning: { effort: 'low' },
        text: {
          verbosity: 'low',
          format: { type: 'json_schema', name: 'verdict', strict: true, schema: SCHEMA.schema },
        },
      },
    ]);
  });

  test('embeddings: the texts, as numbers', async () => {
    const { model, bodies, paths } = await serve(() => ({
      body: { data: [{ index: 0, embedding: [1] }] },
    }));
    await embed(model, 'hello');
    expect(paths()).toEqual(['/v1/embeddings']);
    expect(bodies()).toEqual([{ model: 'embedder-1', input: ['hello'], encoding_format: 'float' }]);
  });

  test('a parameter that the Responses API does not have: the user’s mistake, and no call', async () => {
    const { model, bodies } = await serve(() => ({ body: said('responses', '') }));
    const call = ask(model, { api: 'responses', parameters: { seed: 1 } });
    await expect(call).rejects.toThrow(UserError);
    await expect(call).rejects.toThrow('the Responses API has no parameter seed');
    expect(bodies()).toEqual([]);
  });
});

describe('a server without structured output', () => {
  test.each([
    ['chat', 400, "Unrecognized request argument supplied: 'response_format'"],
    ['chat', 404, 'json_schema is not supported with this model'],
    ['chat', 422, 'extra fields not permitted: response_format'],
    ['chat', 400, 'failed to parse grammar'],
    ['chat', 501, 'structured outputs are not implemented'],
    ['responses', 400, "Unsupported parameter: 'text.format'"],
  ] as const)('%s, %d %s: asked without it, and never again with it', async (api, status, says) => {
    const { model, bodies } = await serve((body) =>
      isStructured(body) ? refusing(status, says) : { body: said(api, 'FINE') },
    );
    const request = { api, schema: SCHEMA };
    expect(await ask(model, request)).toMatchObject({ text: 'FINE', structured: false });
    expect(await ask(model, request)).toMatchObject({ text: 'FINE', structured: false });
    expect(bodies().map(isStructured)).toEqual([true, false, false]);
  });

  test('is one model behind one API: another is asked with the schema', async () => {
    const { model, bodies } = await serve((body) =>
      body['model'] === MODEL && isStructured(body)
        ? refusing(400, 'no response_format')
        : { body: said('messages' in body ? 'chat' : 'responses', '{}') },
    );
    await ask(model, { schema: SCHEMA });
    expect(await ask(model, { schema: SCHEMA, model: 'other-1' })).toMatchObject({
      structured: true,
    });
    await ask(model, { schema: SCHEMA, api: 'responses' });
    expect(bodies().map(isStructured)).toEqual([true, false, true, true, false]);
  });

  test.each([
    [400, 'the prompt is too long'],
    [401, 'this key may not use response_format'],
    [500, 'the grammar engine crashed'],
  ])('is not one that answers %d %s', async (status, says) => {
    const { model, bodies } = await serve(() => refusing(status, says));
    expect(await ask(model, { schema: SCHEMA })).toMatchObject({ code: `http-${status}` });
    expect(bodies()).toHaveLength(1);
  });

  test('is not one that refuses the request without the schema just the same', async () => {
    let isUp = false;
    const { model, bodies } = await serve(() =>
      isUp ? { body: said('chat', '{}') } : refusing(404, 'no model named grammar-judge'),
    );
    expect(await ask(model, { schema: SCHEMA })).toMatchObject({ code: 'http-404' });
    isUp = true;
    expect(await ask(model, { schema: SCHEMA })).toMatchObject({ structured: true });
    expect(bodies().map(isStructured)).toEqual([true, false, true]);
  });

  test('what stops the second request is told', async () => {
    const { model } = await serve((body) =>
      isStructured(body) ? refusing(400, 'no response_format') : refusing(401, 'who are you'),
    );
    expect(await ask(model, { schema: SCHEMA })).toMatchObject({ code: 'http-401', retry: false });
  });
});

describe('what was answered', () => {
  const withoutWords = (api: ModelRequest['api']): [string, object][] =>
    api === 'chat'
      ? [
          ['no content', { choices: [{ message: { content: null } }] }],
          [
            'a broken tool call',
            {
              choices: [
                { message: { tool_calls: [{ function: { name: 'f', arguments: '{"a' } }] } },
              ],
            },
          ],
        ]
      : [
          ['no content', { status: 'completed', output: [] }],
          [
            'a broken tool call',
            { output: [{ type: 'function_call', name: 'f', arguments: '{"a' }] },
          ],
        ];
  const refused = {
    chat: { choices: [{ message: { content: null, refusal: 'I will not judge that' } }] },
    responses: {
      output: [
        { type: 'message', content: [{ type: 'refusal', refusal: 'I will not judge that' }] },
      ],
    },
  };

  test.each(APIS.flatMap((api) => withoutWords(api).map((row) => [api, ...row] as const)))(
    '%s: %s is an answer without words',
    async (api, _, body) => {
      const { model } = await serve(() => ({ body }));
      expect(await ask(model, { api })).toMatchObject({
        kind: 'answer',
        text: '',
        refused: false,
        structured: false,
      });
    },
  );

  test.each(APIS)('%s: a refusal', async (api) => {
    const { model } = await serve(() => ({ body: refused[api] }));
    expect(await ask(model, { api, schema: SCHEMA })).toMatchObject({
      kind: 'answer',
      text: 'I will not judge that',
      refused: true,
      structured: true,
    });
  });

  test('the price of the model that answered, else of the one asked for, else none', async () => {
    const usage = { prompt_tokens: 10, completion_tokens: 5 };
    const answers = [
      { ...said('chat', 'x'), usage, model: 'unknown-1' },
      { ...said('chat', 'x'), usage, model: 'unknown-1' },
      { ...said('chat', 'x'), model: MODEL },
    ];
    const { model } = await serve(() => ({ body: answers.shift() }));
    // the reported name has no price, the one that was asked for has
    expect(await ask(model)).toMatchObject({ model: 'unknown-1', costUsd: 20 / 1_000_000 });
    expect(await ask(model, { model: 'unknown-2' })).not.toHaveProperty('costUsd');
    expect(await ask(model)).not.toHaveProperty('costUsd');
  });

  test.each([
    ['chat', { choices: [] }],
    ['chat', 'not json'],
    ['responses', { output: 5 }],
  ] as const)('%s: %j is malformed, and may be asked again', async (api, body) => {
    const { model } = await serve(() => ({ body }));
    expect(await ask(model, { api })).toMatchObject({
      kind: 'error',
      code: 'malformed',
      retry: true,
    });
  });

  test('a page in the place of an answer is told by its status and its beginning, without the key', async () => {
    const page = `<html>\n  <title>Sign in</title> ${KEY} ${'x'.repeat(200)}`;
    const { model } = await serve(() => ({ body: page, type: 'text/html' }));
    expect(await ask(model)).toMatchObject({
      code: 'malformed',
      message: expect.stringMatching(
        /^the answer is not JSON: status 200, "<html> <title>Sign in<\/title> \*\*\* x+…"$/,
      ),
    });
  });

  test('a wrong number of vectors is malformed', async () => {
    const { model } = await serve(() => ({ body: { data: [{ index: 0, embedding: [1] }] } }));
    expect(await embed(model, 'one', 'two')).toEqual({
      kind: 'error',
      code: 'malformed',
      message: "the provider's answer is malformed: it has 1 vectors for 2 texts",
      retry: true,
    });
  });

  test('no message holds the key, wherever the provider writes it', async () => {
    const { model } = await serve((body) =>
      'messages' in body
        ? refusing(401, `Incorrect API key provided: ${KEY}`)
        : { body: { status: 'failed', error: { message: `the key ${KEY} is blocked` } } },
    );
    const answers = [await ask(model), await ask(model, { api: 'responses' })];
    expect(answers).toMatchObject([
      { kind: 'error', code: 'http-401', retry: false, message: expect.stringContaining('***') },
      { kind: 'error', code: 'provider', message: expect.stringContaining('the key *** is') },
    ]);
    expect(JSON.stringify(answers)).not.toContain(KEY);
  });
});

describe('against a server that others wrote', () => {
  let server: LLMock;

  beforeAll(async () => {
    server = await LLMock.create({ port: 0 });
    server.onMessage('long', { content: 'cut o', finishReason: 'length' });
    server.onMessage('tools', { toolCalls: [{ name: 'f', arguments: '{}' }] });
    server.onMessage('usage', {
      content: '{"score":"pass"}',
      usage: {
        prompt_tokens: 1000,
        completion_tokens: 500,
        input_tokens: 1000,
        output_tokens: 500,
      },
      model: MODEL,
      systemFingerprint: 'fp_1',
    });
    server.onMessage(/./, { content: 'fine' });
    server.onEmbedding(/./, { embedding: [0.6, 0.8] });
  });
  afterEach(() => {
    server.setChaos({});
    server.clearRequests();
  });
  afterAll(() => server.stop());

  test.each(APIS)('%s: text, usage, cost, model, time', async (api) => {
    expect(
      await ask(open(`${server.url}/v1`), { api, ...asking('usage'), schema: SCHEMA }),
    ).toEqual({
      kind: 'answer',
      text: '{"score":"pass"}',
      refused: false,
      finishReason: 'stop',
      structured: true,
      model: MODEL,
      ...(api === 'chat' && { fingerprint: 'fp_1' }),
      usage: { input_tokens: 1000, output_tokens: 500 },
      costUsd: 0.002,
      latencyMs: expect.any(Number),
    });
  });

  test.each(APIS)('%s: a stop at the length, and a tool call', async (api) => {
    const model = open(`${server.url}/v1`);
    expect(await ask(model, { api, ...asking('long') })).toMatchObject({
      text: 'cut o',
      finishReason: 'length',
    });
    expect(await ask(model, { api, ...asking('tools') })).toMatchObject({
      text: '',
      finishReason: 'tool_calls',
    });
  });

  test('a vector a text', async () => {
    expect(await embed(open(`${server.url}/v1`), 'one', 'two')).toEqual({
      kind: 'embeddings',
      vectors: [
        [0.6, 0.8],
        [0.6, 0.8],
      ],
      model: 'embedder-1',
      usage: { input_tokens: 0, output_tokens: 0 },
      costUsd: 0,
      latencyMs: expect.any(Number),
    });
  });

  test.each([
    [401, false],
    [403, false],
    [400, false],
    [404, false],
    [429, true],
    [500, true],
    [503, true],
  ])('%d: asked again: %s', async (status, retry) => {
    const model = open(`${server.url}/v1`);
    for (const call of [() => ask(model), () => embed(model, 'x')]) {
      server.nextRequestError(status, { message: `no: ${KEY}`, type: 'x', code: 'y' });
      expect(await call()).toMatchObject({
        kind: 'error',
        code: `http-${status}`,
        retry,
        message: expect.stringContaining('no: ***'),
      });
    }
  });

  test('what may be wrong with key or address is said', async () => {
    const say = async (status: number, path: string): Promise<unknown> => {
      server.nextRequestError(status, { message: 'no', type: 'x', code: 'y' });
      return await ask(open(`${server.url}${path}`));
    };
    const saying = (words: string) => ({ message: expect.stringContaining(words) });
    expect(await say(403, '/v1')).toMatchObject(saying('check the input openai-api-key'));
    expect(await say(404, '')).toMatchObject(saying('the base URL has no /v1 in it'));
    expect(await say(404, '/v1')).not.toMatchObject(saying('/v1'));
  });

  test('malformed, cut off, silent', async () => {
    server.setChaos({ malformedRate: 1 });
    expect(await ask(open(`${server.url}/v1`))).toMatchObject({ code: 'malformed', retry: true });
    server.setChaos({ disconnectRate: 1 });
    expect(await ask(open(`${server.url}/v1`))).toMatchObject({ code: 'connection', retry: true });
    server.setChaos({ latencyMs: 2000 });
    expect(await ask(open(`${server.url}/v1`, 200))).toMatchObject({
      code: 'timeout',
      retry: true,
    });
  });
});
