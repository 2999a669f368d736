import type { Json } from '../domain/run.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import { isJson, isRecord } from '../values/json-guards.ts';
import { renderTemplate, type TemplateScope } from '../values/template.ts';
import {
  filledBy,
  holds,
  SpecError,
  Unscorable,
  type CheckDefinition,
  type Evidence,
  type Measurement,
} from './check.ts';
import { compareRows, type QueryRows } from './compare-rows.ts';
import { excerpt, excerptJson } from './excerpt.ts';
import { compileValue } from './expected-text.ts';
import type { ScorerTools } from './scorer.ts';

const MAX_ROWS = 10_000;
const FENCED = /```[ \t]*(?:[\w+-]*)[ \t]*\r?\n([\s\S]*?)```/;

/** What the query must give: so many rows, or these. */
type Wanted = { count: number } | { rows: readonly Json[] };
type Answer = QueryRows | { refused: string };
type Ask = (sql: string, signal: AbortSignal) => Promise<Answer>;

export const sqlRows: CheckDefinition = {
  summary: 'The text is one SQL query that gives the expected rows on a fixture database.',
  parameters: {
    database:
      'SQL dump (SQLite or PostgreSQL) or SQLite file; the query runs on a copy and may only read.',
    rows: 'How many rows, or the rows themselves (lists, or objects by column), in any order.',
    query: 'Query whose rows the output’s query must give, in any order; instead of `rows`.',
  },
  compile: async (spec, tools) => {
    const { database } = spec;
    if (database === undefined) throw new SpecError('database is missing');
    if (!(await tools.files.exists(database))) throw new SpecError(`there is no file ${database}`);
    const ask = createAsk(database, tools);
    const { fill, wantedOf } = compileWanted(spec, ask);
    return filledBy(fill, async (evidence) => {
      const wanted = await wantedOf(evidence.scope, evidence.signal);
      const sql = extractQuery(evidence.text);
      const answer = await ask(sql, evidence.signal);
      if (!('refused' in answer)) return compareAnswer(wanted, answer);
      await requireFixture(ask, evidence);
      return holds(false, describeWanted(wanted), `${answer.refused}; got ${excerpt(sql)}`);
    });
  },
};

/** A query as people hand it in: alone, or in the (first) code fence of an answer; without the semicolon. */
export function extractQuery(text: string): string {
  const query = FENCED.exec(text)?.[1] ?? text;
  return query.trim().replace(/[;\s]+$/, '');
}

function compileWanted(
  { rows, query }: CheckSpec,
  ask: Ask,
): {
  fill: (scope: TemplateScope) => unknown;
  wantedOf: (scope: TemplateScope, signal: AbortSignal) => Promise<Wanted>;
} {
  if (query === undefined) {
    const fill = compileValue(rows, readWanted);
    return { fill, wantedOf: async (scope) => fill(scope) };
  }
  const fill = (scope: TemplateScope): string =>
    extractQuery(requireText(renderTemplate(query, scope)));
  const wantedOf = async (scope: TemplateScope, signal: AbortSignal): Promise<Wanted> => {
    const reference = fill(scope);
    const answer = await ask(reference, signal);
    if (!('refused' in answer)) return { rows: answer.rows };
    throw new Unscorable(
      `the reference query cannot be run: ${answer.refused}; ${excerpt(reference)}`,
    );
  };
  return { fill, wantedOf };
}

function requireText(query: Json): string {
  if (typeof query === 'string' && query.trim() !== '') return query;
  throw new Unscorable(`query must be text; in this case it is ${excerptJson(query)}`);
}

function readWanted(value: Json): Wanted {
  if (Array.isArray(value)) return { rows: value };
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0) return { count };
  throw new SpecError(
    `rows must be a number of rows or a list of rows; found ${excerptJson(value)}`,
  );
}

function createAsk(database: string, { sandbox, timeoutMs }: ScorerTools): Ask {
  return async (sql, signal) => {
    if (sql === '') return { refused: 'there is no query' };
    const result = await sandbox.querySql({ database, sql, timeoutMs, maxRows: MAX_ROWS }, signal);
    if (result.kind === 'value') return readRows(result.value);
    if (result.kind === 'threw') return { refused: result.message };
    if (result.kind === 'timeout') {
      return { refused: `it ran longer than ${timeoutMs / 1000} s` };
    }
    throw new Unscorable(`the query's process ended: ${result.message}`);
  };
}

function readRows(value: Json): Answer {
  const { columns, rows, truncated } = isRecord(value) ? value : {};
  if (truncated === true) return { refused: `it gives more than ${MAX_ROWS} rows` };
  if (!Array.isArray(columns) || !Array.isArray(rows)) {
    throw new TypeError('a query must answer with columns and rows');
  }
  return {
    columns: columns.map(String),
    rows: rows.map((row) => (Array.isArray(row) ? row.filter(isJson) : [])),
  };
}

/** A fixture that cannot be opened is no fault of the query. */
async function requireFixture(ask: Ask, { signal }: Evidence): Promise<void> {
  const answer = await ask('SELECT 1', signal);
  if ('refused' in answer) throw new Unscorable(`the database cannot be used: ${answer.refused}`);
}

function compareAnswer(wanted: Wanted, answer: QueryRows): Measurement {
  const expected = describeWanted(wanted);
  if ('count' in wanted) {
    return holds(answer.rows.length === wanted.count, expected, `it gives ${answer.rows.length}`);
  }
  const { missing, extra } = compareRows(wanted.rows, answer);
  const pass = missing.length === 0 && extra.length === 0;
  const told = [
    `it gives ${answer.rows.length} rows`,
    ...(missing.length > 0
      ? [`${missing.length} missing, such as ${excerptJson(missing[0])}`]
      : []),
    ...(extra.length > 0 ? [`${extra.length} too many, such as ${excerptJson(extra[0])}`] : []),
  ];
  return holds(pass, expected, told.join('; '));
}

function describeWanted(wanted: Wanted): string {
  if ('count' in wanted) return `to give ${wanted.count} rows`;
  const [first] = wanted.rows;
  const such = first === undefined ? '' : `, such as ${excerptJson(first)}`;
  return `to give these ${wanted.rows.length} rows${such}`;
}
