import type { SqlStatement } from './split-statements.ts';
import { statementWords } from './split-statements.ts';
import type { SqlToken } from './sql-tokens.ts';

/** First words of statements that matter only to Postgres: a fixture that is only read needs none of them. */
const IGNORED = [
  /^(SET|RESET|GRANT|REVOKE|COMMENT|ANALYZE|VACUUM|LOCK|DO|SECURITY|START TRANSACTION)\b/,
  /^SELECT (PG_CATALOG|SETVAL|SET_CONFIG)\b/,
  /^CREATE (OR REPLACE )?(SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION|PROCEDURE|AGGREGATE|OPERATOR|CAST|RULE|POLICY|PUBLICATION|STATISTICS)\b/,
  /^DROP (SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION)\b/,
  /^ALTER (SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION|DEFAULT|INDEX|VIEW)\b/,
  /^ALTER TABLE .*\b(OWNER|CONSTRAINT|SET|REPLICA|CLUSTER|ENABLE|DISABLE|ATTACH|INHERIT|ALTER)\b/,
];

/** What SQLite is to do for one statement of a dump. Nothing: it concerns only the server it came from. */
export type Translation =
  | { kind: 'ignore' }
  | { kind: 'execute'; sql: string }
  | { kind: 'insert'; sql: string; rows: (string | null)[][] };

/** From the simple part of Postgres' dialect to SQLite's; what is SQLite's already stays as it is. */
export function translateStatement(statement: SqlStatement): Translation {
  const words = statementWords(statement.tokens);
  const head = words.join(' ');
  if (words.length === 0 || IGNORED.some((pattern) => pattern.test(head)))
    return { kind: 'ignore' };
  const tokens = rewriteTokens(statement.tokens);
  if (words[0] === 'COPY') return translateCopy(tokens, statement.data ?? []);
  let sql = tokens.map(({ text }) => text).join('');
  if (words[0] === 'CREATE') sql = rewriteDefinition(sql);
  return { kind: 'execute', sql };
}

/** Drops the `public.` prefix and `::type` casts and writes E'' strings as plain ones; comments become a space. */
function rewriteTokens(tokens: readonly SqlToken[]): SqlToken[] {
  const kept: SqlToken[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    if (isPublic(token) && tokens[i + 1]?.text === '.') i += 1;
    else if (token.text === ':' && tokens[i + 1]?.text === ':') i = skipCast(tokens, i + 2) - 1;
    else if (/^e'/i.test(token.text)) kept.push({ ...token, text: plainString(token.text) });
    else kept.push(token.kind === 'space' ? { ...token, text: ' ' } : token);
  }
  return kept;
}

function isPublic({ kind, text }: SqlToken): boolean {
  return (kind === 'word' && text.toLowerCase() === 'public') || text === '"public"';
}

/** Index after the type name that follows `::`, e.g. `character varying(20)[]`. */
function skipCast(tokens: readonly SqlToken[], from: number): number {
  const rest = tokens.slice(from, from + 16);
  const text = rest.map((token) => token.text).join('');
  const type =
    /^\s*(?:pg_catalog\.)?(?:character varying|double precision|bit varying|time(?:stamp)?(?:\(\d+\))? with(?:out)? time zone|[\w"]+(?:\.[\w"]+)?)(?:\(\d+(?:,\s*\d+)?\))?(?:\[\d*\])*/i.exec(
      text,
    );
  let left = type?.[0].length ?? 0;
  let index = from;
  for (; left > 0 && index < tokens.length; index += 1) left -= tokens[index]?.text.length ?? 0;
  return index;
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function plainString(literal: string): string {
  const body = literal.slice(2, -1).replace(/\\([^])/g, (_, char: string) => {
    const plain = ESCAPES[char] ?? char;
    return plain === "'" ? "''" : plain;
  });
  return `'${body}'`;
}

function rewriteDefinition(sql: string): string {
  return sql
    .replace(/\bDEFAULT\s+nextval\s*\([^)]*\)/gi, '')
    .replace(
      /\bDEFAULT\s+(?:now|current_timestamp|clock_timestamp)\s*\(\s*\)/gi,
      'DEFAULT CURRENT_TIMESTAMP',
    )
    .replace(/\bDEFAULT\s+(?:gen_random_uuid|uuid_generate_v4)\s*\(\s*\)/gi, '')
    .replace(/\b(time|timestamp)\s*\(\d+\)\s+(with|without)\s+time\s+zone\b/gi, '$1')
    .replace(/\bGENERATED\s+(?:ALWAYS|BY\s+DEFAULT)\s+AS\s+IDENTITY(?:\s*\([^)]*\))?/gi, '')
    .replace(/\bUSING\s+(?:btree|hash|gin|gist|brin)\b/gi, '')
    .replace(/(\w|\))\s*\[\d*\](?=\s*(?:,|\)|NOT\b|NULL\b|DEFAULT\b|$))/gi, '$1')
    .replace(/\bMATERIALIZED\s+VIEW\b/gi, 'VIEW')
    .replace(/\bWITH\s+(?:NO\s+)?DATA\s*$/i, '');
}

function translateCopy(tokens: readonly SqlToken[], data: readonly string[]): Translation {
  const sql = tokens.map(({ text }) => text).join('');
  const match = /^\s*copy\s+([^\s(]+)\s*(\([^)]*\))?\s+from\s+stdin/i.exec(sql);
  if (!match) return { kind: 'ignore' };
  const rows = data.map((line) => line.split('\t').map(readCopyField));
  const holes = (rows[0] ?? []).map(() => '?').join(', ');
  return {
    kind: 'insert',
    sql: `INSERT INTO ${match[1]} ${match[2] ?? ''} VALUES (${holes})`,
    rows,
  };
}

function readCopyField(field: string): string | null {
  if (field === '\\N') return null;
  return field.replace(/\\([^])/g, (_, char: string) => ESCAPES[char] ?? char);
}
