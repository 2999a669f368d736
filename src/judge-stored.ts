import { alignStored } from './align-baseline.ts';
import type { CaseSource, Suite } from './domain/case.ts';
import type { RunFacts } from './domain/facts.ts';
import { UserError } from './errors.ts';
import type { ReportContext } from './gate-suite.ts';
import type { BaselineSearch, Clock, StoredRun } from './ports.ts';
import {
  asksForRelease,
  foldBase,
  readBaseline,
  readRelease,
  replaceByFresh,
  takeCarried,
} from './read-sides.ts';
import type { Report } from './report/report.ts';
import { foldByBase } from './score-by-base.ts';
import { tellVerdict } from './tell-verdict.ts';
import { nameShard } from './values/shard.ts';
import { foldStoredRun, readStanding } from './verdict/fold-trials.ts';
import { judgeRun } from './verdict/judge-run.ts';

/** The verdict of stored runs, by the gates of a suite file as it stands; nothing is called. */
export async function judgeStored(
  stored: StoredRun,
  search: BaselineSearch,
  {
    suite,
    cases,
    clock,
    context,
  }: { suite: Suite; cases?: CaseSource; clock: Clock; context: ReportContext },
): Promise<Report> {
  if (stored.run.suite !== suite.suite)
    throw new UserError({
      code: 'other-suite',
      message: `the run is of suite \`${stored.run.suite}\`, the suite file is \`${suite.suite}\``,
      place: { file: suite.file },
      hint: 'name the suite file of the run with --config',
    });
  if (stored.run.shard)
    throw new UserError({
      code: 'one-shard',
      message: `the run is ${nameShard(stored.run.shard)}: a part of a run has no verdict`,
      hint: 'merge it with the others first: touchstone merge DIR...',
    });
  const measured = await foldStoredRun(stored, readStanding(stored.run, 'run'));
  const run = inDatasetOrder(measured, cases);
  // a stored run is compared with what was named: nothing lies between
  const { judges = [] } = stored.run;
  const reading = { suite, clock, judges, isDependency: () => false };
  const found = await readBaseline(search, reading);
  const baseline = stored.run.fresh
    ? replaceByFresh(found.side, await foldBase(stored))
    : await alignStored(stored, found, 'baseline');
  const release = asksForRelease(suite)
    ? await readRelease(await takeCarried(search), reading)
    : undefined;
  const byBase = stored.run.yardstick && (await foldByBase(stored));
  const { verdict } = judgeRun({
    gates: suite.gates,
    run,
    baseline,
    ...(byBase && { byBase }),
    ...(release && { release: await alignStored(stored, release, 'release') }),
  });
  return await tellVerdict(verdict, {
    gates: suite.gates,
    run,
    stored,
    ...(byBase && { byBase }),
    baseline,
    baselineRun: search,
    ...(cases && { cases }),
    facts: { ...context, mode: suite.mode, outputs: suite.report.outputs },
  });
}

/** Trials are stored as they finished; people know their cases in another order. */
function inDatasetOrder(run: RunFacts, cases: CaseSource | undefined): RunFacts {
  const order = new Map(cases?.entries.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: { id: string }): number => order.get(id) ?? order.size;
  return { ...run, cases: run.cases.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}
