import { jsonEqual } from '../values/json-equal.ts';
import { renderTemplate, type TemplateScope } from '../values/template.ts';
import { holds, type CheckDefinition } from './check.ts';
import { compileSchema } from './compile-schema.ts';
import { excerpt, excerptJson } from './excerpt.ts';
import { findJson } from './find-json.ts';
import type { ReadJson } from './parse-json.ts';

/** Undefined: this one will do. */
type FindMistake = (found: ReadJson, scope: TemplateScope) => string | undefined;

export const containsJson: CheckDefinition = {
  summary: 'A JSON object or list stands somewhere in the text (a code fence is fine).',
  parameters: {
    schema: 'JSON Schema, or the path of a file with it, that one of them must fit.',
    value: 'JSON value that one of them must equal.',
  },
  compile: async ({ schema, value }, tools) => {
    const findSchemaMistake = schema === undefined ? undefined : await compileSchema(schema, tools);
    const findMistake: FindMistake = (found, scope) => {
      const mistake = findSchemaMistake?.(found);
      if (mistake !== undefined || value === undefined) return mistake;
      return jsonEqual(found.exact, renderTemplate(value, scope))
        ? undefined
        : `found ${excerptJson(found.exact)}`;
    };
    return ({ text, scope }) => {
      const expected = describeExpected(schema !== undefined, value, scope);
      let first: string | undefined;
      for (const found of findJson(text)) {
        const mistake = findMistake(found, scope);
        if (mistake === undefined)
          return holds(true, expected, `found ${excerptJson(found.exact)}`);
        first ??= mistake;
      }
      return holds(false, expected, first ?? `there is none in ${excerpt(text)}`);
    };
  },
};

function describeExpected(hasSchema: boolean, value: unknown, scope: TemplateScope): string {
  const equal = value === undefined ? '' : ` equal to ${excerptJson(renderTemplate(value, scope))}`;
  return `to contain JSON${equal}${hasSchema ? ' that fits the schema' : ''}`;
}
