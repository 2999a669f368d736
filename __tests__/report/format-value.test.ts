import { describe, expect, test } from '@jest/globals';
import { formatOutput, formatValue } from '../../src/report/format-value.ts';

describe('values of a case', () => {
  test.each([
    ['text', 'as it stands', 'as it stands'],
    ['an object', { a: [1] }, '{\n  "a": [\n    1\n  ]\n}'],
    ['a number', 42, '42'],
    ['nothing', undefined, ''],
    [
      'messages',
      [
        { role: 'user', content: 'hi' },
        { role: 'tool', content: ['x'], id: 1 },
      ],
      'user: hi\ntool: ["x"] {"id":1}',
    ],
    ['an empty list', [], '[]'],
  ])('%s', (_, value, expected) => {
    expect(formatValue(value)).toBe(expected);
  });
});

describe('outputs', () => {
  test.each([
    ['text', { output: 'yes' }, 'yes'],
    ['no answer', { output: null }, '(no answer)'],
    ['an empty answer', { output: '' }, '(empty answer)'],
    ['a refusal', { output: 'I cannot', refusal: true }, '(refused)\nI cannot'],
    [
      'a cut',
      { output: 'and then', finish_reason: 'length' },
      'and then\n(cut off: the length limit was reached)',
    ],
    [
      'a failure',
      { output: null, error: { kind: 'failed' as const, message: 'it threw' } },
      '(no answer: it threw)',
    ],
    [
      'a call',
      { output: null, tool_calls: [{ name: 'refund', arguments: { order: 1 } }] },
      '→ refund({"order":1})',
    ],
  ])('%s', (_, output, expected) => {
    expect(formatOutput(output)).toBe(expected);
  });
});
