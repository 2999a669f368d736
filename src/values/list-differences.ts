import { isRecord } from './json-guards.ts';

/** A place in two JSON values where they differ; what is not there is absent. */
export interface Difference {
  /** E.g. `gates[2].result`. */
  path: string;
  a?: unknown;
  b?: unknown;
}

/** Where two JSON values differ, in the order of their keys: at most so many places. */
export function listDifferences(a: unknown, b: unknown, most: number): Difference[] {
  const found: Difference[] = [];
  collect(a, b, '', (difference) => {
    if (found.length < most) found.push(difference);
    return found.length < most;
  });
  return found;
}

/** Answers whether to go on. */
type Collector = (difference: Difference) => boolean;

function collect(a: unknown, b: unknown, path: string, tell: Collector): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length)
      return tell({ path: `${path}.length`.replace(/^\./, ''), a: a.length, b: b.length });
    return a.every((item, index) => collect(item, b[index], `${path}[${index}]`, tell));
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.every((key) =>
      collect(memberOf(a, key), memberOf(b, key), path === '' ? key : `${path}.${key}`, tell),
    );
  }
  return a === b || tell({ path, a, b });
}

function memberOf(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
