import type { CaseFacts } from '../domain/facts.ts';

/** Codes of errors that docs/when-it-breaks.md has a heading for, by that heading. */
const ENTRIES: ReadonlyMap<string, string> = new Map([
  ...['connection', 'timeout', 'malformed', 'too-large', 'provider', 'host-refused'].map(
    (code) => [code, code] as const,
  ),
  ['http-401', 'openai-key'],
  ['http-403', 'openai-key'],
  ['http-429', 'rate-limited'],
]);

/** Which heading of docs/when-it-breaks.md says what to do, where every trial that is missing is missing for its reason. */
export function nameCause(lacking: readonly CaseFacts[]): string | undefined {
  const missing = lacking.flatMap(({ trials }) =>
    trials.filter(({ outcome }) => outcome === 'missing'),
  );
  const [first, ...others] = new Set(missing.map(({ error }) => findEntry(error?.code ?? '')));
  return others.length === 0 ? first : undefined;
}

function findEntry(code: string): string | undefined {
  return /^http-5\d\d$/.test(code) ? 'provider' : ENTRIES.get(code);
}
