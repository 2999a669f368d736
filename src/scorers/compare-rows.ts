import type { Json } from '../domain/run.ts';
import { isRecord } from '../values/json-guards.ts';
import { assignPairs } from './assign-pairs.ts';

/** A query's answer. */
export interface QueryRows {
  columns: string[];
  rows: Json[][];
}

/** Sums of the same numbers in another order differ in the last digits. */
const RELATIVE_SLACK = 1e-9;
/** Beyond it pairing rows that differ in rounding costs too much. */
const MAX_PAIRED = 500;

/**
 * Rows of `wanted` that `found` lacks and rows of `found` that `wanted` lacks, whatever their order. A wanted row is a
 * list of values, or an object by column name (whatever the case; columns that it does not name do not count).
 */
export function compareRows(
  wanted: readonly Json[],
  found: QueryRows,
): { missing: Json[]; extra: Json[][] } {
  const exact = new Map<string, number[]>();
  for (const [at, row] of found.rows.entries()) {
    const key = keyOf(row);
    exact.set(key, [...(exact.get(key) ?? []), at]);
  }
  const taken = new Set<number>();
  const unsettled = wanted.filter((row) => {
    const at = Array.isArray(row) ? exact.get(keyOf(row))?.shift() : undefined;
    if (at !== undefined) taken.add(at);
    return at === undefined;
  });
  const left = found.rows.filter((_, at) => !taken.has(at));
  if (unsettled.length > MAX_PAIRED || left.length > MAX_PAIRED) {
    return { missing: unsettled, extra: left };
  }
  const partners = assignPairs(unsettled, left, (row, candidate) =>
    isSameRow(row, candidate, found.columns),
  );
  const paired = new Set(partners);
  return {
    missing: unsettled.filter((_, at) => partners[at] === undefined),
    extra: left.filter((_, at) => !paired.has(at)),
  };
}

function keyOf(row: Json): string {
  return JSON.stringify(row);
}

function isSameRow(wanted: Json, found: readonly Json[], columns: readonly string[]): boolean {
  if (Array.isArray(wanted)) {
    return (
      wanted.length === found.length &&
      wanted.every((value, at) => isSameValue(value, found[at] ?? null))
    );
  }
  // a row of one column may be written as its value
  if (!isRecord(wanted)) return found.length === 1 && isSameValue(wanted, found[0] ?? null);
  const names = columns.map((column) => column.toLowerCase());
  return Object.entries(wanted).every(([name, value]) => {
    const at = names.indexOf(name.toLowerCase());
    return at !== -1 && isSameValue(value, found[at] ?? null);
  });
}

function isSameValue(wanted: unknown, found: Json): boolean {
  // SQLite has no booleans
  const plain = typeof wanted === 'boolean' ? Number(wanted) : wanted;
  if (plain === found) return true;
  if (typeof plain !== 'number' || typeof found !== 'number') return false;
  // numbers of things, and ids: no sum of theirs is off
  if (Number.isSafeInteger(plain) && Number.isSafeInteger(found)) return false;
  return Math.abs(plain - found) <= RELATIVE_SLACK * Math.max(Math.abs(plain), Math.abs(found));
}
