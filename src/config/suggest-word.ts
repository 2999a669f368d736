import { distance } from 'fastest-levenshtein';

/** The word that was probably meant; undefined where none is near. */
export function suggestWord(written: string, words: readonly string[]): string | undefined {
  const normal = written.toLowerCase().replaceAll(/[_\s]/g, '-');
  const most = Math.max(written.length > 3 ? 2 : 1, Math.floor(written.length / 3));
  let best: { word: string; edits: number } | undefined;
  for (const word of words) {
    const edits = distance(normal, word.toLowerCase().replaceAll('_', '-'));
    if (edits <= most && (!best || edits < best.edits)) best = { word, edits };
  }
  return best?.word;
}

/** `did you mean "x"? ` or nothing. */
export function didYouMean(written: string, words: readonly string[]): string {
  const word = suggestWord(written, words);
  return word === undefined ? '' : `did you mean "${word}"? `;
}
