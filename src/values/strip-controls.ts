/* eslint-disable no-control-regex */

/** What is all of printable ASCII has nothing to be taken out: most texts, and there is one for every case of a report. */
const UNUSUAL = /[^\t\n\u0020-\u007E]/;

/** Terminal sequences with their arguments. Every alternative stops at the next ESC, so that it takes linear time. */
const TERMINAL_SEQUENCES =
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])(?:[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C))?|\u001B[ -/]*[0-~]/g;

/** C0 (not tab and line feed), DEL, C1. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** What turns the direction of text round, and characters that nobody sees: marks, fillers, tags. */
const INVISIBLE =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|[\u{E0000}-\u{E007F}]/gu;

/** They choose the look of the letter before them, and can hide a text in it; the one that makes an emoji of a sign stays. */
const VARIANTS = /[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}]/gu;

/** Looked for from the start of a run of spaces alone, so that it takes linear time. */
const BREAKS = /(?<! ) *[\n\t][\n\t ]*/g;

/**
 * Text that shows what it holds: no terminal sequences, control characters, direction marks or hidden letters,
 * one kind of line end, no half characters. Tabs and line feeds stay.
 */
export function stripControls(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(TERMINAL_SEQUENCES, '')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(VARIANTS, '');
}

/** The same on one line, with its spaces as they are: a line break or tab, and the white space round it, becomes one. */
export function joinLines(text: string): string {
  return stripControls(text).replace(BREAKS, ' ').trim();
}

/** The same on one line: runs of white space become a space. */
export function toOneLine(text: string): string {
  return stripControls(text).replace(/\s+/g, ' ').trim();
}
