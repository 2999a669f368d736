// What the bundle gives to the provider's client in place of the globals of these names (scripts/build.mjs): the first use of Node's own
// loads its HTTP client, of which we use nothing (docs/decisions/0009-start-up.md).

const NAME = /^[\w!#$%&'*+\-.^`|~]+$/;
const SURROUNDING = /^[\t\n\r ]+|[\t\n\r ]+$/g;
/** One byte a character, on one line. */
const VALUE = /^[^\0\n\r\u0100-\uffff]*$/;

type Pairs = Iterable<Iterable<string>>;

/** As the platform's, but for `set-cookie`, which requests do not have. */
export class Headers {
  readonly #values = new Map<string, string>();

  constructor(init: Pairs | Record<string, string> = []) {
    if (Object(init) !== init) throw new TypeError('headers are made of pairs or of an object');
    for (const pair of isPairs(init) ? init : Object.entries(init)) {
      const [name, value, ...more] = pair;
      if (name === undefined || value === undefined || more.length > 0)
        throw new TypeError('a header is a name and a value');
      this.append(name, value);
    }
  }

  append(name: string, value: string): void {
    const before = this.get(name);
    const added = readValue(value);
    this.#values.set(readName(name), before === null ? added : `${before}, ${added}`);
  }

  set(name: string, value: string): void {
    this.#values.set(readName(name), readValue(value));
  }

  get(name: string): string | null {
    return this.#values.get(readName(name)) ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(readName(name));
  }

  delete(name: string): void {
    this.#values.delete(readName(name));
  }

  entries(): ArrayIterator<[string, string]> {
    return [...this.#values].sort(([one], [other]) => (one < other ? -1 : 1)).values();
  }

  *keys(): Generator<string> {
    for (const [name] of this.entries()) yield name;
  }

  *values(): Generator<string> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): ArrayIterator<[string, string]> {
    return this.entries();
  }

  forEach(tell: (value: string, name: string, headers: this) => void, self?: unknown): void {
    for (const [name, value] of this.entries()) tell.call(self, value, name, this);
  }
}

/** The platform's, once one is made: to ask whether something is one loads nothing. */
export class FormData {
  constructor() {
    return new globalThis.FormData();
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return Object.prototype.toString.call(value) === '[object FormData]';
  }
}

function isPairs(init: object): init is Pairs {
  return Symbol.iterator in init;
}

function readName(name: string): string {
  if (!NAME.test(name)) throw new TypeError(`no name of a header: ${name}`);
  return name.toLowerCase();
}

/** Whoever is not checked may pass a number. */
function readValue(value: unknown): string {
  const read = String(value).replace(SURROUNDING, '');
  if (!VALUE.test(read))
    throw new TypeError('no value of a header: it has other than bytes of one line');
  return read;
}
