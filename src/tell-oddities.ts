import type { CaseSource } from './domain/case.ts';
import type { Problem } from './errors.ts';
import type { Log, Target } from './ports.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import { formatPlace } from './report/format-place.ts';

const MOST_UNUSED_TOLD = 5;

/** Warns of what is odd about a suite, whatever is selected of its cases. */
export function tellOddities(prepared: PreparedSuite, target: Target, log: Log): string[] {
  const odd = describeOddities(prepared, target);
  for (const line of odd) log.warn(line);
  return odd;
}

/** A line each: tags that no case has, cases that nothing can fail, recorded outputs that no case asks for. */
export function describeOddities(
  { warnings, cases }: Pick<PreparedSuite, 'warnings' | 'cases'>,
  target: Target,
): string[] {
  return [...warnings.map(describeWarning), ...describeUnused(target, cases)];
}

function describeWarning({ message, place }: Problem): string {
  return place ? `${formatPlace(place)}: ${message}` : message;
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
