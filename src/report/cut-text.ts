import type { Excerpt } from './report.ts';

/** Shown before the place where two texts begin to differ. */
const LEAD_CHARS = 160;
/** Of the difference so much must be seen where the texts are shown from their beginning. */
const TAIL_CHARS = 80;

/** The first `maxChars` UTF-16 units, never half a character. */
export function cutText(text: string, maxChars: number): Excerpt {
  if (text.length <= maxChars) return { text, omitted: 0 };
  const kept = text.slice(0, isHighSurrogate(text, maxChars - 1) ? maxChars - 1 : maxChars);
  return { text: kept, omitted: text.length - kept.length };
}

/** The same with `…` in place of what is missing. */
export function shorten(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : `${cutText(text, maxChars - 1).text}…`;
}

/** Two texts that begin alike, each cut to `maxChars`: from their beginning, or from shortly before their first difference. */
export function cutPair(a: Excerpt, b: Excerpt, maxChars: number): [Excerpt, Excerpt] {
  const at = findDifference(a.text, b.text);
  const isSeen = at === undefined || at + TAIL_CHARS <= maxChars;
  const start = isSeen ? 0 : findStart(a.text, at, Math.min(LEAD_CHARS, Math.floor(maxChars / 3)));
  const cut = (excerpt: Excerpt): Excerpt => {
    const rest = skipText(excerpt, start);
    const { text, omitted } = cutText(rest.text, maxChars);
    return { ...rest, text, omitted: omitted + rest.omitted };
  };
  return [cut(a), cut(b)];
}

/** Without its first characters. */
export function skipText(excerpt: Excerpt, chars: number): Excerpt {
  if (chars === 0) return excerpt;
  return {
    text: excerpt.text.slice(chars),
    omitted: excerpt.omitted,
    skipped: (excerpt.skipped ?? 0) + chars,
  };
}

/** Where the first of two texts begins to differ from the second; nowhere, where they are the same. */
export function findDifference(a: string, b: string): number | undefined {
  if (a === b) return undefined;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** At most `lead` before a place: from the start of a line, where one is so near. */
export function findStart(text: string, at: number, lead: number): number {
  const earliest = Math.max(0, at - lead);
  if (earliest === 0) return 0;
  const line = text.indexOf('\n', earliest - 1);
  if (line >= 0 && line < at) return line + 1;
  return isHighSurrogate(text, earliest - 1) ? earliest - 1 : earliest;
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}
