import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPriceList } from '../../../src/adapters/models/prices.ts';

const USAGE = { input_tokens: 1_000_000, output_tokens: 500_000 };

describe('costOf', () => {
  test('USD per million tokens; cached tokens at their own price', () => {
    const prices = createPriceList({ mine: { input: 2, output: 8, cached_input: 0.5 } });
    expect(prices.costOf(['mine'], USAGE)).toBe(6);
    expect(prices.costOf(['mine'], { ...USAGE, cached_tokens: 400_000 })).toBe(1.2 + 0.2 + 4);
  });

  test('cached tokens without a price of their own cost what input costs', () => {
    const prices = createPriceList({ mine: { input: 2, output: 8 } });
    expect(prices.costOf(['mine'], { ...USAGE, cached_tokens: 400_000 })).toBe(6);
  });

  test('the first name that has a price; unknown is unknown, not 0', () => {
    const prices = createPriceList({ mine: { input: 1, output: 0 } });
    expect(prices.costOf([undefined, 'other', 'mine'], USAGE)).toBe(1);
    expect(prices.costOf(['other'], USAGE)).toBeUndefined();
    expect(prices.costOf(['mine'], undefined)).toBeUndefined();
    expect(prices.find('other')).toBeUndefined();
  });

  test("the suite's price wins, and only it knows other tiers", () => {
    const model = 'gpt-5-mini-2025-08-07';
    const known = createPriceList({});
    expect(known.find(model)?.as_of).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(known.costOf([model], USAGE)).toBeGreaterThan(0);
    expect(known.costOf([model], USAGE, { tier: 'other' })).toBeUndefined();
    const own = createPriceList({ [model]: { input: 9, output: 0 } });
    expect(own.costOf([model], USAGE)).toBe(9);
    expect(own.costOf([model], USAGE, { tier: 'other' })).toBe(9);
  });

  test('a batch costs half, or what the suite says; its tier is the standard one', () => {
    const model = 'gpt-5-mini-2025-08-07';
    const known = createPriceList({});
    const full = known.costOf([model], USAGE)!;
    expect(known.costOf([model], USAGE, { batched: true })).toBe(full / 2);
    expect(known.costOf([model], USAGE, { tier: 'batch', batched: true })).toBe(full / 2);
    expect(known.costOf([model], USAGE, { tier: 'batch' })).toBeUndefined();
    expect(known.costOf([model], USAGE, { tier: 'other', batched: true })).toBeUndefined();
    const own = createPriceList({ mine: { input: 8, output: 0, batch_factor: 0.75 } });
    expect(own.costOf(['mine'], USAGE, { batched: true })).toBe(6);
    expect(own.costOf(['mine'], USAGE)).toBe(8);
  });

  test('a price of 0 is a price', () => {
    expect(createPriceList({ local: { input: 0, output: 0 } }).costOf(['local'], USAGE)).toBe(0);
  });

  test('caching never costs more than not caching, where it is cheaper', () => {
    const prices = createPriceList({ mine: { input: 2, output: 8, cached_input: 0.5 } });
    const tokens = fc.nat({ max: 10_000_000 });
    fc.assert(
      fc.property(tokens, tokens, tokens, (input_tokens, output_tokens, cached_tokens) => {
        const plain = prices.costOf(['mine'], { input_tokens, output_tokens }) ?? Number.NaN;
        const cached = prices.costOf(['mine'], { input_tokens, output_tokens, cached_tokens });
        expect(cached).toBeGreaterThanOrEqual(0);
        expect(cached).toBeLessThanOrEqual(plain + 1e-9);
      }),
    );
  });
});
