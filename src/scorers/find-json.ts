import { parseJson, type ReadJson } from './parse-json.ts';

const MAX_DEPTH = 100;
/** Any start may be a false one: how often the text may be read over, at most, before we stop looking. */
const MAX_PASSES = 30;
const SPACE = ' \t\r\n';
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)/y;

/** The JSON objects and lists in a text, outermost ones, in order. */
export function* findJson(text: string): Generator<ReadJson> {
  const reader = { text, at: 0, steps: 0 };
  const mostSteps = text.length * MAX_PASSES + 1000;
  for (let start = 0; start < text.length && reader.steps < mostSteps; start += 1) {
    if (text[start] !== '{' && text[start] !== '[') continue;
    reader.at = start;
    if (!skipValue(reader, 0)) continue;
    const parsed = parseJson(text.slice(start, reader.at));
    if (!('value' in parsed)) continue;
    yield parsed;
    start = reader.at - 1;
  }
}

interface Reader {
  text: string;
  at: number;
  steps: number;
}

/** Moves behind the value that begins here; false where there is none. */
function skipValue(reader: Reader, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  const first = reader.text[reader.at];
  if (first === '{') return skipMembers(reader, depth, '}');
  if (first === '[') return skipMembers(reader, depth, ']');
  return first === '"' ? skipString(reader) : skipLiteral(reader);
}

function skipMembers(reader: Reader, depth: number, end: '}' | ']'): boolean {
  reader.at += 1;
  reader.steps += 1;
  skipSpace(reader);
  if (take(reader, end)) return true;
  do {
    skipSpace(reader);
    if (end === '}') {
      if (!skipString(reader)) return false;
      skipSpace(reader);
      if (!take(reader, ':')) return false;
      skipSpace(reader);
    }
    if (!skipValue(reader, depth + 1)) return false;
    skipSpace(reader);
  } while (take(reader, ','));
  return take(reader, end);
}

function take(reader: Reader, character: string): boolean {
  if (reader.text[reader.at] !== character) return false;
  reader.at += 1;
  reader.steps += 1;
  return true;
}

function skipSpace(reader: Reader): void {
  while (reader.at < reader.text.length && SPACE.includes(reader.text[reader.at] ?? 'x')) {
    reader.at += 1;
    reader.steps += 1;
  }
}

/** What is between the quotes is checked when the whole is parsed. */
function skipString(reader: Reader): boolean {
  if (!take(reader, '"')) return false;
  for (; reader.at < reader.text.length; reader.at += 1, reader.steps += 1) {
    const character = reader.text[reader.at];
    if (character === '\n') return false;
    if (character === '\\') reader.at += 1;
    else if (character === '"') return take(reader, '"');
  }
  return false;
}

function skipLiteral(reader: Reader): boolean {
  LITERAL.lastIndex = reader.at;
  const match = LITERAL.exec(reader.text);
  if (!match) return false;
  reader.at = LITERAL.lastIndex;
  reader.steps += match[0].length;
  return true;
}
