/** Only such a text can hold an integer that no number holds. */
const LONG = /\d{16}/;
const INTEGER = /^-?\d{16,}$/;
const QUOTE_OR_NUMBER = /"|-?\d[\d.eE+-]*/g;

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
  const parts: string[] = [];
  let taken = 0;
  QUOTE_OR_NUMBER.lastIndex = 0;
  for (let found = QUOTE_OR_NUMBER.exec(json); found; found = QUOTE_OR_NUMBER.exec(json)) {
    const [written] = found;
    if (written === '"') QUOTE_OR_NUMBER.lastIndex = findTextEnd(json, found.index);
    else if (isRounded(written)) {
      parts.push(json.slice(taken, found.index), `"${mark}${written}"`);
      taken = QUOTE_OR_NUMBER.lastIndex;
    }
  }
  return parts.length === 0 ? json : parts.join('') + json.slice(taken);
}

/** Behind the text whose opening quote stands at `start`. No regular expression: one for this overflows at millions of characters. */
function findTextEnd(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at !== -1; at = json.indexOf('"', at + 1)) {
    let escapes = at;
    while (json[escapes - 1] === '\\') escapes -= 1;
    if ((at - escapes) % 2 === 0) return at + 1;
  }
  return json.length;
}
