import type { CaseSource, Suite } from './domain/case.ts';
import type {
  CaseFindings,
  Diagnosis,
  ExaminedRun,
  MetricPower,
  SelfTest,
} from './domain/diagnosis.ts';
import type { CaseHistory, RunFacts } from './domain/facts.ts';
import { UserError } from './errors.ts';
import { examineCases, type TagPolicy } from './feedback/examine-cases.ts';
import { readCaseBits } from './feedback/history.ts';
import { sketchCase, type CaseSketch } from './feedback/sketch-case.ts';
import { findEasyCases } from './find-easy-cases.ts';
import type { RepositoryFiles, StoredRun } from './ports.ts';
import { countTrialsOf } from './verdict/compare-runs.ts';
import { listFlaky, writeBits } from './verdict/find-flaky.ts';
import { foldStoredRun, readStanding } from './verdict/fold-trials.ts';
import { createTagPower, measurePower } from './verdict/measure-power.ts';
import { testGate } from './verdict/self-test.ts';
import { summarizeMetrics } from './verdict/summarize-run.ts';
import { quotePath } from './values/quote-word.ts';

/** A suite, and the stored runs that it is examined with. */
export interface Examination {
  suite: Suite;
  cases: CaseSource;
  run?: StoredRun;
  /** A second run of main, to compare with. */
  baseline?: StoredRun;
  files: RepositoryFiles;
  signal: AbortSignal;
}

/** Suite, cases and stored runs → what can be said of the gate. Nothing is called. */
export async function examineSuite(examination: Examination): Promise<Diagnosis> {
  const { suite, cases, run: stored, baseline } = examination;
  for (const named of [stored, baseline]) if (named) requireSuite(named, suite);
  const sketches: CaseSketch[] = [];
  for (const entry of cases.entries) sketches.push(sketchCase(await cases.read(entry)));
  const common = {
    suite: suite.suite,
    config: suite.file,
    cases: sketches.length,
    alpha: 1 - suite.gates.confidence,
  };
  if (!stored)
    return {
      ...common,
      selfTest: sayUnrecorded(suite),
      power: [],
      findings: {
        ...examineCases(
          sketches,
          { bits: new Map(), metrics: {} },
          isNoisy(suite) ? listTagPolicy(suite, () => undefined) : undefined,
        ),
        flaky: [],
        too_easy: [],
        tried: 0,
      },
    };
  const facts = await readFacts(stored, sketches);
  const other = baseline && (await readFacts(baseline, sketches));
  return {
    ...common,
    run: describeRun(stored, facts, sketches),
    ...(baseline && other && { baseline: describeRun(baseline, other, sketches) }),
    ...measureGate(facts, other, suite),
    findings: await findCases(facts, { ...examination, run: stored, sketches }),
  };
}

function requireSuite(stored: StoredRun, { suite, file }: Suite): void {
  if (stored.run.suite !== suite)
    throw new UserError({
      code: 'other-suite',
      message: `${stored.folder} is a run of suite \`${stored.run.suite}\`, the suite file is \`${suite}\``,
      place: { file },
      hint: `name a run of \`${suite}\``,
    });
}

function sayUnrecorded({ file }: Suite): SelfTest {
  return {
    kind: 'none',
    why: 'no run of this suite is stored in its runs/ folder, and none was named (--run RUN)',
    next: `record one, as main does: touchstone run ${quotePath(file)} --record`,
  };
}

/** A run as the runs after it would be compared with it, in the order of the datasets. */
async function readFacts(stored: StoredRun, sketches: readonly CaseSketch[]): Promise<RunFacts> {
  const facts = await foldStoredRun(stored, readStanding(stored.run, 'baseline'));
  const order = new Map(sketches.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: { id: string }): number => order.get(id) ?? order.size;
  return { ...facts, cases: facts.cases.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

function describeRun(
  { folder }: Pick<StoredRun, 'folder'>,
  { run, cases }: RunFacts,
  sketches: readonly CaseSketch[],
): ExaminedRun {
  const counts = cases.map(({ trials }) => trials.length).sort((a, b) => a - b);
  const known = new Set(cases.map(contentOf));
  return {
    folder,
    trials: counts[Math.floor((counts.length - 1) / 2)] ?? 0,
    cases: cases.length,
    kind: run.target.kind,
    deterministic: run.target.deterministic,
    unknown: sketches.filter((sketch) => !known.has(contentOf(sketch))).length,
  };
}

function contentOf({
  case_hash,
  expectation_hash,
}: Pick<CaseSketch, 'case_hash' | 'expectation_hash'>): string {
  return `${case_hash} ${expectation_hash}`;
}

function measureGate(
  facts: RunFacts,
  other: RunFacts | undefined,
  { gates, run: settings }: Suite,
): { selfTest: SelfTest; power: MetricPower[] } {
  return {
    selfTest: testGate(facts, { gates, settings, ...(other && { other }) }),
    power: measurePower(facts, { gates, maxTrials: countLastLook(facts, settings) }),
  };
}

/** Trials a case that a pull request can come to: of recorded outputs, as many as there are. */
function countLastLook(facts: RunFacts, { trials, max_trials: maxTrials }: Suite['run']): number {
  const wanted = Math.max(trials, maxTrials);
  return facts.run.target.kind === 'recorded' ? Math.min(wanted, countTrialsOf(facts)) : wanted;
}

async function findCases(
  facts: RunFacts,
  {
    suite,
    run: stored,
    sketches,
    ...rest
  }: Examination & { run: StoredRun; sketches: readonly CaseSketch[] },
): Promise<CaseFindings> {
  const { gates } = suite;
  const history = readCaseBits(await stored.memory('cases.jsonl'));
  const present = new Set(sketches.map((sketch) => sketch.case_hash));
  const known = { ...facts, cases: facts.cases.filter((found) => present.has(found.case_hash)) };
  const maxTrials = countLastLook(facts, suite.run);
  const tags = listTagPolicy(suite, createTagPower(facts, { gates, maxTrials }));
  const metrics = summarizeMetrics(facts, countTrialsOf(facts));
  return {
    ...examineCases(
      sketches,
      { bits: rememberBits(known, history), metrics },
      facts.run.target.deterministic ? undefined : tags,
    ),
    flaky: listFlaky(known, { critical: gates.critical.tags, history }),
    ...(await findEasyCases({ ...rest, suite, compared: sketches, stored })),
  };
}

function listTagPolicy({ gates }: Suite, neededFor: TagPolicy['neededFor']): TagPolicy {
  return { exempt: [...gates.critical.tags, ...gates.safety.tags], neededFor };
}

/** As far as the suite alone says it: of recorded outputs only the file could tell. */
function isNoisy({ target }: Suite): boolean {
  return target.deterministic === false || (!target.deterministic && target.kind !== 'recorded');
}

/** What main remembers of each case; where it remembers nothing, the run's own trials. */
function rememberBits({ cases }: RunFacts, history: CaseHistory): CaseHistory {
  return new Map(
    cases.map((facts) => [facts.case_hash, history.get(facts.case_hash) || writeBits(facts)]),
  );
}
