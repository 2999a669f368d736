import { cutText, shorten } from './cut-text.ts';
import { joinLines, stripControls } from '../values/strip-controls.ts';

const MAX_LINE_CHARS = 2000;
/** What is taken out of a text leaves a line of the length that is asked for, out of so many times as much. */
const MOST_READ = 16;

/** Untrusted text for a log or a terminal: one line, no escape sequences, nothing that a runner takes for a command. */
export function escapeLog(text: string, maxChars = MAX_LINE_CHARS): string {
  const { text: start, omitted } = cutText(text, MOST_READ * maxChars);
  const line = neutralizeCommands(joinLines(start));
  return shorten(omitted > 0 ? `${line}…` : line, maxChars);
}

/** The same for text of several lines: a harmless line each, with its indentation. */
export function escapeLogLines(text: string, maxChars = MAX_LINE_CHARS): string[] {
  return stripControls(text)
    .split('\n')
    .map((line) => shorten(neutralizeCommands(line.replaceAll('\t', '  ').trimEnd()), maxChars));
}

/** `::name::` counts at the start of a line, `##[name]` anywhere in it. */
function neutralizeCommands(line: string): string {
  return line.replace(/:(?=:)/g, ': ').replace(/##(?=\[)/g, '## ');
}
