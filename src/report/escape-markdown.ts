import { splitProse } from './plain-prose.ts';
import { joinLines, stripControls } from '../values/strip-controls.ts';

/** Nothing sees it, and no matcher of mentions, references or addresses reaches across it. */
const BREAK = '\u200B';

/** Everything that markdown, HTML or a table could read as its own. Without brackets parentheses link nothing. */
const SPECIAL = /[&<>|\\`*_[\]~#@$]|:(?=\S)/g;

/** What a line may begin with to become a list or a rule. Where it follows words of ours it is none, and no harm is done. */
const LIST_START = /^(?:[-+](?=[\s+-]|$)|\d{1,9}(?=[.)](?:\s|$)))/;

/** Untrusted text as plain words: in a paragraph, a table cell, or an HTML element. One line. */
export function escapeText(text: string): string {
  return encode(joinLines(text));
}

/** Our own sentences, which may hold names between backticks and pieces of untrusted text. One line. */
export function escapeProse(text: string): string {
  return splitProse(joinLines(text))
    .map(({ text: part, isName }) => (isName ? codeSpan(part) : encode(part)))
    .join('');
}

/** Untrusted text as inline code; in a paragraph or a table cell. One line. */
export function codeSpan(text: string): string {
  const line = joinLines(text);
  if (line === '') return '(empty)';
  return /[`|\\<>&]|##\[/.test(line) ? htmlCode(line) : `\`${line}\``;
}

/** The same where markdown is not read, as in a `<summary>`. */
export function htmlCode(text: string): string {
  const line = joinLines(text);
  return line === '' ? '(empty)' : `<code>${encode(line)}</code>`;
}

/** Untrusted text as a block of code, whatever fences it holds. Starts and ends on lines of its own. */
export function fence(text: string, language = ''): string {
  const body = stripControls(text)
    .replaceAll('<!--', `<${BREAK}!--`)
    // a step may print the report: these would be commands to its runner
    .replace(/##(?=\[)/g, `$&${BREAK}`)
    .replace(/:(?=:)/g, `:${BREAK}`);
  const longest = (body.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${body}${body.endsWith('\n') || body === '' ? '' : '\n'}${ticks}`;
}

/** As it is written: what reads addresses also takes `https:host`, and leaves out line breaks. */
const ADDRESS = /^https?:\/\/\P{Cc}*$/u;

/** A link with a label that is already escaped; only `https:` (and `http:`) addresses become one. */
export function link(label: string, address: string): string {
  if (!ADDRESS.test(address) || !URL.canParse(address)) return label;
  const { href } = new URL(address);
  const safe = href.replace(/[()<>|\\`*_[\]"']/g, (char) => encodeChar(char));
  return `[${label}](${safe})`;
}

/** The same to a page below an address; what is no address of its own does not become one by what follows it. */
export function linkBelow(label: string, base: string | undefined, page: string): string {
  return base === undefined || !URL.canParse(base) ? label : link(label, `${base}/${page}`);
}

function encodeChar(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function encode(line: string): string {
  return (
    breakLinks(line)
      .replace(SPECIAL, encodeEntity)
      // a run of spaces is shown as one
      .replace(/ (?= )/g, '&#160;')
      .replace(LIST_START, (start) => (/\d/.test(start) ? `${start}${BREAK}` : encodeEntity(start)))
  );
}

function encodeEntity(char: string): string {
  return `&#${char.charCodeAt(0)};`;
}

/** Entities are undone before GitHub looks for mentions, references and addresses: these need a gap. */
function breakLinks(text: string): string {
  return text
    .replace(/[@#](?=[\p{L}\p{N}_])/gu, `$&${BREAK}`)
    .replace(/\bGH-(?=\d)/gi, `$&${BREAK}`)
    .replace(/:(?=\/\/)/g, `:${BREAK}`)
    .replace(/\b(?:mailto|xmpp):/gi, `$&${BREAK}`)
    .replace(/\bwww(?=\.)/gi, `$&${BREAK}`);
}
