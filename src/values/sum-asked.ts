import type { Asked, Spend, Usage } from '../domain/run.ts';

/** Usage of several calls, added up. */
export function addUsage(sum: Usage | undefined, more: Usage): Usage {
  const cached = (sum?.cached_tokens ?? 0) + (more.cached_tokens ?? 0);
  return {
    input_tokens: (sum?.input_tokens ?? 0) + more.input_tokens,
    output_tokens: (sum?.output_tokens ?? 0) + more.output_tokens,
    ...(cached > 0 && { cached_tokens: cached }),
  };
}

/** Two spends in one; what is absent took nothing. */
export function addSpend(sum: Spend | undefined, more: Spend | undefined): Spend | undefined {
  if (!sum || !more) return sum ?? more;
  const usage = more.usage ? addUsage(sum.usage, more.usage) : sum.usage;
  const isPriced = sum.cost_usd !== undefined && more.cost_usd !== undefined;
  const cached = (sum.cached ?? 0) + (more.cached ?? 0);
  const latencyMs = (sum.latency_ms ?? 0) + (more.latency_ms ?? 0);
  return {
    calls: sum.calls + more.calls,
    ...(cached > 0 && { cached }),
    ...(usage && { usage }),
    ...(isPriced && { cost_usd: sum.cost_usd! + more.cost_usd! }),
    ...(latencyMs > 0 && { latency_ms: latencyMs }),
  };
}

/** What asking models for the scores of one output took; undefined where no model was asked, nor had been. */
export function sumAsked(scores: readonly { asked?: Asked }[]): Spend | undefined {
  // most scores ask nobody
  if (!scores.some(({ asked }) => asked)) return undefined;
  const called = scores.flatMap(({ asked }) =>
    asked && asked.calls + (asked.cached ?? 0) > 0 ? asked : [],
  );
  if (called.length === 0) return undefined;
  let usage: Usage | undefined;
  let costUsd: number | undefined = 0;
  let latencyMs = 0;
  const cached = called.reduce((sum, asked) => sum + (asked.cached ?? 0), 0);
  for (const asked of called) {
    if (asked.usage) usage = addUsage(usage, asked.usage);
    costUsd =
      costUsd === undefined || asked.cost_usd === undefined ? undefined : costUsd + asked.cost_usd;
    latencyMs += asked.latency_ms ?? 0;
  }
  return {
    calls: called.reduce((sum, { calls }) => sum + calls, 0),
    ...(cached > 0 && { cached }),
    ...(usage && { usage }),
    ...(costUsd !== undefined && { cost_usd: costUsd }),
    ...(latencyMs > 0 && { latency_ms: latencyMs }),
  };
}
