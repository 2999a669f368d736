import { shorten } from './cut-text.ts';
import { toOneLine } from '../values/strip-controls.ts';

const MAX_CHARS = 3000;
/** Nothing sees it, and no matcher of mentions, addresses or mark-up reaches across it. */
const BREAK = '\u200B';
const LETTER = String.raw`[\p{L}\p{N}]`;

/** What Slack and Teams read as emphasis, code or a link; each has a twin that they do not read. */
export const CHAT_TWINS: { readonly [char: string]: string } = {
  '*': '∗',
  _: 'ˍ',
  '~': '∼',
  '`': 'ˋ',
  '[': '［',
  ']': '］',
};
/** An underscore inside a word, as in `pass_rate`, is none of theirs. */
const MARK_UP = new RegExp(String.raw`[*~\x60[\]]|(?<!${LETTER})_|_(?!${LETTER})`, 'gu');
/** `name.tld`, `name@host`, `scheme://host`, `:emoji:`. */
const LINKED = new RegExp(String.raw`(?<=${LETTER})\.(?=\p{L}{2})|@(?=\S)|:(?=\S)`, 'gu');

/** Text for a chat message: one line, without mention, link or mark-up of its own. */
export function escapeChat(text: string): string {
  const line = shorten(toOneLine(text), MAX_CHARS)
    .replace(MARK_UP, (char) => CHAT_TWINS[char]!)
    .replace(LINKED, `$&${BREAK}`);
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
