/** `word` is a bare name, keyword or number; `name` a quoted one; `text` a string literal. */
export type SqlTokenKind = 'space' | 'word' | 'name' | 'text' | 'semicolon' | 'other';

export interface SqlToken {
  kind: SqlTokenKind;
  text: string;
  /** Characters from the start of the source. */
  start: number;
}

/** In the order tried. Each matches exactly where it stands; an unfinished literal or comment runs to the end. */
const RULES: readonly (readonly [SqlTokenKind, RegExp])[] = [
  ['space', /\s+|--[^\n]*|\/\*[^]*?(?:\*\/|$)/y],
  ['text', /[eE]'[^'\\]*(?:(?:\\[^]|'')[^'\\]*)*(?:'|$)/y],
  ['text', /'[^']*(?:''[^']*)*(?:'|$)/y],
  ['text', /\$([A-Za-z_]\w*)?\$[^]*?(?:\$\1\$|$)/y],
  ['name', /"[^"]*(?:""[^"]*)*(?:"|$)|`[^`]*(?:``[^`]*)*(?:`|$)/y],
  ['word', /[\p{L}\p{N}_][\p{L}\p{N}_$]*/uy],
  ['semicolon', /;/y],
  ['other', /[^]/y],
];

/** The tokens of SQL text from `from` on, one at a time. Comments count as space. */
export function* readSqlTokens(
  sql: string,
  from = 0,
): Generator<SqlToken, void, number | undefined> {
  let position = from;
  while (position < sql.length) {
    const token = tokenAt(sql, position);
    // Whoever reads may skip ahead (the data block of COPY is not SQL).
    const next = yield token;
    position = next ?? position + token.text.length;
  }
}

function tokenAt(sql: string, position: number): SqlToken {
  for (const [kind, pattern] of RULES) {
    pattern.lastIndex = position;
    const match = pattern.exec(sql);
    if (match) return { kind, text: match[0], start: position };
  }
  throw new Error('the last rule matches any character');
}
