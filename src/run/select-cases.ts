import type { CaseEntry } from '../domain/case.ts';

/** What narrows a run: cases with this tag, without those that need not be run again. */
export interface Selection {
  tag?: string;
  isDone?: (entry: CaseEntry) => boolean;
  /** How it was asked for, as the run says of itself. */
  by?: string;
}

/** The cases to run, in the dataset's order. */
export function selectCases(
  entries: readonly CaseEntry[],
  { tag, isDone }: Selection,
): CaseEntry[] {
  return entries.filter(
    (entry) => (tag === undefined || entry.tags.includes(tag)) && !isDone?.(entry),
  );
}
