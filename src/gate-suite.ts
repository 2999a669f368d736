import { announceEstimate } from './announce-estimate.ts';
import type { Approvals } from './domain/acceptance.ts';
import type { Suite } from './domain/case.ts';
import type { Shard } from './domain/shard.ts';
import { governSuite, type BaseSuite, type Governed } from './govern-suite.ts';
import { openFresh } from './open-base.ts';
import { openYardstick, readScored } from './open-yardstick.ts';
import { UserError } from './errors.ts';
import { describeJudges } from './describe-judges.ts';
import { runSuite, type RunOutcome } from './pipeline.ts';
import type { RunRequest } from './run-request.ts';
import type {
  BaselineSearch,
  Clock,
  Log,
  Prices,
  ReleaseSearch,
  RepositoryFiles,
  RunStore,
  Target,
} from './ports.ts';
import type { BaseFiles, OtherTree } from './ports/base-files.ts';
import type { EarlierBase } from './ports/earlier.ts';
import type { ResponseCache } from './ports/response-cache.ts';
import type { PreparedSuite } from './prepared-suite.ts';
import { prepareSuite, readSuite, refuseIdleMetrics, type SuiteTools } from './prepare-suite.ts';
import { readSignatures } from './read-signatures.ts';
import {
  asksForRelease,
  listOpponents,
  readBaseline,
  readRelease,
  refuseOtherSuite,
  type Opponents,
} from './read-sides.ts';
import { isAffected, isAlwaysTouched } from './config/affected-paths.ts';
import type { Report, ReportFacts } from './report/report.ts';
import { boundTime } from './run/bound-time.ts';
import type { Selection } from './run/select-cases.ts';
import { recallAnswers } from './run/target-memory.ts';
import type { Turns } from './run/turns.ts';
import { tellOddities } from './tell-oddities.ts';
import { tellVerdict } from './tell-verdict.ts';

/** What the world must give to gate a suite; the hosts introduce the adapters. */
export interface GatePorts {
  files: RepositoryFiles;
  toolsFor: (suite: Suite) => SuiteTools;
  /** @throws UserError for what the user can mend before the first call: a missing key or variable, a refused host */
  connectTarget(suite: Suite): Promise<Target>;
  /** The store of this run, and the trials that were measured before. @throws UserError where a run that is named cannot be gone on with */
  openStore(prepared: PreparedSuite, target: Target, shard?: Shard): Promise<OpenedStore>;
  /** The commit whose policy and yardstick hold, and what its scorers and judges ask of the world. */
  readBase: () => Promise<BaseFiles>;
  baseToolsFor: (suite: Suite, base: BaseSuite) => SuiteTools;
  /** Who approved the head commit; `among`: only these people matter. */
  findApprovals: (among: readonly string[] | undefined) => Promise<Approvals>;
  /** Another commit's files and targets, and of which files the neighbourhood is needed. */
  openTree: (commit: string, beside: readonly string[]) => Promise<OtherTree | { why: string }>;
  /** @throws UserError where somebody named a baseline that cannot serve */
  findBaseline(suite: Suite, signal: AbortSignal): Promise<BaselineSearch>;
  /** Somebody named it: it need not be waited for, and one that cannot serve is refused before the first call. */
  isBaselineNamed?: (() => boolean) | undefined;
  /** The last release's run, beside the baseline that was found. */
  findRelease(suite: Suite, baseline: BaselineSearch, signal: AbortSignal): Promise<ReleaseSearch>;
  pricesFor: (suite: Suite) => Prices;
  /** Once, before the clock starts: warm-up, digest of the retrieval index. @throws UserError (`warmup`) where a command of these fails */
  prepareTarget(suite: Suite, signal: AbortSignal): Promise<{ retrievalIndex?: string }>;
  /** Answers that were kept before; undefined: none are to be used, or kept. */
  cacheFor: (suite: Suite) => ResponseCache | undefined;
  clock: Clock;
  turns: Turns;
  log: Log;
}

/** Where a run goes, and what was measured before. */
export type OpenedStore = { goesOn: boolean } & Pick<RunRequest, 'store' | 'earlier' | 'notes'> &
  Partial<
    Pick<
      RunRequest,
      | 'earlierFrom'
      | 'earlierUsage'
      | 'earlierJudges'
      | 'earlierRescored'
      | 'earlierByBase'
      | 'lateNotes'
      | 'lost'
      | 'merged'
    >
  > & {
    earlierBase?: EarlierBase;
  };

/** What is asked for: a suite file, and what of it is run for what. */
export interface GateRequest extends Pick<RunRequest, 'purpose' | 'identity'> {
  config: string;
  /** The name that the suite goes by with the host: another one inside the file is refused. Absent: whatever it says. */
  named?: { suite: string | undefined };
  /** Only suites that the base has: a stranger's own bars are none. */
  knownOnly?: boolean;
  selection: Selection;
  report: ReportContext;
}

/** What a report says beside the verdict, as far as the host knows it. */
export type ReportContext = Omit<ReportFacts, 'details' | 'mode' | 'outputs'>;

/** A gated suite: its verdict as a report, and where the documents lie. */
export interface GatedSuite {
  suite: Suite;
  report: Report;
  folder: string;
  outcome: RunOutcome;
  /** The stored runs that it was compared with. */
  opponents: Opponents;
}

/** Suite file → run → verdict → report, with every document in the run's folder. */
export async function gateSuite(
  request: GateRequest,
  ports: GatePorts,
  signal: AbortSignal,
): Promise<GatedSuite> {
  const { clock, turns, log } = ports;
  const startedMs = clock.elapsed();
  const { prepared, governed } = await openSuite(request, ports);
  const { suite } = prepared;
  const target = await ports.connectTarget(suite);
  const resources: { close(): Promise<void> }[] = [target];
  try {
    const { search, ...sides } = await searchSides(ports, { prepared, target }, signal);
    const odd = tellOddities(prepared, target, ports);
    const signed = await readSignatures({ prepared, governed, purpose: request.purpose, ...ports });
    const ready = await ports.prepareTarget(suite, signal);
    const opened = await ports.openStore(prepared, target);
    const { store } = opened;
    resources.push(store);
    const cache = ports.cacheFor(suite);
    const memory = recallAnswers(cache, { ...ready, run: suite.run });
    const expecting = { ...request, ...opened, prepared, target, search, memory, signal };
    await announceEstimate(expecting, ports);
    const beside = { ...ports, suite, search, earlier: opened.earlierBase };
    const { base, refused } = await openFresh(request, beside);
    if (base) resources.push(base);
    const time = boundTime(signal, { run: suite.run, purpose: request.purpose, clock });
    resources.push(time);
    const outcome = await runSuite({
      ...request,
      ...ready,
      prepared,
      target,
      ...opened,
      notes: [...opened.notes, ...governed.notes, ...signed.warnings, ...odd, ...refused],
      ...(governed.record && { policy: governed.record }),
      ...(signed.record && { signatures: signed.record }),
      ...sides,
      ...(cache && { cache }),
      ...(base && { base }),
      clock,
      turns,
      log,
      signal: time.signal,
      waits: time.waits,
    });
    const report = await tellOutcome(outcome, {
      prepared,
      store,
      baselineRun: await search,
      context: { ...request.report, elapsedMs: clock.elapsed() - startedMs },
    });
    const { folder } = store;
    return { suite, report, folder, outcome, opponents: await listOpponents(sides, outcome.sides) };
  } finally {
    await Promise.all(resources.map((resource) => resource.close()));
  }
}

/** The suite under the policy that holds, and, where the change moves the base's yardstick, under both. */
export async function openSuite(
  { config, named, knownOnly, selection }: Omit<GateRequest, 'report'>,
  { files, toolsFor, baseToolsFor, readBase }: GatePorts,
): Promise<{ prepared: PreparedSuite; governed: Governed }> {
  let governed: Governed | undefined;
  const govern = async (suite: Suite): Promise<Suite> => {
    if (named && named.suite !== suite.suite) throw refuseName(suite);
    governed = await governSuite(suite, await readBase());
    if (knownOnly && !governed.base) throw refuseUnknown(suite);
    return governed.suite;
  };
  const loaded = await readSuite(config, files, toolsFor, { govern, selection });
  if (!governed) throw new Error('a suite is read under a policy');
  refuseIdleMetrics(loaded, governed.base?.suite);
  const prepared = await prepareSuite(loaded, selection, files);
  const { base } = governed;
  if (!base) return { prepared, governed };
  const opening = { prepared, loaded, base, selection, files, toolsFor: baseToolsFor };
  return { prepared: await openYardstick(opening), governed };
}

/** Two names for one suite would be a way round its policy: one for what stands on the base, one for what is judged. */
function refuseName({ suite, file }: Suite): UserError {
  return new UserError({
    code: 'suite-name',
    message: `the suite is called \`${suite}\`, and the file does not say so on a line of its own`,
    place: { file },
    hint: `write \`suite: ${suite}\` on one line, at its beginning`,
  });
}

function refuseUnknown({ suite, file }: Suite): UserError {
  return new UserError({
    code: 'fork-code',
    message: `the base commit has no suite \`${suite}\`: in a run with secrets a fork’s own bars, hosts and budgets do not count`,
    place: { file },
    hint: 'a new suite of a fork is measured once it is merged, or once its branch is pushed to this repository',
  });
}

async function tellOutcome(
  { judgement, facts, byBase, run, sides }: RunOutcome,
  {
    prepared: { suite, cases, yardstick },
    store,
    baselineRun,
    context,
  }: {
    prepared: PreparedSuite;
    store: RunStore;
    baselineRun: BaselineSearch;
    context: ReportContext;
  },
): Promise<Report> {
  return await tellVerdict(judgement.verdict, {
    gates: suite.gates,
    run: facts,
    stored: {
      folder: store.folder,
      run,
      trials: () => store.trials(),
      base: () => store.base(),
      byBase: () => store.byBase(),
    },
    ...(byBase && { byBase }),
    ...(yardstick && { readByBase: (entry) => readScored(yardstick, entry) }),
    baseline: sides.baseline,
    baselineRun,
    cases,
    facts: { ...context, mode: suite.mode, outputs: suite.report.outputs },
  });
}

/** Begins to look for what the run is compared with: it is awaited after the first look. */
async function searchSides(
  ports: GatePorts,
  { prepared, target }: { prepared: PreparedSuite; target: Target },
  signal: AbortSignal,
): Promise<
  { search: Promise<BaselineSearch>; baseline: RunRequest['baseline'] } & Pick<
    Partial<RunRequest>,
    'release'
  >
> {
  const { suite } = prepared;
  const judges = await describeJudges(prepared.judges);
  const isDependency = dependenciesOf(prepared, target);
  const reading = { suite, clock: ports.clock, judges, isDependency };
  const search = ports.findBaseline(suite, signal);
  if (ports.isBaselineNamed?.()) refuseOtherSuite(await search, suite);
  const baseline = search.then((found) => readBaseline(found, reading));
  // until then nobody else may see them fail
  baseline.catch(() => undefined);
  if (!asksForRelease(suite)) return { search, baseline };
  const release = search
    .then((found) => ports.findRelease(suite, found, signal))
    .then((found) => readRelease(found, reading));
  release.catch(() => undefined);
  return { search, baseline, release };
}

/** Whether a change of this file may change an answer or its score. Of code that runs, only policy's `affected_by` tells. */
function dependenciesOf(
  { files, suite }: PreparedSuite,
  { sources }: Target,
): (path: string) => boolean {
  const { affected_by: globs } = suite.run;
  const isNamed = (path: string): boolean => files.has(path) || (sources ?? []).includes(path);
  if (globs)
    return (path) =>
      isNamed(path) ||
      path === suite.target.module ||
      isAlwaysTouched(path) ||
      isAffected(path, globs);
  return sources ? isNamed : () => true;
}
