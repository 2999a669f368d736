import { LLMock } from '@copilotkit/aimock';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createOpenAiClient } from '../../src/adapters/models/openai-client.ts';
import { createOpenAiModel } from '../../src/adapters/models/openai-model.ts';
import { createPriceList } from '../../src/adapters/models/prices.ts';
import type { Model, ModelRequest, PatientModel } from '../../src/ports.ts';
import { makePatient } from '../../src/run/patient-model.ts';
import { fakeClock } from '../builders/fake-clock.ts';
import { freeTurns } from '../builders/free-turns.ts';

const REQUEST: ModelRequest = {
  model: 'judge-1',
  api: 'chat',
  parameters: {},
  messages: [{ role: 'user', content: 'hello' }],
};
const EMBEDDING = { model: 'embedder-1', texts: ['hello'] };

let server: LLMock;
let model: Model;

beforeAll(async () => {
  server = await LLMock.create({ port: 0 });
  model = createOpenAiModel(
    createOpenAiClient({
      endpoint: { baseUrl: `${server.url}/v1`, apiKey: 'sk-test-abcdef123456' },
      timeoutMs: 10_000,
      maxSockets: 2,
      env: {},
    }),
    createPriceList({}),
  );
});
afterEach(() => {
  server.reset();
});
afterAll(async () => {
  await model.close();
  await server.stop();
});

function makeIt(maxRetries = 3): { patient: PatientModel; slept: number[] } {
  const clock = fakeClock();
  return {
    patient: makePatient(model, { maxRetries, clock, turns: freeTurns(clock) }),
    slept: clock.slept,
  };
}

/** Fails some times, then answers. */
function failFirst(times: number, error: { status: number; retryAfter?: number }): void {
  let left = times;
  const failing = { error: { message: 'slow down', type: 'x', code: 'y' }, ...error };
  const answerOr = (answer: object) => () => (left-- > 0 ? failing : answer);
  server.onMessage(/./, answerOr({ content: 'fine' }));
  server.onEmbedding(/./, answerOr({ embedding: [1, 0] }));
}

const going = new AbortController().signal;

async function askOnce(patient: PatientModel, signal = going): Promise<unknown> {
  return patient.ask(REQUEST, signal);
}

async function embedOnce(patient: PatientModel, signal = going): Promise<unknown> {
  return patient.embed(EMBEDDING, signal);
}

describe.each([
  ['ask', askOnce, 'answer'],
  ['embed', embedOnce, 'embeddings'],
] as const)('a patient model: %s', (_, call, kind) => {
  test('waits as long as a 429 says', async () => {
    failFirst(2, { status: 429, retryAfter: 7 });
    const { patient, slept } = makeIt();
    expect(await call(patient)).toMatchObject({ answer: { kind }, attempts: 3 });
    expect(slept).toEqual([7000, 7000]);
  });

  test('gives up after its retries', async () => {
    failFirst(9, { status: 503 });
    const { patient } = makeIt(2);
    expect(await call(patient)).toMatchObject({
      answer: { kind: 'error', code: 'http-503' },
      attempts: 3,
    });
    expect(server.getRequests()).toHaveLength(3);
  });

  test('does not ask again where that cannot help', async () => {
    failFirst(9, { status: 401 });
    const { patient, slept } = makeIt();
    expect(await call(patient)).toMatchObject({ answer: { code: 'http-401' }, attempts: 1 });
    expect(slept).toEqual([]);
  });

  test('asks nothing for a run that was stopped', async () => {
    failFirst(0, { status: 503 });
    const { patient } = makeIt();
    expect(await call(patient, AbortSignal.abort())).toMatchObject({
      answer: { kind: 'error', code: 'interrupted' },
      attempts: 1,
    });
    expect(server.getRequests()).toHaveLength(0);
  });
});
