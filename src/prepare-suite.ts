import { comparePins, describePinMistakes } from './config/compare-pins.ts';
import { findReformatted } from './config/find-reformatted.ts';
import { collectPins } from './config/collect-pins.ts';
import { findDatasetProblems } from './config/find-dataset-problems.ts';
import { findUnheldFiles } from './config/find-unheld-files.ts';
import { loadCases, type CaseVisitor, type LoadedCases } from './config/load-cases.ts';
import type { CaseJudging } from './config/judge-cases.ts';
import { loadSuite } from './config/load-suite.ts';
import {
  createJudgeReader,
  isJudgeCheck,
  readOwnJudges,
  readSuiteJudges,
  type JudgeReader,
} from './config/load-judges.ts';
import { findLock, parseLock, type Lock } from './config/lock.ts';
import type { Strictness } from './config/mistake.ts';
import { readPinnedPath } from './config/pinned-path.ts';
import { UnpinnedCommands } from './config/unpinned-commands.ts';
import type { Case, Suite } from './domain/case.ts';
import type { Judge } from './domain/judge.ts';
import type { Place } from './domain/place.ts';
import type { Pin } from './domain/pin.ts';
import type { CheckSpec } from './domain/suite.gen.ts';
import { UserError, type Problem } from './errors.ts';
import {
  createCheckCompiler,
  findCaseProblems,
  UnfitValues,
  type CheckCompiler,
} from './find-case-problems.ts';
import { Fixtures } from './find-fixture-problems.ts';
import { createAsking, type AskingSuite } from './list-asking.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import type { JudgeTools } from './judges/judge-tools.ts';
import type { RepositoryFiles } from './ports.ts';
import { Judges } from './prepare-judges.ts';
import { selectCases, type Selection } from './run/select-cases.ts';
import { compileChecks } from './scorers/compile-checks.ts';
import { folderOf } from './values/repository-path.ts';
import type { Scorer, ScorerTools } from './scorers/scorer.ts';
import { quotePath } from './values/quote-word.ts';

/** A suite whose files are read and whose scorers and judges are set up; its lock has not been held against it. */
export interface LoadedSuite extends AskingSuite {
  suite: Suite;
  cases: LoadedCases;
  /** The suite's own scorers and judges, and those of a case. */
  shared: readonly Scorer[];
  ownScorersFor: (testCase: Case) => Promise<readonly Scorer[]>;
  /** Both. */
  scorersFor: (testCase: Case) => readonly Scorer[] | Promise<readonly Scorer[]>;
  judges: Judges;
  reader: JudgeReader;
}

/** What scorers and judges of a suite ask of the world. */
export type SuiteTools = ScorerTools & JudgeTools;

/**
 * `govern`: gives the suite under the policy that holds. `isBase`: nobody can mend its cases any more, and which of them are scored
 * is not known yet. `selection`: what of it is run; absent: all.
 */
export interface SuiteReading {
  govern?: (suite: Suite) => Promise<Suite>;
  isBase?: boolean;
  selection?: Selection;
}

/** Everything that can be wrong in suite, datasets, rubrics and checks, found before the first call is paid. */
export async function readSuite(
  config: string,
  files: RepositoryFiles,
  toolsFor: (suite: Suite) => SuiteTools,
  { govern, isBase = false, selection = {} }: SuiteReading = {},
): Promise<LoadedSuite> {
  const strictness: Strictness = isBase ? 'as-it-is' : 'checked';
  const written = await readSuiteFile(config, files, strictness);
  const suite = govern ? await govern(written) : written;
  const tools = isBase ? { ...toolsFor(suite), asItIs: true } : toolsFor(suite);
  const reader = createJudgeReader(files, strictness);
  const judges = new Judges(suite, { tools, reader, ...(await readKnownLock(suite, files)) });
  const { judges: suiteJudges, problems } = await readSuiteJudges(suite, reader);
  const blocks = (judge: Judge): Promise<boolean> => judges.blocks(judge);
  const judging = { judges: suiteJudges, isUnknown: problems.length > 0, reader, blocks };
  const compiled = await compileChecks(...listCodeChecks(suite), tools);
  problems.push(...compiled.problems);
  const compileOwn = createCheckCompiler(tools);
  const reading = { judging, compileOwn, tools, files, strictness };
  const read = await readCases(suite, compiled.scorers, reading).catch((error: unknown) => {
    throw new UserError([...problems, ...problemsOf(error)]);
  });
  problems.push(...read.problems);
  const asking = createAsking({ suite, judges, suiteJudges, cases: read.cases, reader }, tools);
  if (!isBase) {
    // who mends that on a branch is not held up by main
    problems.push(...(await judges.findUnusable()));
    const entries = selectCases(read.cases.entries, selection);
    problems.push(...(await asking.findKeyless({ shared: entries })));
  }
  if (problems.length > 0) throw new UserError(problems);
  const shared = [
    ...compiled.scorers,
    ...(await Promise.all(suiteJudges.map((judge) => judges.scorerOf(judge)))),
  ];
  return {
    suite,
    cases: read.cases,
    judges,
    reader,
    shared,
    ...asking,
    ownScorersFor,
    scorersFor: (testCase) => (testCase.checks.length === 0 ? shared : withOwn(testCase)),
  };

  async function withOwn(testCase: Case): Promise<Scorer[]> {
    return [...shared, ...(await ownScorersFor(testCase))];
  }

  async function ownScorersFor(testCase: Case): Promise<Scorer[]> {
    const own = await readOwnJudges(testCase, reader);
    const scorers = await Promise.all(own.map((judge) => judges.scorerOf(judge)));
    return [...(await compileOwn(testCase)).scorers, ...scorers];
  }
}

interface CaseReading {
  judging: CaseJudging;
  compileOwn: CheckCompiler;
  tools: SuiteTools;
  files: RepositoryFiles;
  strictness: Strictness;
}

/** The cases, and what is wrong with their checks, with what they fill into the suite's, and with the fixtures of both. */
async function readCases(
  suite: Suite,
  scorers: readonly Scorer[],
  { judging, compileOwn, tools, files, strictness }: CaseReading,
): Promise<{ cases: LoadedCases; problems: Problem[] }> {
  const isBase = strictness === 'as-it-is';
  const unfit = new UnfitValues(isBase ? [] : scorers);
  const fixtures = new Fixtures(suite);
  const noteValues: CaseVisitor = (document, source) => {
    unfit.note(document, source);
    fixtures.noteFilled(document, (pointer) => source.locate(pointer));
  };
  const cases = await loadCases(suite, files, judging, strictness, noteValues).catch(
    (error: unknown) => {
      throw new UserError([...problemsOf(error), ...unfit.list()]);
    },
  );
  const judged = { fixtures, judgesValues: !isBase };
  const problems = [...unfit.list(), ...(await findCaseProblems(cases, compileOwn, judged))];
  // of another commit the files would be checked out for that
  if (!isBase) problems.push(...(await fixtures.findProblems(tools)));
  return { cases, problems };
}

/** A suite that cannot be read does not hide what is wrong with its datasets. */
async function readSuiteFile(
  config: string,
  files: RepositoryFiles,
  strictness: Strictness,
): Promise<Suite> {
  return await loadSuite(config, files, strictness).catch(async (error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError([...error.problems, ...(await findDatasetProblems(config, files))]);
  });
}

/** What the user can mend; anything else is a bug. */
function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof UserError) return error.problems;
  throw error;
}

/** The lock as it stands, for the judges' calibration; what is wrong with it is told when it is held against the suite. */
async function readKnownLock(
  suite: Suite,
  files: RepositoryFiles,
): Promise<{ known?: { file: string; lock: Lock } }> {
  const file = await findLock(suite.file, files);
  if (file === undefined) return {};
  try {
    return { known: { file, lock: parseLock(await files.readText(file), file) } };
  } catch (error) {
    if (error instanceof UserError) return {};
    throw error;
  }
}

/** The suite's scorers that run as code, and where each stands. */
function listCodeChecks({ scorers, scorerPlaces }: Suite): [CheckSpec[], Place[]] {
  const coded = scorers.flatMap((spec, index) =>
    isJudgeCheck(spec) ? [] : [{ spec, place: scorerPlaces[index]! }],
  );
  return [coded.map(({ spec }) => spec), coded.map(({ place }) => place)];
}

/**
 * Throws a UserError for gated metrics that no case can have a score of: a run would end without a verdict. `base`: the suite
 * on the base commit; that its bars cannot be held any more is for the verdict to tell.
 */
export function refuseIdleMetrics({ cases }: LoadedSuite, base?: Pick<Suite, 'gates'>): void {
  const problems = cases.coverage.idleMetrics
    .filter(({ metric }) => !base?.gates.metrics[metric])
    .map(({ problem }) => problem);
  if (problems.length > 0) throw new UserError(problems);
}

/** The suite as evidence: its files match the lock of the same commit, and there is something to run. */
export async function prepareSuite(
  loaded: LoadedSuite,
  selection: Selection,
  files: RepositoryFiles,
): Promise<PreparedSuite> {
  const { suite, cases, judges, reader } = loaded;
  const lockFile = await findLock(suite.file, files);
  if (lockFile === undefined)
    throw new UserError({
      code: 'no-lock',
      message:
        'there is no touchstone.lock beside or above this suite: nothing says what its datasets and scorers should be',
      place: { file: suite.file },
      hint: `run: touchstone pin ${quotePath(suite.file)} (and commit the lock)`,
    });
  const locked = parseLock(await files.readText(lockFile), lockFile).pins;
  const unpinned = new UnpinnedCommands();
  const yardstick = { suite, cases, judges: await reader.known() };
  const pins = await collectPins(yardstick, files, lockFile, unpinned);
  const compared = comparePins(locked, pins);
  const reformatted = await findReformatted(compared, files, lockFile);
  const mistakes = describePinMistakes(compared, lockFile, reformatted);
  if (mistakes.length > 0) throw new UserError(mistakes);
  const entries = selectCases(cases.entries, selection);
  if (entries.length === 0)
    throw new UserError({
      code: 'no-cases',
      message: `no case is selected${selection.tag === undefined ? '' : `: none has the tag \`${selection.tag}\``}`,
      place: { file: suite.file },
      hint: selection.isDone
        ? 'every case passed there, so there is nothing to run again: run the suite whole for its verdict'
        : 'a run without cases is no evidence: check the filter and the datasets',
    });
  const isPart = entries.length < cases.entries.length && selection.by !== undefined;
  return {
    suite,
    cases,
    entries,
    ...(isPart && { partial: { of: cases.entries.length, by: selection.by! } }),
    pins,
    sources: {
      suite: await files.digest(suite.file),
      lock: await files.digest(lockFile),
      lock_file: lockFile,
    },
    files: listFiles(suite, pins, lockFile),
    scorersFor: loaded.scorersFor,
    judgesFor: loaded.judgesFor,
    judges: await judges.list(),
    warnings: [
      ...cases.coverage.warnings,
      ...unpinned.list(),
      ...(await findUnheldFiles(pins, lockFile, files)),
    ],
  };
}

/** What a change of which is a change of the suite. */
function listFiles({ file }: Suite, pins: readonly Pin[], lockFile: string): Set<string> {
  const folder = folderOf(lockFile);
  const pinned = pins.flatMap((pin) => {
    const where = readPinnedPath(pin, folder);
    return where.status === 'read' && where.file !== undefined ? where.file : [];
  });
  return new Set([file, lockFile, ...pinned]);
}
