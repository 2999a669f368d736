import type { Suite } from '../domain/case.ts';

/** What batches mean for who waits; undefined where the suite asks for none. */
export function warnOfBatches({ run, target }: Suite): string | undefined {
  if (!run.batch) return undefined;
  const { minutes } = run.budget;
  const what = target.openai ? 'answers' : "judges' verdicts";
  return `run.batch: ${what} may take 24 hours, and a pull request would wait as long: batches are for nightly runs. The run stops after run.budget.minutes (${minutes}); its next attempt collects what was submitted (docs/batch.md).`;
}
