import type { CaseDocument } from '../domain/case.gen.ts';
import type { Suite } from '../domain/case.ts';
import type { Judge } from '../domain/judge.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import { UserError, type Problem } from '../errors.ts';
import { folderOf } from '../values/repository-path.ts';
import { isJudgeCheck, type JudgeReader } from './load-judges.ts';
import { PathResolver, resolveCheckPaths } from './resolve-paths.ts';
import type { SourceDocument } from './source-document.ts';
import { appliesTo, type OwnTeeth, type Teeth } from './teeth.ts';

/** What reading cases has to know of judges. Without it every judge counts as one that blocks. */
export interface CaseJudging {
  /** Of the suite. */
  judges: readonly Judge[];
  /** Some of them could not be read: nothing is said of what they might fail. */
  isUnknown?: boolean;
  reader: JudgeReader;
  /** Whether a judge's scores block. */
  blocks(judge: Judge): Promise<boolean>;
}

/** The judges among a case's own checks, by the place of the check in its list. */
export interface OwnJudge {
  judge: Judge;
  pointer: string;
}

interface FoundJudges {
  judges: readonly OwnJudge[];
  own: OwnTeeth;
  problems: readonly Problem[];
}

/** At once where there is no judge: few cases have one. */
export type JudgeFinder = (
  testCase: Pick<CaseDocument, 'checks' | 'tags'>,
  dataset: string,
  source: SourceDocument,
) => FoundJudges | Promise<FoundJudges>;

/** What can fail every case, and which judges could if they were calibrated. */
export async function listTeeth(suite: Suite, judging: CaseJudging | undefined): Promise<Teeth> {
  const coded = suite.scorers.filter((check) => !isJudgeCheck(check) && !check.advisory);
  if (!judging) {
    const written = [...suite.judges, ...suite.scorers.filter(isJudgeCheck)];
    const shared = [...coded, ...written.filter(({ advisory }) => !advisory)];
    return { shared, advisers: [], comparers: [] };
  }
  const roles = await Promise.all(
    judging.judges.map(async (judge) => ({ judge, blocking: await judging.blocks(judge) })),
  );
  const pick = (wanted: boolean): Judge[] =>
    roles.filter(({ blocking }) => blocking === wanted).map(({ judge }) => judge);
  const unknown = judging.isUnknown ? [{}] : [];
  return {
    shared: [...coded, ...pick(true), ...unknown],
    // calibrated or not, those wait for a baseline
    advisers: pick(false).filter(({ rubric }) => rubric.compare === undefined),
    comparers: judging.judges.filter(compares),
  };
}

/** Reads the judges of a case's own checks. What is wrong with a rubric is told once, whatever number of cases name it. */
export function createJudgeFinder(judging: CaseJudging | undefined): JudgeFinder {
  const told = new Set<string>();
  async function readJudges(
    { checks, tags }: Parameters<JudgeFinder>[0],
    dataset: string,
    source: SourceDocument,
    known: CaseJudging,
  ): Promise<FoundJudges> {
    const judges: OwnJudge[] = [];
    const problems: Problem[] = [];
    const own: OwnTeeth = { bites: bites({ checks, tags }, isCoded) };
    for (const [index, check] of checks.entries()) {
      if (!isJudgeCheck(check)) continue;
      const pointer = `/checks/${index}`;
      const resolved = resolveCheckPaths(check, pointer, new PathResolver(folderOf(dataset)));
      const judge = await known.reader
        .read(resolved, source.locate(pointer))
        .catch((error: unknown) => takeProblems(error, told, problems));
      if (!judge) {
        own.bites = true;
        continue;
      }
      judges.push({ judge, pointer });
      if (!appliesTo(check, tags)) continue;
      if (await known.blocks(judge)) own.bites = true;
      else if (judge.rubric.compare === undefined) own.adviser ??= judge.name;
      if (compares(judge)) own.comparer ??= judge.name;
    }
    return { judges, own, problems };
  }
  return (testCase, dataset, source) => {
    if (judging && testCase.checks.some(isJudgeCheck))
      return readJudges(testCase, dataset, source, judging);
    return { judges: [], own: { bites: bites(testCase, () => true) }, problems: [] };
  };
}

/** With a baseline it may fail a case. */
function compares({ rubric, advisory }: Judge): boolean {
  return rubric.compare !== undefined && !advisory;
}

function isCoded(check: CheckSpec): boolean {
  return !isJudgeCheck(check);
}

/** Whether one of these checks can fail the case. */
function bites(
  { checks, tags }: Pick<CaseDocument, 'checks' | 'tags'>,
  isMeant: (check: CheckSpec) => boolean,
): boolean {
  return checks.some((check) => isMeant(check) && !check.advisory && appliesTo(check, tags));
}

function takeProblems(error: unknown, told: Set<string>, problems: Problem[]): undefined {
  if (!(error instanceof UserError)) throw error;
  if (told.has(error.message)) return;
  told.add(error.message);
  problems.push(...error.problems);
}
