import { holds, SpecError, type CheckDefinition } from './check.ts';
import { compileSchema } from './compile-schema.ts';
import { excerpt } from './excerpt.ts';
import { parseJson } from './parse-json.ts';

export const jsonSchema: CheckDefinition = {
  summary: 'The whole text is JSON that fits the schema.',
  parameters: {
    schema:
      'JSON Schema (draft 2020-12), or the path of a file with it. Patterns run in linear time; `format` is not checked; `$ref` stays in the schema.',
  },
  compile: async ({ schema }, tools) => {
    if (schema === undefined) throw new SpecError('schema is missing');
    const findMistake = await compileSchema(schema, tools);
    return ({ text }) => {
      const parsed = parseJson(text);
      const expected = 'to fit the JSON schema';
      if ('mistake' in parsed) {
        return holds(false, expected, `not JSON: ${parsed.mistake}; got ${excerpt(text)}`);
      }
      const mistake = findMistake(parsed);
      return holds(mistake === undefined, expected, mistake ?? `got ${excerpt(text)}`);
    };
  },
};
