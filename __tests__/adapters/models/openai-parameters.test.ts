import { describe, expect, test } from '@jest/globals';
import {
  findStrangeParameters,
  nameParameters,
} from '../../../src/adapters/models/openai-parameters.ts';

const named = {
  temperature: 0,
  max_output_tokens: 50,
  reasoning_effort: 'low',
  verbosity: 'high',
  response_format: { type: 'json_schema', json_schema: { name: 'n', schema: { a: 1 } } },
};

describe('nameParameters', () => {
  test('for the chat API', () => {
    const { max_output_tokens: most, ...same } = named;
    expect(nameParameters('chat', named)).toEqual({ ...same, max_completion_tokens: most });
  });

  test('for the Responses API', () => {
    expect(nameParameters('responses', named)).toEqual({
      temperature: 0,
      max_output_tokens: 50,
      reasoning: { effort: 'low' },
      text: { format: { type: 'json_schema', name: 'n', schema: { a: 1 } }, verbosity: 'high' },
    });
  });

  test('nothing is added where nothing is named', () => {
    expect(nameParameters('chat', {})).toEqual({});
    expect(nameParameters('responses', {})).toEqual({});
  });
});

describe('findStrangeParameters', () => {
  const parameters = { seed: 1, stop: 'x', temperature: 0 };

  test('the chat API has them all', () => {
    expect(findStrangeParameters('chat', parameters, { where: 'judges[0]' })).toEqual([]);
  });

  test('of the Responses API each with its place and cure', () => {
    const place = { file: 'evals/configs/pr.yaml', line: 4 };
    expect(findStrangeParameters('responses', parameters, { where: 'judges[0]', place })).toEqual([
      {
        code: 'openai-parameter',
        message: 'the Responses API has no parameter seed',
        place,
        hint: 'Remove seed from judges[0], or use api: chat.',
      },
      {
        code: 'openai-parameter',
        message: 'the Responses API has no parameter stop',
        place,
        hint: 'Remove stop from judges[0], or use api: chat.',
      },
    ]);
  });
});
