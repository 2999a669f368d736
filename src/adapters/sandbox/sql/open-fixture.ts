import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describeError } from '../../../errors.ts';
import { allowBuildingOnly } from './allow-reads.ts';
import { splitStatements } from './split-statements.ts';
import { translateStatement } from './translate-statement.ts';

const SQLITE_HEADER = 'SQLite format 3\0';

/**
 * A copy of a fixture that may be read and nothing else touches: a dump in memory, a SQLite file as a copy. `name`: what
 * messages call it.
 */
export function openFixture(path: string, name: string): DatabaseSync {
  return isSqliteFile(path) ? openCopy(path) : buildFromDump(path, name);
}

function isSqliteFile(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(SQLITE_HEADER.length);
    readSync(file, head, 0, head.length, 0);
    return head.toString('latin1') === SQLITE_HEADER;
  } finally {
    closeSync(file);
  }
}

function openCopy(path: string): DatabaseSync {
  const bytes = readFileSync(path);
  // Bytes 18 and 19 say that the file needs a write-ahead log beside it; a lone copy has none.
  bytes[18] = 1;
  bytes[19] = 1;
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-sql-'));
  try {
    const copy = join(folder, 'fixture.sqlite');
    writeFileSync(copy, bytes);
    return new DatabaseSync(copy, { readOnly: true });
  } finally {
    // POSIX keeps an open file readable after its name is gone: even a killed child leaves nothing.
    rmSync(folder, { recursive: true, force: true });
  }
}

function buildFromDump(path: string, name: string): DatabaseSync {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  allowBuildingOnly(database);
  for (const statement of splitStatements(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))) {
    try {
      runTranslated(database, translateStatement(statement));
    } catch (error) {
      throw new Error(
        `the fixture ${name}:${statement.line} is not usable: ${describeError(error)}`,
        {
          cause: error,
        },
      );
    }
  }
  return database;
}

function runTranslated(
  database: DatabaseSync,
  translation: ReturnType<typeof translateStatement>,
): void {
  if (translation.kind === 'ignore') return;
  if (translation.kind === 'execute') return database.exec(translation.sql);
  if (translation.rows.length === 0) return;
  const insert = database.prepare(translation.sql);
  database.exec('SAVEPOINT copy');
  for (const row of translation.rows) insert.run(...row);
  database.exec('RELEASE copy');
}
