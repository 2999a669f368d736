/** Only such a text can hold an integer that no number holds. */
const LONG = /\d{16}/;
const INTEGER = /^-?\d{16,}$/;
const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** Bounds of a JSON Schema: whether one is a little off is all the same. */
export const BOUND_KEYS: ReadonlySet<string> = new Set([
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
]);

/** Would this integer, as it is written, be read as another one? */
export function isRounded(written: string): boolean {
  return INTEGER.test(written) && String(Number(written)) !== written;
}

/**
 * The value of a JSON text in which an integer that no number holds is the text of its digits: never a neighbour of it,
 * which would equal other integers. Throws a SyntaxError.
 */
export function parseExactly(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return LONG.test(text) ? JSON.parse(quoteRounded(text)) : value;
}

/** JSON text with such integers in quotes, behind a mark. */
export function quoteRounded(json: string, mark = ''): string {
  if (!LONG.test(json)) return json;
  return json.replace(TEXT_OR_NUMBER, (found) => (isRounded(found) ? `"${mark}${found}"` : found));
}
