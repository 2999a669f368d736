import { comparePins, describePinMistakes } from './config/compare-pins.ts';
import { collectPins } from './config/collect-pins.ts';
import { findDatasetProblems } from './config/find-dataset-problems.ts';
import { loadCases } from './config/load-cases.ts';
import { loadSuite } from './config/load-suite.ts';
import { findLock, parseLock } from './config/lock.ts';
import type { Case, CaseSource, Suite } from './domain/case.ts';
import type { Place } from './domain/place.ts';
import { UserError, type Problem } from './errors.ts';
import type { PreparedSuite } from './pipeline.ts';
import type { RepositoryFiles } from './ports.ts';
import { selectCases, type Selection } from './run/select-cases.ts';
import { compileChecks } from './scorers/compile-checks.ts';
import type { Scorer, ScorerTools } from './scorers/scorer.ts';

/** Mistakes in single cases told at once. */
const MAX_CASE_PROBLEMS = 50;

/** A suite whose files are read and whose scorers are compiled; its lock has not been looked at. */
export interface LoadedSuite {
  suite: Suite;
  cases: CaseSource;
  scorersFor: (testCase: Case) => Promise<readonly Scorer[]>;
}

/** Everything that can be wrong in suite, datasets and checks, found before the first call is paid. */
export async function readSuite(
  config: string,
  files: RepositoryFiles,
  toolsFor: (suite: Suite) => ScorerTools,
): Promise<LoadedSuite> {
  const suite = await loadSuite(config, files).catch(async (error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError([...error.problems, ...(await findDatasetProblems(config, files))]);
  });
  const tools = toolsFor(suite);
  const { scorers, problems } = await compileChecks(suite.scorers, suite.scorerPlaces, tools);
  const cases = await loadCases(suite, files).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError([...problems, ...error.problems]);
  });
  const compileOwn = createCheckCompiler(tools);
  problems.push(...(await findCaseProblems(cases, compileOwn)));
  if (problems.length > 0) throw new UserError(problems);
  return {
    suite,
    cases,
    async scorersFor(testCase) {
      if (testCase.checks.length === 0) return scorers;
      return [...scorers, ...(await compileOwn(testCase)).scorers];
    },
  };
}

/** The suite as evidence: its files match the lock of the same commit, and there is something to run. */
export async function prepareSuite(
  loaded: LoadedSuite,
  selection: Selection,
  files: RepositoryFiles,
): Promise<PreparedSuite> {
  const { suite, cases } = loaded;
  const lockFile = await findLock(suite.file, files);
  if (lockFile === undefined)
    throw new UserError({
      code: 'no-lock',
      message:
        'there is no touchstone.lock beside or above this suite: nothing says what its datasets and scorers should be',
      place: { file: suite.file },
      hint: `run: touchstone pin ${suite.file} (and commit the lock)`,
    });
  const locked = parseLock(await files.readText(lockFile), lockFile);
  const pins = await collectPins(suite, cases, files, lockFile);
  const mistakes = describePinMistakes(comparePins(locked, pins), lockFile);
  if (mistakes.length > 0) throw new UserError(mistakes);
  const entries = selectCases(cases.entries, selection);
  if (entries.length === 0)
    throw new UserError({
      code: 'no-cases',
      message: `no case is selected${selection.tag === undefined ? '' : `: none has the tag \`${selection.tag}\``}`,
      place: { file: suite.file },
      hint: 'a run without cases is no evidence: check the filter and the datasets',
    });
  return { suite, cases, entries, pins, scorersFor: loaded.scorersFor };
}

type CheckCompiler = (
  testCase: Case,
  places?: readonly Place[],
) => ReturnType<typeof compileChecks>;

function createCheckCompiler(tools: ScorerTools): CheckCompiler {
  return ({ checks, place }, places = checks.map(() => place)) =>
    compileChecks(checks, places, tools);
}

async function findCaseProblems(
  { entries, read, locate }: CaseSource,
  compile: CheckCompiler,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (entry.checks === 0) continue;
    if (problems.length >= MAX_CASE_PROBLEMS) break;
    const testCase = await read(entry);
    if ((await compile(testCase)).problems.length === 0) continue;
    const places = testCase.checks.map((_, index) => locate(entry, `/checks/${index}`));
    problems.push(...(await compile(testCase, await Promise.all(places))).problems);
  }
  return problems;
}
