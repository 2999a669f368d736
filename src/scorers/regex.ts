import { compileRegex, quoteRegex, type LinearRegex } from '../values/regex.ts';
import { hasTemplate, renderText, type TemplateScope } from '../values/template.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import {
  filledBy,
  holds,
  SpecError,
  type CheckDefinition,
  type Evidence,
  type Measurement,
} from './check.ts';
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
  if (pattern === '') throw new SpecError('pattern is empty: every text would pass');
  if (pattern !== undefined) return compileFixed(pattern, flags);
  const render = compileFilledText(value);
  if (!hasTemplate(value)) return compileFixed(render({}), flags);
  return (scope: TemplateScope) => {
    // what it inserts has to be text too, and some
    render(scope);
    return compileRegex(renderText(value, scope, { quote: quoteRegex }), { flags });
  };
}

function compileFixed(pattern: string, flags: string): () => LinearRegex {
  const fixed = compileRegex(pattern, { flags });
  return () => fixed;
}
