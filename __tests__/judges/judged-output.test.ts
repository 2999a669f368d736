import { expect, test } from '@jest/globals';
import { describeJudged } from '../../src/judges/judged-output.ts';

test('an output is its text; nothing at all is an empty one', () => {
  expect(describeJudged({ output: 'hi' })).toBe('hi');
  expect(describeJudged({ output: 'hi', tool_calls: [] })).toBe('hi');
  expect(describeJudged({ output: null })).toBe('');
});

test('tool calls stand beside the text, by name and arguments alone', () => {
  const call = { name: 'refund', arguments: { order: 7 }, id: 'call_9' };
  expect(describeJudged({ output: null, tool_calls: [call] })).toEqual({
    output: null,
    tool_calls: [{ name: 'refund', arguments: { order: 7 } }],
  });
  expect(describeJudged({ output: 'one moment', tool_calls: [call] })).toMatchObject({
    output: 'one moment',
  });
});
