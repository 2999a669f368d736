import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Asked } from '../../src/domain/run.ts';
import { addSpend, addUsage, sumAsked } from '../../src/values/sum-asked.ts';

const asked = (more: Partial<Asked> = {}): { asked: Asked } => ({
  asked: { digest: 'd', calls: 1, ...more },
});
const priced = (usd: number) => asked({ cost_usd: usd });

describe('what asking models took', () => {
  test('is nothing where no model was asked', () => {
    expect(sumAsked([])).toBeUndefined();
    expect(sumAsked([{}, {}])).toBeUndefined();
    // recorded verdicts: whose they are is known, and nobody was called
    expect(sumAsked([asked({ calls: 0 })])).toBeUndefined();
  });

  test('is told of answers that were given before, too: they took nothing now', () => {
    const before = asked({ calls: 0, cached: 2, cost_usd: 0 });
    expect(sumAsked([before, asked({ cost_usd: 1 })])).toEqual({
      calls: 1,
      cached: 2,
      cost_usd: 1,
    });
    expect(addSpend(sumAsked([before]), sumAsked([before]))).toEqual({
      calls: 0,
      cached: 4,
      cost_usd: 0,
    });
  });

  test('is the sum of calls, tokens, dollars and time', () => {
    const usage = { input_tokens: 10, output_tokens: 2, cached_tokens: 4 };
    const one = asked({ calls: 2, usage, cost_usd: 0.25, latency_ms: 30 });
    const two = asked({
      usage: { input_tokens: 1, output_tokens: 1 },
      cost_usd: 0.5,
      latency_ms: 5,
    });
    expect(sumAsked([one, {}, two])).toEqual({
      calls: 3,
      usage: { input_tokens: 11, output_tokens: 3, cached_tokens: 4 },
      cost_usd: 0.75,
      latency_ms: 35,
    });
  });

  test('has no price as soon as one of them has none', () => {
    expect(sumAsked([priced(1), asked(), priced(2)])).toEqual({ calls: 3 });
    expect(sumAsked([asked({ calls: 0 }), priced(2)])).toEqual({ calls: 1, cost_usd: 2 });
  });

  test('a price of 0 is a price', () => {
    expect(sumAsked([priced(0)])).toEqual({ calls: 1, cost_usd: 0 });
  });
});

describe('two spends', () => {
  test('are one: what is absent took nothing, and an unknown price makes the sum unknown', () => {
    const one = { calls: 2, cost_usd: 0.5, latency_ms: 10 };
    const two = { calls: 1, usage: { input_tokens: 3, output_tokens: 1 }, cost_usd: 0.25 };
    expect(addSpend(undefined, undefined)).toBeUndefined();
    expect([addSpend(one, undefined), addSpend(undefined, one)]).toEqual([one, one]);
    expect(addSpend(one, two)).toEqual({
      calls: 3,
      usage: { input_tokens: 3, output_tokens: 1 },
      cost_usd: 0.75,
      latency_ms: 10,
    });
    expect(addSpend(one, { calls: 1 })).toEqual({ calls: 3, latency_ms: 10 });
  });

  test('are what summing their scores at once gives', () => {
    const spend = fc.record(
      {
        calls: fc.integer({ min: 1, max: 9 }),
        cost_usd: fc.constantFrom(0, 0.25, 2),
        latency_ms: fc.nat(99),
      },
      { requiredKeys: ['calls'] },
    );
    fc.assert(
      fc.property(fc.array(spend), fc.array(spend), (some, others) => {
        const [first, second] = [some, others].map((list) => sumAsked(list.map(asked)));
        expect(addSpend(first, second)).toEqual(sumAsked([...some, ...others].map(asked)));
      }),
    );
  });
});

describe('usage', () => {
  test('tells of cached tokens where there are any', () => {
    const plain = { input_tokens: 1, output_tokens: 2 };
    expect(addUsage(undefined, plain)).toEqual(plain);
    expect(addUsage(plain, { ...plain, cached_tokens: 0 })).toEqual({
      input_tokens: 2,
      output_tokens: 4,
    });
  });

  test('adds up the same in any order', () => {
    const count = fc.nat(1_000_000);
    const usage = fc.record(
      { input_tokens: count, output_tokens: count, cached_tokens: count },
      { requiredKeys: ['input_tokens', 'output_tokens'] },
    );
    fc.assert(
      fc.property(fc.array(usage, { minLength: 1 }), (list) => {
        const sum = (parts: typeof list) =>
          parts.reduce<ReturnType<typeof addUsage> | undefined>(
            (total, part) => addUsage(total, part),
            undefined,
          );
        expect(sum(list.toReversed())).toEqual(sum(list));
        expect(sum(list)!.input_tokens).toBe(
          list.reduce((total, { input_tokens }) => total + input_tokens, 0),
        );
      }),
    );
  });
});
