import type { Json } from '../domain/run.ts';
import { describeError } from '../errors.ts';
import { isJson, isRecord } from '../values/json-guards.ts';
import { readToolCalls, ToolCallError } from '../values/tool-calls.ts';
import { SpecError } from './check.ts';
import { excerptJson } from './excerpt.ts';
import { checkPattern, readAnyOf } from './match-json.ts';

/** One way a call may look. */
export interface CallPattern {
  /** A name, or `{any-of: [names]}`. */
  name: Json;
  /** By name of the argument; absent: arguments are not looked at. */
  arguments?: Json;
  /** Arguments that are not named are fine. */
  extra?: boolean;
}

/** A call that is wanted, in any of several ways. */
export interface ExpectedCall {
  patterns: CallPattern[];
  /** May be left out. */
  optional: boolean;
  label: string;
}

const CALL_KEYS = ['name', 'arguments', 'optional', 'extra', 'id', 'type', 'function'];
const HOW = 'write {name, arguments}, a list of such calls, a bare name, or none';

/**
 * Reads the `value` of a tool check: `none`, a call, a list of calls, or `{any-of: [those]}`. A call is
 * `{name, arguments?, optional?, extra?}`, OpenAI's shape, or a bare name (then its arguments are not looked at). One list of
 * calls for each alternative. Throws a SpecError.
 */
export function readExpectedCalls(value: Json): ExpectedCall[][] {
  const anyOf = readAnyOf(value);
  if (anyOf) return anyOf.options.flatMap(readExpectedCalls);
  if (value === 'none') return [[]];
  if (Array.isArray(value)) return [value.map(readExpectedCall)];
  return [[readExpectedCall(value)]];
}

export function describeCalls(calls: readonly ExpectedCall[]): string {
  return calls.map((call) => call.label).join(', ');
}

function readExpectedCall(value: Json): ExpectedCall {
  const anyOf = readAnyOf(value);
  if (anyOf) {
    const options = anyOf.options.map(readExpectedCall);
    const optional = anyOf.optional || options.some((option) => option.optional);
    const label = options.map((option) => option.label).join(' or ');
    return { patterns: options.flatMap((option) => option.patterns), optional, label };
  }
  if (typeof value === 'string') {
    if (value === 'none') throw new SpecError('none cannot stand in a list of calls', HOW);
    return { patterns: [{ name: value }], optional: false, label: value };
  }
  if (!isRecord(value)) {
    throw new SpecError(`value holds ${JSON.stringify(value)}, which is no call`, HOW);
  }
  return readCallRecord(value);
}

function readCallRecord(value: Record<string, unknown>): ExpectedCall {
  const strange = Object.keys(value).find((key) => !CALL_KEYS.includes(key));
  if (strange !== undefined) throw new SpecError(`a call has no key "${strange}"`, HOW);
  const optional = value['optional'] ?? false;
  if (typeof optional !== 'boolean') throw new SpecError('optional must be true or false');
  const read = isRecord(value['function']) ? readOpenAiCall(value) : readPattern(value);
  const pattern = { ...read, extra: readExtra(value['extra']) };
  const called = typeof pattern.name === 'string' ? pattern.name : excerptJson(pattern.name);
  const label = `${called}(${excerptJson(pattern.arguments)})`;
  return { patterns: [pattern], optional, label };
}

function readExtra(extra: unknown = 'forbid'): boolean {
  if (extra === 'allow' || extra === 'forbid') return extra === 'allow';
  throw new SpecError(`extra must be allow or forbid; found ${JSON.stringify(extra)}`);
}

function readPattern({ name, arguments: given = {} }: Record<string, unknown>): CallPattern {
  const names = isJson(name) ? (readAnyOf(name)?.options ?? [name]) : [];
  if (!isJson(name) || names.length === 0 || names.some((one) => typeof one !== 'string')) {
    throw new SpecError('a call needs a name', HOW);
  }
  const patterns = isJson(given) ? (readAnyOf(given)?.options ?? [given]) : [];
  if (!isJson(given) || patterns.length === 0 || !patterns.every(isRecord)) {
    throw new SpecError('the arguments of a call must be an object', HOW);
  }
  checkPattern(given);
  return { name, arguments: given };
}

function readOpenAiCall(value: Record<string, unknown>): CallPattern {
  try {
    const [call] = readToolCalls([value]);
    if (call) return call;
  } catch (error) {
    if (!(error instanceof ToolCallError)) throw error;
    throw new SpecError(describeError(error), HOW);
  }
  throw new SpecError('a call needs a name', HOW);
}
