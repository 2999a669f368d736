import { describe, expect, test } from '@jest/globals';
import {
  MalformedAnswer,
  ProviderFailure,
  readChatAnswer,
  readResponsesAnswer,
} from '../../../src/adapters/targets/openai-answer.ts';

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

describe('readChatAnswer', () => {
  test('a refusal is an answer', () => {
    expect(readChatAnswer(chat({ content: null, refusal: 'I cannot' }))).toEqual({
      output: 'I cannot',
      refusal: true,
      finish_reason: 'stop',
    });
  });

  test('usage with cached tokens, model and fingerprint', () => {
    const usage = {
      prompt_tokens: 10,
      completion_tokens: 5,
      prompt_tokens_details: { cached_tokens: 4 },
    };
    const more = { usage, model: 'm-1', system_fingerprint: 'fp' };
    expect(readChatAnswer(chat({ content: 'x' }, more))).toMatchObject({
      usage: { input_tokens: 10, output_tokens: 5, cached_tokens: 4 },
      model: 'm-1',
      fingerprint: 'fp',
    });
  });

  test('words beside tool calls are kept', () => {
    const tool_calls = [{ function: { name: 'f', arguments: '' } }];
    expect(readChatAnswer(chat({ content: 'wait', tool_calls }))).toMatchObject({
      output: 'wait',
      tool_calls: [{ name: 'f', arguments: {} }],
    });
  });

  test('no words at all are an empty answer', () => {
    expect(readChatAnswer(chat({ content: null })).output).toBe('');
    expect(readChatAnswer(chat({})).output).toBe('');
  });

  test.each([
    [null],
    ['text'],
    [{}],
    [{ choices: [] }],
    [{ choices: [{}] }],
    [chat({ content: 5 })],
  ])('%j is malformed', (body: unknown) => {
    expect(() => readChatAnswer(body)).toThrow(MalformedAnswer);
  });
});

describe('readResponsesAnswer', () => {
  test('all texts of all messages, and the calls beside them', () => {
    const body = responses([
      { type: 'reasoning', summary: [] },
      said({ type: 'output_text', text: 'one ' }, { type: 'output_text', text: 'two' }),
      { type: 'function_call', name: 'f', arguments: '{"a":1}' },
    ]);
    expect(readResponsesAnswer(body)).toEqual({
      output: 'one two',
      tool_calls: [{ name: 'f', arguments: { a: 1 } }],
      finish_reason: 'tool_calls',
    });
  });

  test('a refusal is an answer', () => {
    expect(
      readResponsesAnswer(responses([said({ type: 'refusal', refusal: 'no' })])),
    ).toMatchObject({
      output: 'no',
      refusal: true,
    });
  });

  test.each([
    [{ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }, 'length'],
    [{ status: 'incomplete', incomplete_details: { reason: 'content_filter' } }, 'content_filter'],
    [{ status: 'incomplete' }, 'length'],
    [{}, 'stop'],
  ])('%j ends by %s', (more, finish_reason) => {
    expect(readResponsesAnswer(responses([], more))).toMatchObject({ output: '', finish_reason });
  });

  test('usage in the words of that API', () => {
    const usage = {
      input_tokens: 10,
      output_tokens: 5,
      input_tokens_details: { cached_tokens: 4 },
    };
    expect(readResponsesAnswer(responses([], { usage }))).toMatchObject({
      usage: { input_tokens: 10, output_tokens: 5, cached_tokens: 4 },
    });
  });

  test('a failure that the provider reports in its answer', () => {
    const error = { code: 'server_error', message: 'overloaded' };
    expect(() => readResponsesAnswer({ status: 'failed', error })).toThrow(ProviderFailure);
    expect(() => readResponsesAnswer({ status: 'failed', error: null })).toThrow(ProviderFailure);
  });

  test.each([[null], [{}], [{ output: 'x' }]])('%j is malformed', (body: unknown) => {
    expect(() => readResponsesAnswer(body)).toThrow(MalformedAnswer);
  });
});
