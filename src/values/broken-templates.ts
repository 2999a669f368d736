import { BRACES, visitTexts } from './template.ts';

/** Something in a text that was meant as a template and would stand there as it is written. */
export interface BrokenTemplate {
  /** As it is written. */
  written: string;
  /** The name that it means. */
  name: string;
  /** In the text, from 0. */
  offset: number;
}

const NAME =
  '(?<name>(?:input|reference|context|metadata|output(?:_[ab])?)(?:\\.[\\p{L}\\p{N}_$-]+)*)(?!\\.?[\\p{L}\\p{N}_$-])';
/** `{{name` that nothing closes; with what follows in code (`{{input: 1`) and formulas (`{{output}_t`) it means something else. */
const UNCLOSED = new RegExp(`\\{\\{\\s*${NAME}(?!\\s*(?:[:=(]|\\}[_^\\\\]))\\s*\\}?`, 'gu');
const PARTED = new RegExp(`\\{[ \\t]+\\{[ \\t]*${NAME}[ \\t]*\\}[ \\t]*\\}`, 'gu');
/** Inside other braces its second one closes these: then it is none. */
const UNOPENED = new RegExp(`\\{[ \\t]*${NAME}[ \\t]*\\}\\}`, 'gu');

/**
 * Templates of a name of ours whose braces are not whole, in the order of the text: `{{reference}`, `{{reference`,
 * `{reference}}`, `{ {reference} }`. Nothing is said of braces that code, JSON or a formula may mean.
 */
export function findBrokenTemplates(text: string): BrokenTemplate[] {
  if (!text.includes('{')) return [];
  const rest = text.replace(BRACES, (whole) => '\0'.repeat(whole.length));
  const countOpen = createBraceCounter(rest);
  const toBroken = (match: RegExpExecArray): BrokenTemplate => ({
    written: match[0].trim(),
    name: match.groups?.['name'] ?? '',
    offset: match.index,
  });
  const unopened = [...rest.matchAll(UNOPENED)].filter(({ index }) => countOpen(index) === 0);
  return [...rest.matchAll(UNCLOSED), ...rest.matchAll(PARTED), ...unopened]
    .map(toBroken)
    .sort((a, b) => a.offset - b.offset);
}

/** The same, of every text of a value. */
export function findBrokenInValue(value: unknown): BrokenTemplate[] {
  const found: BrokenTemplate[] = [];
  visitTexts(value, (text) => void found.push(...findBrokenTemplates(text)));
  return found;
}

/** How many braces are open at an offset; offsets ascend, so that the text is walked through once. */
function createBraceCounter(text: string): (offset: number) => number {
  let at = 0;
  let open = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      if (text[at] === '{') open += 1;
      else if (text[at] === '}') open = Math.max(0, open - 1);
    }
    return open;
  };
}
