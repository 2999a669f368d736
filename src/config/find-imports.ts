/** A file that a module names: in an import or require (it must exist), or as a URL beside itself (data, perhaps). */
export interface ModuleReference {
  specifier: string;
  kind: 'import' | 'url';
  /** 1-based. */
  line: number;
  column: number;
}

/** A word, a text without its quotes, or one character of punctuation. */
interface Token {
  kind: 'word' | 'text' | 'punctuation';
  text: string;
  offset: number;
}

/**
 * What a JavaScript or TypeScript module names by a literal text: static and dynamic imports, re-exports, require, and
 * `new URL(…, import.meta.url)`. Comments, strings and regular expressions are passed over.
 */
export function findImports(source: string): ModuleReference[] {
  const tokens = tokenize(source);
  const references: ModuleReference[] = [];
  const placeOf = createPlaceFinder(source);
  const is = (index: number, text: string): boolean => {
    const token = tokens[index];
    return token !== undefined && token.kind !== 'text' && token.text === text;
  };
  for (const [index, { kind, text, offset }] of tokens.entries()) {
    if (kind !== 'text') continue;
    // a text that is only the start of what is computed names no file
    const isCall = is(index - 1, '(') && (is(index + 1, ')') || is(index + 1, ','));
    const isImport =
      (is(index - 1, 'from') && !is(index - 2, '.')) ||
      is(index - 1, 'import') ||
      (isCall && (is(index - 2, 'import') || is(index - 2, 'require')));
    const isUrl = isCall && is(index - 2, 'URL') && is(index + 1, ',') && is(index + 2, 'import');
    if (!isImport && !isUrl) continue;
    references.push({ specifier: text, kind: isImport ? 'import' : 'url', ...placeOf(offset) });
  }
  return references;
}

/** Places of offsets that are asked for in ascending order: the source is walked through once. */
function createPlaceFinder(source: string): (offset: number) => { line: number; column: number } {
  let [line, start, end] = [1, 0, source.indexOf('\n')];
  return (offset) => {
    for (; end >= 0 && end < offset; end = source.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    return { line, column: offset - start + 1 };
  };
}

/** Longest first where one starts like another. A group that matches says what it is. */
const TOKEN =
  /(?<skip>\s+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))|(?<word>[\p{L}\p{N}_$]+)|(?<quote>["'])|(?<other>[^])/uy;
const WORDS_BEFORE_REGEX = new Set(
  'return typeof case in of delete void throw new else do await yield'.split(' '),
);

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  /** For every open template expression: how many braces are open inside it. */
  const templates: number[] = [];
  let at = 0;
  const add = (kind: Token['kind'], text: string, offset: number): void =>
    void tokens.push({ kind, text, offset });
  const readTemplate = (start: number): void => {
    const { end, isOpen } = findTemplateEnd(source, start);
    const isWhole = !isOpen && source[start - 1] === '`';
    add('text', isWhole ? source.slice(start, end - 1) : '', start - 1);
    if (isOpen) templates.push(0);
    at = end;
  };
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(source)?.groups ?? {};
    const start = at;
    const { skip, word, quote, other = '' } = groups;
    at = TOKEN.lastIndex;
    if (skip !== undefined) continue;
    if (word !== undefined) add('word', word, start);
    else if (quote !== undefined) {
      at = findTextEnd(source, at, quote);
      add('text', source.slice(start + 1, at - 1), start);
    } else if (other === '`') readTemplate(at);
    else if (other === '}' && templates.at(-1) === 0) {
      templates.pop();
      readTemplate(at);
    } else if (other === '/' && startsRegex(tokens.at(-1))) at = findRegexEnd(source, at);
    else {
      const depth = templates.pop();
      if (depth !== undefined)
        templates.push(depth + (other === '{' ? 1 : 0) - (other === '}' ? 1 : 0));
      add('punctuation', other, start);
    }
  }
  return tokens;
}

/** Offset after the closing quote, or the end of the line where there is none. */
function findTextEnd(source: string, start: number, quote: string): number {
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === quote || source[at] === '\n') return at + 1;
  }
  return source.length;
}

function findTemplateEnd(source: string, start: number): { end: number; isOpen: boolean } {
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '`') return { end: at + 1, isOpen: false };
    else if (source[at] === '$' && source[at + 1] === '{') return { end: at + 2, isOpen: true };
  }
  return { end: source.length, isOpen: false };
}

function findRegexEnd(source: string, start: number): number {
  let isInClass = false;
  for (let at = start; at < source.length; at += 1) {
    const found = source[at];
    if (found === '\n') return at;
    if (found === '\\') at += 1;
    else if (found === '[') isInClass = true;
    else if (found === ']') isInClass = false;
    else if (found === '/' && !isInClass) return at + 1;
  }
  return source.length;
}

/** A slash after a value divides. */
function startsRegex(before: Token | undefined): boolean {
  if (!before) return true;
  if (before.kind === 'word') return WORDS_BEFORE_REGEX.has(before.text);
  return before.kind === 'punctuation' && !')]}'.includes(before.text);
}
