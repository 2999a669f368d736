import type { Json } from '../domain/run.ts';
import { isJson, isRecord } from '../values/json-guards.ts';
import { jsonEqual } from '../values/json-equal.ts';
import { SpecError } from './check.ts';

/** The members of `{any-of: [...], optional?}`; undefined for any other value. */
export function readAnyOf(value: Json): { options: Json[]; optional: boolean } | undefined {
  if (!isRecord(value) || !('any-of' in value)) return undefined;
  const { 'any-of': options, optional = false, ...others } = value;
  if (!Array.isArray(options) || options.length === 0 || !options.every(isJson)) {
    throw new SpecError('any-of must be a list with something in it');
  }
  if (Object.keys(others).length > 0 || typeof optional !== 'boolean') {
    throw new SpecError('beside any-of only optional: true may stand');
  }
  return { options, optional };
}

/** Throws a SpecError for an any-of, at any depth, that is none. */
export function checkPattern(pattern: Json): void {
  readAnyOf(pattern);
  if (pattern !== null && typeof pattern === 'object') Object.values(pattern).forEach(checkPattern);
}

/** JSON equality, with `{any-of: [...]}` at any depth; a member that is one with `optional: true` may be absent. */
export function matchesJson(pattern: Json, found: Json): boolean {
  const anyOf = readAnyOf(pattern);
  if (anyOf) return anyOf.options.some((option) => matchesJson(option, found));
  if (Array.isArray(pattern)) {
    return (
      Array.isArray(found) &&
      pattern.length === found.length &&
      pattern.every((item, index) => matchesJson(item, found[index] ?? null))
    );
  }
  if (!isJsonObject(pattern)) return jsonEqual(pattern, found);
  return (
    isJsonObject(found) &&
    Object.keys(found).every((key) => Object.hasOwn(pattern, key)) &&
    Object.entries(pattern).every(([key, wanted]) => {
      const given = ownMember(found, key);
      return given === undefined
        ? (readAnyOf(wanted)?.optional ?? false)
        : matchesJson(wanted, given);
    })
  );
}

export function isJsonObject(value: Json): value is { [key: string]: Json } {
  return isRecord(value);
}

export function ownMember(object: { [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
