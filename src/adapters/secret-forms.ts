import { CHAT_TWINS } from '../report/escape-chat.ts';

/** How one form of a value is found in a text, whatever escapers made of its characters. */
export interface SecretPattern {
  form: string;
  /** Letters and digits that every escaper leaves as they are: without them there is nothing to look for. */
  probe: string;
  readonly pattern: RegExp;
}

const ENTITIES: { readonly [char: string]: string } = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};
/** One quotation inside another doubles the backslashes of the first. */
const ESCAPE = String.raw`(?:\\|&#92;){1,15}`;
/** Of a form: what escapers and renderers treat as one. No two of them may match the same text: that would take for ever. */
const TOKENS = /\\+|\s+|[^]/gu;

/** The value itself, and its base64 wherever it starts in a longer text: what does not depend on its neighbours. */
export function findForms(value: string): string[] {
  const bytes = Buffer.from(value);
  const encoded = [0, 1, 2].flatMap((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const kept = text.slice(
      Math.ceil((shift * 8) / 6),
      Math.floor(((shift + bytes.length) * 8) / 6),
    );
    return [kept, kept.replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [value, ...encoded];
}

export function makePattern(form: string): SecretPattern {
  const runs = form.match(/[A-Za-z0-9]+/g) ?? [''];
  const probe = runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
  let pattern: RegExp | undefined;
  return {
    form,
    probe,
    // most forms are never met, and writing them all took 5 ms of every start
    get pattern() {
      return (pattern ??= writePattern(form));
    },
  };
}

function writePattern(form: string): RegExp {
  const tokens = form.match(TOKENS) ?? [];
  const source = tokens
    .map((token, index) => writeToken(token, tokens[index - 1]?.startsWith('\\') === true))
    .join('\u200B?');
  return new RegExp(source, 'g');
}

/** A character, or a run of backslashes or white space, as text, URL, JSON, HTML and XML write it. */
function writeToken(token: string, followsBackslash: boolean): string {
  if (/[A-Za-z0-9]/.test(token)) return token;
  if (/^\s/.test(token))
    return String.raw`(?:\s|%20|%0[AaDd9]|\+|&#(?:9|10|13|32);|${ESCAPE}[nrt]){1,40}`;
  if (token.startsWith('\\'))
    return String.raw`(?:\\|&#92;|%5[Cc]){${token.length},${token.length * 16}}`;
  const quoted = token === '"' && !followsBackslash ? `(?:${ESCAPE})?` : '';
  return `${quoted}(?:${[...new Set(spell(token))].join('|')})`;
}

function spell(char: string): string[] {
  const code = char.codePointAt(0)!;
  const literal = char.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  const units = char.split('').map((unit) => `${ESCAPE}u${anyCase(hex(unit.charCodeAt(0), 4))}`);
  const [entity, twin] = [ENTITIES[char], CHAT_TWINS[char]];
  return [
    // our log puts a gap into what could be a command
    char === ':' || char === '#' ? `${literal} ?` : literal,
    `&#${code};`,
    `&#x0*${anyCase(code.toString(16))};`,
    ...(entity === undefined ? [] : [`&${entity};`]),
    units.join(''),
    [...Buffer.from(char)].map((byte) => `%${anyCase(hex(byte, 2))}`).join(''),
    ...(twin === undefined ? [] : [twin]),
  ];
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}

function anyCase(digits: string): string {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
