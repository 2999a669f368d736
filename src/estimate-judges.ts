import type { CaseEntry } from './domain/case.ts';
import type { JudgeEstimate, Spread } from './domain/estimate.ts';
import { countCanaryCalls, estimateJudging } from './judges/estimate-judging.ts';
import type { Prices } from './ports.ts';
import type { PreparedSuite } from './prepared-suite.ts';

/** Cases that stand for all: reading a large dataset whole for a guess is not worth it. */
export const SAMPLE_CASES = 200;

/** What the judges of a suite will take. `trialsOf`: trials of a case, in the first and in the last look. */
export async function estimateJudges(
  { suite, cases, entries, judges, judgesFor }: PreparedSuite,
  trialsOf: (entry: CaseEntry) => Spread,
  prices: Prices,
): Promise<JudgeEstimate | undefined> {
  if (judges.length === 0) return undefined;
  const { batch: batched } = suite.run;
  const step = Math.max(1, Math.ceil(entries.length / SAMPLE_CASES));
  const calls = { least: 0, most: 0 };
  const tokens = { input: 0, output: 0 };
  let costUsd: number | undefined = 0;
  for (let at = 0; at < entries.length; at += step) {
    const entry = entries[at]!;
    const weight = Math.min(step, entries.length - at);
    const { least, most } = trialsOf(entry);
    const testCase = await cases.read(entry);
    for (const judge of await judgesFor(testCase)) {
      const one = estimateJudging(judge, testCase);
      calls.least += one.calls * least * weight;
      calls.most += one.calls * most * weight;
      const usage = {
        input_tokens: one.input_tokens * least * weight,
        output_tokens: one.output_tokens * least * weight,
      };
      tokens.input += usage.input_tokens;
      tokens.output += usage.output_tokens;
      // every model of a panel takes its share
      for (const { model } of one.calls > 0 ? judge.models : []) {
        const usd = prices.costOf([model], usage, { batched });
        costUsd =
          usd === undefined || costUsd === undefined
            ? undefined
            : costUsd + usd / judge.models.length;
      }
    }
  }
  return {
    calls,
    canary_calls: judges.reduce((sum, { judge }) => sum + countCanaryCalls(judge), 0),
    input_tokens: tokens.input,
    output_tokens: tokens.output,
    ...(costUsd !== undefined && { cost_usd: costUsd }),
  };
}
