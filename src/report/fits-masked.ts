/** What stands where a secret was taken out of a text, or of a finished document. */
const MASKS = ['***', '•••'];

/**
 * Whether a text is another one with some of it masked: nothing is added, and what stands there stands in that order. A mask
 * hides a part of a line, or once a secret of several lines.
 */
export function fitsMasked(shown: string, whole: string): boolean {
  if (!MASKS.some((mask) => shown.includes(mask))) return false;
  const lines = shown.split('\n');
  const wholeLines = whole.split('\n');
  if (lines.length !== wholeLines.length) return fitsBlocks(lines, wholeLines);
  return lines.every((line, index) => {
    const other = wholeLines[index]!;
    return line === other || fitsLine(line, other);
  });
}

/** The same of a document, whose first line says what it is and is never masked. */
export function fitsMaskedDocument(shown: string, whole: string): boolean {
  const [first] = shown.split('\n', 1);
  return first === whole.split('\n', 1)[0] && fitsMasked(shown, whole);
}

/** A secret of several lines was masked as one: line by line until then, and from the end again. */
function fitsBlocks(lines: readonly string[], whole: readonly string[]): boolean {
  if (lines.length > whole.length) return false;
  const cut = lines.findIndex((line, index) => line !== whole[index]);
  const gap = whole.length - lines.length;
  const tail = lines.slice(cut + 1);
  const block = whole.slice(cut, cut + gap + 1).join('\n');
  const rest = whole.slice(cut + gap + 1);
  const isTailSame = tail.every(
    (line, index) => line === rest[index] || fitsLine(line, rest[index]!),
  );
  return gap <= MOST_MASKED_LINES && fitsLine(lines[cut]!, block) && isTailSame;
}

/** A private key has some fifty. */
const MOST_MASKED_LINES = 100;

function fitsLine(shown: string, whole: string): boolean {
  return MASKS.some((mask) => shown.includes(mask) && fits(shown.split(mask), whole));
}

function fits(pieces: readonly string[], whole: string): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop() ?? '';
  const end = whole.length - last.length;
  if (!whole.startsWith(first) || !whole.endsWith(last)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = whole.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= end;
}
