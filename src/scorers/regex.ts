import { compileRegex, quoteRegex, type LinearRegex } from '../values/regex.ts';
import { hasTemplate, renderText } from '../values/template.ts';
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
import { compileFilledText, ofChange } from './expected-text.ts';
import type { ScorerTools } from './scorer.ts';

export const regex: CheckDefinition = {
  summary: 'The regular expression matches somewhere in the text (RE2 syntax, linear time).',
  parameters: {
    value: 'Pattern; what its templates insert is quoted, so that it matches itself.',
    pattern: 'Pattern that is taken as it stands; instead of `value`.',
    flags: 'Any of `i`, `m`, `s`.',
  },
  compile: (spec, tools) => {
    const patternOf = compilePattern(spec, tools);
    const measure = (evidence: Evidence): Measurement => {
      const { text } = evidence;
      const compiled = patternOf(evidence);
      const match = compiled.search(text);
      const found = match
        ? `found ${excerpt(match.match)} in ${excerpt(text)}`
        : `got ${excerpt(text)}`;
      return holds(match !== undefined, `to match /${compiled.pattern}/${spec.flags ?? ''}`, found);
    };
    // compiled for every case before the run, patterns would take their time
    return hasTemplate(spec.value)
      ? filledBy(ofChange(compileFilledText(spec.value, tools)), measure)
      : measure;
  },
};

type PatternOf = (evidence: Evidence) => LinearRegex;

function compilePattern(
  { value, pattern, flags = '' }: CheckSpec,
  tools: Pick<ScorerTools, 'asItIs'>,
): PatternOf {
  const fill = ({ scope }: Evidence): LinearRegex =>
    compileRegex(renderText(value, scope, { quote: quoteRegex }), { flags });
  if (tools.asItIs)
    return pattern === undefined && hasTemplate(value)
      ? fill
      : compileFixed(pattern ?? renderText(value, {}), flags);
  if (pattern === '' || (pattern === undefined && value === ''))
    throw new SpecError(`${pattern === '' ? 'pattern' : 'value'} is empty: every text would pass`);
  if (pattern !== undefined) return compileFixed(pattern, flags);
  if (!hasTemplate(value)) return compileFixed(renderText(value, {}), flags);
  const render = compileFilledText(value, tools);
  return (evidence) => {
    // what it inserts has to be text too, and some
    if (!evidence.case.kept) render(evidence);
    return fill(evidence);
  };
}

function compileFixed(pattern: string, flags: string): () => LinearRegex {
  const fixed = compileRegex(pattern, { flags });
  return () => fixed;
}
