import { filledBy, type CheckDefinition } from './check.ts';
import { excerpt } from './excerpt.ts';
import { compileReferences } from './expected-text.ts';
import { countGrams, countShared, splitWords } from './word-grams.ts';

const DEFAULT_THRESHOLD = 0.5;
const DEFAULT_ORDER = 4;

export const bleu: CheckDefinition = {
  summary: 'BLEU: how precisely the text’s word runs agree with those of the value.',
  parameters: {
    value: 'Reference text, or a list of several.',
    n: `Longest run of words; ${DEFAULT_ORDER} when absent.`,
    threshold: `Least score that passes; ${DEFAULT_THRESHOLD} when absent.`,
  },
  compile: ({ value, n = DEFAULT_ORDER, threshold = DEFAULT_THRESHOLD }) => {
    const referencesOf = compileReferences(value);
    return filledBy(referencesOf, ({ text, scope }) => {
      const score = measureBleu(splitWords(text), referencesOf(scope).map(splitWords), n);
      return {
        value: score,
        pass: score >= threshold,
        expected: `to have BLEU of at least ${threshold}`,
        found: `it is ${score.toFixed(3)}; got ${excerpt(text)}`,
      };
    });
  },
};

/**
 * Sentence BLEU (Papineni et al. 2002): geometric mean of the clipped n-gram precisions times the brevity penalty.
 * Orders for which the text is too short are left out, and the k-th order without any agreement counts as 1/2^k of
 * a gram (Chen and Cherry 2014, method 3), or short answers would all score 0.
 */
function measureBleu(
  words: readonly string[],
  references: readonly (readonly string[])[],
  order: number,
): number {
  const orders = Math.min(order, words.length);
  if (orders === 0) return references.some((reference) => reference.length === 0) ? 1 : 0;
  let logSum = 0;
  let misses = 0;
  for (let n = 1; n <= orders; n += 1) {
    const grams = countGrams(words, n);
    let shared = countShared(
      grams,
      mostOf(references.map((reference) => countGrams(reference, n))),
    );
    if (n === 1 && shared === 0) return 0;
    if (shared === 0) {
      misses += 1;
      shared = 1 / 2 ** misses;
    }
    logSum += Math.log(shared / (words.length - n + 1));
  }
  return Math.min(1, measureBrevity(words.length, references) * Math.exp(logSum / orders));
}

/** For every gram the most that any one reference has of it. */
function mostOf(counts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const grams of counts) {
    for (const [gram, count] of grams) most.set(gram, Math.max(count, most.get(gram) ?? 0));
  }
  return most;
}

/** The penalty of a text shorter than the reference whose length is closest (of two, the shorter). */
function measureBrevity(length: number, references: readonly (readonly string[])[]): number {
  const distance = (reference: number): number => Math.abs(reference - length);
  const closest = references
    .map((reference) => reference.length)
    .toSorted((a, b) => distance(a) - distance(b) || a - b)[0];
  return closest === undefined || length >= closest ? 1 : Math.exp(1 - closest / length);
}
