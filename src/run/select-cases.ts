import type { CaseEntry } from '../domain/case.ts';

/** What narrows a run: cases with this tag, these ids. */
export interface Selection {
  tag?: string;
  ids?: ReadonlySet<string>;
}

/** The cases to run, in the dataset's order. */
export function selectCases(entries: readonly CaseEntry[], { tag, ids }: Selection): CaseEntry[] {
  return entries.filter(
    (entry) =>
      (tag === undefined || entry.tags.includes(tag)) && (ids === undefined || ids.has(entry.id)),
  );
}
