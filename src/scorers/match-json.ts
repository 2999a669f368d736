import type { Json, ToolCall } from '../domain/run.ts';
import { isJson, isRecord } from '../values/json-guards.ts';
import { jsonEqual } from '../values/json-equal.ts';
import type { CallPattern, ExpectedCall } from './expected-calls.ts';
import { SpecError } from './check.ts';
import { excerptJson } from './excerpt.ts';

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

export function isNamed({ name }: CallPattern, call: ToolCall): boolean {
  return matchesJson(name, call.name);
}

/** Does the call look as wanted, in one of the ways? `extra`: arguments that are not named are fine. */
export function matchesCall(expected: ExpectedCall, call: ToolCall, extra: boolean): boolean {
  return expected.patterns.some(
    (pattern) =>
      isNamed(pattern, call) && findArgumentMistakes(pattern, call, extra).length === 0,
  );
}

/** What is different about the arguments of a call: one phrase each, of the alternative that comes closest. */
export function findArgumentMistakes(
  { arguments: wanted }: CallPattern,
  call: ToolCall,
  extra: boolean,
): string[] {
  if (wanted === undefined) return [];
  const options = readAnyOf(wanted)?.options ?? [wanted];
  const [closest = []] = options
    .map((option) => compareArguments(isJsonObject(option) ? option : {}, call, extra))
    .toSorted((a, b) => a.length - b.length);
  return closest;
}

function compareArguments(
  wanted: { [key: string]: Json },
  { arguments: given }: ToolCall,
  extra: boolean,
): string[] {
  const mistakes: string[] = [];
  for (const [name, pattern] of Object.entries(wanted)) {
    const { value, optional } = readArgument(pattern);
    const found = ownMember(given, name);
    if (found === undefined) {
      if (!optional) mistakes.push(`argument "${name}" is missing (expected ${describe(value)})`);
    } else if (!matchesJson(value, found)) {
      mistakes.push(`argument "${name}": expected ${describe(value)}, found ${excerptJson(found)}`);
    }
  }
  if (extra) return mistakes;
  const unnamed = Object.keys(given).filter((name) => !Object.hasOwn(wanted, name));
  return [...mistakes, ...unnamed.map((name) => `unexpected argument "${name}"`)];
}

/** An argument may be written `{value, optional: true}`. */
function readArgument(pattern: Json): { value: Json; optional: boolean } {
  if (isJsonObject(pattern) && pattern['optional'] === true && pattern['value'] !== undefined) {
    if (Object.keys(pattern).length === 2) return { value: pattern['value'], optional: true };
  }
  return { value: pattern, optional: readAnyOf(pattern)?.optional ?? false };
}

function describe(pattern: Json): string {
  const anyOf = readAnyOf(pattern);
  return anyOf ? anyOf.options.map((option) => excerptJson(option)).join(' or ') : excerptJson(pattern);
}

function isJsonObject(value: Json): value is { [key: string]: Json } {
  return isRecord(value);
}

function ownMember(object: { [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
