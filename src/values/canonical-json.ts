import { hash } from 'node:crypto';

/** JSON with sorted keys and no white space: equal values give equal text. `undefined` members are left out. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  const record: { readonly [key: string]: unknown } = { ...value };
  let members = '';
  for (const key of Object.keys(record).sort()) {
    const member = record[key];
    if (member === undefined) continue;
    if (members !== '') members += ',';
    members += `${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
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
  // a slice of the long text would keep the whole of it alive
  return hash('sha256', text, 'buffer').toString('hex', 0, 8);
}
