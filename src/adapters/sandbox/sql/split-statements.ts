import { readSqlTokens, type SqlToken } from './sql-tokens.ts';

/** One statement without its semicolon; `data` are the lines of a Postgres `COPY … FROM stdin`. */
export interface SqlStatement {
  tokens: SqlToken[];
  /** 1-based line of its first word. */
  line: number;
  data?: string[];
}

/** Splits a script at its semicolons: not at those in literals, comments, trigger bodies and COPY data. */
export function* splitStatements(sql: string): Generator<SqlStatement> {
  const reader = readSqlTokens(sql);
  const countLine = createLineCounter(sql);
  let tokens: SqlToken[] = [];
  let step = reader.next();
  while (!step.done) {
    const token = step.value;
    if (tokens.length === 0 && isClientCommand(sql, token)) {
      step = reader.next(endOfLine(sql, token.start));
      continue;
    }
    if (token.kind !== 'semicolon' || isOpenTrigger(tokens)) {
      if (tokens.length > 0 || token.kind !== 'space') tokens.push(token);
      step = reader.next();
      continue;
    }
    if (tokens.length > 0) {
      const statement = { tokens, line: countLine(tokens[0]?.start ?? 0) };
      const copied = isCopyFromStdin(tokens) ? readCopyData(sql, token.start + 1) : undefined;
      yield copied ? { ...statement, data: copied.lines } : statement;
      tokens = [];
      step = reader.next(copied?.end);
      continue;
    }
    step = reader.next();
  }
  if (tokens.length > 0) yield { tokens, line: countLine(tokens[0]?.start ?? 0) };
}

/** Words of a statement in capitals, without quoted names, literals and space. */
export function statementWords(tokens: readonly SqlToken[], most = 12): string[] {
  const words: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind === 'word') words.push(text.toUpperCase());
    if (words.length === most) break;
  }
  return words;
}

/** `\connect`, `\restrict`: lines for psql, not SQL. */
function isClientCommand(sql: string, token: SqlToken): boolean {
  return token.text === '\\' && (token.start === 0 || sql[token.start - 1] === '\n');
}

function isOpenTrigger(tokens: readonly SqlToken[]): boolean {
  const words = statementWords(tokens, 4);
  if (words[0] !== 'CREATE' || !words.slice(1, 3).includes('TRIGGER')) return false;
  return tokens.findLast(({ kind }) => kind === 'word')?.text.toUpperCase() !== 'END';
}

function isCopyFromStdin(tokens: readonly SqlToken[]): boolean {
  return (
    statementWords(tokens, 1)[0] === 'COPY' &&
    /\bfrom\s+stdin\b/i.test(tokens.map(({ text }) => text).join(''))
  );
}

function readCopyData(sql: string, from: number): { lines: string[]; end: number } {
  const start = endOfLine(sql, from);
  const lines: string[] = [];
  let position = start;
  while (position < sql.length) {
    const end = endOfLine(sql, position);
    const line = sql.slice(position, end).replace(/\r?\n$/, '');
    position = end;
    if (line === '\\.') break;
    lines.push(line);
  }
  return { lines, end: position };
}

function endOfLine(sql: string, from: number): number {
  const end = sql.indexOf('\n', from);
  return end < 0 ? sql.length : end + 1;
}

function createLineCounter(sql: string): (position: number) => number {
  let counted = 0;
  let line = 1;
  return (position) => {
    for (; counted < position; counted += 1) if (sql[counted] === '\n') line += 1;
    return line;
  };
}
