import type { Pin } from '../domain/pin.ts';
import type { PinChange } from './report.ts';

const SHORT_DIGEST_CHARS = 8;

/** What of the yardstick differs between a baseline and a run, in the order of a lock. */
export function listPinChanges(before: readonly Pin[], after: readonly Pin[]): PinChange[] {
  const old = new Map(before.map((pin) => [keyOf(pin), pin]));
  const now = new Map(after.map((pin) => [keyOf(pin), pin]));
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key) => describeChange(old.get(key), now.get(key)) ?? []);
}

function describeChange(before: Pin | undefined, after: Pin | undefined): PinChange | undefined {
  const { kind, path } = (after ?? before)!;
  const subject = { kind, path };
  if (!before) return { ...subject, change: 'added', after: describePin(after!) };
  if (!after) return { ...subject, change: 'removed', before: describePin(before) };
  if (before.sha256 === after.sha256 && before.version === after.version) return undefined;
  return { ...subject, change: 'changed', before: describePin(before), after: describePin(after) };
}

/** Its version where it has one, and the beginning of its digest: two contents of one version are not the same. */
function describePin({ version, sha256 }: Pin): string {
  const digest = sha256.slice(0, SHORT_DIGEST_CHARS);
  return version === undefined ? digest : `${version} (${digest})`;
}

function keyOf({ kind, path }: Pin): string {
  return `${kind} ${path}`;
}
