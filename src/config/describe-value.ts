const MAX_SHOWN = 60;

/** A value that was found, in a few words: `the number 3`, `"fast"`, `a list`. */
export function describeValue(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') {
    const keys = Object.keys(value).length;
    return `an object with ${keys} ${keys === 1 ? 'key' : 'keys'}`;
  }
  if (typeof value !== 'string')
    return `the ${typeof value === 'number' ? 'number' : 'value'} ${JSON.stringify(value)}`;
  return value.length > MAX_SHOWN ? `"${value.slice(0, MAX_SHOWN)}…"` : `"${value}"`;
}

/** `a`, `a or b`, `a, b or c`. */
export function joinWords(words: readonly string[], last: 'or' | 'and'): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
