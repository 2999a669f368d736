import type { Json } from '../domain/run.ts';
import { compileRegex, type LinearRegex } from '../values/regex.ts';
import { filledBy, holds, SpecError, type CheckDefinition } from './check.ts';
import { excerpt } from './excerpt.ts';
import { compileValue } from './expected-text.ts';
import { readNumbers, type WrittenNumber } from './read-numbers.ts';

type Extracted = { number: WrittenNumber } | { why: string };

export const number: CheckDefinition = {
  summary:
    'The number in the text is the value: `1,234`, signs, currency and percent (50% is 50) are understood.',
  parameters: {
    value: 'Number, or text with one number in it.',
    extract:
      'Regular expression with one group; the number in the group’s last match counts. Absent: the last number of the text.',
    tolerance: 'Largest difference that passes; 0 when absent.',
  },
  compile: ({ value, extract, tolerance = 0 }) => {
    const expectedOf = compileValue(value, readExpected);
    const pattern = extract === undefined ? undefined : compileExtract(extract);
    return filledBy(expectedOf, ({ text, scope }) => {
      const expected = expectedOf(scope);
      const wanted = `to be ${expected.text}${tolerance > 0 ? ` ± ${tolerance}` : ''}`;
      const extracted = pattern ? extractNumber(text, pattern) : lastNumber(text);
      if ('why' in extracted) return holds(false, wanted, extracted.why);
      const { number: found } = extracted;
      const pass = isWithin(found, expected, tolerance);
      return holds(pass, wanted, `found ${found.text} in ${excerpt(text)}`);
    });
  },
};

function readExpected(value: Json): WrittenNumber {
  const numbers =
    typeof value === 'number' || typeof value === 'string' ? readNumbers(String(value)) : [];
  const [only, second] = numbers;
  if (only && !second) return only;
  throw new SpecError(`value must be a number; found ${JSON.stringify(value)}`);
}

function compileExtract(extract: string): LinearRegex {
  const pattern = compileRegex(extract);
  if (pattern.groupCount === 1) return pattern;
  throw new SpecError(
    `extract must have exactly one group; "${extract}" has ${pattern.groupCount}`,
    'put the part that is the number in ( ), and write (?: ) for any other group',
  );
}

function lastNumber(text: string): Extracted {
  const last = readNumbers(text).at(-1);
  return last ? { number: last } : { why: `there is no number in ${excerpt(text)}` };
}

function extractNumber(text: string, pattern: LinearRegex): Extracted {
  const part = pattern.lastMatch(text)?.groups[0];
  if (part === undefined) return { why: `/${pattern.pattern}/ does not match ${excerpt(text)}` };
  const [only, second] = readNumbers(part);
  if (!only) return { why: `there is no number in ${excerpt(part)}` };
  if (second) return { why: `${excerpt(part)} holds several numbers` };
  return { number: only };
}

function isWithin(found: WrittenNumber, expected: WrittenNumber, tolerance: number): boolean {
  if (found.exact === expected.exact) return true;
  if (tolerance === 0) return false;
  // 1.1 - 1 is a little more than 0.1 in binary
  const slack = Number.EPSILON * 4 * Math.max(Math.abs(found.value), Math.abs(expected.value));
  return Math.abs(found.value - expected.value) <= tolerance + slack;
}
