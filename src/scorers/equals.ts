import { jsonEqual } from '../values/json-equal.ts';
import { renderTemplate } from '../values/template.ts';
import { holds, type CheckDefinition } from './check.ts';
import { excerpt, excerptDifference, excerptJson } from './excerpt.ts';
import { tellLookalike } from './lookalike.ts';
import { parseJson } from './parse-json.ts';

export const equals: CheckDefinition = {
  summary: 'The whole text is the value, character by character.',
  parameters: {
    value: 'Text; anything else is compared as JSON (5 equals 5.0, the order of keys is free).',
  },
  compile: ({ value }) => {
    return ({ text, scope }) => {
      const wanted = renderTemplate(value, scope);
      if (typeof wanted === 'string') {
        const [expected, found] = excerptDifference(wanted, text);
        const pass = text === wanted;
        const alike = pass ? [] : tellLookalike(wanted, text);
        return holds(pass, `to equal ${expected}`, [`got ${found}`, ...alike].join('; '));
      }
      const parsed = parseJson(text);
      const pass = 'value' in parsed && jsonEqual(parsed.exact, wanted);
      return holds(pass, `to equal ${excerptJson(wanted)}`, `got ${excerpt(text)}`);
    };
  },
};
