/**
 * Are two JSON values equal as JSON? Numbers by value (5 equals 5.0), objects whatever the order of their keys;
 * a member that is `undefined` counts as not there.
 */
export function jsonEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => jsonEqual(item, b[index]))
    );
  }
  const left = presentMembers(a);
  const right = presentMembers(b);
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && jsonEqual(value, right.get(key)))
  );
}

function presentMembers(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, member]) => member !== undefined));
}
