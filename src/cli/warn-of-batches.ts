import type { PreparedSuite } from '../prepared-suite.ts';

/** What batches mean for who waits; undefined where the suite asks for none, or has nothing that is asked in batches. */
export function warnOfBatches({
  suite: { run, target },
  judges,
}: Pick<PreparedSuite, 'suite' | 'judges'>): string | undefined {
  const isAsked = target.openai !== undefined || judges.some(({ judge }) => !judge.recorded);
  if (!run.batch || !isAsked) return undefined;
  const { minutes } = run.budget;
  const what = target.openai ? 'answers' : "judges' verdicts";
  return `run.batch: ${what} may take 24 hours, and a pull request would wait as long: batches are for nightly runs. The run stops after run.budget.minutes (${minutes}); its next attempt collects what was submitted (docs/batch.md).`;
}
