import type { Json } from '../domain/run.ts';
import { isJson } from '../values/json-guards.ts';
import type { SchemaValidator } from './ajv-validator.ts';
import { SpecError } from './check.ts';
import { parseJson } from './parse-json.ts';
import type { ScorerTools } from './scorer.ts';

/** The validator of a check's `schema`: the schema itself, or the path of a JSON file with it. Throws a SpecError. */
export async function compileSchema(
  schema: unknown,
  { files }: ScorerTools,
): Promise<SchemaValidator> {
  // only suites that validate pay for the validator
  const { createSchemaValidator } = await import('./ajv-validator.ts');
  if (typeof schema === 'string') return createSchemaValidator(await readSchema(schema, files));
  if (!isJson(schema)) throw new SpecError('the schema must be JSON');
  return createSchemaValidator(schema);
}

async function readSchema(path: string, files: ScorerTools['files']): Promise<Json> {
  const parsed = parseJson(await files.readText(path));
  if ('value' in parsed) return parsed.value;
  throw new SpecError(`the schema file ${path} is not JSON: ${parsed.mistake}`);
}
