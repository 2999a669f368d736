import { isJson, isRecord } from '../../values/json-guards.ts';
import type { Reply } from './protocol.ts';

const LONGEST_MESSAGE = 8 * 1024;

/** A line from a child, which may hold anything: a reply of the right shape, or undefined. */
export function readReply(line: string): Reply | undefined {
  const data = parse(line);
  if (data === undefined) return undefined;
  const { kind, id, durationMs, value, message } = data;
  if (kind === 'ready') return { kind: 'ready' };
  if (kind === 'loaded' && typeof id === 'string') return { kind, id };
  if (typeof id !== 'string' || typeof durationMs !== 'number' || !(durationMs >= 0))
    return undefined;
  if (kind === 'value' && isJson(value)) return { kind: 'value', id, value, durationMs };
  if (kind !== 'threw' || typeof message !== 'string') return undefined;
  const late = data['late'] === true ? { late: true as const } : {};
  const unloaded = data['unloaded'] === true ? { unloaded: true as const } : {};
  const short = message.slice(0, LONGEST_MESSAGE);
  return { kind: 'threw', id, message: short, durationMs, ...late, ...unloaded };
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(line);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
