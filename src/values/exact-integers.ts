/** Only such a text can hold an integer that no number holds. */
const LONG = /\d{16}/;
const DECIMAL = /^\+?(-?)0*([1-9]\d{15,})(?:\.0*)?$/;
/** As YAML writes them; the shortest that no number holds. */
const HEX_OR_OCTAL = /^0(?:x0*[1-9a-f][\da-f]{13,}|o0*[1-7][0-7]{17,})$/i;
const QUOTE_OR_NUMBER = /"|-?\d[\d.eE+-]*/g;

/** The decimal digits of an integer that, as JSON or YAML writes it, would be read as another one. */
export function findRounded(written: string): string | undefined {
  if (HEX_OR_OCTAL.test(written)) {
    const integer = String(BigInt(written));
    return isExact(integer) ? undefined : integer;
  }
  const [, sign, digits] = DECIMAL.exec(written) ?? [];
  if (digits === undefined) return undefined;
  const integer = `${sign}${digits}`;
  return String(Number(integer)) === integer ? undefined : integer;
}

/** Is an integer, by its decimal digits, exactly the number that JavaScript reads? Its shortest spelling may be another one's: 2^63. */
export function isExact(digits: string): boolean {
  const read = Number(digits);
  return Number.isFinite(read) && BigInt(read) === BigInt(digits);
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
    else {
      const digits = findRounded(written);
      if (digits === undefined) continue;
      parts.push(json.slice(taken, found.index), `"${mark}${digits}"`);
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
