import { createHash, hash } from 'node:crypto';

/** JSON with sorted keys and no white space: equal values give equal text. `undefined` members are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
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
  return createHash('sha256').update(text).digest().toString('hex', 0, 8);
}
