import type { RunDocument } from '../domain/run.ts';

/** Trials that a run, or its shards, did not measure: whoever reads the verdict is told where they come from. */
export function tellTakenOver(taken: readonly RunDocument['taken_over'][]): string[] {
  const counts = new Map<string, number>();
  for (const part of taken)
    if (part) counts.set(part.from, (counts.get(part.from) ?? 0) + part.trials);
  return [...counts].map(
    ([from, trials]) =>
      `${trials} ${trials === 1 ? 'trial was' : 'trials were'} measured before for this head, and taken over from ${from}`,
  );
}
