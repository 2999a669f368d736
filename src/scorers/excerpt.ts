const MAX_EXCERPT = 200;
/** Characters shown before the place that matters. */
const LEAD = 40;

/** The text in quotes on one line, cut to its beginning. */
export function excerpt(text: string, max = MAX_EXCERPT): string {
  return quote(text, 0, max);
}

/** The same, cut to its end. */
export function excerptEnd(text: string): string {
  return quote(text, Math.max(0, text.length - MAX_EXCERPT), MAX_EXCERPT);
}

/** Two texts that differ, both cut to where the difference begins. */
export function excerptDifference(a: string, b: string): [string, string] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const start = Math.max(a.length, b.length) > MAX_EXCERPT ? Math.max(0, at - LEAD) : 0;
  return [quote(a, start, MAX_EXCERPT), quote(b, start, MAX_EXCERPT)];
}

/** A JSON value on one line, cut to its beginning; texts in quotes. */
export function excerptJson(value: unknown): string {
  if (typeof value === 'string') return excerpt(value);
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > MAX_EXCERPT ? `${json.slice(0, MAX_EXCERPT - 1)}…` : json;
}

function quote(text: string, start: number, max: number): string {
  const end = Math.min(text.length, start + max);
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  // a cut may fall inside a pair of surrogates
  return JSON.stringify(before + text.slice(start, end).toWellFormed() + after);
}
