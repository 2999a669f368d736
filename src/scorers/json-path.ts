import type { Json } from '../domain/run.ts';
import { jsonEqual } from '../values/json-equal.ts';
import { compileJsonPath } from '../values/json-path.ts';
import { compileRegex } from '../values/regex.ts';
import { renderTemplate, type TemplateScope } from '../values/template.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import { holds, SpecError, type CheckDefinition } from './check.ts';
import { excerpt, excerptJson } from './excerpt.ts';
import { parseJson } from './parse-json.ts';

interface Condition {
  /** Continues "to have … at $.path". */
  words: string;
  holds(found: Json): boolean;
}

export const jsonPath: CheckDefinition = {
  summary:
    'The path selects something in the text, which is JSON as a whole; with `value` or `pattern`, something that fits.',
  parameters: {
    path: 'JSON path (RFC 9535), such as `$.items[0].name`.',
    value: 'JSON value that one of the selected ones must equal.',
    pattern: 'Regular expression that one of the selected texts must match.',
    flags: 'Any of `i`, `m`, `s`, for `pattern`.',
  },
  compile: (spec) => {
    const { path } = spec;
    if (path === undefined) throw new SpecError('path is missing');
    const select = compileJsonPath(path);
    const conditionIn = compileCondition(spec);
    return ({ text, scope }) => {
      const condition = conditionIn(scope);
      const expected = `to have ${condition.words} at ${path}`;
      const parsed = parseJson(text);
      if ('mistake' in parsed) {
        return holds(false, expected, `not JSON: ${parsed.mistake}; got ${excerpt(text)}`);
      }
      const selected = select(parsed.value, parsed.exact);
      const found =
        selected.length === 0
          ? `found nothing there in ${excerpt(text)}`
          : `found ${excerptJson(selected.length === 1 ? selected[0] : selected)}`;
      return holds(
        selected.some((value) => condition.holds(value)),
        expected,
        found,
      );
    };
  },
};

function compileCondition({
  value,
  pattern,
  flags = '',
}: CheckSpec): (scope: TemplateScope) => Condition {
  if (pattern !== undefined) {
    const regex = compileRegex(pattern, { flags });
    const matches = (found: Json): boolean =>
      regex.test(typeof found === 'string' ? found : JSON.stringify(found));
    return () => ({ words: `a match of /${pattern}/${flags}`, holds: matches });
  }
  if (value === undefined) return () => ({ words: 'something', holds: () => true });
  return (scope) => {
    const wanted = renderTemplate(value, scope);
    return { words: excerptJson(wanted), holds: (found) => jsonEqual(found, wanted) };
  };
}
