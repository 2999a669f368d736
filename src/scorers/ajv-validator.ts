import { Ajv, type ErrorObject, type Options } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Json } from '../domain/run.ts';
import { describeError } from '../errors.ts';
import { isJson } from '../values/json-guards.ts';
import { compileRegex, RegexError } from '../values/regex.ts';
import { SpecError } from './check.ts';
import { excerptJson } from './excerpt.ts';

/** Undefined: the value fits. Otherwise what does not, and where. */
export type SchemaValidator = (value: Json) => string | undefined;

const DIALECTS: Readonly<Record<string, new (options: Options) => Ajv>> = {
  'https://json-schema.org/draft/2020-12/schema': Ajv2020,
  'https://json-schema.org/draft/2019-09/schema': Ajv2019,
  'http://json-schema.org/draft-07/schema': Ajv,
};

/**
 * ajv tells the patterns of a schema apart by the engine's `toString`, so what it gets must name its pattern.
 * The third-party engine is never JavaScript's: a schema may come from a pull request.
 */
const linearEngine = Object.assign(
  (pattern: string) => {
    const compiled = compileRegex(pattern, { dialect: 'ecma' });
    return { test: (text: string) => compiled.test(text), toString: () => `/${pattern}/` };
  },
  { code: 'linear' },
);

const OPTIONS: Options = {
  strictSchema: true,
  strictTypes: false,
  strictTuples: false,
  allowUnionTypes: true,
  // `format` tells people what is meant; what it allows differs from one validator to the next
  validateFormats: false,
  verbose: true,
  logger: false,
  code: { regExp: linearEngine },
};

/** Compiles a JSON Schema of draft 2020-12 (or, by its `$schema`, 2019-09 or 7). Throws a SpecError. */
export function createSchemaValidator(schema: Json): SchemaValidator {
  if (typeof schema !== 'boolean' && (schema === null || typeof schema !== 'object')) {
    throw new SpecError('the schema must be an object or true or false');
  }
  const ajv = new (chooseDialect(schema))(OPTIONS);
  const validate = compileWith(ajv, schema);
  // such a validator answers with a promise, and a promise is always true
  if ('$async' in validate) throw new SpecError('the schema must not be $async');
  return (value) =>
    validate(value) ? undefined : describeErrorObject(validate.errors?.[0], value);
}

function chooseDialect(schema: boolean | object): new (options: Options) => Ajv {
  const named: unknown =
    typeof schema === 'object' && '$schema' in schema ? schema.$schema : undefined;
  if (named === undefined) return Ajv2020;
  const dialect = typeof named === 'string' ? DIALECTS[named.replace(/#$/, '')] : undefined;
  if (dialect) return dialect;
  throw new SpecError(
    `$schema ${JSON.stringify(named)} is not known`,
    `write "$schema": "https://json-schema.org/draft/2020-12/schema", or leave it out`,
  );
}

function compileWith(ajv: Ajv, schema: boolean | object) {
  try {
    return ajv.compile(schema);
  } catch (error) {
    if (error instanceof RegexError) throw error;
    const message = describeError(error);
    const [mistake] = ajv.errors ?? [];
    if (mistake && message.startsWith('schema is invalid'))
      throw new SpecError(
        `the schema is not usable: ${describeMistake(mistake, schema)}`,
        'types are: array, boolean, integer, null, number, object, string; the rest is JSON Schema, draft 2020-12',
      );
    const remote = /^can't resolve reference (\S+)/.exec(message)?.[1];
    if (remote === undefined) throw new SpecError(`the schema is not usable: ${message}`);
    throw new SpecError(
      `the schema's $ref "${remote}" is not in the schema, and nothing is fetched`,
      'copy what it refers to into $defs and write "$ref": "#/$defs/<name>"',
    );
  }
}

/** Where the schema itself is wrong: `/properties/a/type must be …; found "strin"`. */
function describeMistake(mistake: ErrorObject, schema: boolean | object): string {
  const { instancePath, message = 'does not fit', params } = mistake;
  const where = instancePath === '' ? 'the schema' : `at ${instancePath} it`;
  const allowed: unknown = (params as { allowedValues?: unknown }).allowedValues;
  const expected = Array.isArray(allowed) ? `must be one of ${allowed.join(', ')}` : message;
  return `${where} ${expected}; found ${excerptJson(valueAt(schema, instancePath))}`;
}

/** `pointer`: a JSON pointer. */
function valueAt(schema: unknown, pointer: string): Json {
  let value: unknown = schema;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return isJson(value) ? value : null;
}

function describeErrorObject(error: ErrorObject | undefined, value: Json): string {
  const where = error?.instancePath || 'the value';
  const detail = error?.message ?? 'does not fit';
  const params: unknown = error?.params;
  const extra =
    typeof params === 'object' && params !== null && 'additionalProperty' in params
      ? ` ("${String(params.additionalProperty)}")`
      : '';
  return `${where} ${detail}${extra}; found ${excerptJson(error ? error.data : value)}`;
}
