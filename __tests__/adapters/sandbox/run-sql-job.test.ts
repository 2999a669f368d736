import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSandbox, type ChildSandbox } from '../../../src/adapters/sandbox/open-sandbox.ts';
import type { SandboxResult } from '../../../src/ports/sandbox.ts';
import { CHILD_ENTRY } from '../../support/shared-folder.ts';
import { sharedData } from '../../support/shared-data.ts';
import { makeRepository, type TempRepository } from '../../support/temp-repository.ts';

const DUMP = `
-- PostgreSQL database dump
\\restrict abc
SET statement_timeout = 0;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.city (
    id integer DEFAULT nextval('public.city_id_seq'::regclass) NOT NULL,
    name character varying(40) DEFAULT 'none'::character varying,
    tags text[],
    seen timestamp(6) without time zone DEFAULT now()
);
ALTER TABLE public.city OWNER TO postgres;
COPY public.city (id, name, tags, seen) FROM stdin;
1\tPa;ris\t{a,b}\t2024-01-01
2\t\\N\t{}\t2024-01-02
\\.
INSERT INTO public.city VALUES (3, E'Tours\\'n', '{}', '2024-01-03'::timestamp without time zone);
ALTER TABLE ONLY public.city ADD CONSTRAINT city_pkey PRIMARY KEY (id);
CREATE INDEX city_name ON public.city USING btree (name);
`;

let repository: TempRepository;
let sandbox: ChildSandbox;

beforeAll(() => {
  repository = makeRepository({
    'dump.sql': DUMP,
    'broken.sql': 'CREATE TABLE a (x);\n\nSELEC 1;',
  });
  const file = new DatabaseSync(`${repository.root}/fixture.sqlite`);
  file.exec("PRAGMA journal_mode = WAL; CREATE TABLE t (a, b); INSERT INTO t VALUES (1, 'one');");
  file.close();
  sandbox = openSandbox({
    root: repository.root,
    childEntry: CHILD_ENTRY,
    env: { PATH: process.env['PATH'] ?? '' },
    size: 2,
  });
});
afterAll(async () => {
  await sandbox.close();
  repository.remove();
});

function query(sql: string, database = 'dump.sql', timeoutMs = 20_000): Promise<SandboxResult> {
  return sandbox.querySql({ database, sql, timeoutMs, maxRows: 100 });
}

describe('querySql', () => {
  test('reads a Postgres dump', async () => {
    expect(await query('SELECT id, name, tags FROM city ORDER BY id')).toMatchObject({
      kind: 'value',
      value: {
        columns: ['id', 'name', 'tags'],
        rows: [
          [1, 'Pa;ris', '{a,b}'],
          [2, null, '{}'],
          [3, "Tours'n", '{}'],
        ],
      },
    });
  });

  test('reads a copy of a SQLite file, whatever its journal', async () => {
    const before = readFileSync(`${repository.root}/fixture.sqlite`);
    expect(await query('SELECT a, b, a FROM t', 'fixture.sqlite')).toMatchObject({
      value: { columns: ['a', 'b', 'a'], rows: [[1, 'one', 1]] },
    });
    expect(readFileSync(`${repository.root}/fixture.sqlite`).equals(before)).toBe(true);
  });

  test('numbers, bytes and null', async () => {
    expect(await query("SELECT 1, 1.5, 9007199254740993, x'00ff', NULL")).toMatchObject({
      value: { rows: [[1, 1.5, '9007199254740993', '00ff', null]] },
    });
  });

  test.each([
    ["ATTACH 'x.db' AS y", 'ATTACH is refused'],
    ["VACUUM INTO 'x.db'", 'VACUUM is refused'],
    ['PRAGMA user_version', 'PRAGMA is refused'],
    ["SELECT * FROM pragma_table_info('city')", 'PRAGMA'],
    ['DELETE FROM city', 'DELETE is refused'],
    ['UPDATE city SET id = 1', 'UPDATE is refused'],
    ['INSERT INTO city (id) VALUES (9)', 'INSERT is refused'],
    ['WITH x AS (SELECT 1) DELETE FROM city', 'WITH is refused'],
    ['CREATE TEMP VIEW v AS SELECT 1', 'CREATE is refused'],
    ['DROP TABLE city', 'DROP is refused'],
    ['BEGIN', 'BEGIN is refused'],
    ['REINDEX', 'REINDEX is refused'],
    ["SELECT load_extension('x')", 'the function load_extension'],
    ["SELECT fts3_tokenizer('simple')", 'the function fts3_tokenizer'],
    ['SELECT 1; DELETE FROM city', 'several statements are refused'],
    ['-- nothing', 'no SQL statement'],
    ['SELEC 1', 'syntax error'],
  ])('%s', async (sql, reason) => {
    expect(await query(sql)).toMatchObject({
      kind: 'threw',
      message: expect.stringContaining(reason),
    });
    expect(await query('SELECT count(*) FROM city')).toMatchObject({ value: { rows: [[3]] } });
  });

  test('one statement with semicolons in it is one', async () => {
    expect(await query("SELECT ';' -- ; \n ; /* ; */")).toMatchObject({ value: { rows: [[';']] } });
  });

  test('an endless query is stopped, and the fixture is there for the next one', async () => {
    const endless =
      'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c';
    expect((await query(endless, 'dump.sql', 500)).kind).toBe('timeout');
    expect(await query('SELECT count(*) FROM city')).toMatchObject({ value: { rows: [[3]] } });
  });

  test('rows are capped', async () => {
    const many = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c';
    const result = await query(many);
    expect(result).toMatchObject({ value: { truncated: true } });
    expect('value' in result && (result.value as { rows: unknown[] }).rows).toHaveLength(100);
  });

  test('a fixture that is none says on which line', async () => {
    expect(await query('SELECT 1', 'broken.sql')).toMatchObject({
      kind: 'threw',
      message: expect.stringMatching(/the fixture broken\.sql:3 is not usable: .*SELEC/),
    });
  });
});

const counts = sharedData('sql/row_counts.jsonl');
(counts ? test : test.skip)(
  'recorded questions give their recorded rows (shared data)',
  async () => {
    const lines = readFileSync(counts ?? '', 'utf8')
      .trim()
      .split('\n');
    const shared = openSandbox({
      root: dirname(counts ?? ''),
      childEntry: CHILD_ENTRY,
      env: { PATH: process.env['PATH'] ?? '' },
      size: 2,
    });
    let rows = 0;
    try {
      for (const line of lines) {
        const { tags, reference } = JSON.parse(line) as {
          tags: string[];
          reference: { sql: string; rows: number };
        };
        const result = await shared.querySql({
          database: `${tags[1]}.sql`,
          sql: reference.sql,
          timeoutMs: 20_000,
          maxRows: 1000,
        });
        const found =
          'value' in result ? (result.value as { rows: unknown[] }).rows.length : result;
        expect(found).toBe(reference.rows);
        rows += reference.rows;
      }
    } finally {
      await shared.close();
    }
    expect([lines.length, rows]).toEqual([75, 196]);
  },
);
