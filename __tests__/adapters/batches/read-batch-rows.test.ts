import { expect, test } from '@jest/globals';
import { readBatchRows } from '../../../src/adapters/batches/read-batch-rows.ts';

const read = (text: string): unknown[] => [...readBatchRows(new TextEncoder().encode(text))];

test('rows with and without an answer, with any line end, the last one without', () => {
  const answered = {
    id: 'x',
    custom_id: 'a',
    response: { status_code: 200, body: { ü: 1 } },
    error: null,
  };
  const refused = { custom_id: 'b', response: { status_code: 429, body: null } };
  const expired = {
    custom_id: 'c',
    response: null,
    error: { code: 'batch_expired', message: 'm' },
  };
  expect(
    read(`${JSON.stringify(answered)}\r\n\n${JSON.stringify(refused)}\n${JSON.stringify(expired)}`),
  ).toEqual([
    { id: 'a', answer: { status: 200, body: { ü: 1 } } },
    { id: 'b', answer: { status: 429, body: null } },
    { id: 'c', answer: { failed: 'batch_expired' } },
  ]);
});

test('what is no row is said to be none', () => {
  expect(read('{"custom_id":\n[]\n{"custom_id":7}\nnull\n')).toEqual(Array(4).fill('malformed'));
  expect(read('{"custom_id":"a"}\n{"custom_id":"b","response":{"status_code":"200"}}')).toEqual([
    { id: 'a', answer: { failed: 'no answer' } },
    { id: 'b', answer: { failed: 'no answer' } },
  ]);
  expect(read('')).toEqual([]);
});
