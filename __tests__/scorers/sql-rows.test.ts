import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import type { ScorerTools } from '../../src/scorers/scorer.ts';
import { outcomeOf, problemOf, reasonOf } from '../builders/run-check.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';
import { openTools } from '../support/scorer-tools.ts';
import { sharedData } from '../support/shared-data.ts';

const DUMP = `CREATE TABLE public.author (aid bigint NOT NULL, name text, share numeric);
INSERT INTO public.author (aid, name, share) VALUES (1, 'Ada', 0.1), (2, 'Bo', 0.2), (3, 'Cy', NULL);`;

describe('sql-rows', () => {
  let repository: TempRepository;
  let tools: ScorerTools;
  beforeAll(() => {
    repository = makeRepository({ 'db.sql': DUMP, 'broken.sql': 'SELEC' });
    tools = openTools(repository.root, 3000);
  });
  afterAll(async () => {
    await tools.sandbox.close();
    repository.remove();
  });
  const run = (keys: Partial<CheckSpec>): CheckSpec => ({
    type: 'sql-rows',
    database: 'db.sql',
    ...keys,
  });

  test.each<[string, Partial<CheckSpec>, string, string]>([
    ['as many rows', { rows: 3 }, 'SELECT * FROM author', 'pass'],
    ['fewer rows', { rows: 3 }, 'SELECT * FROM author WHERE aid < 3', 'fail'],
    ['an id that is nearly the one', { rows: [[12345678901]] }, 'SELECT 12345678902', 'fail'],
    ['a sum that is nearly the one', { rows: [[0.3]] }, 'SELECT sum(share) FROM author', 'pass'],
    ['an id of many digits', { rows: [['9007199254740993']] }, 'SELECT 9007199254740993', 'pass'],
    ['another one', { rows: [['9007199254740993']] }, 'SELECT 9007199254740992', 'fail'],
    ['a semicolon', { rows: 3 }, ' SELECT * FROM author ;\n', 'pass'],
    ['a code fence', { rows: 3 }, 'Here:\n```sql\nSELECT * FROM author;\n```\nThat is it.', 'pass'],
    ['two statements', { rows: 3 }, 'SELECT 1; SELECT * FROM author', 'fail'],
    ['a write', { rows: 0 }, 'DELETE FROM author', 'fail'],
    ['what is no SQL', { rows: 3 }, 'I do not know', 'fail'],
    ['no text', { rows: 3 }, '', 'fail'],
    [
      'an endless query',
      { rows: 1 },
      'WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x FROM t) SELECT count(*) FROM t',
      'fail',
    ],
    [
      'too many rows',
      { rows: 1 },
      'WITH RECURSIVE t(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM t LIMIT 20000) SELECT x FROM t',
      'fail',
    ],
    [
      'the rows in another order',
      {
        rows: [
          ['Bo', 2],
          ['Ada', 1],
          ['Cy', 3],
        ],
      },
      'SELECT name, aid FROM author',
      'pass',
    ],
    [
      'the columns in another order',
      {
        rows: [
          ['Bo', 2],
          ['Ada', 1],
          ['Cy', 3],
        ],
      },
      'SELECT aid, name FROM author',
      'fail',
    ],
    [
      'rows by column',
      { rows: [{ NAME: 'Bo' }, { name: 'Ada' }, { name: 'Cy' }] },
      'SELECT aid, name FROM author',
      'pass',
    ],
    ['a row too many', { rows: [['Ada']] }, 'SELECT name FROM author', 'fail'],
    ['a row twice', { rows: [['Ada'], ['Ada']] }, 'SELECT name FROM author WHERE aid < 3', 'fail'],
    ['rows of one value', { rows: ['Ada', 'Bo', 'Cy'] }, 'SELECT name FROM author', 'pass'],
    ['a sum with another rounding', { rows: [[0.3]] }, 'SELECT sum(share) FROM author', 'pass'],
    ['nothing', { rows: [[null]] }, 'SELECT share FROM author WHERE aid = 3', 'pass'],
    [
      'the rows of a query',
      { query: 'SELECT name FROM author ORDER BY aid DESC' },
      'SELECT name AS n FROM author',
      'pass',
    ],
    [
      'other rows than a query',
      { query: '{{reference.sql}};' },
      'SELECT name FROM author WHERE aid = 1',
      'fail',
    ],
    ['a number from the case', { rows: '{{reference.rows}}' }, 'SELECT 1', 'pass'],
    ['a reference query that is none', { query: 'SELEC' }, 'SELECT 1', 'errored'],
    ['a number that is none', { rows: '{{reference.sql}}' }, 'SELECT 1', 'errored'],
    ['a broken fixture', { database: 'broken.sql', rows: 1 }, 'SELECT 1', 'errored'],
  ])('%s', async (_, keys, text, outcome) => {
    const parts = { reference: { sql: 'SELECT name FROM author', rows: 1 } };
    expect(await outcomeOf(run(keys), text, { parts, tools })).toBe(outcome);
    const inverse = { pass: 'fail', fail: 'pass' }[outcome] ?? outcome;
    if (!text.startsWith('WITH'))
      expect(await outcomeOf({ ...run(keys), type: 'not-sql-rows' }, text, { parts, tools })).toBe(
        inverse,
      );
  });

  test('says what is missing and what is too many', async () => {
    const spec = run({ rows: [['Ada'], ['Di']] });
    expect(await reasonOf(spec, 'SELECT name FROM author WHERE aid < 3', { tools })).toBe(
      'expected to give these 2 rows, such as ["Ada"]; it gives 2 rows; 1 missing, such as ["Di"]; 1 too many, such as ["Bo"]',
    );
    const refused = await reasonOf(run({ rows: 1 }), 'DELETE FROM author', { tools });
    expect(refused).toMatch(
      /^expected to give 1 rows?; DELETE is refused: .*; got "DELETE FROM author"$/,
    );
  });

  test.each<[Partial<CheckSpec>, string]>([
    [{ database: 'none.sql', rows: 1 }, 'there is no file none.sql'],
    [{ rows: 'many' }, 'rows must be a number'],
    [{ rows: 1.5 }, 'rows must be a number'],
  ])('%j is a mistake', async (keys, message) => {
    expect((await problemOf(run(keys), tools))?.message).toContain(message);
  });
});

const counts = sharedData('sql/row_counts.jsonl');
(counts ? test : test.skip)(
  'recorded questions: the reference query passes, another row count fails (skipped where the data is absent)',
  async () => {
    const tools = openTools(dirname(counts ?? ''));
    const lines = readFileSync(counts ?? '', 'utf8')
      .trim()
      .split('\n');
    let rows = 0;
    try {
      for (const line of lines) {
        const { tags, reference } = JSON.parse(line);
        const parts = { reference };
        const spec: CheckSpec = {
          type: 'sql-rows',
          database: `${tags[1]}.sql`,
          rows: '{{reference.rows}}',
        };
        expect([line, await outcomeOf(spec, reference.sql, { parts, tools })]).toEqual([
          line,
          'pass',
        ]);
        const one = `SELECT * FROM (${reference.sql}) LIMIT ${reference.rows - 1}`;
        expect([line, await outcomeOf(spec, one, { parts, tools })]).toEqual([line, 'fail']);
        const { rows: _, ...rest } = spec;
        const same: CheckSpec = { ...rest, query: '{{reference.sql}}' };
        const fenced = `\`\`\`sql\n${reference.sql};\n\`\`\``;
        expect([line, await outcomeOf(same, fenced, { parts, tools })]).toEqual([line, 'pass']);
        rows += reference.rows;
      }
    } finally {
      await tools.sandbox.close();
    }
    expect([lines.length, rows]).toEqual([75, 196]);
  },
);
