import { capProblems } from './config/cap-problems.ts';
import { isJudgeCheck } from './config/load-judges.ts';
import type { SourceDocument } from './config/source-document.ts';
import type { CaseDocument } from './domain/case.gen.ts';
import type { Case, CaseSource } from './domain/case.ts';
import type { Place } from './domain/place.ts';
import type { Problem } from './errors.ts';
import type { Fixtures } from './find-fixture-problems.ts';
import { compileChecks } from './scorers/compile-checks.ts';
import { listApplying } from './scorers/score-output.ts';
import type { Scorer, ScorerTools, UnfitValue } from './scorers/scorer.ts';

/** Mistakes in single cases told at once; more are counted, not kept. */
const MAX_CASE_PROBLEMS = 50;

export type CheckCompiler = (
  testCase: Case,
  places?: readonly Place[],
) => ReturnType<typeof compileChecks>;

/** Scorers of a case's own checks that run as code. */
export function createCheckCompiler(tools: ScorerTools): CheckCompiler {
  return ({ checks, place }, places = checks.map(() => place)) => {
    const coded = checks.flatMap((spec, index) =>
      isJudgeCheck(spec) ? [] : [{ spec, place: places[index] ?? place }],
    );
    return compileChecks(
      coded.map(({ spec }) => spec),
      coded.map((check) => check.place),
      tools,
    );
  };
}

/**
 * What is wrong with the own checks of cases. Without `judgesValues` (of another commit, where nobody can mend them) what a case
 * fills in is left to its scores.
 */
export async function findCaseProblems(
  { entries, read, locate }: CaseSource,
  compile: CheckCompiler,
  { fixtures, judgesValues }: { fixtures: Fixtures; judgesValues: boolean },
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (entry.checks === 0) continue;
    if (problems.length >= MAX_CASE_PROBLEMS) break;
    const testCase = await read(entry);
    fixtures.noteOwn(testCase.checks, testCase, testCase.place, (part) => locate(entry, part));
    const compiled = await compile(testCase);
    for (const { scorer, unfit } of judgesValues ? listUnfit(testCase, compiled.scorers) : [])
      problems.push({
        ...describeUnfit(testCase, scorer, unfit),
        place: await locate(entry, unfit.pointer),
        hint: 'give the case such a value, or write the value out',
      });
    if (compiled.problems.length === 0) continue;
    const places = testCase.checks.map((_, index) => locate(entry, `/checks/${index}`));
    problems.push(...(await compile(testCase, await Promise.all(places))).problems);
  }
  return problems;
}

/** What cases fill into the suite's checks that could then score no output of them: an empty reference, or one that is no number. */
export class UnfitValues {
  private readonly scorers: readonly Scorer[];
  private readonly problems: Problem[] = [];
  private total = 0;

  constructor(scorers: readonly Scorer[]) {
    this.scorers = scorers.filter((scorer) => 'findUnfit' in scorer);
  }

  note(document: CaseDocument, source: SourceDocument): void {
    if (this.scorers.length === 0) return;
    for (const { scorer, unfit } of listUnfit(document, this.scorers)) {
      this.total += 1;
      if (this.problems.length >= MAX_CASE_PROBLEMS) continue;
      this.problems.push({
        ...describeUnfit(document, scorer, unfit),
        place: source.locate(unfit.pointer),
        hint: 'give the case such a value, or say with `tags` which cases the scorer is for',
      });
    }
  }

  list(): readonly Problem[] {
    return capProblems(this.problems, this.total);
  }
}

function listUnfit(
  testCase: CaseDocument,
  scorers: readonly Scorer[],
): { scorer: Scorer; unfit: UnfitValue }[] {
  return listApplying(scorers, testCase).flatMap((scorer) => {
    const unfit = scorer.findUnfit?.(testCase);
    return unfit ? [{ scorer, unfit }] : [];
  });
}

function describeUnfit(
  { id }: Pick<CaseDocument, 'id'>,
  { type, name }: Scorer,
  { why }: UnfitValue,
): Pick<Problem, 'code' | 'message'> {
  const check = `the ${type} check${name === type ? '' : ` of ${name}`}`;
  return { code: 'check', message: `${check} can score no output of case "${id}": ${why}` };
}
