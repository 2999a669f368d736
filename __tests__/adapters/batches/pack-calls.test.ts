import { expect, test } from '@jest/globals';
import type { BatchedCall } from '../../../src/adapters/batches/batched-call.ts';
import { packCalls } from '../../../src/adapters/batches/pack-calls.ts';

function callOf(id: string, more: Partial<BatchedCall> = {}): BatchedCall {
  return {
    id,
    of: id,
    path: '/chat/completions',
    body: { model: 'm' },
    signal: new AbortController().signal,
    settle: () => undefined,
    makeDirectly: () => undefined,
    fail: () => undefined,
    ...more,
  };
}
const idsOf = (packs: ReturnType<typeof packCalls>): string[][] =>
  packs.map(({ calls }) => calls.map(({ id }) => id));

test('a batch is of one endpoint and one model', () => {
  const calls = [
    callOf('a'),
    callOf('b', { body: { model: 'other' } }),
    callOf('c', { path: '/responses' }),
    callOf('d'),
  ];
  expect(idsOf(packCalls(calls))).toEqual([['a', 'd'], ['b'], ['c']]);
});

test('its lines are what the Batch API takes, words of any script in them', () => {
  const [pack] = packCalls([callOf('a', { body: { model: 'm', input: 'Grüße\n你好' } })]);
  expect(pack?.lines.split('\n')).toHaveLength(2);
  expect(JSON.parse(pack?.lines ?? '')).toEqual({
    custom_id: 'a',
    method: 'POST',
    url: '/v1/chat/completions',
    body: { model: 'm', input: 'Grüße\n你好' },
  });
});

test('too many rows, or bytes, make several; one that is too large goes alone', () => {
  const calls = ['a', 'b', 'c', 'd', 'e'].map((id) => callOf(id));
  expect(idsOf(packCalls(calls, { mostRows: 2 }))).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  const large = callOf('large', { body: { model: 'm', input: 'é'.repeat(500) } });
  const size = Buffer.byteLength(packCalls([callOf('a')])[0]!.lines);
  expect(
    idsOf(packCalls([callOf('a'), callOf('b'), large, callOf('c')], { mostBytes: 2 * size })),
  ).toEqual([['a', 'b'], ['large'], ['c']]);
  expect(packCalls([])).toEqual([]);
});
