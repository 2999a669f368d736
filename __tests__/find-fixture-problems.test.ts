import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CheckSpec } from '../src/domain/suite.gen.ts';
import { Fixtures } from '../src/find-fixture-problems.ts';
import type { ScorerTools } from '../src/scorers/scorer.ts';
import { createCase } from './builders/run-check.ts';
import { makeRepository, type TempRepository } from './support/temp-repository.ts';
import { openTools } from './support/scorer-tools.ts';

describe('fixtures and the reference queries on them', () => {
  let repository: TempRepository;
  let tools: ScorerTools;
  beforeAll(() => {
    repository = makeRepository({
      'db.sql': 'CREATE TABLE t (id INTEGER);',
      'broken.sql': 'SELEC',
    });
    tools = openTools(repository.root, 3000);
  });
  afterAll(async () => {
    await tools.sandbox.close();
    repository.remove();
  });

  const place = { file: 'pr.yaml', line: 3, column: 5 };
  const check = (query: string, database = 'db.sql'): CheckSpec => ({
    type: 'sql-rows',
    database,
    query,
  });
  const fixturesOf = (...scorers: CheckSpec[]): Fixtures =>
    new Fixtures({ scorers, scorerPlaces: scorers.map(() => place) });
  const at = (pointer: string) => ({ file: 'cases.jsonl', line: 1, pointer });
  const told = async (fixtures: Fixtures): Promise<[string, unknown][]> =>
    (await fixtures.findProblems(tools)).map((problem) => [problem.message, problem.place]);

  test('queries that are right pass', async () => {
    const queries = [
      'SELECT * FROM t',
      'WITH x AS (SELECT 1) SELECT * FROM x',
      'VALUES (1)',
      '-- all\nSELECT id FROM t',
      'EXPLAIN SELECT 1',
    ];
    expect(await told(fixturesOf(...queries.map((query) => check(query))))).toEqual([]);
  });

  test('a query of the suite with a mistake', async () => {
    expect(await told(fixturesOf(check('SELEC 1'), check('DELETE FROM t')))).toEqual([
      ['sql-rows: the reference query cannot be run: near "SELEC": syntax error; "SELEC 1"', place],
      [expect.stringContaining('it is refused: it asks for '), place],
    ]);
  });

  test('a query that cases fill in, and one of a case itself', async () => {
    const fixtures = fixturesOf(check('{{reference}}'));
    const cases = ['SELECT 1', 'SELECT * FROM nope', 'SELECT * FROM nope', undefined].map(
      (reference) => createCase(reference === undefined ? {} : { reference }),
    );
    for (const testCase of cases) fixtures.noteFilled(testCase, at);
    fixtures.noteOwn([check('SELECT nope FROM t')], createCase(), place, at);
    expect(await told(fixtures)).toEqual([
      [expect.stringContaining('no such table: nope'), at('/reference')],
      [expect.stringContaining('no such column: nope'), at('/checks/0/query')],
    ]);
  });

  test('a fixture that cannot be built is told once, and not its queries besides', async () => {
    expect(await told(fixturesOf(check('SELECT 1', 'broken.sql')))).toEqual([
      [expect.stringMatching(/^sql-rows: .*broken\.sql/), place],
    ]);
  });
});
