import type { CaseEntry } from '../domain/case.ts';
import type { Shard } from '../domain/run.ts';

/** What narrows a run: cases with this tag, these ids, this shard. */
export interface Selection {
  tag?: string;
  ids?: ReadonlySet<string>;
  shard?: Shard;
}

/** The cases to run, in the dataset's order. */
export function selectCases(entries: readonly CaseEntry[], selection: Selection): CaseEntry[] {
  const { tag, ids, shard } = selection;
  const wanted = entries.filter(
    (entry) =>
      (tag === undefined || entry.tags.includes(tag)) && (ids === undefined || ids.has(entry.id)),
  );
  return shard === undefined ? wanted : dealShard(wanted, shard);
}

/** Round-robin in the order of the hashes: which shard a case is in depends on the dataset and the count alone. */
function dealShard(entries: CaseEntry[], shard: Shard): CaseEntry[] {
  const order = entries
    .map((entry, index) => ({ key: entry.case_hash + entry.expectation_hash, index }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const mine = new Set(
    order.filter((_, position) => position % shard.count === shard.index - 1).map((o) => o.index),
  );
  return entries.filter((_, index) => mine.has(index));
}
