import type { TrialFigures } from '../domain/estimate.ts';
import type { Suite } from '../domain/case.ts';
import type { JudgeRecord, TargetFacts } from '../domain/run.ts';
import type { StoredRun } from '../ports.ts';
import { sumAsked } from '../values/sum-asked.ts';
import { batchFactorOf } from './trials-at-once.ts';

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

/**
 * What a trial of a stored run took, a mean over the first few hundred; undefined where none was measured. Dollars are those of calls
 * that are made one by one: what a batch answered (it took no time) cost a share of that.
 */
export async function readFigures(
  {
    run,
    trials,
  }: Pick<StoredRun, 'trials'> & {
    run: {
      target: Pick<TargetFacts, 'kind' | 'model'>;
      judges?: readonly Pick<JudgeRecord, 'models'>[];
    };
  },
  prices: Suite['prices'],
): Promise<TrialFigures | undefined> {
  const isModel = run.target.kind === 'openai';
  const asDirect = (
    { usd, ms }: { usd: number | undefined; ms: number | undefined },
    names: readonly string[],
  ): number | undefined =>
    usd === undefined || ms !== undefined ? usd : usd / batchFactorOf(prices, names);
  const target = { tokens: new Sum(), cost: new Sum(), latency: new Sum() };
  const judges = { tokens: new Sum(), cost: new Sum(), latency: new Sum() };
  let count = 0;
  let judged = 0;
  for await (const { output, usage, cost_usd: cost, latency_ms: latency, scores } of trials()) {
    // what was not measured, or failed on the way, says nothing of what an answer takes
    if (output.error) continue;
    count += 1;
    target.tokens.add(usage && usage.input_tokens + usage.output_tokens);
    const names = [output.model, run.target.model].filter((name) => name !== undefined);
    target.cost.add(isModel ? asDirect({ usd: cost, ms: latency }, names) : cost);
    target.latency.add(latency);
    const asked = sumAsked(scores);
    if (asked) {
      judged += 1;
      judges.tokens.add(asked.usage && asked.usage.input_tokens + asked.usage.output_tokens);
      const voters = scores.flatMap((score) => score.asked?.models ?? []);
      // judges that were not asked now took no time either
      const isAsked = asked.calls > 0;
      const spent = { usd: asked.cost_usd, ms: asked.latency_ms };
      judges.cost.add(isAsked ? asDirect(spent, voters) : asked.cost_usd);
      judges.latency.add(asked.latency_ms);
    }
    if (count === SAMPLE_TRIALS) break;
  }
  if (count === 0) return undefined;
  const judgeModels = run.judges?.flatMap(({ models }) => models.map(({ model }) => model));
  return {
    ...(run.target.model !== undefined && { model: run.target.model }),
    target: describe(target, count),
    ...(judgeModels && { judgeModels }),
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
