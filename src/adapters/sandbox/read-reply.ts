import type { Json } from '../../domain/run.ts';
import type { Reply } from './protocol.ts';

const LONGEST_MESSAGE = 8 * 1024;

/** A line from a child, which may hold anything: a reply of the right shape, or undefined. */
export function readReply(line: string): Reply | undefined {
  const data = parse(line);
  if (data === undefined) return undefined;
  if (data.kind === 'ready') return { kind: 'ready' };
  const { id, durationMs } = data;
  if (typeof id !== 'string' || typeof durationMs !== 'number' || !(durationMs >= 0))
    return undefined;
  if (data.kind === 'value' && data.value !== undefined)
    return { kind: 'value', id, value: data.value, durationMs };
  if (data.kind !== 'threw' || typeof data.message !== 'string') return undefined;
  const message = data.message.slice(0, LONGEST_MESSAGE);
  return { kind: 'threw', id, message, durationMs, ...(data.late === true && { late: true }) };
}

function parse(line: string): { [key: string]: Json } | undefined {
  try {
    const data = JSON.parse(line) as Json;
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
