import type { Wasted } from '../../domain/wasted.ts';
import { isRecord } from '../../values/json-guards.ts';
import { readCircumstances } from './openai-answer.ts';
import type { PriceList } from './prices.ts';

/** What an answer took that could not be used; undefined where it does not say so. `model`: the one that was asked for. */
export function readWasted(
  { body, batched }: { body: unknown; batched?: true },
  { model, prices }: { model: string | undefined; prices: PriceList },
): { wasted?: Wasted } {
  if (!isRecord(body)) return {};
  const { usage: said } = body;
  // of an embedding, or an answer that broke off, there is no output to be counted
  const counted = isRecord(said) ? { completion_tokens: 0, ...said } : said;
  const { usage, model: reported, tier } = readCircumstances({ ...body, usage: counted });
  if (!usage) return {};
  const cost = prices.costOf([reported, model], usage, { tier, batched });
  return { wasted: { usage, ...(cost !== undefined && { cost_usd: cost }) } };
}
