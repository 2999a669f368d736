import type { CaseEntry } from '../domain/case.ts';

/** The entry, with this said otherwise of it. */
export function copyEntry(
  entry: CaseEntry,
  changes: Partial<Pick<CaseEntry, 'tags' | 'kept'>>,
): CaseEntry {
  const { id, case_hash, expectation_hash, tags, checks, place, metadata_hash, kept } = entry;
  return {
    id,
    case_hash,
    expectation_hash,
    tags,
    checks,
    place,
    ...(metadata_hash !== undefined && { metadata_hash }),
    ...(kept && { kept }),
    ...changes,
  };
}
