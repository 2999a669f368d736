import type { Suite } from './domain/case.ts';
import type { Place } from './domain/place.ts';
import type { CheckSpec } from './domain/suite.gen.ts';
import type { Problem } from './errors.ts';
import type { ScorerTools } from './scorers/scorer.ts';

/** The fixture databases of a suite, and the first check that names each. */
export class Fixtures {
  private readonly places = new Map<string, Place>();

  constructor({ scorers, scorerPlaces }: Pick<Suite, 'scorers' | 'scorerPlaces'>) {
    this.note(scorers, (index) => scorerPlaces[index]!);
  }

  note(checks: readonly CheckSpec[], placeOf: (index: number) => Place): void {
    for (const [index, { database }] of checks.entries())
      if (database !== undefined && !this.places.has(database))
        this.places.set(database, placeOf(index));
  }

  /** Opens each once, in a child. One that takes too long, or has no child, is for the run to tell. */
  async findProblems({ files, sandbox, timeoutMs }: ScorerTools): Promise<Problem[]> {
    const problems: Problem[] = [];
    for (const [database, place] of this.places) {
      if (!(await files.exists(database))) continue;
      const job = { database, sql: 'SELECT 1', timeoutMs, maxRows: 1 };
      const result = await sandbox.querySql(job);
      if (result.kind !== 'threw') continue;
      problems.push({
        code: 'check',
        message: `sql-rows: ${result.message}`,
        place,
        hint: 'a fixture is a dump (SQLite or PostgreSQL) or a SQLite file',
      });
    }
    return problems;
  }
}
