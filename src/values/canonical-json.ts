import { hash } from 'node:crypto';
import { isRecord } from './json-guards.ts';

const FEW_KEYS = 16;

/** JSON with sorted keys and no white space: equal values give equal text. `undefined` members are left out, `toJSON` is asked. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return writeList(value);
  if (!isRecord(value)) return JSON.stringify(value ?? null);
  const { toJSON: write } = value;
  if (typeof write === 'function') return canonicalJson(write.call(value));
  let text = '{';
  for (const key of sortKeys(Object.keys(value))) {
    const member = value[key];
    if (member === undefined) continue;
    const separator = text === '{' ? '' : ',';
    text += `${separator}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `${text}}`;
}

function writeList(items: readonly unknown[]): string {
  let text = '[';
  for (let at = 0; at < items.length; at += 1)
    text += `${at === 0 ? '' : ','}${canonicalJson(items[at])}`;
  return `${text}]`;
}

/** Most objects have few keys, and those nearly in their order: V8's own sort was half of what is allocated here. */
function sortKeys(keys: string[]): string[] {
  if (keys.length > FEW_KEYS) return keys.sort();
  for (let at = 1; at < keys.length; at += 1) {
    const key = keys[at]!;
    let to = at;
    for (; to > 0 && keys[to - 1]! > key; to -= 1) keys[to] = keys[to - 1]!;
    keys[to] = key;
  }
  return keys;
}

/** sha-256, hex. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** sha-256 of the canonical JSON: the same for values that are equal as JSON. */
export function digestJson(value: unknown): string {
  return sha256(canonicalJson(value));
}

/** The first 16 digits of the sha-256: enough to tell a few values apart, small enough to keep for every trial. */
export function shortDigest(text: string): string {
  return sha256(text).slice(0, 16);
}
