/** Takes secrets out of a text. */
export type Redactor = (text: string) => string;

const MASK = '***';
/** Shorter values (`1`, `debug`) are no secrets, and masking them would make messages unreadable. */
const SHORTEST_SECRET = 6;

/** Shapes of keys that providers hand out, whoever's they are. */
const KEY_SHAPES: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\b(?:sk|pk|rk)[-_](?:[a-z]+[-_])*[A-Za-z0-9*_-]{8,}/g,
  /\bgh[oprsu]_[A-Za-z0-9]{16,}/g,
  /\bgithub_pat_[A-Za-z0-9_]{16,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[A-Za-z0-9_-]{30,}/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /\b(?:hf|gsk|glpat|npm)[_-][A-Za-z0-9_-]{16,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
];

/** What stands before a secret and stays. */
const LABELLED: readonly RegExp[] = [
  /\b(bearer\s+)[A-Za-z0-9._~+/=-]{8,}/gi,
  /\b(basic\s+)[A-Za-z0-9+/=_-]{8,}/gi,
  /([?&](?:api[-_]?key|key|access[-_]?token|token|sig|signature|secret|password|code)=)[^&\s"']+/gi,
  /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@"']+@/gi,
];

/**
 * A function that masks the given values (also as base64, URL-encoded and JSON-escaped) and everything that
 * has the shape of a key. For messages that leave an adapter; never for what a target answered.
 */
export function createRedactor(secrets: readonly (string | undefined)[]): Redactor {
  const forms = new Set(
    secrets
      .filter((secret) => secret !== undefined && secret.length >= SHORTEST_SECRET)
      .flatMap((secret) => formsOf(secret ?? '')),
  );
  // The longest first: a secret may be part of another one.
  const values = [...forms].sort((a, b) => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const value of values) clean = clean.replaceAll(value, MASK);
    for (const shape of KEY_SHAPES) clean = clean.replace(shape, MASK);
    for (const label of LABELLED) {
      clean = clean.replace(label, (whole, before: string) =>
        whole.endsWith('@') ? `${before}${MASK}@` : `${before}${MASK}`,
      );
    }
    return clean;
  };
}

function formsOf(secret: string): string[] {
  const forms = [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(secret).replaceAll('%20', '+'),
    JSON.stringify(secret).slice(1, -1),
    ...base64Forms(secret),
  ];
  return forms.filter((form) => form.length >= SHORTEST_SECRET);
}

/** base64 of the secret wherever it starts in a longer text: what does not depend on its neighbours. */
function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const head = Math.ceil((shift * 8) / 6);
    const whole = Math.floor(((shift + bytes.length) * 8) / 6);
    const kept = encoded.slice(head, whole);
    return [kept, kept.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
