import { appliesTo } from './config/teeth.ts';
import type { CaseDocument } from './domain/case.gen.ts';
import type { Suite } from './domain/case.ts';
import type { Place } from './domain/place.ts';
import type { CheckSpec } from './domain/suite.gen.ts';
import type { Problem } from './errors.ts';
import { pointToFilled } from './scorers/compile-checks.ts';
import { excerpt } from './scorers/excerpt.ts';
import type { ScorerTools } from './scorers/scorer.ts';
import { extractQuery } from './scorers/sql-rows.ts';
import { hasTemplate, renderText, TemplateError } from './values/template.ts';

/** Different queries of a fixture that are tried; what others are worth, their scores tell. */
const MAX_QUERIES = 500;

type Locate = (pointer: string) => Place | Promise<Place>;

interface Fixture {
  place: Place;
  /** Reference queries, each with where it stands first. */
  queries: Map<string, () => Place | Promise<Place>>;
}

/** The fixture databases of a suite with the first check that names each, and the reference queries that are to run on them. */
export class Fixtures {
  private readonly known = new Map<string, Fixture>();
  /** The suite's own checks whose query a case fills in. */
  private readonly filled: readonly CheckSpec[];

  constructor({ scorers, scorerPlaces }: Pick<Suite, 'scorers' | 'scorerPlaces'>) {
    this.filled = scorers.filter(({ query }) => hasTemplate(query));
    for (const [index, { database, query }] of scorers.entries()) {
      const place = scorerPlaces[index]!;
      const fixture = this.open(database, place);
      if (query !== undefined && !hasTemplate(query)) fixture?.queries.set(query, () => place);
    }
  }

  private open(database: string | undefined, place: Place): Fixture | undefined {
    if (database === undefined) return undefined;
    const fixture = this.known.get(database) ?? { place, queries: new Map() };
    this.known.set(database, fixture);
    return fixture;
  }

  /** What a case fills into the suite's checks. */
  noteFilled(testCase: CaseDocument, locate: Locate): void {
    for (const check of this.filled)
      this.noteQuery(check, testCase, () => locate(pointToFilled(check)));
  }

  /** What a case's own checks name. */
  noteOwn(
    checks: readonly CheckSpec[],
    testCase: CaseDocument,
    place: Place,
    locate: Locate,
  ): void {
    for (const [index, check] of checks.entries()) {
      this.open(check.database, place);
      this.noteQuery(check, testCase, () => locate(`/checks/${index}/query`));
    }
  }

  private noteQuery(
    check: CheckSpec,
    testCase: CaseDocument,
    place: () => Place | Promise<Place>,
  ): void {
    const { database, query } = check;
    const queries = database === undefined ? undefined : this.known.get(database)?.queries;
    if (!queries || queries.size >= MAX_QUERIES || !appliesTo(check, testCase.tags)) return;
    const sql = fillQuery(query, testCase);
    if (sql !== '' && !queries.has(sql)) queries.set(sql, place);
  }

  /** Opens each once, in a child. One that takes too long, or has no child, is for the run to tell. */
  async findProblems(tools: ScorerTools): Promise<Problem[]> {
    const problems: Problem[] = [];
    for (const [database, { place, queries }] of this.known) {
      if (!(await tools.files.exists(database))) continue;
      const mistake = await findMistake(database, 'SELECT 1', tools);
      if (mistake !== undefined)
        problems.push({
          code: 'check',
          message: `sql-rows: ${mistake}`,
          place,
          hint: 'a fixture is a dump (SQLite or PostgreSQL) or a SQLite file',
        });
      else problems.push(...(await findQueryProblems(database, queries, tools)));
    }
    return problems;
  }
}

function fillQuery(query: CheckSpec['query'], values: CaseDocument): string {
  if (query === undefined) return '';
  const { input, reference, context, metadata } = values;
  try {
    return extractQuery(renderText(query, { input, reference, context, metadata }));
  } catch (error) {
    // told where values are missing
    if (error instanceof TemplateError) return '';
    throw error;
  }
}

/** Queries are compiled, which shows what is wrong with their words and names, and not run. */
async function findQueryProblems(
  database: string,
  queries: Fixture['queries'],
  tools: ScorerTools,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [sql, place] of queries) {
    if (/^\s*explain\b/i.test(sql)) continue;
    const mistake = await findMistake(database, `EXPLAIN ${sql}`, tools);
    if (mistake === undefined) continue;
    const why = mistake.replace(/^EXPLAIN is refused/, 'it is refused');
    problems.push({
      code: 'check',
      message: `sql-rows: the reference query cannot be run: ${why}; ${excerpt(sql)}`,
      place: await place(),
      hint: `mend the query, or the fixture ${database}`,
    });
  }
  return problems;
}

async function findMistake(
  database: string,
  sql: string,
  { sandbox, timeoutMs }: ScorerTools,
): Promise<string | undefined> {
  const result = await sandbox.querySql({ database, sql, timeoutMs, maxRows: 1 });
  return result.kind === 'threw' ? result.message : undefined;
}
