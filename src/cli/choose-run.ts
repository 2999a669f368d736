import type { RunDocument } from '../domain/run.ts';

/** A run, and where it lies. */
export interface ListedRun {
  folder: string;
  run: RunDocument;
}

/**
 * The run that says most about a suite's noise: of those that were measured to the end, one with the most trials a case; of
 * these one that has all of `cases`, and of these the newest.
 */
export function chooseRun(
  runs: readonly ListedRun[],
  { suite, cases }: { suite: string; cases: number },
): ListedRun | undefined {
  const [best] = runs
    .filter(({ run }) => run.suite === suite && isWhole(run))
    .toSorted(
      (a, b) =>
        countTrials(b.run) - countTrials(a.run) ||
        Number(b.run.planned.cases >= cases) - Number(a.run.planned.cases >= cases) ||
        Date.parse(b.run.created_at) - Date.parse(a.run.created_at),
    );
  return best;
}

function isWhole({ complete, shard, partial, rejudged_from: source }: RunDocument): boolean {
  return complete && !shard && !partial && !source?.unfinished;
}

/** Trials a case of the last look that is complete. */
function countTrials({ looks: { planned, complete } }: RunDocument): number {
  return planned[complete - 1] ?? 0;
}
