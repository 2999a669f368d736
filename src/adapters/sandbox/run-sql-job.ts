import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Json } from '../../domain/run.ts';
import { describeError } from '../../errors.ts';
import type { SqlJob } from './protocol.ts';
import type { JobRunner } from './job-runner.ts';
import { allowReadsOnly } from './sql/allow-reads.ts';
import { openFixture } from './sql/open-fixture.ts';
import { splitStatements, statementWords } from './sql/split-statements.ts';

/** `rows` hold one value per column; `truncated` where the query gave more than `maxRows`. */
interface QueryResult {
  columns: string[];
  rows: Json[][];
  truncated?: true;
}

interface Fixture {
  database: DatabaseSync;
  guard: ReturnType<typeof allowReadsOnly>;
}

/** Builds each fixture once, then runs one read-only statement per job on it. */
export function createSqlRunner(): JobRunner {
  const fixtures = new Map<string, Fixture>();

  function open({ database: path, name }: SqlJob): Fixture {
    const known = fixtures.get(path);
    if (known) return known;
    const database = openFixture(path, name);
    const fixture = { database, guard: allowReadsOnly(database) };
    fixtures.set(path, fixture);
    return fixture;
  }

  return {
    async prepare(job) {
      if (job.kind !== 'sql') throw new Error('this child runs queries only');
      const fixture = open(job);
      return () => query(fixture, job);
    },
    late: () => false,
  };
}

function query({ database, guard }: Fixture, { sql, maxRows }: SqlJob): QueryResult {
  const head = requireOneStatement(sql);
  guard.reset();
  const rows: Json[][] = [];
  try {
    const statement = database.prepare(sql);
    statement.setReadBigInts(true);
    statement.setReturnArrays(true);
    const columns = statement.columns().map(({ name }) => name);
    if (columns.length === 0) {
      throw new Error(`${head} is refused: only a query that gives rows is allowed`);
    }
    for (const row of statement.iterate()) {
      if (rows.length === maxRows) return { columns, rows, truncated: true };
      // `setReturnArrays`: in the order of the columns, also where two have one name.
      rows.push(Object.values(row).map(toJson));
    }
    return { columns, rows };
  } catch (error) {
    const refused = guard.refused();
    if (refused === undefined) throw new Error(describeError(error), { cause: error });
    throw new Error(`${head} is refused: it asks for ${refused}; a query may only read`, {
      cause: error,
    });
  }
}

/** The first word of the only statement. */
function requireOneStatement(sql: string): string {
  const [first, second] = splitStatements(sql);
  if (!first) throw new Error('there is no SQL statement');
  if (second) throw new Error('several statements are refused; write one query');
  return statementWords(first.tokens, 1)[0] ?? 'this';
}

/** Integers beyond what JSON carries safely become text, bytes hexadecimal text. */
function toJson(value: SQLOutputValue): Json {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return value;
}
