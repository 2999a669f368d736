import type { Case, CaseEntry, CaseSource } from './domain/case.ts';
import type { RunFacts } from './domain/facts.ts';
import type { RunDocument, TargetFacts } from './domain/run.ts';
import type { Gates } from './domain/suite.gen.ts';
import type { Verdict } from './domain/verdict.ts';
import type { BaselineSearch, StoredRun } from './ports.ts';
import { describeAcceptances } from './report/describe-acceptances.ts';
import { buildReport } from './report/build-report.ts';
import { chooseCases, type CaseChoice } from './report/choose-cases.ts';
import { collectDetails } from './report/collect-details.ts';
import { listPinChanges } from './report/list-pin-changes.ts';
import { listTargetChanges } from './report/list-target-changes.ts';
import type { Report, ReportFacts } from './report/report.ts';
import type { BaselineSide } from './verdict/gate-context.ts';

interface Telling {
  gates: Gates;
  run: RunFacts;
  stored: Pick<StoredRun, 'folder' | 'run' | 'trials' | 'base' | 'byBase'>;
  /** What the base's yardstick says, and its form of a case. */
  byBase?: RunFacts;
  readByBase?: (
    entry: Pick<CaseEntry, 'id' | 'case_hash' | 'expectation_hash'>,
  ) => Promise<Case | undefined>;
  baseline: BaselineSide;
  baselineRun: BaselineSearch;
  cases?: CaseSource;
  facts: Omit<ReportFacts, 'details'>;
}

/** The verdict as a report, with the cases that a reader should see. */
export async function tellVerdict(verdict: Verdict, telling: Telling): Promise<Report> {
  const { gates, run, stored, byBase, readByBase, baseline, baselineRun, cases, facts } = telling;
  const { policy, signatures } = stored.run;
  const acceptances = signatures ? describeAcceptances(signatures) : [];
  const { choices, counts } = chooseCases({
    verdict,
    run,
    ...(baseline.facts && { baseline: baseline.facts }),
    ...(baseline.asMeasured && { asMeasured: baseline.asMeasured }),
    ...(byBase && { byBase }),
    critical: gates.critical.tags,
    safety: gates.safety.tags,
  });
  const details = await collectDetails(choices, {
    trials: stored.trials(),
    ...(byBase && { byBase: stored.byBase() }),
    ...(stored.run.fresh
      ? { baselineTrials: stored.base() }
      : baselineRun.status === 'found' && { baselineTrials: baselineRun.stored.trials() }),
    readCase: createCaseReader(cases, choices, readByBase),
  });
  const pinChanges =
    baselineRun.status === 'found'
      ? listPinChanges(baselineRun.stored.run.pins, stored.run.pins)
      : [];
  const target = findTarget(stored.run, baselineRun);
  const targetChanges = target ? listTargetChanges(target, stored.run.target) : [];
  return buildReport(verdict, {
    ...facts,
    ...(facts.outputs === 'none' && { redact: withholdMessages(facts.redact, telling) }),
    details,
    counts,
    ...(pinChanges.length > 0 && { pinChanges }),
    ...(targetChanges.length > 0 && { targetChanges }),
    ...(policy && policy.changes.length > 0 && { policyChanges: policy.changes }),
    ...(acceptances.length > 0 && { acceptances }),
  });
}

/** What answered on the baseline's side. */
function findTarget({ fresh }: RunDocument, baseline: BaselineSearch): TargetFacts | undefined {
  if (fresh) return fresh.target;
  return baseline.status === 'found' ? baseline.stored.run.target : undefined;
}

/**
 * What a target or a scorer said in place of an answer may quote one: where no outputs are published, verdicts and notes
 * say only what kind of error it was.
 */
export function withholdMessages(
  redact: ReportFacts['redact'],
  { run, baseline }: Pick<Telling, 'run' | 'baseline'>,
): ReportFacts['redact'] {
  const sides = [run, ...(baseline.facts ? [baseline.facts] : [])];
  const messages = new Map<string, string>();
  for (const { cases, metrics } of sides) {
    for (const { trials } of cases)
      for (const { error } of trials)
        if (error) messages.set(error.message, error.code === undefined ? '' : `${error.code}, `);
    for (const { error } of Object.values(metrics))
      if (error !== undefined) messages.set(error, '');
  }
  const longestFirst = [...messages].sort(([a], [b]) => b.length - a.length);
  // where one is told it is the whole text, or stands behind a colon: a message `no` is not every "no"
  return (text) =>
    redact(
      longestFirst.reduce((left, [message, code]) => {
        const told = `(${code}message not published)`;
        return left === message ? told : left.replaceAll(`: ${message}`, () => `: ${told}`);
      }, text),
    );
}

/** Reads only the cases that are shown. */
function createCaseReader(
  cases: CaseSource | undefined,
  choices: readonly CaseChoice[],
  readByBase: Telling['readByBase'],
): (choice: CaseChoice) => Promise<Case | undefined> {
  type Content = Pick<CaseChoice['after'], 'case_hash' | 'expectation_hash'>;
  const keyOf = (content: Content): string => `${content.case_hash} ${content.expectation_hash}`;
  const shown = new Set(choices.map(({ after }) => keyOf(after)));
  const entries = Map.groupBy(
    cases?.entries.filter((entry) => shown.has(keyOf(entry))) ?? [],
    keyOf,
  );
  return async ({ after, form }) => {
    if (form === 'scored') return await readByBase?.(after);
    const twins = entries.get(keyOf(after)) ?? [];
    const entry = twins.find(({ id, kept }) => id === after.id && kept === after.kept) ?? twins[0];
    return entry && cases ? await cases.read(entry) : undefined;
  };
}
