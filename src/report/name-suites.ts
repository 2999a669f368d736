import { codeSpan } from './escape-markdown.ts';

/** In a sentence. A comment may have a thousand suites, and its list has them again. */
const MOST_NAMES_CHARS = 1_500;

/** Names of suites, as many as a sentence has room for. */
export function nameSuites(names: readonly string[]): string {
  const spans = names.map(codeSpan);
  const shown = takeFitting(spans, MOST_NAMES_CHARS);
  const more = spans.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}

/** The first of them, as long as they fit together, and one in any case. */
export function takeFitting(texts: readonly string[], maxChars: number): string[] {
  let chars = 0;
  const end = texts.findIndex((text) => (chars += text.length + 2) > maxChars);
  return texts.slice(0, end < 0 ? texts.length : Math.max(1, end));
}
