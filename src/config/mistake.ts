import type { Problem } from '../errors.ts';
import type { SourceDocument } from './source-document.ts';

/** A scorer, check or judge as it was written, before or after it fits the schema. */
export type WrittenCheck = Readonly<Record<string, unknown>>;

/**
 * How a file is read: `checked` where its author can still mend it, `as-it-is` where nobody can any more (the base commit's):
 * what could be read when it was written is read as it was then.
 */
export type Strictness = 'checked' | 'as-it-is';

/** A problem that knows its part of the document, not yet its line. */
export interface Mistake {
  /** JSON pointer of the part. */
  pointer: string;
  /** A key of the part, where the key itself is wrong. */
  key?: string;
  message: string;
  hint?: string;
  /** A key that the part should have; silent where a key beside it was meant to be that key. */
  lacks?: string;
  /** What `key` was probably meant to be. */
  suggests?: string;
  /** Stable word; `config` where none is given. */
  code?: string;
  /** The document can be read in spite of it, and was until it became a mistake. */
  readable?: true;
}

/** The mistakes that keep a document from being read so. */
export function keepHindering<T extends { readable?: true }>(
  mistakes: readonly T[],
  strictness: Strictness,
): T[] {
  return mistakes.filter(({ readable }) => strictness === 'checked' || !readable);
}

/** Mistakes of one document as problems, in the order of its lines. */
export function placeMistakes(mistakes: readonly Mistake[], document: SourceDocument): Problem[] {
  const problems = dropEchoes(mistakes).map(({ pointer, key, message, hint, code = 'config' }) => ({
    code,
    message,
    place: document.locate(pointer, key),
    ...(hint === undefined ? {} : { hint }),
  }));
  return problems.sort(
    (a, b) =>
      (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0),
  );
}

/** `vaule` is one mistake, although `value` is missing too. */
function dropEchoes(mistakes: readonly Mistake[]): Mistake[] {
  return mistakes.filter(
    ({ pointer, lacks }) =>
      lacks === undefined ||
      !mistakes.some((other) => other.pointer === pointer && other.suggests === lacks),
  );
}
