import type { Json } from '../domain/run.ts';
import { isRecord } from '../values/json-guards.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import { filledBy, holds, SpecError, type CheckDefinition } from './check.ts';
import { compileValue } from './expected-text.ts';
import type { ScorerTools } from './scorer.ts';

interface Bounds {
  min: number;
  max: number;
}

/** A check on how much of something the text has. */
function counting(summary: string, unit: string, count: (text: string) => number): CheckDefinition {
  return {
    summary,
    parameters: {
      value: `How many exactly, or {min, max}.`,
      min: 'Fewest allowed; 0 when absent.',
      max: 'Most allowed; no limit when absent.',
    },
    compile: (spec, tools) => {
      const boundsOf = compileBounds(spec, tools);
      return filledBy(boundsOf, ({ text, scope }) => {
        const { min, max } = boundsOf(scope);
        const found = count(text);
        const pass = found >= min && found <= max;
        return holds(pass, `to have ${describeBounds(min, max)} ${unit}`, `got ${found}`);
      });
    },
  };
}

function compileBounds(
  { value, min, max }: CheckSpec,
  { asItIs = false }: Pick<ScorerTools, 'asItIs'>,
) {
  if (value === undefined) {
    const fixed = requireBounds({ min: min ?? 0, max: max ?? Infinity }, asItIs);
    return () => fixed;
  }
  if (min !== undefined || max !== undefined) {
    throw new SpecError('value and min or max say the same twice', 'keep one of them');
  }
  return compileValue(value, (rendered) => readBounds(rendered, asItIs));
}

function readBounds(value: Json, asItIs: boolean): Bounds {
  if (!isRecord(value)) {
    const exact = readCount(value, 'value');
    return { min: exact, max: exact };
  }
  const strange = Object.keys(value).filter((key) => key !== 'min' && key !== 'max');
  if (strange.length > 0 || Object.keys(value).length === 0) {
    throw new SpecError('value must be a number or {min, max}');
  }
  const { min = 0, max } = value;
  return requireBounds(
    { min: readCount(min, 'min'), max: max === undefined ? Infinity : readCount(max, 'max') },
    asItIs,
  );
}

function readCount(value: unknown, key: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= 0) return number;
  throw new SpecError(`${key} must be a whole number from 0; found ${JSON.stringify(value)}`);
}

function requireBounds(bounds: Bounds, asItIs: boolean): Bounds {
  if (!asItIs && bounds.min === 0 && bounds.max === Infinity)
    throw new SpecError('min 0 without max: every text would pass', 'write min: 1, or a max');
  if (bounds.min <= bounds.max) return bounds;
  throw new SpecError(`min ${bounds.min} is greater than max ${bounds.max}: nothing can pass`);
}

function describeBounds(min: number, max: number): string {
  if (min === max) return `${min}`;
  if (max === Infinity) return `at least ${min}`;
  return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export const wordCount = counting(
  'The number of words, split on white space.',
  'words',
  countWords,
);
export const length = counting(
  'The number of characters (Unicode code points).',
  'characters',
  countCodePoints,
);
