import { toOneLine } from '../values/strip-controls.ts';

const MAX_CHARS = 3000;

/** Text for a chat message: one line, without mention, link or mark-up of its own. */
export function escapeChat(text: string): string {
  const line = toOneLine(text).slice(0, MAX_CHARS).toWellFormed();
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
