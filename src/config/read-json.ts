import { describeRounded } from './describe-rounded.ts';
import { MAX_DEPTH, REFUSED_KEYS, splitPointer } from './source-document.ts';

/** Where a JSON value and its members stand in the text: 0-based offsets. */
export interface JsonNode {
  offset: number;
  /** By key or index. */
  members: Map<string, { keyOffset: number; node: JsonNode }>;
}

/** A text read slowly, for its places, once something in it is known to be wrong. */
export type JsonReading =
  | { status: 'read'; root: JsonNode; mistakes: JsonMistake[] }
  | { status: 'malformed'; mistake: JsonMistake };

/** Something wrong in the text, at a 0-based offset. */
export interface JsonMistake {
  offset: number;
  message: string;
  hint: string;
  /** See `Mistake`. */
  readable?: true;
}

/** Finds the places of all parts of a JSON text, keys that stand twice, or the first place where it is no JSON. */
export function readJson(text: string): JsonReading {
  const reader = new JsonReader(text);
  try {
    return { status: 'read', root: reader.readDocument(), mistakes: reader.mistakes };
  } catch (error) {
    if (error instanceof Malformed) return { status: 'malformed', mistake: error.mistake };
    throw error;
  }
}

/** The part at a JSON pointer, or the nearest around it; with `key`, that key of it. */
export function followJsonNode(root: JsonNode, pointer: string, key?: string): number {
  let node = root;
  for (const step of splitPointer(pointer)) {
    const member = node.members.get(step);
    if (!member) return node.offset;
    node = member.node;
  }
  return key === undefined ? node.offset : (node.members.get(key)?.keyOffset ?? node.offset);
}

class Malformed extends Error {
  readonly mistake: JsonMistake;

  constructor(mistake: JsonMistake) {
    super(mistake.message);
    this.mistake = mistake;
  }
}

class JsonReader {
  readonly mistakes: JsonMistake[] = [];
  private readonly text: string;
  private at = 0;
  /** Keys and indexes that lead to the value that is read. */
  private readonly steps: string[] = [];

  constructor(text: string) {
    this.text = text;
  }

  readDocument(): JsonNode {
    const root = this.readValue(0);
    const after = this.skipSpace();
    if (after === ',' && this.text.slice(this.at + 1).trim() === '')
      this.fail('a comma follows the JSON value', 'leave out the comma: every line stands alone');
    if (after !== undefined)
      this.fail('something follows after the end of the JSON value', 'one JSON value a line');
    return root;
  }

  private readValue(depth: number): JsonNode {
    const first = this.skipSpace();
    if (depth > MAX_DEPTH)
      this.fail(`lists and objects are nested more than ${MAX_DEPTH} levels deep`, 'flatten it');
    const node: JsonNode = { offset: this.at, members: new Map() };
    if (first === '{') this.readObject(node, depth);
    else if (first === '[') this.readList(node, depth);
    else if (first === '"') this.readText();
    else this.readLiteral();
    return node;
  }

  private readObject(node: JsonNode, depth: number): void {
    this.at += 1;
    if (this.skipSpace() === '}') return this.step();
    for (;;) {
      this.skipSpace();
      const keyOffset = this.at;
      const key = this.readKey();
      if (this.skipSpace() !== ':')
        this.fail(`a colon is missing after ${JSON.stringify(key)}`, 'write "key": value');
      this.at += 1;
      if (node.members.has(key))
        this.note(keyOffset, `the key ${JSON.stringify(key)} stands here twice`, 'keep one');
      if (REFUSED_KEYS.has(key))
        this.note(keyOffset, `"${key}" cannot be a key`, 'choose another name');
      node.members.set(key, { keyOffset, node: this.readMember(key, depth) });
      if (this.readSeparator('}')) return;
    }
  }

  private readList(node: JsonNode, depth: number): void {
    this.at += 1;
    if (this.skipSpace() === ']') return this.step();
    for (let index = 0; ; index += 1) {
      const item = this.readMember(String(index), depth);
      node.members.set(String(index), { keyOffset: item.offset, node: item });
      if (this.readSeparator(']')) return;
    }
  }

  private readMember(step: string, depth: number): JsonNode {
    this.steps.push(step);
    const node = this.readValue(depth + 1);
    this.steps.pop();
    return node;
  }

  /** A comma (false) or the end (true). */
  private readSeparator(end: '}' | ']'): boolean {
    const found = this.skipSpace();
    const comma = this.at;
    if (found === end || found === ',') this.at += 1;
    else if (found === undefined)
      this.fail(`the line ends before its closing ${end}`, 'a case stands on one line');
    else this.fail(`a comma or ${end} is missing here`, 'members are separated by commas');
    if (found === end) return true;
    if (this.skipSpace() === end) {
      this.at = comma;
      this.fail('this comma is too many', `leave out the comma before ${end}`);
    }
    return false;
  }

  private readKey(): string {
    const first = this.skipSpace();
    if (first === '"') return this.readText();
    if (first === undefined)
      this.fail('the line ends before its closing }', 'a case stands on one line');
    return this.fail('a key in double quotes is missing here', 'write "key": value');
  }

  private readText(): string {
    const start = this.at;
    for (this.at += 1; this.text[this.at] !== '"'; this.at += 1) {
      const found = this.text[this.at];
      if (found === undefined) {
        this.at = start;
        this.fail('this text has no closing quote', 'a line break inside text is written \\n');
      }
      if (found < ' ')
        this.fail('a control character stands in the text', 'write it as an escape: \\t, \\n');
      if (found === '\\') this.readEscape();
    }
    this.at += 1;
    return String(JSON.parse(this.text.slice(start, this.at)));
  }

  private readEscape(): void {
    ESCAPE.lastIndex = this.at;
    if (!ESCAPE.test(this.text))
      this.fail('this backslash starts no JSON escape', 'write \\\\ for a backslash');
    this.at = ESCAPE.lastIndex - 1;
  }

  private readLiteral(): void {
    LITERAL.lastIndex = this.at;
    const literal = LITERAL.exec(this.text)?.[0];
    if (literal !== undefined) {
      if (/\d/.test(literal) && !Number.isFinite(Number(literal)))
        this.note(this.at, 'this number is too large', 'write it as text');
      else {
        const rounded = describeRounded(literal, this.steps);
        if (rounded) this.mistakes.push({ offset: this.at, ...rounded });
      }
      this.at = LITERAL.lastIndex;
      return;
    }
    const found = this.text[this.at];
    if (found === undefined)
      this.fail('the line ends where a value is missing', 'a case stands on one line');
    if (found === "'") this.fail('text stands in single quotes', 'write it in double quotes');
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0] ?? JSON.stringify(found);
    const meant = FOREIGN_WORDS.get(word);
    this.fail(
      `${word} is no JSON value`,
      meant === undefined
        ? 'text stands in double quotes; other values are numbers, true, false, null, {…} and […]'
        : `write ${meant}`,
    );
  }

  /** The next character that is not white space, where the reader then stands. */
  private skipSpace(): string | undefined {
    while (' \t\r\n'.includes(this.text[this.at] ?? '-')) this.at += 1;
    return this.text[this.at];
  }

  private step(): void {
    this.at += 1;
  }

  private note(offset: number, message: string, hint: string): void {
    this.mistakes.push({ offset, message, hint });
  }

  private fail(message: string, hint: string): never {
    throw new Malformed({ offset: this.at, message, hint });
  }
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const WORD = /[\w.+-]{1,40}/y;
const FOREIGN_WORDS: ReadonlyMap<string, string> = new Map([
  ['None', 'null'],
  ['undefined', 'null'],
  ['NaN', 'null'],
  ['True', 'true'],
  ['False', 'false'],
]);
