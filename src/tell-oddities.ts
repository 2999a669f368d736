import { findPriceGaps } from './config/find-price-gaps.ts';
import type { CaseSource, Suite } from './domain/case.ts';
import type { Problem } from './errors.ts';
import type { Log, Prices, Target } from './ports.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import { formatPlace } from './report/format-place.ts';

const MOST_UNUSED_TOLD = 5;
const MOST_NAMED = 3;

/** Warns of what is odd about a suite, whatever is selected of its cases. */
export function tellOddities(
  prepared: PreparedSuite,
  target: Target,
  { log, pricesFor }: { log: Log; pricesFor: (suite: Suite) => Prices },
): string[] {
  const odd = describeOddities(prepared, target, pricesFor(prepared.suite));
  for (const line of odd) log.warn(line);
  return odd;
}

/**
 * A line each: tags that no case has, cases that nothing can fail, models without a price, what the
 * target lacks, cases without a recorded output, and recorded outputs without a case.
 */
export function describeOddities(
  { suite, warnings, cases, judges }: PreparedSuite,
  target: Target,
  prices: Prices,
): string[] {
  const models = judges.map(({ judge }) => judge);
  return [
    ...warnings.map(describeWarning),
    ...findPriceGaps(suite, models, prices).map(describeWarning),
    ...(target.oddities ?? []).map(describeWarning),
    ...describeUnrecorded(target, cases),
    ...describeUnused(target, cases),
  ];
}

export function describeWarning({ message, place }: Problem): string {
  return place ? `${formatPlace(place)}: ${message}` : message;
}

function describeUnrecorded(target: Target, { entries }: CaseSource): string[] {
  if (!target.isRecorded) return [];
  let count = 0;
  const named: string[] = [];
  for (const { id } of entries) {
    if (target.isRecorded(id)) continue;
    count += 1;
    if (named.length < MOST_NAMED) named.push(JSON.stringify(id));
  }
  if (count === 0) return [];
  const more = count > named.length ? ` and ${count - named.length} more` : '';
  return [
    `${target.sources?.join(', ')} has no line for ${count} of ${entries.length} cases (${named.join(', ')}${more}): they will not be measured`,
  ];
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
