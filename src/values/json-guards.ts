import type { Json } from '../domain/run.ts';

/** An object that is not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Levels of lists and objects in what others send: far more than anybody means, far less than a stack holds. */
export const MOST_LEVELS = 200;

/** Whether lists and objects are nested more than so many levels: what walks through them would run out of stack. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (levels === 0) return true;
  for (const member of Object.values(value)) if (isDeeperThan(member, levels - 1)) return true;
  return false;
}

/** What was read from JSON or YAML is JSON all the way down, so the outermost level tells. */
export function isJson(value: unknown): value is Json {
  if (typeof value === 'number') return Number.isFinite(value);
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    typeof value === 'object'
  );
}
