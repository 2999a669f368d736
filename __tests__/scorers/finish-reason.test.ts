import { describe, expect, test } from '@jest/globals';
import type { Output } from '../../src/domain/run.ts';
import { outcomeOf, problemOf } from '../builders/run-check.ts';

describe('finish-reason', () => {
  test.each<[unknown, Partial<Output>, string]>([
    ['stop', { finish_reason: 'stop' }, 'pass'],
    ['stop', { finish_reason: 'end_turn' }, 'pass'],
    ['stop', { finish_reason: 'STOP' }, 'pass'],
    ['stop', { finish_reason: 'length' }, 'fail'],
    ['length', { finish_reason: 'max_output_tokens' }, 'pass'],
    [['stop', 'tool_calls'], { finish_reason: 'tool_use' }, 'pass'],
    ['own-reason', { finish_reason: 'own-reason' }, 'pass'],
    ['{{reference}}', { finish_reason: 'stop' }, 'pass'],
    ['stop', {}, 'errored'],
  ])('%j for %j: %s', async (value, facts, outcome) => {
    const parts = { reference: 'stop' };
    expect(
      await outcomeOf({ type: 'finish-reason', value }, { output: 'x', ...facts }, { parts }),
    ).toBe(outcome);
  });

  test('the value must be a reason', async () => {
    expect(await problemOf({ type: 'finish-reason', value: 5 })).toBeDefined();
    expect(await problemOf({ type: 'finish-reason', value: [] })).toBeDefined();
  });
});
