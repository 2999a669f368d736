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

/**
 * Those of a text that people or models read, such as a prompt: it may teach LaTeX, JSX or BibTeX. There only braces that nothing
 * in the text closes or opens can be nothing else.
 */
export function findBrokenInProse(text: string): BrokenTemplate[] {
  const broken = findBrokenTemplates(text);
  if (broken.length === 0) return [];
  const unmatched = listUnmatched(text);
  return broken.filter(
    ({ offset, written }) =>
      unmatched.has(offset) ||
      (written.endsWith('}}') && unmatched.has(offset + written.length - 1)),
  );
}

/** Broken templates of every text of a value. */
export function findBrokenInValue(
  value: unknown,
  findBroken: (text: string) => BrokenTemplate[] = findBrokenTemplates,
): BrokenTemplate[] {
  const found: BrokenTemplate[] = [];
  visitTexts(value, (text) => void found.push(...findBroken(text)));
  return found;
}

/** Offsets of braces that have no partner. */
function listUnmatched(text: string): Set<number> {
  const open: number[] = [];
  const alone: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else if (open.pop() === undefined) alone.push(index);
  }
  return new Set([...open, ...alone]);
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
