import { describe, expect, test } from '@jest/globals';
import type { Output } from '../../src/domain/run.ts';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { outcomeOf, reasonOf } from '../builders/run-check.ts';

const usage = { input_tokens: 10, output_tokens: 5, cached_tokens: 4 };

describe('latency, cost and tokens', () => {
  test.each<[CheckSpec['type'], number, Partial<Output>, string]>([
    ['latency', 100, { latency_ms: 100 }, 'pass'],
    ['latency', 100, { latency_ms: 100.5 }, 'fail'],
    ['not-latency', 100, { latency_ms: 100.5 }, 'pass'],
    ['latency', 100, {}, 'errored'],
    ['cost', 0.01, { cost_usd: 0.01 }, 'pass'],
    ['cost', 0.01, { cost_usd: 0.0101 }, 'fail'],
    ['cost', 0, { cost_usd: 0 }, 'pass'],
    ['cost', 0.01, { usage }, 'errored'],
    ['not-cost', 0.01, {}, 'errored'],
    ['tokens', 15, { usage }, 'pass'],
    ['tokens', 14, { usage }, 'fail'],
    ['tokens', 14, {}, 'errored'],
  ])('%s of at most %d for %j: %s', async (type, threshold, facts, outcome) => {
    expect(await outcomeOf({ type, threshold }, { output: 'x', ...facts })).toBe(outcome);
  });

  test('say what is missing', async () => {
    const why = await reasonOf({ type: 'cost', threshold: 1 }, 'x');
    expect(why).toContain('cost_usd');
    expect(why).toContain('usage');
    expect(
      await reasonOf({ type: 'latency', threshold: 9 }, { output: '', latency_ms: 12.3 }),
    ).toBe('expected to take at most 9 ms; it took 12.3');
  });
});
