import { filledBy, holds, type CheckDefinition } from './check.ts';
import { excerpt, excerptEnd } from './excerpt.ts';
import { showPlainly, tellOdd } from './lookalike.ts';
import { compileFilledText, compileTexts, ofChange } from './expected-text.ts';

interface Options {
  ignoreCase?: boolean;
}

const CASELESS = ', whatever the case of letters';

function foldCase(text: string, { ignoreCase }: Options): string {
  return ignoreCase ? text.toLowerCase() : text;
}

/** One text that must stand somewhere in the output, at its start, or at its end. */
function single(
  words: { summary: string; verb: string; atEnd?: boolean },
  found: (text: string, value: string) => boolean,
  options: Options = {},
): CheckDefinition {
  const { summary, verb, atEnd } = words;
  return {
    summary: `${summary}${options.ignoreCase ? CASELESS : ''}.`,
    parameters: { value: 'Text to look for.' },
    compile: ({ value }, tools) => {
      const render = compileFilledText(value, tools);
      return filledBy(ofChange(render), (evidence) => {
        const { text } = evidence;
        const wanted = render(evidence);
        const [all, part] = [foldCase(text, options), foldCase(wanted, options)];
        const pass = found(all, part);
        const alike = !pass && found(showPlainly(all), showPlainly(part));
        const got = `got ${atEnd ? excerptEnd(text) : excerpt(text)}`;
        return holds(
          pass,
          `to ${verb} ${excerpt(wanted)}`,
          alike ? `${got}; ${tellOdd(part, all)}` : got,
        );
      });
    },
  };
}

/** Several texts of which one, or all, must stand in the output. */
function several(quantity: 'any' | 'all', options: Options = {}): CheckDefinition {
  const every = quantity === 'all';
  return {
    summary: `The text contains ${every ? 'all' : 'at least one'} of the values${options.ignoreCase ? CASELESS : ''}.`,
    parameters: { value: 'List of texts, or a template that gives one.' },
    compile: ({ value }, tools) => {
      const render = compileTexts(value, tools);
      return filledBy(ofChange(render), (evidence) => {
        const { text } = evidence;
        const wanted = render(evidence);
        const folded = foldCase(text, options);
        const missing = wanted.filter((item) => !folded.includes(foldCase(item, options)));
        const pass = every ? missing.length === 0 : missing.length < wanted.length;
        const list = wanted.map((item) => excerpt(item, 60)).join(', ');
        const missed =
          every && missing.length > 0 && missing.length < wanted.length
            ? `missing ${missing.map((item) => excerpt(item, 60)).join(', ')}; `
            : '';
        return holds(
          pass,
          `to contain ${every ? 'all' : 'one'} of ${list}`,
          `${missed}got ${excerpt(text)}`,
        );
      });
    },
  };
}

const CONTAINS = { summary: 'The text contains the value', verb: 'contain' };
const STARTS = { summary: 'The text starts with the value', verb: 'start with' };
const ENDS = { summary: 'The text ends with the value', verb: 'end with', atEnd: true };
const includes = (text: string, value: string): boolean => text.includes(value);
const starts = (text: string, value: string): boolean => text.startsWith(value);
const ends = (text: string, value: string): boolean => text.endsWith(value);
const ignoreCase = { ignoreCase: true };

export const contains = single(CONTAINS, includes);
export const icontains = single(CONTAINS, includes, ignoreCase);
export const startsWith = single(STARTS, starts);
export const istartsWith = single(STARTS, starts, ignoreCase);
export const endsWith = single(ENDS, ends);
export const iendsWith = single(ENDS, ends, ignoreCase);
export const containsAny = several('any');
export const icontainsAny = several('any', ignoreCase);
export const containsAll = several('all');
export const icontainsAll = several('all', ignoreCase);
