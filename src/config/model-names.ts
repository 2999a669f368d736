/**
 * Names that stand for whichever version their provider has put behind them, and dated ones that they stood for. As the
 * providers' own clients and documentation list them; what is in neither is left out.
 */
const FLOATING: { readonly [name: string]: readonly string[] } = {
  'gpt-3.5-turbo': ['gpt-3.5-turbo-0125'],
  'gpt-4': ['gpt-4-0613'],
  'gpt-4-turbo': ['gpt-4-turbo-2024-04-09'],
  'gpt-4-turbo-preview': ['gpt-4-0125-preview'],
  'gpt-4.1': ['gpt-4.1-2025-04-14'],
  'gpt-4.1-mini': ['gpt-4.1-mini-2025-04-14'],
  'gpt-4.1-nano': ['gpt-4.1-nano-2025-04-14'],
  'gpt-4o': ['gpt-4o-2024-11-20', 'gpt-4o-2024-08-06'],
  'gpt-4o-mini': ['gpt-4o-mini-2024-07-18'],
  'gpt-5': ['gpt-5-2025-08-07'],
  'gpt-5-mini': ['gpt-5-mini-2025-08-07'],
  'gpt-5-nano': ['gpt-5-nano-2025-08-07'],
  'gpt-5-pro': ['gpt-5-pro-2025-10-06'],
  'gpt-5.1': ['gpt-5.1-2025-11-13'],
  'gpt-5.2': ['gpt-5.2-2025-12-11'],
  'gpt-5.2-pro': ['gpt-5.2-pro-2025-12-11'],
  'gpt-5.4': ['gpt-5.4-2026-03-05'],
  'gpt-5.4-mini': ['gpt-5.4-mini-2026-03-17'],
  'gpt-5.4-nano': ['gpt-5.4-nano-2026-03-17'],
  'gpt-5.4-pro': ['gpt-5.4-pro-2026-03-05'],
  'gpt-5.5': ['gpt-5.5-2026-04-23'],
  'gpt-5.5-pro': ['gpt-5.5-pro-2026-04-23'],
  o1: ['o1-2024-12-17'],
  'o1-mini': ['o1-mini-2024-09-12'],
  'o1-preview': ['o1-preview-2024-09-12'],
  'o1-pro': ['o1-pro-2025-03-19'],
  o3: ['o3-2025-04-16'],
  'o3-mini': ['o3-mini-2025-01-31'],
  'o3-pro': ['o3-pro-2025-06-10'],
  'o4-mini': ['o4-mini-2025-04-16'],
  'chatgpt-4o-latest': ['gpt-4o-2024-11-20'],
  'claude-3-5-haiku-latest': ['claude-3-5-haiku-20241022'],
  'claude-3-5-sonnet-latest': ['claude-3-5-sonnet-20241022'],
  'claude-3-7-sonnet-latest': ['claude-3-7-sonnet-20250219'],
  'claude-3-opus-latest': ['claude-3-opus-20240229'],
  'claude-haiku-4-5': ['claude-haiku-4-5-20251001'],
  'claude-opus-4-0': ['claude-opus-4-20250514'],
  'claude-opus-4-1': ['claude-opus-4-1-20250805'],
  'claude-opus-4-5': ['claude-opus-4-5-20251101'],
  'claude-sonnet-4-0': ['claude-sonnet-4-20250514'],
  'claude-sonnet-4-5': ['claude-sonnet-4-5-20250929'],
  'gemini-1.5-flash': ['gemini-1.5-flash-002'],
  'gemini-1.5-pro': ['gemini-1.5-pro-002'],
  'gemini-2.0-flash': ['gemini-2.0-flash-001'],
  'gemini-2.0-flash-lite': ['gemini-2.0-flash-lite-001'],
  'codestral-latest': ['codestral-2508'],
  'magistral-medium-latest': ['magistral-medium-2509'],
  'ministral-3b-latest': ['ministral-3b-2512'],
  'ministral-8b-latest': ['ministral-8b-2512'],
  'mistral-large-latest': ['mistral-large-2512'],
  'mistral-medium-latest': ['mistral-medium-2508'],
  'mistral-small-latest': ['mistral-small-2603', 'mistral-small-2506'],
  'pixtral-large-latest': ['pixtral-large-2411'],
};

/** Whatever moves by its own word. Ollama writes `:latest`, Vertex `@latest` and `@default`. */
const MOVES = /(?:[-:]latest|@latest|@default)$/;

const YEAR = '20\\d{2}';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
/** -2025-08-07, -20250929 and @20250929, -0613 (month and day), -2407 (year and month); as cloud providers extend them. */
const DATED = new RegExp(
  `(?:-${YEAR}-${MONTH}-${DAY}|[-@]${YEAR}${MONTH}${DAY}|-${MONTH}${DAY}|-2[3-9]${MONTH})(?:-preview|-v\\d+(?::\\d+)?)?$`,
);
/** Google numbers the versions that stay. */
const NUMBERED = /^gemini-.+-\d{3}$/;

/** Whether a name says which model answers. `dated`: names that do, instead of one that moves. */
export type VettedName =
  { status: 'ok' } | { status: 'floating'; dated: readonly string[] } | { status: 'unpinned' };

/**
 * Whether `model` is the same model tomorrow: it carries a date, or `pinned` says what is behind it. A name that is known
 * to move is refused even so. A provider before the name (`openai/`) is looked through, and kept in what is suggested.
 */
export function vetModelName(model: string, pinned?: string): VettedName {
  const start = model.lastIndexOf('/') + 1;
  const provider = model.slice(0, start);
  const name = model.slice(start).toLowerCase();
  const dated = Object.hasOwn(FLOATING, name) ? (FLOATING[name] ?? []) : [];
  if (dated.length > 0 || MOVES.test(name))
    return { status: 'floating', dated: dated.map((snapshot) => provider + snapshot) };
  const isFixed = DATED.test(name) || NUMBERED.test(name);
  const isPinned = pinned !== undefined && pinned.trim() !== '';
  return { status: isFixed || isPinned ? 'ok' : 'unpinned' };
}
