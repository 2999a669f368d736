import { toOneLine } from '../values/strip-controls.ts';
import { shorten } from './cut-text.ts';

const MAX_CHARS = 80;

/** A value of untrusted JSON on one short line; what is not there is said. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  return shorten(toOneLine(typeof value === 'string' ? value : JSON.stringify(value)), MAX_CHARS);
}
