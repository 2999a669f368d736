import { holds, type CheckDefinition } from './check.ts';
import { excerpt } from './excerpt.ts';
import { parseJson } from './parse-json.ts';

export const isJson: CheckDefinition = {
  summary: 'The whole text is one JSON value; one in a code fence is not.',
  parameters: {},
  compile: () => {
    return ({ text }) => {
      const parsed = parseJson(text);
      const found = 'mistake' in parsed ? `${parsed.mistake}; ` : '';
      return holds('value' in parsed, 'to be JSON', `${found}got ${excerpt(text)}`);
    };
  },
};
