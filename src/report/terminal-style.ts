export type Paint = 'red' | 'green' | 'yellow' | 'bold' | 'dim';

const CODES: { readonly [paint in Paint]: number } = {
  red: 31,
  green: 32,
  yellow: 33,
  bold: 1,
  dim: 2,
};

/** Colours text, or leaves it as it is. */
export type Painter = (text: string, ...paints: readonly Paint[]) => string;

export function makePainter(color: boolean): Painter {
  return (text, ...paints) =>
    color && text !== ''
      ? `${paints.map((paint) => `\u001B[${CODES[paint]}m`).join('')}${text}\u001B[0m`
      : text;
}

/** Where something is written. */
export interface Screen {
  paint: Painter;
  width: number;
}

/** East Asian wide letters and emoji take two columns, combining marks none. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NARROWEST = /\p{M}|\u200C|\u200D|\uFE0F/u;

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += WIDE.test(char) ? 2 : NARROWEST.test(char) ? 0 : 1;
  return width;
}

/** At most `columns` wide, `…` at the end of what was longer. */
export function clip(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const char of text) {
    width += displayWidth(char);
    if (width > columns) break;
    kept += char;
  }
  return `${kept}…`;
}

/** Words in lines of at most `columns`, each as far in as the first; only a word that is wider is broken. */
export function wrap(text: string, columns: number): string[] {
  const indent = /^ */.exec(text)![0].slice(0, columns - 1);
  const room = columns - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(' ')
    .flatMap((part) => breakWord(part, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > room) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, indent + line];
}

function breakWord(word: string, columns: number): string[] {
  if (displayWidth(word) <= columns) return [word];
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const char of word) {
    width += displayWidth(char);
    if (width > columns) {
      pieces.push(piece);
      piece = '';
      width = displayWidth(char);
    }
    piece += char;
  }
  return [...pieces, piece];
}

/** Rows with their cells under each other, two columns apart; `right` cells stand to the right. */
export function alignRows(
  rows: readonly (readonly string[])[],
  right: readonly number[],
): string[][] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row.map((cell, column) => {
      const gap = ' '.repeat(widths[column]! - displayWidth(cell));
      return right.includes(column) ? gap + cell : cell + gap;
    }),
  );
}
