import { filledBy, type CheckDefinition } from './check.ts';
import { excerpt } from './excerpt.ts';
import { compileReferences } from './expected-text.ts';
import { countGrams, countShared, splitWords } from './word-grams.ts';

const DEFAULT_THRESHOLD = 0.75;

export const rougeN: CheckDefinition = {
  summary: 'ROUGE-N: the share of the value’s word runs (n-grams) that the text has too.',
  parameters: {
    value: 'Reference text, or a list of which the closest counts.',
    n: 'Words in a run; 1 when absent.',
    threshold: `Least share that passes; ${DEFAULT_THRESHOLD} when absent.`,
  },
  compile: ({ value, n = 1, threshold = DEFAULT_THRESHOLD }) => {
    const referencesOf = compileReferences(value);
    return filledBy(referencesOf, ({ text, scope }) => {
      const words = splitWords(text);
      const score = Math.max(
        ...referencesOf(scope).map((reference) => measureRecall(words, splitWords(reference), n)),
      );
      return {
        value: score,
        pass: score >= threshold,
        expected: `to have ROUGE-${n} of at least ${threshold}`,
        found: `it is ${score.toFixed(3)}; got ${excerpt(text)}`,
      };
    });
  },
};

/** ROUGE-N as Lin (2004) defines it: recall. A reference shorter than `n` words is one gram. */
function measureRecall(words: readonly string[], reference: readonly string[], n: number): number {
  if (reference.length === 0) return words.length === 0 ? 1 : 0;
  const size = Math.min(n, reference.length);
  const wanted = countGrams(reference, size);
  return countShared(wanted, countGrams(words, size)) / (reference.length - size + 1);
}
