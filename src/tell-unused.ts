import type { CaseSource } from './domain/case.ts';
import type { Log, Target } from './ports.ts';
import { formatPlace } from './report/format-place.ts';

const MOST_UNUSED_TOLD = 5;

/** Warns of recorded outputs that no case asks for, whatever is selected of the cases. */
export function tellUnused(target: Target, cases: CaseSource, log: Log): string[] {
  const unused = describeUnused(target, cases);
  for (const line of unused) log.warn(line);
  return unused;
}

function describeUnused(target: Target, { entries }: CaseSource): string[] {
  const unused = target.unused?.(new Set(entries.map(({ id }) => id))) ?? [];
  const told = unused
    .slice(0, MOST_UNUSED_TOLD)
    .map(
      ({ id, place }) =>
        `${formatPlace(place)} is recorded for ${JSON.stringify(id)}, which is no case of this suite`,
    );
  const more = unused.length - told.length;
  return more > 0 ? [...told, `${more} more recorded lines belong to no case`] : told;
}
