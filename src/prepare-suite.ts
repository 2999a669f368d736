import { checkPins } from './config/check-pins.ts';
import { collectPins } from './config/collect-pins.ts';
import { findLock, parseLock } from './config/lock.ts';
import { loadCases } from './config/load-cases.ts';
import { loadSuite } from './config/load-suite.ts';
import type { Case, CaseSource, Suite } from './domain/case.ts';
import type { Pin } from './domain/run.ts';
import { UserError, type Problem } from './errors.ts';
import type { PreparedSuite } from './pipeline.ts';
import type { RepositoryFiles } from './ports.ts';
import { selectCases, type Selection } from './run/select-cases.ts';
import { compileChecks } from './scorers/compile-checks.ts';
import type { Scorer, ScorerTools } from './scorers/scorer.ts';

/** A suite whose files have been read and checked; its lock has not been looked at. */
export interface LoadedSuite {
  suite: Suite;
  cases: CaseSource;
  scorersFor(testCase: Case): Promise<readonly Scorer[]>;
}
