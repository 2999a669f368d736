import { describe, expect, test } from '@jest/globals';
import { MalformedAnswer } from '../../../src/adapters/models/openai-answer.ts';
import { readEmbeddings } from '../../../src/adapters/models/openai-embeddings.ts';

const item = (embedding: unknown, index?: unknown) => ({ object: 'embedding', index, embedding });

describe('readEmbeddings', () => {
  test('vectors in the order of the texts, tokens, model', () => {
    const body = {
      data: [item([0, 1], 1), item([1, 0], 0)],
      model: 'm-1',
      usage: { prompt_tokens: 7, total_tokens: 7 },
    };
    expect(readEmbeddings(body, 2)).toEqual({
      vectors: [
        [1, 0],
        [0, 1],
      ],
      model: 'm-1',
      usage: { input_tokens: 7, output_tokens: 0 },
      tier: 'standard',
    });
  });

  test('a server that leaves the index and the usage out', () => {
    expect(readEmbeddings({ data: [item([1]), item([2])] }, 2)).toEqual({
      vectors: [[1], [2]],
      tier: 'standard',
    });
  });

  test.each<[string, unknown, string]>([
    ['no object', 'text', 'it has no data'],
    ['no data', {}, 'it has no data'],
    ['too few', { data: [item([1], 0)] }, 'it has 1 vectors for 2 texts'],
    ['too many', { data: [0, 1, 2].map((n) => item([1], n)) }, 'it has 3 vectors for 2 texts'],
    ['one text twice', { data: [item([1], 0), item([1], 0)] }, 'data[1] is of no text'],
    ['a text that was not asked', { data: [item([1], 0), item([1], 2)] }, 'data[1] is of no text'],
    [
      'an index between two texts',
      { data: [item([1], 0.5), item([1], 1)] },
      'data[0] is of no text',
    ],
    ['no vector', { data: [item([1], 0), item(undefined, 1)] }, 'data[1] has no vector of numbers'],
    ['an empty vector', { data: [item([], 0), item([], 1)] }, 'data[0] has no vector of numbers'],
    ['base64', { data: [item('AACAPw==', 0), item([1], 1)] }, 'data[0] has no vector of numbers'],
    ['a hole', { data: [item([1], 0), item([null], 1)] }, 'data[1] has no vector of numbers'],
    [
      'different lengths',
      { data: [item([1], 0), item([1, 2], 1)] },
      'its vectors differ in length',
    ],
    ['no items', { data: [null, 5] }, 'data[0] is not an object'],
  ])('%s is malformed', (_, body, message) => {
    const read = () => readEmbeddings(body, 2);
    expect(read).toThrow(MalformedAnswer);
    expect(read).toThrow(message);
  });
});
