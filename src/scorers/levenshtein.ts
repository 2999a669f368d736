import { distance } from 'fastest-levenshtein';
import { filledBy, SpecError, Unscorable, type CheckDefinition } from './check.ts';
import { excerpt, excerptDifference } from './excerpt.ts';
import { compileReferences } from './expected-text.ts';

const DEFAULT_EDITS = 5;
/** Lengths multiplied: what takes a second or two. */
const MAX_WORK = 10_000_000_000;

export const levenshtein: CheckDefinition = {
  summary: 'At most so many single-character edits lie between the text and the value.',
  parameters: {
    value: 'Text, or a list of which the closest counts.',
    threshold: `Most edits that pass; ${DEFAULT_EDITS} when absent.`,
  },
  compile: ({ value, n, threshold = DEFAULT_EDITS }) => {
    if (n !== undefined)
      throw new SpecError('n means nothing here', 'write threshold: <most edits>');
    const referencesOf = compileReferences(value);
    return filledBy(referencesOf, ({ text, scope }) => {
      const [closest] = referencesOf(scope)
        .map((reference) => ({ reference, edits: countEdits(text, reference) }))
        .toSorted((a, b) => a.edits - b.edits);
      if (!closest) throw new Unscorable('value is an empty list in this case');
      const { reference, edits } = closest;
      const [, found] = excerptDifference(reference, text);
      return {
        value: 1 - edits / Math.max(text.length, reference.length, 1),
        pass: edits <= threshold,
        expected: `to be within ${threshold} edits of ${excerpt(reference)}`,
        found: `it is ${edits} away; got ${found}`,
      };
    });
  },
};

function countEdits(text: string, reference: string): number {
  if (text.length * reference.length > MAX_WORK) {
    throw new Unscorable('the texts are too long to count their edits');
  }
  return distance(text, reference);
}
