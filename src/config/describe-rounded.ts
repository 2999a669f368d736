import { findRounded, isExact } from '../values/exact-integers.ts';
import { isComparedBySchema } from '../values/schema-comparison.ts';
import type { Mistake } from './mistake.ts';

/** What is wrong with an integer that no number holds; `steps`: the keys and indexes that lead to it. */
export function describeRounded(
  written: string,
  steps: readonly string[],
): Required<Pick<Mistake, 'message' | 'hint' | 'readable'>> | undefined {
  const digits = findRounded(written);
  if (digits === undefined) return undefined;
  if (isOfSchema(steps) && (!isComparedBySchema(steps.slice(3)) || isExact(digits)))
    return undefined;
  return {
    message: `this number is too large: it would be read as ${Number(digits)}`,
    hint: `write it as text: "${digits}"`,
    readable: true,
  };
}

/** The `schema` of a check, in a case or a suite. */
function isOfSchema([list, , key]: readonly string[]): boolean {
  return (list === 'checks' || list === 'scorers') && key === 'schema';
}
