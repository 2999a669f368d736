import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitStatements } from '../../../../src/adapters/sandbox/sql/split-statements.ts';
import { readSqlTokens } from '../../../../src/adapters/sandbox/sql/sql-tokens.ts';
import { translateStatement } from '../../../../src/adapters/sandbox/sql/translate-statement.ts';

const split = (sql: string) =>
  [...splitStatements(sql)].map(({ tokens }) => tokens.map(({ text }) => text).join(''));

function translate(sql: string): unknown {
  const [statement] = splitStatements(sql);
  return statement && translateStatement(statement);
}

describe('splitStatements', () => {
  test('at semicolons, not in literals, names, comments or trigger bodies', () => {
    expect(split(`a; 'b;''c;' ;"d;" -- e;\n; /* f; */ g; $$ h; $$; $x$ i; $$ ; $x$`)).toEqual([
      'a',
      "'b;''c;' ",
      '"d;" -- e;\n',
      'g',
      '$$ h; $$',
      '$x$ i; $$ ; $x$',
    ]);
    expect(split('CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; END; SELECT 1')).toEqual([
      'CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; END',
      'SELECT 1',
    ]);
  });

  test('says on which line each starts', () => {
    expect([...splitStatements('a;\n\nb;\n-- c\nd')].map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  test('the tokens of any text are that text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom("'", '"', '--', '/*', '$a$', "E'"),
        (text, opening) => {
          const sql = text + opening + text;
          expect([...readSqlTokens(sql)].map((token) => token.text).join('')).toBe(sql);
        },
      ),
    );
  });

  test('a literal of a megabyte', () => {
    const sql = `SELECT '${"x''".repeat(400_000)}'; SELECT 2`;
    expect(split(sql)).toHaveLength(2);
  });
});

describe('translateStatement', () => {
  test.each([
    "SET client_encoding = 'UTF8'",
    "SELECT pg_catalog.setval('public.a_id_seq', 1, true)",
    'ALTER TABLE public.a OWNER TO postgres',
    'ALTER TABLE ONLY public.a ADD CONSTRAINT a_pkey PRIMARY KEY (id)',
    'CREATE SEQUENCE public.a_id_seq START WITH 1',
    'CREATE EXTENSION IF NOT EXISTS plpgsql',
    'CREATE FUNCTION f() RETURNS int AS $$ begin; end $$ LANGUAGE plpgsql',
    "COMMENT ON TABLE a IS 'x'",
    'GRANT ALL ON TABLE a TO b',
    '-- only a comment',
  ])('%s is left out', (sql) => {
    expect(translate(sql) ?? { kind: 'ignore' }).toEqual({ kind: 'ignore' });
  });

  test.each([
    [
      "INSERT INTO public.a VALUES ('public.x'::text, E'a\\nb\\'c')",
      "INSERT INTO a VALUES ('public.x', 'a\nb''c')",
    ],
    ["SELECT 1::numeric(10,2), 'a'::character varying(5)[] ", "SELECT 1, 'a' "],
    ["SELECT '2024'::timestamp without time zone + 1", "SELECT '2024' + 1"],
    [
      "CREATE TABLE a (id integer DEFAULT nextval('a_seq'::regclass) NOT NULL)",
      'CREATE TABLE a (id integer  NOT NULL)',
    ],
    [
      'CREATE TABLE a (b timestamp(6) with time zone DEFAULT now())',
      'CREATE TABLE a (b timestamp DEFAULT CURRENT_TIMESTAMP)',
    ],
    ['CREATE TABLE a (b text[], c int)', 'CREATE TABLE a (b text, c int)'],
    ['CREATE INDEX i ON public.a USING btree (b)', 'CREATE INDEX i ON a  (b)'],
    [
      "CREATE TABLE a (b text CHECK (b <> 'public.'))",
      "CREATE TABLE a (b text CHECK (b <> 'public.'))",
    ],
  ])('%s', (sql, expected) => {
    expect(translate(sql)).toEqual({ kind: 'execute', sql: expected });
  });

  test('COPY becomes rows', () => {
    expect(
      translate('COPY public.a (x, y) FROM stdin;\n1\t\\N\n2\ta\\tb\\\\c\n\\.\nSELECT 1;'),
    ).toEqual({
      kind: 'insert',
      sql: 'INSERT INTO a (x, y) VALUES (?, ?)',
      rows: [
        ['1', null],
        ['2', 'a\tb\\c'],
      ],
    });
  });
});
