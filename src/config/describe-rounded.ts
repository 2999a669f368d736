import { findRounded } from '../values/exact-integers.ts';

/** Message and hint of an integer that no number holds. */
export function describeRounded(written: string): [message: string, hint: string] | undefined {
  const digits = findRounded(written);
  if (digits === undefined) return undefined;
  return [
    `this number is too large: it would be read as ${Number(digits)}`,
    `write it as text: "${digits}"`,
  ];
}
