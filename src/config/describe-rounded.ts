import type { Mistake } from './mistake.ts';

/** What is wrong with an integer that no number holds. */
export function describeRounded(
  written: string,
): Required<Pick<Mistake, 'message' | 'hint' | 'readable'>> {
  return {
    message: `this number is too large: it would be read as ${Number(written)}`,
    hint: `write it as text: "${written}"`,
    readable: true,
  };
}
