import type { Usage } from '../../domain/run.ts';
import type { Price } from '../../domain/suite.gen.ts';
import { BATCH_FACTOR } from '../../run/trials-at-once.ts';
import known from './prices.json' with { type: 'json' };

/** US dollars per million tokens, by model name. What is not in it is unknown, never free. */
export interface PriceList {
  find(model: string): Price | undefined;
  /**
   * US dollars of one call: by the first of the names that has a price (the model that answered, then the one
   * asked for). Cached tokens cost `cached_input`, where that is unknown `input`. Undefined when unknown.
   * Of a service tier other than the standard one only the suite's own prices know. What a batch answered costs
   * `batch_factor` of that, where that is unknown half of it.
   */
  costOf(
    models: readonly (string | undefined)[],
    usage: Usage | undefined,
    served?: { tier?: 'standard' | 'other' | 'batch'; batched?: boolean | undefined },
  ): number | undefined;
}

/** The prices we know (prices.json) with the suite's own laid over them. */
export function createPriceList(own: { [model: string]: Price }): PriceList {
  const ours = new Map<string, Price>(Object.entries(own));
  const standard = new Map<string, Price>(
    Object.entries(known.usd_per_million_tokens).map(([model, price]) => [
      model,
      { ...price, as_of: known.as_of },
    ]),
  );
  const find = (model: string) => ours.get(model) ?? standard.get(model);
  return {
    find,
    costOf(models, usage, { tier = 'standard', batched } = {}) {
      // a batch's answers may be said to be of the batch's tier: that is the standard one, at the batch's rate
      const isKnown = tier === 'standard' || (tier === 'batch' && batched);
      const look = isKnown ? find : (model: string) => ours.get(model);
      const price = models
        .map((model) => (model === undefined ? undefined : look(model)))
        .find((candidate) => candidate !== undefined);
      if (!price || !usage) return undefined;
      return priceOf(usage, price) * (batched ? (price.batch_factor ?? BATCH_FACTOR) : 1);
    },
  };
}

function priceOf({ input_tokens, output_tokens, cached_tokens = 0 }: Usage, price: Price): number {
  const cached = Math.min(cached_tokens, input_tokens);
  const dollars =
    (input_tokens - cached) * price.input +
    cached * (price.cached_input ?? price.input) +
    output_tokens * price.output;
  return dollars / 1_000_000;
}
