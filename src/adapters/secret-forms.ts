/** How one form of a value is found in a text, whatever escapers made of its characters. */
export interface SecretPattern {
  form: string;
  /** Letters and digits that every escaper leaves as they are: without them there is nothing to look for. */
  probe: string;
  pattern: RegExp;
}

const ENTITIES: { readonly [char: string]: string } = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};
const JSON_ESCAPES: { readonly [char: string]: string } = {
  '"': '"',
  '\\': '\\',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
};

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
  const source = Array.from(form, writeChar).join('\u200B?');
  return { form, probe, pattern: new RegExp(source, 'g') };
}

/** A character as text, URL, JSON, HTML and XML write it. */
function writeChar(char: string): string {
  if (/[A-Za-z0-9]/.test(char)) return char;
  const code = char.codePointAt(0)!;
  const literal = char.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  const alternatives = [
    // our log puts a gap into what could be a command
    char === ':' || char === '#' ? `${literal} ?` : literal,
    `&#${code};`,
    `&#x0*${anyCase(code.toString(16))};`,
    ...(ENTITIES[char] === undefined ? [] : [`&${ENTITIES[char]};`]),
    ...char.split('').map((unit) => String.raw`\\u` + anyCase(hex(unit.charCodeAt(0), 4))),
    ...(JSON_ESCAPES[char] === undefined
      ? []
      : [String.raw`\\` + JSON_ESCAPES[char].replace('\\', String.raw`\\`)]),
    [...Buffer.from(char)].map((byte) => `%${anyCase(hex(byte, 2))}`).join(''),
    ...(char === ' ' ? [String.raw`\+`] : []),
    ...(/\s/.test(char) ? [String.raw`\s`] : []),
  ];
  return `(?:${[...new Set(alternatives)].join('|')})${/\s/.test(char) ? '{1,9}' : ''}`;
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}

function anyCase(digits: string): string {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
