import { RE2JS } from 're2js';
import { describeError } from '../errors.ts';

/** A match: its text and what its groups caught (`groups[0]` is the first group; undefined: took no part). */
export interface RegexMatch {
  match: string;
  index: number;
  groups: (string | undefined)[];
}

/** A compiled pattern. Time grows with the length of the text, never faster. A text over the cap is a RegexError. */
export interface LinearRegex {
  readonly pattern: string;
  readonly groupCount: number;
  /** The first match anywhere in the text. */
  search(text: string): RegexMatch | undefined;
  lastMatch(text: string): RegexMatch | undefined;
  /** Does the pattern match the text from end to end? */
  matchesWhole(text: string): boolean;
  test(text: string): boolean;
}

/** A pattern that we cannot use, or a text too long to search; the message says what to write instead. */
export class RegexError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RegexError';
  }
}

export interface RegexOptions {
  /** Any of `i` (ignore case), `m` (`^` and `$` at every line), `s` (dot matches a line end). */
  flags?: string;
  /** Read the pattern as JavaScript writes it (`\u0041`), as JSON Schema asks for. */
  dialect?: 're2' | 'ecma';
}

const MAX_PATTERN_LENGTH = 4000;
const MAX_PROGRAM_SIZE = 10_000;
/** Pattern steps times characters: a few seconds where it goes worst. */
const MAX_SEARCH_STEPS = 200_000_000;
/** Read when a pattern is compiled: that loads the engine. */
const FLAG_BITS: Readonly<Record<string, () => number>> = {
  i: () => RE2JS.CASE_INSENSITIVE,
  m: () => RE2JS.MULTILINE,
  s: () => RE2JS.DOTALL,
};

/** Compiles a pattern for the linear-time engine. Throws a RegexError. */
export function compileRegex(pattern: string, options: RegexOptions = {}): LinearRegex {
  const compiled = compile(pattern, options);
  const matcherOf = (text: string) => {
    const longest = Math.floor(MAX_SEARCH_STEPS / Math.max(compiled.programSize(), 50));
    if (text.length > longest) {
      throw new RegexError(
        `a text of ${text.length} characters is too long to search for "${pattern}" (at most ${longest})`,
      );
    }
    return compiled.matcher(text);
  };
  const groupCount = compiled.groupCount();
  const readMatch = (matcher: ReturnType<typeof matcherOf>): RegexMatch => ({
    match: matcher.group() ?? '',
    index: matcher.start(),
    groups: Array.from({ length: groupCount }, (_, n) => matcher.group(n + 1) ?? undefined),
  });
  return {
    pattern,
    groupCount,
    search(text) {
      const matcher = matcherOf(text);
      return matcher.find() ? readMatch(matcher) : undefined;
    },
    lastMatch(text) {
      const matcher = matcherOf(text);
      let last: RegexMatch | undefined;
      while (matcher.find()) last = readMatch(matcher);
      return last;
    },
    matchesWhole: (text) => matcherOf(text).matches(),
    test: (text) => matcherOf(text).find(),
  };
}

/** The text as a pattern that matches it and nothing else. */
export function quoteRegex(text: string): string {
  return RE2JS.quote(text);
}

function compile(pattern: string, { flags = '', dialect = 're2' }: RegexOptions): RE2JS {
  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw new RegexError(
      `a regular expression of ${pattern.length} characters is too long (at most ${MAX_PATTERN_LENGTH})`,
    );
  }
  let bits = 0;
  for (const flag of flags) {
    const bit = FLAG_BITS[flag];
    if (bit === undefined) throw new RegexError(`unknown flag "${flag}"; write i, m or s`);
    bits |= bit();
  }
  const compiled = compileForEngine(pattern, bits, dialect);
  const size = compiled.programSize();
  if (size > MAX_PROGRAM_SIZE) {
    throw new RegexError(
      `"${pattern}" unfolds to ${size} steps (at most ${MAX_PROGRAM_SIZE}); use smaller repeat counts`,
    );
  }
  return compiled;
}

function compileForEngine(pattern: string, bits: number, dialect: 're2' | 'ecma'): RE2JS {
  try {
    return RE2JS.compile(dialect === 'ecma' ? RE2JS.translateRegExp(pattern) : pattern, bits);
  } catch (error) {
    const detail = describeError(error).replace(/^error parsing regexp: /, '');
    throw new RegexError(
      `"${pattern}" is not a regular expression in RE2 syntax: ${detail}${cureFor(pattern, detail)}`,
    );
  }
}

/** What to write instead of what JavaScript has and a linear-time engine cannot have. */
function cureFor(pattern: string, detail: string): string {
  if (/\(\?<?[=!]/.test(pattern)) {
    return '. RE2 has no look-around: match what you want and use a second check, such as not-regex, for what must not be there';
  }
  if (/\\[1-9]/.test(pattern)) {
    return '. RE2 has no back-references: write the repeated part out, or use a javascript check';
  }
  if (/\\u/.test(pattern)) return '. Write \\x{0041} for \\u0041';
  if (/repeat count/.test(detail)) {
    return '. Repeat counts, multiplied where they are nested, are at most 1000';
  }
  return '';
}
