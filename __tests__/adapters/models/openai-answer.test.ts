import { describe, expect, test } from '@jest/globals';
import {
  MalformedAnswer,
  ProviderFailure,
  readAnswer,
  type OpenAiAnswer,
} from '../../../src/adapters/models/openai-answer.ts';

const readChat = (body: unknown): OpenAiAnswer => readAnswer('chat', body);
const readResponses = (body: unknown): OpenAiAnswer => readAnswer('responses', body);

const chat = (message: object, more: object = {}) => ({
  choices: [{ message, finish_reason: 'stop' }],
  ...more,
});
const responses = (output: object[], more: object = {}) => ({
  status: 'completed',
  output,
  ...more,
});
const said = (...content: object[]) => ({ type: 'message', role: 'assistant', content });

describe('an answer of the chat API', () => {
  test('a refusal is an answer', () => {
    expect(readChat(chat({ content: null, refusal: 'I cannot' }))).toEqual({
      text: 'I cannot',
      refused: true,
      finishReason: 'stop',
      tier: 'standard',
    });
  });

  test('usage with cached tokens, model and fingerprint', () => {
    const usage = {
      prompt_tokens: 10,
      completion_tokens: 5,
      prompt_tokens_details: { cached_tokens: 4 },
    };
    const more = { usage, model: 'm-1', system_fingerprint: 'fp' };
    expect(readChat(chat({ content: 'x' }, more))).toMatchObject({
      usage: { input_tokens: 10, output_tokens: 5, cached_tokens: 4 },
      model: 'm-1',
      fingerprint: 'fp',
    });
  });

  test('words beside tool calls, which are kept as they came', () => {
    const tool_calls = [{ function: { name: 'f', arguments: '{"a": ' } }];
    expect(readChat(chat({ content: 'wait', tool_calls }))).toMatchObject({
      text: 'wait',
      refused: false,
      toolCalls: tool_calls,
    });
  });

  test('a content in parts is the text of its parts', () => {
    const content = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
      { type: 'text', text: 'It is ' },
      { type: 'output_text', text: 'five.' },
    ];
    expect(readChat(chat({ content }))).toMatchObject({ text: 'It is five.', refused: false });
    const refusal = [{ type: 'refusal', refusal: 'I cannot' }];
    expect(readChat(chat({ content: refusal }))).toMatchObject({ text: 'I cannot', refused: true });
    expect(readChat(chat({ content: [] })).text).toBe('');
    expect(() => readChat(chat({ content: [{ type: 'image_url' }] }))).toThrow(
      'the content has a part of type image_url',
    );
    expect(() => readChat(chat({ content: ['five'] }))).toThrow('the content is not text');
  });

  test('no words at all are empty text', () => {
    expect(readChat(chat({ content: null })).text).toBe('');
    expect(readChat(chat({})).text).toBe('');
  });

  test.each([
    ['default', 'standard'],
    ['flex', 'other'],
    [undefined, 'standard'],
    [5, 'standard'],
  ])('served in the tier %j: priced as %s', (service_tier, tier) => {
    expect(readChat(chat({ content: 'x' }, { service_tier })).tier).toBe(tier);
  });

  test.each([
    [null],
    ['text'],
    [{}],
    [{ choices: [] }],
    [{ choices: [{}] }],
    [chat({ content: 5 })],
  ])('%j is malformed', (body: unknown) => {
    expect(() => readChat(body)).toThrow(MalformedAnswer);
  });
});

describe('an answer of the Responses API', () => {
  test('all texts of all messages, and the calls beside them', () => {
    const call = { type: 'function_call', name: 'f', arguments: '{"a":1}' };
    const body = responses([
      { type: 'reasoning', summary: [] },
      said({ type: 'output_text', text: 'one ' }, { type: 'output_text', text: 'two' }),
      call,
    ]);
    expect(readResponses(body)).toEqual({
      text: 'one two',
      refused: false,
      toolCalls: [call],
      finishReason: 'tool_calls',
      tier: 'standard',
    });
  });

  test('a refusal is an answer', () => {
    expect(readResponses(responses([said({ type: 'refusal', refusal: 'no' })]))).toMatchObject({
      text: 'no',
      refused: true,
    });
  });

  test.each([
    [{ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }, 'length'],
    [{ status: 'incomplete', incomplete_details: { reason: 'content_filter' } }, 'content_filter'],
    [{ status: 'incomplete' }, 'length'],
    [{}, 'stop'],
  ])('%j ends by %s', (more, finishReason) => {
    expect(readResponses(responses([], more))).toMatchObject({ text: '', finishReason });
  });

  test('usage in the words of that API', () => {
    const usage = {
      input_tokens: 10,
      output_tokens: 5,
      input_tokens_details: { cached_tokens: 4 },
    };
    expect(readResponses(responses([], { usage }))).toMatchObject({
      usage: { input_tokens: 10, output_tokens: 5, cached_tokens: 4 },
    });
  });

  test('a failure that the provider reports in its answer', () => {
    const error = { code: 'server_error', message: 'overloaded' };
    expect(() => readResponses({ status: 'failed', error })).toThrow(ProviderFailure);
    expect(() => readResponses({ status: 'failed', error: null })).toThrow(ProviderFailure);
  });

  test.each([[null], [{}], [{ output: 'x' }]])('%j is malformed', (body: unknown) => {
    expect(() => readResponses(body)).toThrow(MalformedAnswer);
  });
});
