import type { TrialFigures } from '../domain/estimate.ts';
import type { TargetFacts, Trial } from '../domain/run.ts';
import { sumAsked } from '../values/sum-asked.ts';

/** Trials that stand for all: a large baseline is not read whole for a guess. */
const SAMPLE_TRIALS = 500;

/** A sum of what every one of them said; undefined as soon as one said nothing. */
class Sum {
  private total: number | undefined = 0;
  private count = 0;

  add(value: number | undefined): void {
    this.count += 1;
    this.total = this.total === undefined || value === undefined ? undefined : this.total + value;
  }

  over(count: number): number | undefined {
    return this.count > 0 && this.total !== undefined ? this.total / count : undefined;
  }
}

/** What a trial of a stored run took, a mean over the first few hundred; undefined where none was measured. */
export async function readFigures(
  trials: AsyncIterable<Trial>,
  { model }: Pick<TargetFacts, 'model'>,
): Promise<TrialFigures | undefined> {
  const target = { tokens: new Sum(), cost: new Sum(), latency: new Sum() };
  const judges = { tokens: new Sum(), cost: new Sum(), latency: new Sum() };
  let count = 0;
  let judged = 0;
  for await (const { output, usage, cost_usd: cost, latency_ms: latency, scores } of trials) {
    // what was not measured, or failed on the way, says nothing of what an answer takes
    if (output.error) continue;
    count += 1;
    target.tokens.add(usage && usage.input_tokens + usage.output_tokens);
    target.cost.add(cost);
    target.latency.add(latency);
    const asked = sumAsked(scores);
    if (asked) {
      judged += 1;
      judges.tokens.add(asked.usage && asked.usage.input_tokens + asked.usage.output_tokens);
      judges.cost.add(asked.cost_usd);
      judges.latency.add(asked.latency_ms);
    }
    if (count === SAMPLE_TRIALS) break;
  }
  if (count === 0) return undefined;
  return {
    ...(model !== undefined && { model }),
    target: describe(target, count),
    ...(judged > 0 && { judges: describe(judges, count) }),
  };
}

function describe(
  { tokens, cost, latency }: { tokens: Sum; cost: Sum; latency: Sum },
  count: number,
): TrialFigures['target'] {
  const [each, dollars, ms] = [tokens, cost, latency].map((sum) => sum.over(count));
  return {
    ...(each !== undefined && { tokens: each }),
    ...(dollars !== undefined && { cost_usd: dollars }),
    ...(ms !== undefined && { latency_ms: ms }),
  };
}
