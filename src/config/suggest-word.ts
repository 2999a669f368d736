import { distance } from 'fastest-levenshtein';

/** The word that was probably meant; undefined where none is near. */
export function suggestWord(written: string, words: readonly string[]): string | undefined {
  const normal = written.toLowerCase().replaceAll(/[_\s]/g, '-');
  const most = Math.max(written.length > 3 ? 2 : 1, Math.floor(written.length / 3));
  let best: { word: string; edits: number } | undefined;
  for (const word of words) {
    const edits = countSlips(normal, word.toLowerCase().replaceAll('_', '-'));
    if (edits <= most && (!best || edits < best.edits)) best = { word, edits };
  }
  return best?.word;
}

/** `did you mean "x"? ` or nothing. */
export function didYouMean(written: string, words: readonly string[]): string {
  const word = suggestWord(written, words);
  return word === undefined ? '' : `did you mean "${word}"? `;
}

/** Letters too many, too few or other ones; two neighbours that changed places are one slip. */
export function countSlips(written: string, meant: string): number {
  const edits = distance(written, meant);
  if (edits !== 2 || written.length !== meant.length) return edits;
  const at = Array.from(meant).findIndex((letter, index) => letter !== written[index]);
  return written[at] === meant[at + 1] && written[at + 1] === meant[at] ? 1 : edits;
}
