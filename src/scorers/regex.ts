import { compileRegex, quoteRegex, type LinearRegex } from '../values/regex.ts';
import { hasTemplate, renderText, type TemplateScope } from '../values/template.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import { filledBy, holds, type CheckDefinition, type Evidence, type Measurement } from './check.ts';
import { excerpt } from './excerpt.ts';
import { compileFilledText } from './expected-text.ts';

export const regex: CheckDefinition = {
  summary: 'The regular expression matches somewhere in the text (RE2 syntax, linear time).',
  parameters: {
    value: 'Pattern; what its templates insert is quoted, so that it matches itself.',
    pattern: 'Pattern that is taken as it stands; instead of `value`.',
    flags: 'Any of `i`, `m`, `s`.',
  },
  compile: (spec) => {
    const patternOf = compilePattern(spec);
    const measure = ({ text, scope }: Evidence): Measurement => {
      const compiled = patternOf(scope);
      const match = compiled.search(text);
      const found = match
        ? `found ${excerpt(match.match)} in ${excerpt(text)}`
        : `got ${excerpt(text)}`;
      return holds(match !== undefined, `to match /${compiled.pattern}/${spec.flags ?? ''}`, found);
    };
    // compiled for every case before the run, patterns would take their time
    return hasTemplate(spec.value) ? filledBy(compileFilledText(spec.value), measure) : measure;
  },
};

function compilePattern({ value, pattern, flags = '' }: CheckSpec) {
  if (pattern === undefined && hasTemplate(value)) {
    return (scope: TemplateScope) =>
      compileRegex(renderText(value, scope, { quote: quoteRegex }), { flags });
  }
  const fixed = compileRegex(pattern ?? renderText(value, {}), { flags });
  return (): LinearRegex => fixed;
}
