import type { Wasted } from '../domain/wasted.ts';
import { addUsage } from './sum-asked.ts';

/** Several answers that came to nothing, in one; one unknown price makes the sum unknown. */
export function addWasted(sum: Wasted | undefined, more: Wasted | undefined): Wasted | undefined {
  if (!sum || !more) return sum ?? more;
  const usage = more.usage ? addUsage(sum.usage, more.usage) : sum.usage;
  const isPriced = sum.cost_usd !== undefined && more.cost_usd !== undefined;
  return {
    ...(usage && { usage }),
    ...(isPriced && { cost_usd: sum.cost_usd! + more.cost_usd! }),
  };
}
