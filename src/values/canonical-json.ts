import { hash } from 'node:crypto';
import { isRecord } from './json-guards.ts';

/** JSON with sorted keys and no white space: equal values give equal text. `undefined` members are left out, `toJSON` is asked. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value ?? null);
  const { toJSON: write } = value;
  if (typeof write === 'function') return canonicalJson(write.call(value));
  let members = '';
  for (const key of sortKeys(Object.keys(value))) {
    const member = value[key];
    if (member === undefined) continue;
    if (members !== '') members += ',';
    members += `${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** Most objects have few keys, and those in their order: sorting them all the same was half of what is allocated here. */
function sortKeys(keys: string[]): string[] {
  return keys.every((key, at) => at === 0 || keys[at - 1]! < key) ? keys : keys.sort();
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
