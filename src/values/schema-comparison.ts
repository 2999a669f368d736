const COMPARES: ReadonlySet<string> = new Set(['const', 'enum', 'multipleOf']);
/** Data that says something about a value, but asks nothing of it. */
const ANNOTATIONS: ReadonlySet<string> = new Set(['default', 'example', 'examples']);
/** Their members are named by the schema's author. */
const NAMED: ReadonlySet<string> = new Set([
  '$defs',
  'definitions',
  'properties',
  'patternProperties',
  'dependentSchemas',
]);

/**
 * Does a JSON Schema compare values with what stands in it behind these keys and indexes? Whether a bound is a little off is all the same.
 */
export function isComparedBySchema(steps: readonly string[]): boolean {
  let isName = false;
  for (const step of steps) {
    if (isName) isName = false;
    else if (COMPARES.has(step)) return true;
    else if (ANNOTATIONS.has(step)) return false;
    else isName = NAMED.has(step);
  }
  return false;
}
