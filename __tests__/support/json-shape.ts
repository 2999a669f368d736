/** Kinds by path: `user.login` → `string`. Lists are described by their first item, as `commits[]`. */
export function shapeOf(value: unknown, path = ''): Map<string, string> {
  const shape = new Map<string, string>();
  if (Array.isArray(value)) {
    shape.set(path, 'list');
    if (value.length > 0) merge(shape, shapeOf(value[0], `${path}[]`));
  } else if (typeof value === 'object' && value !== null) {
    if (path !== '') shape.set(path, 'object');
    for (const [key, item] of Object.entries(value)) {
      merge(shape, shapeOf(item, path === '' ? key : `${path}.${key}`));
    }
  } else {
    shape.set(path, value === null ? 'null' : typeof value);
  }
  return shape;
}

function merge(into: Map<string, string>, from: Map<string, string>): void {
  for (const [path, kind] of from) into.set(path, kind);
}

/** What `expected` has and `actual` lacks or has as another kind; null stands for any kind. */
export function shapeDifferences(expected: unknown, actual: unknown): string[] {
  const found = shapeOf(actual);
  const isNullAbove = (path: string) =>
    [...found].some(([other, kind]) => kind === 'null' && path.startsWith(`${other}.`));
  const isEmptyList = (path: string) => {
    const at = path.indexOf('[]');
    return (
      at !== -1 && found.get(path.slice(0, at)) === 'list' && !found.has(path.slice(0, at + 2))
    );
  };
  return [...shapeOf(expected)].flatMap(([path, kind]) => {
    const mine = found.get(path);
    if (mine === kind || mine === 'null' || kind === 'null')
      return mine === undefined && !isNullAbove(path) ? [`${path}: missing`] : [];
    if (mine !== undefined) return [`${path}: ${mine}, expected ${kind}`];
    return isNullAbove(path) || isEmptyList(path) || path.endsWith('[]')
      ? []
      : [`${path}: missing`];
  });
}
