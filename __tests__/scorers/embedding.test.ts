import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createOpenAiClient } from '../../src/adapters/models/openai-client.ts';
import { createOpenAiModel } from '../../src/adapters/models/openai-model.ts';
import { createPriceList } from '../../src/adapters/models/prices.ts';
import type { Case } from '../../src/domain/case.ts';
import type { Output, Score } from '../../src/domain/run.ts';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { makePatient } from '../../src/run/patient-model.ts';
import { embedding } from '../../src/scorers/embedding.ts';
import type { ScorerTools } from '../../src/scorers/scorer.ts';
import { fakeClock } from '../builders/fake-clock.ts';
import { freeTurns } from '../builders/free-turns.ts';
import { createTools, problemOf, runCheck } from '../builders/run-check.ts';
import { startLoopbackHttp } from '../support/loopback-http.ts';

const MODEL = 'embedder-2025-01-01';
const SPEC: CheckSpec = { type: 'embedding', value: '{{reference}}', model: MODEL };

type Vector = readonly number[];
interface Asked {
  model: string;
  input: string[];
}

/** A text that is a JSON list is its own vector; any other one points where its length says. */
function vectorOf(text: string): Vector {
  if (text.startsWith('[')) return JSON.parse(text) as number[];
  return [Math.cos(text.length), Math.sin(text.length)];
}

let closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closing.map((close) => close()));
  closing = [];
});

/** The real client over a server that embeds as `vectorOf` says, but for what `interfere` answers. */
async function connect({
  interfere,
  reported = MODEL,
}: {
  interfere?: (asked: Asked) => { status: number; body: unknown } | undefined;
  reported?: string | null;
} = {}): Promise<{ tools: ScorerTools; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = await startLoopbackHttp(({ body }, response) => {
    const request = JSON.parse(body) as Asked;
    asked.push(request);
    const { status, body: answer } = interfere?.(request) ?? {
      status: 200,
      body: {
        data: request.input.map((text, index) => ({ index, embedding: vectorOf(text) })),
        ...(reported !== null && { model: reported }),
        usage: { prompt_tokens: 10 * request.input.length },
      },
    };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  const model = createOpenAiModel(
    createOpenAiClient({
      endpoint: { baseUrl: server.url },
      timeoutMs: 10_000,
      maxSockets: 4,
      env: {},
    }),
    createPriceList({ [MODEL]: { input: 1, output: 0 } }),
  );
  closing.push(async () => {
    await model.close();
    await server.close();
  });
  const clock = fakeClock();
  const patient = makePatient(model, { maxRetries: 2, clock, turns: freeTurns(clock) });
  return { tools: { ...createTools(), model: patient }, asked };
}

interface Setting {
  tools: ScorerTools;
  reference?: Case['reference'];
  spec?: Partial<CheckSpec>;
}

const score = (
  output: string | Output,
  { tools, reference = '[1, 0]', spec = {} }: Setting,
): Promise<Score> => runCheck({ ...SPEC, ...spec }, output, { tools, parts: { reference } });

describe('embedding', () => {
  test.each<[string, string | string[], number]>([
    ['[1, 0]', '[1, 0]', 1],
    ['[2, 0]', '[1, 0]', 1],
    ['[0.6, 0.8]', '[1, 0]', 0.6],
    ['[0.6, 0.8]', ['[1, 0]', '[0, 1]'], 0.8],
    ['[0, 1]', '[1, 0]', 0],
    ['[-1, 0]', '[1, 0]', 0],
    ['[1, 1, 1, 1]', '[1, 1, 0, 0]', Math.SQRT1_2],
  ])('%s against %j: %d', async (text, reference, value) => {
    const { tools } = await connect();
    const found = await score(text, { tools, reference });
    expect(found).toMatchObject({ status: 'scored', by: 'check' });
    expect(found).toHaveProperty('value', expect.closeTo(value, 8));
  });

  test('any two vectors score from 0 to 1, and one with itself 1', async () => {
    const { tools } = await connect();
    const number = fc.double({ min: -1, max: 1, noNaN: true }).filter((x) => Math.abs(x) > 1e-6);
    const pair = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(pair, async (numbers) => {
        const text = JSON.stringify(numbers.map(([a]) => a));
        const other = JSON.stringify(numbers.map(([, b]) => b));
        const apart = await score(text, { tools, reference: other });
        expect(apart).toMatchObject({ status: 'scored' });
        const { value } = apart as { value: number };
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(await score(text, { tools, reference: text })).toHaveProperty('value', 1);
      }),
      { numRuns: 30 },
    );
  });

  test('passes from 0.75 on unless told otherwise', async () => {
    const { tools } = await connect();
    const near = '[0.8, 0.6]';
    const far = '[0.7, 0.714142842]';
    expect(await score(near, { tools })).toMatchObject({ pass: true });
    expect(await score(far, { tools })).toMatchObject({ pass: false });
    expect(await score(far, { tools, spec: { threshold: 0.65 } })).toMatchObject({ pass: true });
    expect(await score(far, { tools, spec: { type: 'not-embedding' } })).toMatchObject({
      pass: true,
      value: expect.closeTo(0.3, 6),
    });
  });

  test('says which reference was closest, and how close', async () => {
    const { tools } = await connect();
    const found = await score('[0.6, 0.8]', {
      tools,
      reference: ['[1, 0]', '[0, 1]'],
      spec: { threshold: 0.9 },
    });
    expect(found).toHaveProperty(
      'reason',
      'expected to have a cosine similarity of at least 0.9 with "[0, 1]"; it is 0.800; got "[0.6, 0.8]"',
    );
  });

  test('tells what asking came to', async () => {
    const { tools, asked } = await connect();
    expect((await score('[1, 0]', { tools })).asked).toEqual({
      digest: embedding.digest!(SPEC),
      calls: 2,
      usage: { input_tokens: 20, output_tokens: 0 },
      cost_usd: expect.closeTo(20 / 1_000_000, 12),
      latency_ms: expect.any(Number),
      models: [MODEL],
    });
    expect(asked.map(({ model }) => model)).toEqual([MODEL, MODEL]);
  });
});

describe('a reference', () => {
  const inputsOf = (asked: readonly Asked[]) => asked.map(({ input }) => input.join()).toSorted();

  test('is embedded once, however many trials there are', async () => {
    const { tools, asked } = await connect();
    const trials = ['a', 'bb', 'ccc'].map((text) => score(text, { tools }));
    const scores = await Promise.all(trials);
    expect(inputsOf(asked)).toEqual(['[1, 0]', 'a', 'bb', 'ccc']);
    expect(scores.reduce((sum, one) => sum + (one.asked?.calls ?? 0), 0)).toBe(4);
    expect((await score('dddd', { tools })).asked).toMatchObject({ calls: 1 });
  });

  test('of a list: only those that are new', async () => {
    const { tools, asked } = await connect();
    await score('a', { tools, reference: ['[1, 0]', '[0, 1]', '[1, 0]'] });
    await score('a', { tools, reference: ['[1, 1]', '[0, 1]'] });
    expect(inputsOf(asked)).toEqual(['[1, 0],[0, 1]', '[1, 1]', 'a', 'a']);
  });

  test('of another model or pin is another one', async () => {
    const { tools, asked } = await connect();
    const other = { tools, spec: { model: 'other', pinned: MODEL } };
    await score('a', { tools });
    await score('a', other);
    await score('a', other);
    expect(inputsOf(asked)).toEqual(['[1, 0]', '[1, 0]', 'a', 'a', 'a']);
  });

  test('that could not be had is asked for again', async () => {
    let isDown = true;
    const { tools } = await connect({
      interfere: ({ input }) =>
        isDown && input[0] === '[1, 0]'
          ? { status: 400, body: { error: { message: 'no' } } }
          : undefined,
    });
    const both = await Promise.all([score('[1, 0]', { tools }), score('[1, 0]', { tools })]);
    expect(both).toMatchObject([
      { status: 'errored', why: 'the provider answered 400 no' },
      { status: 'errored', why: 'the provider answered 400 no' },
    ]);
    isDown = false;
    expect(await score('[1, 0]', { tools })).toMatchObject({ status: 'scored', value: 1 });
  });

  test('is still there after two thousand others, and asked for again when it is not', async () => {
    const { tools, asked } = await connect();
    const list = (from: number, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `[1, ${from + index}]`);
    await score('a', { tools, reference: '[1, 0]' });
    await score('a', { tools, reference: list(1, 1999) });
    await score('a', { tools, reference: '[1, 0]' });
    expect(asked.filter(({ input }) => input[0] === '[1, 0]')).toHaveLength(1);
    await score('a', { tools, reference: list(2000, 1) });
    await score('a', { tools, reference: '[1, 0]' });
    expect(asked.filter(({ input }) => input[0] === '[1, 0]')).toHaveLength(2);
  });
});

describe('cannot be scored', () => {
  test('without a model at hand', async () => {
    expect(await score('x', { tools: createTools() })).toMatchObject({
      status: 'errored',
      why: 'embedding needs an API key, and none was given',
    });
  });

  test('when the provider fails: its message, and the calls that were made', async () => {
    const { tools } = await connect({
      interfere: () => ({ status: 503, body: { error: { message: 'overloaded' } } }),
    });
    const found = await score('x', { tools });
    expect(found).toMatchObject({
      status: 'errored',
      why: 'the provider answered 503 overloaded',
      asked: { digest: embedding.digest!(SPEC), calls: 6 },
    });
  });

  test.each<[string | null, Partial<CheckSpec>, boolean]>([
    [MODEL, {}, true],
    [null, {}, true],
    ['other-model', {}, false],
    [`${MODEL}-v2`, {}, false],
    ['text-embedding-ada-002-v2', { model: 'ada', pinned: 'text-embedding-ada-002-v2' }, true],
    ['ada@sha256-abcd', { model: 'ada', pinned: 'sha256-abcd' }, true],
    ['deployment (sha256:abcd)', { model: 'ada', pinned: 'sha256:abcd' }, false],
    ['deployment-1', { model: 'ada', pinned: '1' }, false],
  ])('answered by %j, asked by %j: %s', async (reported, spec, isKnown) => {
    const { tools } = await connect({ reported });
    const found = await score('[1, 0]', { tools, spec });
    if (isKnown) expect(found).toMatchObject({ status: 'scored', value: 1 });
    else
      expect(found).toMatchObject({
        status: 'errored',
        why: `answered by ${reported}, not by ${spec.model ?? MODEL}`,
        // what was paid for is not forgotten
        asked: { calls: 2, usage: { input_tokens: 20, output_tokens: 0 } },
      });
  });

  test.each(['[0, 0]', '[1, 0, 0]'])('vectors that cannot be compared: %s', async (text) => {
    const { tools } = await connect();
    expect(await score(text, { tools })).toMatchObject({
      status: 'errored',
      why: 'the vectors of the model cannot be compared',
    });
  });

  test.each(['', ' ', ['fine', '']])('against an empty reference: %j', async (reference) => {
    const { tools, asked } = await connect();
    expect(await score('x', { tools, reference })).toMatchObject({
      status: 'errored',
      why: expect.stringContaining('value is empty in this case'),
    });
    expect(asked).toEqual([]);
  });

  test('and a check without a model is a mistake', async () => {
    expect(await problemOf({ type: 'embedding', value: 'x' })).toMatchObject({
      message: 'embedding: it needs a model',
    });
  });
});

describe('an output without text', () => {
  test.each<[string, Output]>([
    ['empty', { output: '' }],
    ['white space', { output: ' \n' }],
    ['tool calls alone', { output: null, tool_calls: [{ name: 'f', arguments: {} }] }],
  ])('%s: scores 0, and nobody is asked', async (_, output) => {
    const { tools, asked } = await connect();
    const found = await score(output, { tools });
    expect(found).toMatchObject({ status: 'scored', value: 0, pass: false });
    // whose score it is stays known
    expect(found.asked).toEqual({ digest: embedding.digest!(SPEC), calls: 0 });
    expect(await score(output, { tools, spec: { type: 'not-embedding' } })).toMatchObject({
      value: 1,
      pass: true,
    });
    expect(asked).toEqual([]);
  });
});

test('the digest covers all that decides the score, and not whom it is for or what it feeds', () => {
  const digestOf = (more: Partial<CheckSpec>): string => embedding.digest!({ ...SPEC, ...more });
  const digests = [
    {},
    { model: 'other' },
    { pinned: 'v1' },
    { pinned: 'v2' },
    { value: 'another' },
    { threshold: 0.9 },
    { type: 'not-embedding' as const },
  ].map(digestOf);
  expect(new Set(digests).size).toBe(digests.length);
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(digestOf({ name: 'near', tags: ['faq'], advisory: true })).toBe(digests[0]);
});
