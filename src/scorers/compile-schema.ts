import type { Json } from '../domain/run.ts';
import { isExact } from '../values/exact-integers.ts';
import { isDeeperThan, isJson, MOST_LEVELS } from '../values/json-guards.ts';
import { isComparedBySchema } from '../values/schema-comparison.ts';
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
  const namesLarge = listNumbers(read, read).some(
    ({ number, steps }) => Math.abs(number) > Number.MAX_SAFE_INTEGER && isComparedBySchema(steps),
  );
  return ({ value, exact }) => {
    if (namesLarge && exact !== value && holdsOther(value, exact))
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
  const lost = listNumbers(parsed.value, parsed.exact).find(
    ({ other, steps }) => other !== undefined && isComparedBySchema(steps),
  );
  if (lost && !asItIs)
    throw new SpecError(
      `the schema file ${path} holds ${lost.other}, which would be read as ${lost.number}`,
      'no number so large is exact: have the app give it as text',
    );
  return parsed.value;
}

interface FoundNumber {
  number: number;
  /** Digits of the integer that was written, where the number is not that. */
  other: string | undefined;
  /** Keys and indexes that lead to it. */
  steps: string[];
}

function holdsOther(value: Json, exact: Json): boolean {
  return (
    isDeeperThan(value, MOST_LEVELS) ||
    listNumbers(value, exact).some(({ other }) => other !== undefined)
  );
}

function listNumbers(value: Json, exact: Json, steps: string[] = []): FoundNumber[] {
  if (typeof value === 'number') {
    const other = typeof exact === 'string' && !isExact(exact) ? exact : undefined;
    return [{ number: value, other, steps }];
  }
  if (value === null || typeof value !== 'object') return [];
  const members = new Map(Object.entries(exact ?? {}));
  return Object.entries(value).flatMap(([key, member]) =>
    listNumbers(member, members.get(key) ?? null, [...steps, key]),
  );
}
