import type { Json } from '../domain/run.ts';
import { BOUND_KEYS } from '../values/exact-integers.ts';
import { isJson } from '../values/json-guards.ts';
import { SpecError, Unscorable } from './check.ts';
import { parseJson, type ReadJson } from './parse-json.ts';
import type { ScorerTools } from './scorer.ts';

/**
 * What does not fit a check's `schema`: the schema itself, or the path of a JSON file with it. Throws a SpecError, and
 * later an Unscorable where an integer is too large to be compared with one of the schema's.
 */
export async function compileSchema(
  schema: unknown,
  tools: ScorerTools,
): Promise<(found: ReadJson) => string | undefined> {
  // only suites that validate pay for the validator
  const { createSchemaValidator } = await import('./ajv-validator.ts');
  const read = typeof schema === 'string' ? await readSchema(schema, tools) : schema;
  if (!isJson(read)) throw new SpecError('the schema must be JSON');
  const findMistake = createSchemaValidator(read);
  if (tools.asItIs) return ({ value }) => findMistake(value);
  const namesLarge = [...listNumbers(read, read)].some(
    ([number]) => Math.abs(number) > Number.MAX_SAFE_INTEGER,
  );
  return ({ value, exact }) => {
    if (namesLarge && exact !== value)
      throw new Unscorable(
        'the output holds an integer that is too large to be compared with one of the schema',
      );
    return findMistake(value);
  };
}

async function readSchema(path: string, { files, asItIs }: ScorerTools): Promise<Json> {
  const parsed = parseJson(await files.readText(path));
  if ('mistake' in parsed)
    throw new SpecError(`the schema file ${path} is not JSON: ${parsed.mistake}`);
  for (const [number, exact] of listNumbers(parsed.value, parsed.exact)) {
    if (number !== exact && !asItIs)
      throw new SpecError(
        `the schema file ${path} holds ${JSON.stringify(exact)}, which would be read as ${number}`,
        'no number so large is exact: have the app give it as text',
      );
  }
  return parsed.value;
}

/** The numbers of a schema, but bounds, beside what the exact reading has in their place. */
function* listNumbers(value: Json, exact: Json): Generator<[number, Json]> {
  if (typeof value === 'number') yield [value, exact];
  if (value === null || typeof value !== 'object') return;
  const members = new Map(Object.entries(exact ?? {}));
  for (const [key, member] of Object.entries(value)) {
    if (!BOUND_KEYS.has(key)) yield* listNumbers(member, members.get(key) ?? null);
  }
}
