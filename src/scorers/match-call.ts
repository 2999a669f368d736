import type { Json, ToolCall } from '../domain/run.ts';
import { excerptJson } from './excerpt.ts';
import type { CallPattern, ExpectedCall } from './expected-calls.ts';
import { isJsonObject, matchesJson, ownMember, readAnyOf } from './match-json.ts';

export function isNamed({ name }: CallPattern, call: ToolCall): boolean {
  return matchesJson(name, call.name);
}

/** Does the call look as wanted, in one of the ways? `extra`: arguments that are not named are fine. */
export function matchesCall(expected: ExpectedCall, call: ToolCall, extra: boolean): boolean {
  return expected.patterns.some(
    (pattern) => isNamed(pattern, call) && findArgumentMistakes(pattern, call, extra).length === 0,
  );
}

/** What is different about the arguments of a call: one phrase each, of the alternative that comes closest. */
export function findArgumentMistakes(
  { arguments: wanted, extra: ownExtra }: CallPattern,
  call: ToolCall,
  extra: boolean,
): string[] {
  if (wanted === undefined) return [];
  const options = readAnyOf(wanted)?.options ?? [wanted];
  const [closest = []] = options
    .map((option) =>
      compareArguments(isJsonObject(option) ? option : {}, call, extra || ownExtra === true),
    )
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
  return anyOf
    ? anyOf.options.map((option) => excerptJson(option)).join(' or ')
    : excerptJson(pattern);
}
