import { toJsonLines } from './run-cli.ts';

/** A rubric that a test can make stricter by a word. */
export const RUBRIC = `---
version: "1"
scale: pass-fail
---
Is it a helpful answer to the question?

{{input}}

{{output}}
`;

/** Labels of a person (or of \`by\`) on answers that say whether they are good; the same answers as the suite's. */
export function labelled(
  count: number,
  { by = 'ana', from = 0, strict = false }: { by?: string; from?: number; strict?: boolean } = {},
): string {
  return toJsonLines(
    Array.from({ length: count }, (_, at) => {
      const index = from + at;
      const isGood = index % 3 !== 0;
      return {
        input: `question ${index}`,
        output: isGood ? `a good answer to ${index}` : `a bad answer to ${index}`,
        label: isGood && !(strict && index % 2 === 1) ? 'pass' : 'fail',
        by,
        at: '2026-05-04',
      };
    }),
  );
}
