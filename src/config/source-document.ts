import type { Place } from '../domain/place.ts';

/** The value of a file (or of one line of it) and where its parts stand. */
export interface SourceDocument {
  data: unknown;
  /** Place of the value at a JSON pointer; with `key`, of that key of it. The nearest part around it that exists. */
  locate(pointer: string, key?: string): Place;
  /** A scalar as it is written, e.g. `1.10` for the number 1.1. */
  written(pointer: string): string | undefined;
}

/** Most levels of lists and maps in a document. */
export const MAX_DEPTH = 64;

/** Keys that mean something to JavaScript objects; no document needs them. */
export const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys and indexes of a JSON pointer. */
export function splitPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** `/datasets/0/path` as people write it: `datasets[0].path`. */
export function formatPointer(pointer: string): string {
  return splitPointer(pointer)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/** One more step of a JSON pointer. */
export function extendPointer(pointer: string, part: string | number): string {
  return `${pointer}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The value at a JSON pointer. */
export function valueAt(data: unknown, pointer: string): unknown {
  let value = data;
  for (const part of splitPointer(pointer)) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part))
      return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
