/** A word of a lock's line: white space, control characters and % as %XX, so that words end where spaces stand. */
export function encodeWord(word: string): string {
  return word.replace(/[%\s\p{C}]/gu, (character) =>
    [...Buffer.from(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

/** Undefined for what is not written so. */
export function decodeWord(word: string): string | undefined {
  try {
    return decodeURIComponent(word);
  } catch {
    return undefined;
  }
}

const DIGEST = /^sha256:([0-9a-f]{64})$/;

/** The digits of `sha256:…`. */
export function readDigest(word: string): { sha256: string } | { why: string } {
  const sha256 = DIGEST.exec(word)?.[1];
  return sha256 === undefined
    ? { why: `"${word}" is not a digest: sha256: and 64 hexadecimal digits` }
    : { sha256 };
}
