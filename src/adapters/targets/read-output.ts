import type { Output, OutputError } from '../../domain/run.ts';
import { isRecord } from '../../values/json-guards.ts';
import { readToolCalls } from '../../values/tool-calls.ts';
import { describeError } from '../../errors.ts';
import { readUsage } from '../models/read-usage.ts';

/** What was given, checked; or what is wrong with it: `key` says where, `message` what was expected. */
export type OutputReading =
  { status: 'read'; output: Output } | { status: 'wrong'; key?: string; message: string };

export interface ReadOutputOptions {
  /** Keys that may stand beside those of an Output. */
  beside: readonly string[];
  /** refuse: any other key is wrong (files). ignore: only one that looks like a misspelt key is. */
  unknown: 'refuse' | 'ignore';
}

const KEYS = [
  'output',
  'tool_calls',
  'usage',
  'latency_ms',
  'cost_usd',
  'finish_reason',
  'model',
  'fingerprint',
  'refusal',
  'error',
] as const;

/** An Output of the contract, as text or as an object. */
export function readOutput(value: unknown, options: ReadOutputOptions): OutputReading {
  if (typeof value === 'string') return { status: 'read', output: { output: value } };
  if (!isRecord(value)) {
    return wrong(`gave ${describe(value)}; expected text or {output, tool_calls?, usage?, …}`);
  }
  const stranger = findStranger(value, options);
  if (stranger) return stranger;
  try {
    return { status: 'read', output: readMembers(value) };
  } catch (error) {
    if (error instanceof WrongMember) return wrong(error.message, error.key);
    throw error;
  }
}

class WrongMember extends Error {
  readonly key: string;

  constructor(key: string, expected: string, found: unknown) {
    super(`"${key}" must be ${expected}, not ${describe(found)}`);
    this.key = key;
  }
}

function readMembers(value: Record<string, unknown>): Output {
  const { output, error } = value;
  if (output === undefined && value['tool_calls'] === undefined && error === undefined) {
    throw new WrongMember('output', 'text (or null)', undefined);
  }
  if (output !== undefined && output !== null && typeof output !== 'string') {
    throw new WrongMember('output', 'text (or null)', output);
  }
  const latency_ms = readAmount(value, 'latency_ms');
  const cost_usd = readAmount(value, 'cost_usd');
  const finish_reason = readText(value, 'finish_reason');
  const model = readText(value, 'model');
  const fingerprint = readText(value, 'fingerprint');
  return {
    output: output ?? null,
    ...readCalls(value['tool_calls']),
    ...readTokens(value['usage']),
    ...(latency_ms !== undefined && { latency_ms }),
    ...(cost_usd !== undefined && { cost_usd }),
    ...(finish_reason !== undefined && { finish_reason }),
    ...(model !== undefined && { model }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...readFlag(value, 'refusal'),
    ...(isGiven(error) && { error: readError(error) }),
  };
}

function readCalls(value: unknown): Pick<Output, 'tool_calls'> {
  if (!isGiven(value)) return {};
  try {
    return { tool_calls: readToolCalls(value) };
  } catch (error) {
    throw new WrongMember(
      'tool_calls',
      `a list of {name, arguments} (${describeError(error)})`,
      value,
    );
  }
}

function readTokens(value: unknown): Pick<Output, 'usage'> {
  if (!isGiven(value)) return {};
  const usage = readUsage(value);
  if (!usage) throw new WrongMember('usage', '{input_tokens, output_tokens}, whole numbers', value);
  return { usage };
}

function readAmount(value: Record<string, unknown>, key: string): number | undefined {
  const amount = value[key];
  if (!isGiven(amount)) return undefined;
  if (typeof amount === 'number' && Number.isFinite(amount) && amount >= 0) return amount;
  throw new WrongMember(key, 'a number from 0 up', amount);
}

function readText(value: Record<string, unknown>, key: string): string | undefined {
  const text = value[key];
  if (!isGiven(text)) return undefined;
  if (typeof text === 'string') return text;
  throw new WrongMember(key, 'text', text);
}

function readFlag(value: Record<string, unknown>, key: 'refusal'): Pick<Output, 'refusal'> {
  const flag = value[key];
  if (!isGiven(flag)) return {};
  if (typeof flag !== 'boolean') throw new WrongMember(key, 'true or false', flag);
  return { refusal: flag };
}

function readError(value: unknown): OutputError {
  if (typeof value === 'string') return { kind: 'error', message: value };
  if (isRecord(value) && typeof value['message'] === 'string') {
    const code = typeof value['code'] === 'string' ? { code: value['code'] } : {};
    const kind = value['kind'] === 'failed' ? 'failed' : 'error';
    return { kind, message: value['message'], ...code };
  }
  throw new WrongMember('error', 'text or {message}', value);
}

function findStranger(
  value: Record<string, unknown>,
  { beside, unknown }: ReadOutputOptions,
): OutputReading | undefined {
  const plain = (key: string) => key.toLowerCase().replaceAll(/[^a-z]/g, '');
  for (const key of Object.keys(value)) {
    if (KEYS.some((known) => known === key) || beside.includes(key)) continue;
    const meant = KEYS.find((known) => plain(known) === plain(key));
    if (meant) return wrong(`has the key "${key}"; write "${meant}"`, key);
    if (unknown === 'refuse') {
      return wrong(
        `has the unknown key "${key}"; known are ${[...beside, ...KEYS].join(', ')}`,
        key,
      );
    }
  }
  return undefined;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function wrong(message: string, key?: string): OutputReading {
  return key === undefined ? { status: 'wrong', message } : { status: 'wrong', key, message };
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}
