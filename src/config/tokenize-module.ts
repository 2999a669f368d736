/** A word, a text without its quotes, a regular expression, or one character of punctuation (`${` opens in a template). */
export interface Token {
  kind: 'word' | 'text' | 'regex' | 'punctuation';
  text: string;
  offset: number;
}

export interface TokenList {
  tokens: readonly Token[];
  /** Whether a slash, or the end of a text, may have been read otherwise than the language reads it. */
  isUnsure: boolean;
}

/** Longest first where one starts like another. A group that matches says what it is. */
const TOKEN =
  /(?<skip>\s+|\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\/)|(?<word>[\p{L}\p{N}_$]+)|(?<quote>["'])|(?<other>[^])/uy;
const HASHBANG = /^#![^\n\r\u2028\u2029]*/;
const LINE_END = /[\n\r\u2028\u2029]/;
const WORDS_BEFORE_REGEX = new Set(
  'return typeof case in instanceof of delete void throw new else do await yield default extends'.split(
    ' ',
  ),
);
/** Names in some places, words of the language in others. */
const MAYBE_NAMES = new Set(['of', 'await', 'yield']);
const WORDS_BEFORE_CONDITION = new Set(['if', 'while', 'for', 'with']);

/** Words and texts of JavaScript or TypeScript, in linear time; comments are passed over. */
export function tokenizeModule(source: string): TokenList {
  const tokenizer = new Tokenizer(source);
  tokenizer.readAll();
  return tokenizer;
}

class Tokenizer implements TokenList {
  readonly tokens: Token[] = [];
  isUnsure = false;
  readonly #source: string;
  #at: number;
  /** Brackets that are open: `${` stands for that of a template, `if(` for that of a condition. */
  readonly #open: string[] = [];
  /** The last token closed a condition, so that a statement follows. */
  #isAfterCondition = false;

  constructor(source: string) {
    this.#source = source;
    this.#at = HASHBANG.exec(source)?.[0].length ?? 0;
  }

  readAll(): void {
    while (this.#at < this.#source.length) this.#readNext();
    if (this.#open.length > 0) this.isUnsure = true;
  }

  #readNext(): void {
    const start = this.#at;
    TOKEN.lastIndex = start;
    const { skip, word, quote, other = '' } = TOKEN.exec(this.#source)?.groups ?? {};
    this.#at = TOKEN.lastIndex;
    if (skip !== undefined) return;
    const isAfterCondition = this.#isAfterCondition;
    this.#isAfterCondition = false;
    if (word !== undefined) this.#add('word', word, start);
    else if (quote !== undefined) this.#readText(start, quote);
    else if (other === '`') this.#readTemplate(start);
    else if (other === '}' && this.#open.at(-1) === '${') {
      this.#open.pop();
      this.#readTemplate(start);
    } else if (other === '/') this.#readSlash(start, isAfterCondition);
    else this.#readPunctuation(other, start);
  }

  #add(kind: Token['kind'], text: string, offset: number): void {
    this.tokens.push({ kind, text, offset });
  }

  #readText(start: number, quote: string): void {
    const end = findTextEnd(this.#source, this.#at, quote);
    if (end === undefined) this.isUnsure = true;
    this.#at = end ?? findLineEnd(this.#source, this.#at);
    this.#add('text', this.#source.slice(start + 1, this.#at - 1), start);
  }

  #readTemplate(start: number): void {
    const from = this.#at;
    const { end, isOpen } = findTemplateEnd(this.#source, from);
    const isWhole = !isOpen && this.#source[start] === '`';
    if (end > this.#source.length) this.isUnsure = true;
    this.#add('text', isWhole ? this.#source.slice(from, end - 1) : '', start);
    this.#at = end;
    if (!isOpen) return;
    this.#open.push('${');
    this.#add('punctuation', '${', end - 2);
  }

  #readSlash(start: number, isAfterCondition: boolean): void {
    if (this.#source[this.#at] === '*') {
      // a comment that does not end: nothing that follows was read
      this.isUnsure = true;
      this.#at = this.#source.length;
      return;
    }
    if (!isAfterCondition && !this.#startsRegex(start)) {
      this.#add('punctuation', '/', start);
      return;
    }
    const end = findRegexEnd(this.#source, this.#at);
    if (end === undefined) this.isUnsure = true;
    this.#at = end ?? findLineEnd(this.#source, this.#at);
    this.#add('regex', '', start);
  }

  #readPunctuation(text: string, start: number): void {
    if (text === '(') this.#open.push(this.#isCondition() ? 'if(' : '(');
    else if ('[{'.includes(text)) this.#open.push(text);
    else if (')]}'.includes(text)) {
      const opened = this.#open.pop();
      if (opened?.at(-1) !== OPENING[text]) this.isUnsure = true;
      this.#isAfterCondition = opened === 'if(';
    }
    this.#add('punctuation', text, start);
  }

  /** Whether the bracket that opens here belongs to an `if (…)`, and not to a method of that name. */
  #isCondition(): boolean {
    const last = this.tokens.length - 1;
    const at = this.#isWord(last, 'await') && this.#isWord(last - 1, 'for') ? last - 1 : last;
    const word = this.tokens[at];
    return (
      word?.kind === 'word' && WORDS_BEFORE_CONDITION.has(word.text) && !this.#isMemberName(at)
    );
  }

  /** A slash after a value divides. Wherever that takes more than the token before it, the reading is unsure. */
  #startsRegex(start: number): boolean {
    const last = this.tokens.length - 1;
    const before = this.tokens[last];
    if (!before) return true;
    if (before.kind === 'word') {
      if (WORDS_BEFORE_REGEX.has(before.text) && !this.#isMemberName(last)) {
        if (MAYBE_NAMES.has(before.text)) this.isUnsure = true;
        return true;
      }
    } else if (before.kind === 'punctuation' && !')]}'.includes(before.text))
      return this.#startsAfterSign(last);
    // what stands on a line of its own may begin a statement: after a block, or a type
    if (before.text === '}' || LINE_END.test(this.#source.slice(before.offset, start)))
      this.isUnsure = true;
    return false;
  }

  #startsAfterSign(at: number): boolean {
    const { text } = this.tokens[at]!;
    const isDoubled = this.#isSign(at - 1, text) && this.#isBeside(at);
    // `1.` is a number, `...` is followed by any value
    if (text === '.') return isDoubled;
    if (text === '>' && !(this.#isSign(at - 1, '=') && this.#isBeside(at))) this.isUnsure = true;
    const isAfterValue =
      ('+-'.includes(text) && isDoubled && this.#isValue(at - 2)) ||
      (text === '!' && this.#isValue(at - 1) && this.#isOnOneLine(at - 1));
    if (isAfterValue) this.isUnsure = true;
    return !isAfterValue;
  }

  #isValue(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    if (token.kind === 'word') return !WORDS_BEFORE_REGEX.has(token.text) || this.#isMemberName(at);
    return token.kind !== 'punctuation' || ')]}'.includes(token.text);
  }

  #isMemberName(at: number): boolean {
    const isSpread = this.#isSign(at - 1, '.') && this.#isSign(at - 2, '.');
    return (this.#isSign(at - 1, '.') && !isSpread) || this.#isSign(at - 1, '#');
  }

  #isWord(at: number, text: string): boolean {
    return this.tokens[at]?.kind === 'word' && this.tokens[at].text === text;
  }

  #isSign(at: number, text: string): boolean {
    return this.tokens[at]?.kind === 'punctuation' && this.tokens[at].text === text;
  }

  #isBeside(at: number): boolean {
    return this.tokens[at]!.offset - this.tokens[at - 1]!.offset === 1;
  }

  #isOnOneLine(at: number): boolean {
    const [from, to] = [this.tokens[at]!.offset, this.tokens[at + 1]!.offset];
    return !LINE_END.test(this.#source.slice(from, to));
  }
}

const OPENING: { readonly [closing: string]: string } = { ')': '(', ']': '[', '}': '{' };

/** Offset after the closing quote; none where the line ends before it. */
function findTextEnd(source: string, start: number, quote: string): number | undefined {
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '\\') at += source.startsWith('\r\n', at + 1) ? 2 : 1;
    else if (source[at] === quote) return at + 1;
    else if (source[at] === '\n' || source[at] === '\r') return undefined;
  }
  return undefined;
}

function findLineEnd(source: string, start: number): number {
  const end = source.indexOf('\n', start);
  return end < 0 ? source.length : end + 1;
}

/** `end` lies behind the source's where it does not end. */
function findTemplateEnd(source: string, start: number): { end: number; isOpen: boolean } {
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '`') return { end: at + 1, isOpen: false };
    else if (source[at] === '$' && source[at + 1] === '{') return { end: at + 2, isOpen: true };
  }
  return { end: source.length + 1, isOpen: false };
}

/** Offset after the closing slash; none where the line ends before it: that slash divides. */
function findRegexEnd(source: string, start: number): number | undefined {
  let isInClass = false;
  for (let at = start; at < source.length; at += 1) {
    const found = source[at]!;
    if (LINE_END.test(found)) return undefined;
    if (found === '\\') at += 1;
    else if (found === '[') isInClass = true;
    else if (found === ']') isInClass = false;
    else if (found === '/' && !isInClass) return at + 1;
  }
  return undefined;
}
