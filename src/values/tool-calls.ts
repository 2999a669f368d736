import type { Json, ToolCall } from '../domain/run.ts';
import { describeError } from '../errors.ts';
import { parseExactly } from './exact-integers.ts';
import { isDeeperThan, isJson, isRecord, MOST_LEVELS } from './json-guards.ts';

/** A list of tool calls that is none; the message says which call and why. */
export class ToolCallError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ToolCallError';
  }
}

/**
 * Tool calls as `{name, arguments: object}`, from that shape or from OpenAI's: `{function: {name, arguments}}` of chat
 * completions and `{type: "function_call", name, arguments}` of responses, where the arguments are JSON text.
 * Nothing at all is an empty list. Throws a ToolCallError for anything else.
 */
export function readToolCalls(value: unknown): ToolCall[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new ToolCallError('tool_calls must be a list');
  return value.map((call: unknown, index) => readToolCall(call, `tool_calls[${index}]`));
}

function readToolCall(call: unknown, where: string): ToolCall {
  if (!isRecord(call)) throw new ToolCallError(`${where} must be an object`);
  const source = isRecord(call['function']) ? call['function'] : call;
  const { name } = source;
  if (typeof name !== 'string' || name === '') {
    throw new ToolCallError(`${where} has no name; write {"name": …, "arguments": {…}}`);
  }
  return { name, arguments: readArguments(source['arguments'], `${where} (${name})`) };
}

function readArguments(value: unknown, where: string): ToolCall['arguments'] {
  // a tool without parameters is called with nothing or with empty text
  if (value === undefined || value === null || value === '') return {};
  const parsed = typeof value === 'string' ? parseArguments(value, where) : value;
  if (!isArguments(parsed)) throw new ToolCallError(`${where}: the arguments must be an object`);
  if (isDeeperThan(parsed, MOST_LEVELS))
    throw new ToolCallError(
      `${where}: the arguments are nested more than ${MOST_LEVELS} levels deep`,
    );
  return parsed;
}

function parseArguments(text: string, where: string): unknown {
  try {
    return parseExactly(text);
  } catch (error) {
    throw new ToolCallError(`${where}: the arguments are not JSON: ${describeError(error)}`);
  }
}

function isArguments(value: unknown): value is { [key: string]: Json } {
  return isRecord(value) && Object.values(value).every(isJson);
}
