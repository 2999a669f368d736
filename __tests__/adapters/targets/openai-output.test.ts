import { describe, expect, test } from '@jest/globals';
import type { OpenAiAnswer } from '../../../src/adapters/models/openai-answer.ts';
import { toOutput } from '../../../src/adapters/targets/openai-output.ts';
import { ToolCallError } from '../../../src/values/tool-calls.ts';

const answer = (more: Partial<OpenAiAnswer>): OpenAiAnswer => ({
  text: '',
  refused: false,
  toolCalls: undefined,
  tier: 'standard',
  ...more,
});
const calls = (args: string) => [{ function: { name: 'f', arguments: args } }];

describe('toOutput', () => {
  test('every fact under the name that outputs give it', () => {
    const usage = { input_tokens: 1, output_tokens: 2 };
    const circumstances = { usage, model: 'm', fingerprint: 'fp', finishReason: 'length' };
    expect(toOutput(answer({ text: 'cut o', ...circumstances }))).toEqual({
      output: 'cut o',
      finish_reason: 'length',
      usage,
      model: 'm',
      fingerprint: 'fp',
    });
  });

  test('a refusal is an answer', () => {
    expect(toOutput(answer({ text: 'I cannot', refused: true }))).toEqual({
      output: 'I cannot',
      refusal: true,
    });
  });

  test('tool calls without words, and words beside them', () => {
    const tool_calls = [{ name: 'f', arguments: {} }];
    expect(toOutput(answer({ toolCalls: calls('') }))).toEqual({ output: null, tool_calls });
    expect(toOutput(answer({ text: 'wait', toolCalls: calls('') }))).toEqual({
      output: 'wait',
      tool_calls,
    });
  });

  test('no words at all are an empty answer', () => {
    expect(toOutput(answer({}))).toEqual({ output: '' });
    expect(toOutput(answer({ toolCalls: [] }))).toEqual({ output: '' });
  });

  test('arguments that are not JSON', () => {
    expect(() => toOutput(answer({ toolCalls: calls('{"id": ') }))).toThrow(ToolCallError);
  });
});
