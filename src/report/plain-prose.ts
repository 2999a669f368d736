/** What is quoted (others said it), or a name between single backticks. */
const QUOTED_OR_NAME = /("(?:[^"\\]|\\.){0,2000}")|(?<!`)`([^`]+)`(?!`)/gu;

/** A piece of prose. */
interface Piece {
  text: string;
  isName: boolean;
}

/** Our own sentences in pieces; backticks in what they quote mark nothing. */
export function splitProse(prose: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: whole, 2: name, index } of prose.matchAll(QUOTED_OR_NAME)) {
    if (name === undefined) continue;
    pieces.push({ text: prose.slice(from, index), isName: false }, { text: name, isName: true });
    from = index + whole.length;
  }
  return [...pieces, { text: prose.slice(from), isName: false }];
}

/** The same where nothing is marked: without the backticks round names, and with all that was quoted. */
export function plainProse(prose: string): string {
  return splitProse(prose)
    .map(({ text }) => text)
    .join('');
}
