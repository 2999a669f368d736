/** What stands where a secret was taken out of a text, or of a finished document. */
const MASKS = ['***', '•••'];

/** Whether a text is another one with some of it masked: nothing is added, and what stands there stands in that order. */
export function fitsMasked(shown: string, whole: string): boolean {
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
