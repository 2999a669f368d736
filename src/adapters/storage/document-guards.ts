import { isRecord } from '../../values/json-guards.ts';

/** Whether a value of a stored document is what it should be: whoever wrote it. */
export type Guard = (value: unknown) => boolean;
type Guards = { readonly [key: string]: Guard };

export const isText: Guard = (value) => typeof value === 'string';
export const isFlag: Guard = (value) => typeof value === 'boolean';
export const isCount: Guard = (value) => Number.isInteger(value) && Number(value) >= 0;
export const isAmount: Guard = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
export const isShare: Guard = (value) => isAmount(value) && Number(value) <= 1;
export const listOf =
  (isItem: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(isItem);
export const oneOf =
  (...words: readonly unknown[]): Guard =>
  (value) =>
    words.includes(value);

/** An object whose members are right: those that are `needed` stand there, those that are `free` may. */
export function shaped(needed: Guards, free: Guards = {}): Guard {
  // listed once: a large baseline has a million of them
  const must = Object.entries(needed);
  const may = Object.entries(free);
  return (value) =>
    isRecord(value) &&
    must.every(([key, isRight]) => isRight(value[key])) &&
    may.every(([key, isRight]) => value[key] === undefined || isRight(value[key]));
}

/** What may be left out. */
export const free =
  (isRight: Guard): Guard =>
  (value) =>
    value === undefined || isRight(value);

export const isUsage: Guard = shaped(
  { input_tokens: isCount, output_tokens: isCount },
  { cached_tokens: isCount },
);
