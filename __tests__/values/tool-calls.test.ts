import { describe, expect, test } from '@jest/globals';
import { readToolCalls, ToolCallError } from '../../src/values/tool-calls.ts';

const call = { name: 'weather', arguments: { city: 'Paris' } };

describe('readToolCalls', () => {
  test.each([
    ['nothing', undefined, []],
    ['null', null, []],
    ['our own shape', [call], [call]],
    [
      'chat completions',
      [{ id: '1', type: 'function', function: { name: 'weather', arguments: '{"city":"Paris"}' } }],
      [call],
    ],
    [
      'responses',
      [{ type: 'function_call', call_id: '1', name: 'weather', arguments: '{"city":"Paris"}' }],
      [call],
    ],
    [
      'integers that no number holds, as the text of their digits,',
      [{ name: 'refund', arguments: '{"id":12345678901234567,"n":5}' }],
      [{ name: 'refund', arguments: { id: '12345678901234567', n: 5 } }],
    ],
    ['no arguments', [{ name: 'now' }], [{ name: 'now', arguments: {} }]],
    ['empty arguments', [{ name: 'now', arguments: '' }], [{ name: 'now', arguments: {} }]],
  ])('reads %s', (_, value, expected) => {
    expect(readToolCalls(value)).toEqual(expected);
  });

  test.each([
    ['an object', { name: 'x' }, 'tool_calls must be a list'],
    ['text', ['x'], 'tool_calls[0] must be an object'],
    ['a call without name', [call, { arguments: {} }], 'tool_calls[1] has no name'],
    [
      'broken arguments',
      [{ name: 'x', arguments: '{"a":' }],
      'tool_calls[0] (x): the arguments are not JSON',
    ],
    [
      'bottomless arguments',
      [{ name: 'x', arguments: `${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}` }],
      'tool_calls[0] (x): the arguments are nested more than 200 levels deep',
    ],
    ['listed arguments', [{ name: 'x', arguments: [1] }], 'the arguments must be an object'],
  ])('refuses %s', (_, value, message) => {
    expect(() => readToolCalls(value)).toThrow(ToolCallError);
    expect(() => readToolCalls(value)).toThrow(message);
  });
});
