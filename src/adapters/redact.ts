import { stripControls } from '../values/strip-controls.ts';
import { findForms, makePattern, type SecretPattern } from './secret-forms.ts';

/** Takes secrets out of a text. */
export type Redactor = (text: string) => string;

const MASK = '***';
/** In a finished document asterisks could be emphasis or a rule; these are letters to every format. */
const DOCUMENT_MASK = '•••';
/** Shorter values (`1`, `debug`) are no secrets, and masking them would make messages unreadable. */
const SHORTEST_SECRET = 6;
/** Of a value that was cut off: this much of it gives it away. */
const SHORTEST_PART = 8;
const SHORTEST_LINE = 8;

/**
 * Shapes of keys that providers hand out, whoever's they are. Nothing in them is without an upper bound that another
 * match could start in: a long text takes linear time.
 */
const KEY_SHAPES: readonly RegExp[] = [
  String.raw`(?:sk|pk|rk)[-_](?:[A-Za-z0-9]{1,40}[-_]){0,6}(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{16}[\w-]*`,
  String.raw`(?:sk|pk|rk)[-_][\w-]{0,60}\*{3}[\w*-]*`,
  String.raw`gh[oprsu]_[A-Za-z0-9]{16,}`,
  String.raw`github_pat_[A-Za-z0-9_]{16,}`,
  // cut off by an excerpt
  String.raw`(?:gh[oprsu]_|github_pat_|(?:AKIA|ASIA)|AIza|xox[abeoprs]-)[\w-]{3,60}(?=…)`,
  String.raw`(?:AKIA|ASIA)[A-Z0-9]{16}\b`,
  String.raw`AIza[\w-]{30,}`,
  String.raw`xox[abeoprs]-[A-Za-z0-9-]{10,}`,
  String.raw`(?:hf|gsk|glpat|npm)[_-](?=[A-Za-z]{0,40}\d)[\w-]{16,}`,
  String.raw`eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*`,
].map(
  // a word of its own, also behind the line end of a quotation: `\nsk-…`
  (shape) => new RegExp(String.raw`(?:(?<![\w-])|(?<=\\[bfnrt]))${shape}`, 'g'),
);

/** Characters that no reader sees, more than any sink takes out: an emoji may need them, a key does not. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

/** What only a text as it was said may lose: in a document they could swallow what follows. */
const BLOCKS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g,
];

/** What stands before a secret and stays. */
const LABELLED: readonly RegExp[] = [
  /\b(bearer\s{1,9})[A-Za-z0-9._~+/=-]{8,}/gi,
  /\b(basic\s{1,9})(?=[A-Za-z+/_-]{0,40}[0-9=])[A-Za-z0-9+/=_-]{8,}/gi,
  /([?&](?:api[-_]?key|key|access[-_]?token|token|sig|signature|secret|password|code)=)[^&\s"'<>]+/gi,
  /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@"'<>]{1,300}@/gi,
];

/**
 * A function that masks the given values, in every form that a text may give them (base64, URL, JSON, entities, without
 * the characters that nobody sees, cut off), and everything that has the shape of a key. For a text as it was said,
 * before any escaper.
 */
export function createRedactor(secrets: readonly (string | undefined)[]): Redactor {
  const values = listValues(secrets);
  const patterns = compile(values);
  function mask(text: string): string {
    let clean = maskParts(text, values);
    for (const shape of BLOCKS) clean = clean.replace(shape, MASK);
    clean = maskKnown(clean, patterns, MASK);
    for (const shape of KEY_SHAPES) clean = clean.replace(shape, MASK);
    for (const label of LABELLED)
      clean = clean.replace(label, (whole, before: string) =>
        whole.endsWith('@') ? `${before}${MASK}@` : `${before}${MASK}`,
      );
    return clean;
  }
  return (text) => {
    const clean = mask(text);
    // what the sinks strip must not have stood between two halves of a secret
    const bare = stripControls(clean).replace(UNSEEN, '');
    if (bare === clean) return clean;
    const masked = mask(bare);
    return masked === bare ? clean : masked;
  };
}

/** `\nsecret` in JSON is a line end before a value, and must not become half an escape. */
function afterNoBackslash(secret: SecretPattern): SecretPattern {
  let pattern: RegExp | undefined;
  return {
    form: secret.form,
    probe: secret.probe,
    get pattern() {
      return (pattern ??= new RegExp(`(?<!\\\\)${secret.pattern.source}`, 'g'));
    },
  };
}

/**
 * The same for a finished document, markdown or XML or lines: what the escapers made of a value is found too, and only
 * what can be no part of the document's own structure is taken.
 */
export function createDocumentRedactor(secrets: readonly (string | undefined)[]): Redactor {
  const patterns = compile(listValues(secrets))
    .filter(({ form }) => isUnmistakable(form))
    .map(afterNoBackslash);
  return (text) => {
    const clean = maskKnown(text, patterns, DOCUMENT_MASK);
    return KEY_SHAPES.reduce((left, shape) => left.replace(shape, DOCUMENT_MASK), clean);
  };
}

/** The values worth hiding, and of those of several lines each line. The longest first: one may be part of another. */
function listValues(secrets: readonly (string | undefined)[]): string[] {
  const values = secrets
    .filter((secret) => secret !== undefined)
    .map((secret) => secret.toWellFormed().trim())
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .flatMap((secret) => {
      const lines = secret.split(/\r?\n/).map((line) => line.trim());
      return lines.length === 1
        ? [secret]
        : [secret, ...lines.filter((line) => line.length >= SHORTEST_LINE)];
    });
  return [...new Set(values)].sort((a, b) => b.length - a.length);
}

function compile(values: readonly string[]): SecretPattern[] {
  const forms = new Set(values.flatMap(findForms));
  return [...forms]
    .filter((form) => form.length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length)
    .map(makePattern);
}

function maskKnown(text: string, patterns: readonly SecretPattern[], mask: string): string {
  let clean = text;
  for (const secret of patterns)
    if (clean.includes(secret.probe)) clean = clean.replace(secret.pattern, mask);
  return clean;
}

/** A word in small letters may be an element or a key of the document; a number may be one. */
function isUnmistakable(form: string): boolean {
  return form.length >= SHORTEST_PART && /[A-Za-z]/.test(form) && /[^a-z_-]/.test(form);
}

/** Beginnings and ends of a value where a text was cut: at its edges, and at an ellipsis. */
function maskParts(text: string, values: readonly string[]): string {
  const long = values.filter((value) => value.length > SHORTEST_PART);
  if (long.length === 0) return text;
  // most pieces begin and end like no value at all: one look for all values tells
  const all = long.join('\n');
  return text
    .split('…')
    .map((piece, index, { length }) => {
      if (piece.length < SHORTEST_PART) return piece;
      if (index > 0 && index < length - 1 && all.includes(piece)) return MASK;
      const begun = all.includes(piece.slice(0, SHORTEST_PART))
        ? long.reduce(maskBeginning, piece)
        : piece;
      return all.includes(begun.slice(-SHORTEST_PART)) ? long.reduce(maskEnd, begun) : begun;
    })
    .join('…');
}

function maskBeginning(text: string, value: string): string {
  const at = value.indexOf(text.slice(0, SHORTEST_PART));
  if (at <= 0) return text;
  const rest = value.slice(at);
  return text.startsWith(rest) ? MASK + text.slice(rest.length) : text;
}

function maskEnd(text: string, value: string): string {
  const end = text.slice(-SHORTEST_PART);
  const at = value.lastIndexOf(end);
  if (end.length < SHORTEST_PART || at < 0 || at + SHORTEST_PART === value.length) return text;
  const start = value.slice(0, at + SHORTEST_PART);
  return text.endsWith(start) ? text.slice(0, -start.length) + MASK : text;
}
