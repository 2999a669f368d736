/** A word of a POSIX shell, as people paste it: plain where it needs no quotes. */
export function quoteWord(word: string): string {
  return /^[\w./:@%+,-][\w./:@%+=,~^-]*$/.test(word)
    ? word
    : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** A file's path as an argument: whoever named the file chose it, and it is neither shell code nor an option. */
export function quotePath(path: string): string {
  return quoteWord(path.startsWith('-') ? `./${path}` : path);
}
