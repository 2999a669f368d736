import { collectPins } from './config/collect-pins.ts';
import { findDemotedScorers, findGoneScorers } from './config/find-demoted-scorers.ts';
import { findLock } from './config/lock.ts';
import { isSameScoring } from './config/same-scoring.ts';
import type { Case, CaseEntry, CaseSource, Suite } from './domain/case.ts';
import type { JudgeRecord } from './domain/run.ts';
import { UserError, type Problem } from './errors.ts';
import type { BaseSuite } from './govern-suite.ts';
import { describeJudges } from './describe-judges.ts';
import type { RepositoryFiles } from './ports.ts';
import { readSuite, type LoadedSuite, type SuiteTools } from './prepare-suite.ts';
import type { PreparedJudge, PreparedSuite, PreparedYardstick } from './prepared-suite.ts';
import { planYardstick, type YardstickPlan } from './run/plan-yardstick.ts';
import { selectCases, type Selection } from './run/select-cases.ts';
import type { Scorer } from './scorers/scorer.ts';
import { canonicalJson } from './values/canonical-json.ts';

/** Who judges, on both sides. */
interface Records {
  base: readonly JudgeRecord[];
  own: readonly JudgeRecord[];
}

interface Opening {
  prepared: PreparedSuite;
  loaded: LoadedSuite;
  base: BaseSuite;
  selection: Selection;
  files: RepositoryFiles;
  /** Scorers and judges of the base commit, on its own files. */
  toolsFor: (suite: Suite, base: BaseSuite) => SuiteTools;
}

/**
 * A change under both yardsticks: the base's cases whose input it takes out are kept, what it expects otherwise is scored by
 * the base too, and a case keeps the class that it has there. Nothing is opened where the change moves nothing of that.
 */
export async function openYardstick(opening: Opening): Promise<PreparedSuite> {
  const { prepared, loaded, base, selection } = opening;
  if (await isUnmoved(opening)) return prepared;
  const before = await readBase(opening);
  const judges = await before.judges.list();
  const records = {
    base: await describeJudges(judges),
    own: await describeJudges(prepared.judges),
  };
  const { suite } = prepared;
  const plan = planYardstick({
    head: loaded.cases.entries,
    base: before.cases.entries,
    classTags: listClassTags(suite),
    isScoringChanged: await isScoringMoved(opening, before, records),
    readsMetadata: suite.target.kind !== 'recorded',
  });
  const selected = new Set(prepared.entries.map(({ id }) => id));
  const kept = selectCases(plan.kept, selection);
  const entries = plan.cases.filter(({ id }) => selected.has(id));
  const scored = plan.scored.filter(({ of }) => of.kept || selected.has(of.id));
  await refuseKeyless(opening, before, { entries, kept, scored });
  const cases = joinCases(plan, loaded.cases, before.cases);
  const yardstick: PreparedYardstick = {
    commit: base.commit,
    suiteDigest: base.suite.scoringDigest,
    scored,
    read: async (entry) => ({ ...(await before.cases.read(entry)), tags: entry.tags }),
    scorersFor: scoreByCode(before.scorersFor, plan),
    judges,
    ...(base.suite.target.kind !== suite.target.kind && { targetKind: base.suite.target.kind }),
    strangers: listStrangers(plan.cases, before.cases.entries, suite.gates.safety.tags),
    demoted: await listDemoted(opening, { plan, before, records }),
    gone: findGoneScorers(
      listBlocking(base.suite, judges, records.base),
      listBlocking(suite, prepared.judges, records.own),
    ),
  };
  return {
    ...prepared,
    entries: [...entries, ...kept],
    cases,
    scorersFor: (testCase) =>
      testCase.kept
        ? before.ownScorersFor(testCase).then((own) => [...loaded.shared, ...own])
        : loaded.scorersFor(testCase),
    yardstick,
  };
}

/** The base's form of a case whose output it scores. */
export async function readScored(
  { scored, read }: PreparedYardstick,
  wanted: Pick<CaseEntry, 'id' | 'case_hash' | 'expectation_hash'>,
): Promise<Case | undefined> {
  const found = scored.find(
    ({ by }) =>
      by.id === wanted.id &&
      by.case_hash === wanted.case_hash &&
      by.expectation_hash === wanted.expectation_hash,
  );
  return found && (await read(found.by));
}

/** The lock covers all that a suite measures with; suite file and target stand beside it. */
async function isUnmoved({ prepared, base, files }: Opening): Promise<boolean> {
  const { suite } = prepared;
  const lockFile = await findLock(suite.file, files);
  return (
    suite.scoringDigest === base.suite.scoringDigest &&
    // what the lock has of a dataset that the suite uses no more is another suite's
    canonicalJson(suite.datasets) === canonicalJson(base.suite.datasets) &&
    suite.target.kind === base.suite.target.kind &&
    lockFile !== undefined &&
    (await files.digest(lockFile)) === (await base.files.digest(base.lockFile))
  );
}

async function readBase({ base, toolsFor }: Opening): Promise<LoadedSuite> {
  try {
    return await readSuite(base.suite.file, base.files, (suite) => toolsFor(suite, base), {
      isBase: true,
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(sayOnBase(error.problems, base));
  }
}

function sayOnBase(problems: readonly Problem[], { commit }: BaseSuite): Problem[] {
  const where = `on the base commit ${commit.slice(0, 7)}, whose yardstick holds too: `;
  return problems.map((problem) => ({ ...problem, message: `${where}${problem.message}` }));
}

/** A case has the tags of both sides, and main's form of it main's own checks; main's judges are asked about some cases only. */
async function refuseKeyless(
  { loaded, base }: Opening,
  before: LoadedSuite,
  {
    entries,
    kept,
    scored,
  }: { entries: readonly CaseEntry[]; kept: readonly CaseEntry[] } & Pick<YardstickPlan, 'scored'>,
): Promise<void> {
  const asked = scored.flatMap(({ by, byCode }) => (byCode ? [] : by));
  const problems = [
    ...(await loaded.findKeyless({ shared: [...entries, ...kept], own: entries })),
    ...sayOnBase(await before.findKeyless({ shared: asked, own: [...asked, ...kept] }), base),
  ];
  if (problems.length > 0) throw new UserError(problems);
}

/** Whether the same output of the same case may get another score, or its score another weight. */
async function isScoringMoved(
  { prepared, base }: Opening,
  before: LoadedSuite,
  { base: records, own }: Records,
): Promise<boolean> {
  const { suite, cases } = before;
  const judges = await before.reader.known();
  const pins = await collectPins({ suite, cases, judges }, base.files, base.lockFile);
  const sides = [
    { suite_digest: suite.scoringDigest, pins },
    { suite_digest: prepared.suite.scoringDigest, pins: prepared.pins },
  ] as const;
  return !isSameScoring(...sides) || listVotes(records) !== listVotes(own);
}

/** Which judges have a vote. */
function listVotes(records: readonly JudgeRecord[]): string {
  const votes = records.filter(({ blocking }) => blocking);
  return JSON.stringify(votes.map(({ name, digest }) => `${name} ${digest}`).sort());
}

/** The base's scorers. Of cases that only the suite's change of scorers concerns no model is asked: what it said stands, as far as it did. */
function scoreByCode(
  scorersFor: PreparedSuite['scorersFor'],
  { scored }: YardstickPlan,
): PreparedSuite['scorersFor'] {
  if (!scored.some(({ byCode }) => byCode)) return scorersFor;
  const nameOf = ({ id, case_hash, expectation_hash: expected }: CaseEntry | Case): string =>
    `${case_hash} ${expected} ${id}`;
  const asking = new Set(scored.flatMap(({ by, byCode }) => (byCode ? [] : nameOf(by))));
  return async (testCase) => {
    const scorers = await scorersFor(testCase);
    return asking.has(nameOf(testCase)) ? scorers : scorers.map(leaveUnasked);
  };
}

/** What asks a model says which one by its digest. */
function leaveUnasked(scorer: Scorer): Scorer {
  const { name, type, by, advisory, advises, tags, digest } = scorer;
  if (digest === undefined) return scorer;
  return {
    name,
    type,
    advisory,
    digest,
    ...(by && { by }),
    ...(advises && { advises }),
    ...(tags && { tags }),
    score: () => ({ status: 'errored', why: 'a model is not asked about this case twice' }),
  };
}

/** Everything of a suite that blocks, as its scorers are written: judges by what they are allowed to. */
function listBlocking(
  { scorers }: Suite,
  judges: readonly PreparedJudge[],
  records: readonly JudgeRecord[],
): Parameters<typeof findGoneScorers>[0] {
  const voting = new Set(records.flatMap(({ name, blocking }) => (blocking ? name : [])));
  return [
    ...scorers.filter(({ advisory }) => !advisory),
    ...judges
      .filter(({ judge }) => voting.has(judge.name))
      .map(({ judge: { name, tags, rubric } }) => ({
        type: 'judge',
        name,
        ...(tags && { tags }),
        compares: rubric.compare !== undefined,
      })),
  ];
}

/** Scorers of critical and safety cases that block on the base commit, and only advise here. */
async function listDemoted(
  { prepared: { suite }, base, loaded }: Opening,
  { plan, before, records }: { plan: YardstickPlan; before: LoadedSuite; records: Records },
): Promise<string[]> {
  const classTags = listClassTags(suite);
  const isClass = ({ tags }: CaseEntry): boolean => tags.some((tag) => classTags.includes(tag));
  const cases = before.cases.entries.filter(isClass);
  const applies = ({ tags }: { tags?: readonly string[] | undefined }): boolean =>
    cases.some((entry) => !tags || tags.some((tag) => entry.tags.includes(tag)));
  const demoted = findDemotedScorers(base.suite.scorers.filter(applies), suite.scorers);
  const judges = records.base.filter(
    ({ name, blocking }) =>
      blocking && records.own.some((other) => other.name === name && !other.blocking),
  );
  for (const { of, by } of plan.scored.filter((pair) => isClass(pair.by) && !pair.of.kept)) {
    const [old, now] = [await before.cases.read(by), await loaded.cases.read(of)];
    demoted.push(...findDemotedScorers(old.checks, now.checks));
  }
  const names = cases.length > 0 ? judges.map(({ name }) => name) : [];
  return [...new Set([...demoted, ...names])].sort();
}

/** Safety cases whose id the base knows for another input, or not at all. */
function listStrangers(
  cases: readonly CaseEntry[],
  before: readonly CaseEntry[],
  safetyTags: readonly string[],
): string[] {
  const nameOf = ({ id, case_hash: hash }: CaseEntry): string => `${hash} ${id}`;
  const known = new Set(before.map(nameOf));
  return cases
    .filter((entry) => entry.tags.some((tag) => safetyTags.includes(tag)))
    .filter((entry) => !known.has(nameOf(entry)))
    .map(({ id }) => id);
}

function listClassTags({ gates: { critical, safety } }: Suite): string[] {
  return [...critical.tags, ...safety.tags];
}

/** The change's cases and those of the base that are kept, each read where it lies. */
function joinCases(plan: YardstickPlan, own: CaseSource, before: CaseSource): CaseSource {
  const sourceOf = ({ kept }: CaseEntry): CaseSource => (kept ? before : own);
  return {
    entries: [...plan.cases, ...plan.kept],
    read: async (entry): Promise<Case> => ({
      ...(await sourceOf(entry).read(entry)),
      tags: entry.tags,
      ...(entry.kept && { kept: entry.kept }),
    }),
    locate: (entry, pointer) => sourceOf(entry).locate(entry, pointer),
  };
}
