import type { DealtRule, TrialValues } from './decide-dealt.ts';

/** Comparisons of a self-test. */
const SPLITS = { most: 400, least: 40 };
/** Random draws that all of them may take: five to ten seconds. */
const MOST_DRAWS = 1.2e8;
/** What a look takes: of scores between 0 and 1 a draw a trial and sample, of passes and failures about this much a case. */
const SAMPLES = 9_999;
const DRAWS_A_CASE = 150;
/** Where more than this would be drawn, a look takes the normal approximation. */
const MOST_SAMPLED = 5e6;

/** As many comparisons as there is time for. `cases`: the values of all trials of each. */
export function countSplits(
  cases: readonly (readonly TrialValues[])[],
  { metrics, schedule }: DealtRule,
): number {
  const draws = metrics.flatMap((_, at) => {
    const isCounted = cases.every((trials) =>
      trials.every((values) => [undefined, 0, 1].includes(values[at])),
    );
    return schedule.looks.map((look) => {
      const sampled = cases.length * look * SAMPLES;
      return isCounted || sampled > MOST_SAMPLED ? cases.length * DRAWS_A_CASE : sampled;
    });
  });
  const each = draws.reduce((total, part) => total + part, 0);
  return Math.max(SPLITS.least, Math.min(SPLITS.most, Math.floor(MOST_DRAWS / each)));
}
