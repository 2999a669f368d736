import type { Excerpt } from './report.ts';

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

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}
