import type { Place } from '../domain/place.ts';
import type { Problem } from '../errors.ts';
import type { FileLine } from '../ports.ts';
import { countWrittenKeys } from '../values/written-keys.ts';
import { keepHindering, type Strictness } from './mistake.ts';
import { followJsonNode, readJson, type JsonMistake, type JsonReading } from './read-json.ts';
import { MAX_DEPTH, REFUSED_KEYS, valueAt, type SourceDocument } from './source-document.ts';

/** One line of a JSONL file. Places are worked out only when they are asked for. */
export type JsonLine =
  { status: 'read'; document: SourceDocument } | { status: 'wrong'; problems: Problem[] };

/** Reads a line of `file` as one JSON value: no key twice, none that means something to JavaScript objects. */
export function parseJsonLine(
  { text, line }: FileLine,
  file: string,
  strictness: Strictness = 'checked',
): JsonLine {
  const place = (offset: number): Place => ({ file, line, column: offset + 1 });
  const wrong = (mistakes: readonly JsonMistake[]): JsonLine => ({
    status: 'wrong',
    problems: mistakes.map(({ offset, message, hint }) => ({
      code: 'config',
      message,
      place: place(offset),
      hint,
    })),
  });
  const data = parse(text);
  if (data === undefined || !isPlain(text, data)) {
    const reading = readJson(text);
    if (reading.status === 'malformed')
      return wrong([
        { ...reading.mistake, message: `this is not valid JSON: ${reading.mistake.message}` },
      ]);
    const mistakes = keepHindering(reading.mistakes, strictness);
    if (mistakes.length > 0) return wrong(mistakes);
  }
  let reading: JsonReading | undefined;
  const locate = (pointer: string, key?: string): Place => {
    reading ??= readJson(text);
    return place(reading.status === 'read' ? followJsonNode(reading.root, pointer, key) : 0);
  };
  const written = (pointer: string): string | undefined => JSON.stringify(valueAt(data, pointer));
  return { status: 'read', document: { data, locate, written } };
}

function parse(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    return data;
  } catch {
    return undefined;
  }
}

/** JSON.parse keeps the last of two equal keys: then the text has more keys than the value. */
function isPlain(text: string, data: unknown): boolean {
  const keys = countKeys(data, 0);
  return keys !== undefined && keys === countWrittenKeys(text);
}

/** Keys of a value at all depths; undefined where one is refused, the value is too deep, or a number may be another than is written. */
function countKeys(value: unknown, depth: number): number | undefined {
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined;
  if (value === null || typeof value !== 'object') return 0;
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return sumKeys(value, depth);
  const keys = Object.keys(value);
  if (keys.some((key) => REFUSED_KEYS.has(key))) return undefined;
  const inside = sumKeys(Object.values(value), depth);
  return inside === undefined ? undefined : inside + keys.length;
}

function sumKeys(members: readonly unknown[], depth: number): number | undefined {
  let count = 0;
  for (const member of members) {
    const inside = countKeys(member, depth + 1);
    if (inside === undefined) return undefined;
    count += inside;
  }
  return count;
}
