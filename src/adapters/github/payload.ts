import { UserError } from '../../errors.ts';

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export function isSha(value: unknown): value is string {
  return typeof value === 'string' && SHA.test(value);
}

/** The member at a dotted path of an unknown JSON value; `undefined` where there is none. */
export function readField(value: unknown, path: string): unknown {
  let at: unknown = value;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.getOwnPropertyDescriptor(at, key)?.value;
  }
  return at;
}

export function readText(value: unknown, path: string): string | undefined {
  const field = readField(value, path);
  return typeof field === 'string' && field !== '' ? field : undefined;
}

export function readId(value: unknown, path: string): number | undefined {
  return toId(readField(value, path));
}

/** A positive whole number, from a number or from its decimal digits. */
export function toId(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^[1-9]\d{0,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0
    ? number
    : undefined;
}

export function requireSha(value: unknown, path: string): string {
  const field = readField(value, path);
  if (isSha(field)) return field;
  throw unreadable(path, 'a commit SHA');
}

export function requireId(value: unknown, path: string): number {
  const id = readId(value, path);
  if (id !== undefined) return id;
  throw unreadable(path, 'a positive whole number');
}

/** Only a runner that is not GitHub's, or a hand-written event file, gets here. */
function unreadable(path: string, expected: string): UserError {
  return new UserError({
    code: 'event-unreadable',
    message: `the event has no \`${path}\` that is ${expected}`,
    hint: 'GITHUB_EVENT_PATH must name the payload of GITHUB_EVENT_NAME, as the runner writes it',
  });
}
