import type { CaseEntry } from '../domain/case.ts';
import type { Shard } from '../domain/shard.ts';

/**
 * The cases of one shard, in their order: dealt round-robin in the order of their hashes, a function of the cases and of the
 * number of shards alone. A change's own cases are dealt first, so that what main keeps beside them moves none of them.
 */
export function dealCases(
  entries: readonly CaseEntry[],
  { index, count }: Shard,
): readonly CaseEntry[] {
  const dealt = new Set(
    entries.toSorted(compareDeal).filter((_, place) => place % count === index - 1),
  );
  return entries.filter((entry) => dealt.has(entry));
}

function compareDeal(a: CaseEntry, b: CaseEntry): number {
  return (
    Number(a.kept ?? false) - Number(b.kept ?? false) ||
    compareText(a.case_hash, b.case_hash) ||
    compareText(a.expectation_hash, b.expectation_hash) ||
    compareText(a.id, b.id)
  );
}

/** The same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
