import { tokenizeModule } from './tokenize-module.ts';

/**
 * A file that a module names: in an import or require (it must exist), as a URL beside itself (data, perhaps), or in a text
 * of which it is not sure what it is.
 */
export interface ModuleReference {
  specifier: string;
  kind: 'import' | 'url' | 'maybe';
  /** 1-based. */
  line: number;
  column: number;
}

/**
 * What a JavaScript or TypeScript module names by a literal text: static and dynamic imports, re-exports, require, and
 * `new URL(…, import.meta.url)`; perhaps by any other text that begins like a relative path, as what loads it may have another
 * name. Comments, strings and regular expressions are passed over, but where it takes a parser to
 * tell them from code: there every text that may be an import is one. `hasMarkup`: text stands between tags.
 */
export function findImports(source: string, hasMarkup = false): ModuleReference[] {
  const { tokens, isUnsure } = tokenizeModule(source);
  const references: ModuleReference[] = [];
  const others = new Map<string, ModuleReference>();
  const placeOf = createPlaceFinder(source);
  const is = (index: number, text: string): boolean => {
    const token = tokens[index];
    return token !== undefined && token.kind !== 'text' && token.text === text;
  };
  for (const [index, { kind, text, offset }] of tokens.entries()) {
    if (kind !== 'text' || text === '') continue;
    // a text that is only the start of what is computed names no file
    const isCall = is(index - 1, '(') && (is(index + 1, ')') || is(index + 1, ','));
    const isImport =
      (is(index - 1, 'from') && !is(index - 2, '.')) ||
      is(index - 1, 'import') ||
      (isCall && (is(index - 2, 'import') || is(index - 2, 'require')));
    const isUrl = isCall && is(index - 2, 'URL') && is(index + 1, ',') && is(index + 2, 'import');
    const specifier = unescape(text);
    if (isImport || isUrl)
      references.push({ specifier, kind: isImport ? 'import' : 'url', ...placeOf(offset) });
    else if (RELATIVE.test(specifier) && !is(index - 1, '+') && !is(index + 1, '+'))
      others.set(specifier, { specifier, kind: 'maybe', ...placeOf(offset) });
  }
  if (!isUnsure && !hasMarkup) return [...references, ...others.values()];
  return [
    ...references.map((reference) =>
      reference.kind === 'import' ? { ...reference, kind: 'maybe' as const } : reference,
    ),
    ...findMentions(source),
  ];
}

const RELATIVE = /^\.\.?\//;

/** Texts that begin like a relative path, wherever they stand, and those that stand where an import has its own. */
const MENTION =
  /(?:(?<verb>\bfrom|\bimport|\()\s*)?(?<quote>["'`])(?<text>[^"'`\s$]{1,1000})\k<quote>/gu;

function findMentions(source: string): ModuleReference[] {
  const placeOf = createPlaceFinder(source);
  const found = new Map<string, ModuleReference>();
  for (const { index, groups = {} } of source.matchAll(MENTION)) {
    const specifier = unescape(groups['text']!);
    if (found.has(specifier) || !(groups['verb'] || RELATIVE.test(specifier))) continue;
    found.set(specifier, { specifier, kind: 'maybe', ...placeOf(index) });
  }
  return [...found.values()];
}

/** No white space, no scheme, no pattern, not from the root of the disk; with a slash or an ending. */
const PATH = /^(?![/~]|[a-z][a-z0-9+.-]*:)(?=.*(?:\/|[^/.]\.[a-z0-9]{1,10}$))[^\s\\*?<>|"'`$]+$/i;
const MAX_PATH = 1000;
const WRITING = /^(?:write|append|createWrite|mkdir|rm|unlink)/;
const QUOTED = /(?<quote>["'`])(?<text>[^"'`\s$]{1,1000})\k<quote>/gu;

/**
 * Texts of a JavaScript or TypeScript module that may be paths from the folder that it runs in: data that it reads, perhaps. What it
 * writes there is none.
 */
export function findRunPaths(source: string): ReadonlySet<string> {
  const { tokens, isUnsure } = tokenizeModule(source);
  const wordAt = (index: number): string => {
    const token = tokens[index];
    return token === undefined || token.kind === 'text' ? '' : token.text;
  };
  const texts = tokens.flatMap(({ kind, text }, index) => {
    const isPart = wordAt(index - 1) === '+' || wordAt(index + 1) === '+';
    const isWritten = wordAt(index - 1) === '(' && WRITING.test(wordAt(index - 2));
    return kind === 'text' && !isPart && !isWritten ? text : [];
  });
  if (isUnsure) for (const { groups } of source.matchAll(QUOTED)) texts.push(groups!['text']!);
  return new Set(texts.map(unescape).filter((text) => text.length <= MAX_PATH && PATH.test(text)));
}

/** A path may be written with escapes: `\u002e/a.mjs`. */
function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux0-9\n\r]))/g,
    (all, point?: string, unit?: string, byte?: string, other?: string) => {
      const code = parseInt(point ?? unit ?? byte ?? '', 16);
      if (Number.isNaN(code)) return 'bfnrtv'.includes(other ?? all) ? all : other!;
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
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
