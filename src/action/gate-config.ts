import type { AttemptConclusion } from '../adapters/github/attempt-conclusion.ts';
import { parseBaselineChoice } from '../adapters/github/baseline-choice.ts';
import { createBaselineStore, toWorkflowPath } from '../adapters/github/find-baseline.ts';
import { findEarlierTrials } from '../adapters/github/reruns.ts';
import { connectPorts } from '../adapters/connect.ts';
import { openRepository } from '../adapters/storage/repository-files.ts';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Suite } from '../domain/case.ts';
import type { Trial } from '../domain/run.ts';
import { TOOL_VERSION } from '../domain/version.ts';
import { describeError, UserError, type Problem } from '../errors.ts';
import { gateSuite, type GatedSuite } from '../gate-suite.ts';
import type { BaselineSearch, Log, Target } from '../ports.ts';
import type { RunIdentity } from '../run/describe-run.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

const MINUTE_MS = 60_000;

/** What became of one suite file. */
export type SuiteOutcome =
  | { kind: 'gated'; config: string; gated: GatedSuite; baseline: BaselineSearch }
  | { kind: 'refused'; config: string; suite?: string; problems: readonly Problem[] };

/** Hears of every run that begins, so that a cancelled job's post step finds it. */
export type RunListener = (suite: string, folder: string) => Promise<void>;

/** Gates one suite file; what the user can mend is an outcome, not an exception, so that the other suites still run. */
export async function gateConfig(
  config: string,
  host: ActionHost,
  survey: Survey,
  { log, onRun }: { log: Log; onRun: RunListener },
): Promise<SuiteOutcome> {
  let suiteName: string | undefined;
  let baseline: BaselineSearch = { status: 'none', why: 'not searched', refused: [] };
  const ports = connectPorts({
    root: host.workspace,
    files: openRepository(host.workspace),
    childEntry: host.childEntry,
    env: host.env,
    openai: host.inputs.openai,
    runsFolder: `${host.tempFolder}/touchstone-runs`,
    clock: systemClock,
    log,
    async findEarlier(suite, target) {
      suiteName = suite.suite;
      return await takeEarlier(suite, target, host, survey);
    },
    async findBaseline(suite, signal) {
      suiteName = suite.suite;
      baseline = await searchBaseline(suite, signal, { host, survey, log });
      return baseline;
    },
    onStore: onRun,
  });
  try {
    const gated = await gateSuite(
      {
        config,
        selection: {},
        purpose: survey.occasion.looks ? 'decide' : 'record',
        identity: identify(survey),
        report: describeContext(config, survey),
      },
      ports,
      host.signal,
    );
    return { kind: 'gated', config, gated, baseline };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      kind: 'refused',
      config,
      ...(suiteName !== undefined && { suite: suiteName }),
      problems: error.problems,
    };
  } finally {
    await ports.close();
  }
}

async function searchBaseline(
  suite: Suite,
  signal: AbortSignal,
  { host, survey, log }: { host: ActionHost; survey: Survey; log: Log },
): Promise<BaselineSearch> {
  const { occasion, client, base } = survey;
  const { inputs, workspace, tempFolder } = host;
  const choice = parseBaselineChoice(inputs.baseline, {
    checkout: workspace,
    untrustedCheckout: occasion.prNumber !== undefined || occasion.event === 'merge_group',
  });
  if (choice.kind === 'auto' && base.status !== 'found')
    return { status: 'none', why: base.why, refused: [] };
  const store = createBaselineStore({
    client,
    clock: systemClock,
    repository: occasion.repository,
    tempFolder,
    openRun: openStoredRun,
    log,
    choice,
    wantedSha: base.status === 'found' ? base.sha : undefined,
    ownRunId: occasion.runId,
    workflowPath:
      inputs.baselineWorkflow === undefined
        ? occasion.workflowFile
        : toWorkflowPath(inputs.baselineWorkflow),
    waitMs: suite.gates.baseline.wait_minutes * MINUTE_MS,
  });
  return await store.find(suite.suite, signal);
}

/** What was measured for this head before. A baseline is measured anew, always. */
async function takeEarlier(
  suite: Suite,
  target: Target,
  host: ActionHost,
  { occasion, client }: Survey,
): Promise<{ trials?: AsyncIterable<Trial>; notes: string[] }> {
  if (occasion.records || occasion.headSha === undefined) return { notes: [] };
  const found = await findEarlierTrials(
    {
      client,
      clock: systemClock,
      repository: occasion.repository,
      tempFolder: host.tempFolder,
      openRun: openStoredRun,
      cache: { workspace: host.workspace, tempFolder: host.tempFolder },
      runId: occasion.runId,
      attempt: occasion.attempt,
    },
    { suite: suite.suite, headSha: occasion.headSha },
    host.signal,
  ).catch((error: unknown) => ({ status: 'none' as const, notes: [describeError(error)] }));
  if (found.status === 'lost') {
    const before = `attempt ${found.attempt - 1} said ${describeAttempt(found.previous)}`;
    return { notes: [`attempt ${found.attempt}; earlier trials lost; ${before}`] };
  }
  if (found.status === 'none') return { notes: [] };
  const { run } = found.stored;
  const isSame = run.suite_digest === suite.digest && run.target.digest === target.facts.digest;
  return isSame ? { trials: found.stored.trials(), notes: [] } : { notes: [] };
}

function describeAttempt(previous: AttemptConclusion): string {
  return previous.status === 'known' ? previous.said : `nothing that is known (${previous.why})`;
}

function identify({ occasion, commit, tree, base }: Survey): RunIdentity {
  const { repository, runId, attempt, headSha, event } = occasion;
  return {
    commit,
    ...(tree !== undefined && { tree }),
    ...(base.status === 'found' && { base_commit: base.sha }),
    ...(headSha !== undefined && { head: headSha }),
    attempt,
    run_id: runId,
    ...(repository.id !== undefined && { repository_id: repository.id }),
    tool_version: TOOL_VERSION,
    environment: {
      node: process.version,
      platform: process.platform,
      host: 'github-actions',
      event,
    },
  };
}

function describeContext(config: string, { occasion, commit }: Survey) {
  const { serverUrl, repository, runId, headSha, attempt, prNumber } = occasion;
  const home = `${serverUrl}/${repository.owner}/${repository.name}`;
  return {
    subject: prNumber === undefined ? ('commit' as const) : ('pull-request' as const),
    links: { run: `${home}/actions/runs/${runId}`, blob: `${home}/blob/${headSha ?? commit}` },
    reproduce: `touchstone run ${config}`,
    head: headSha ?? commit,
    attempt,
  };
}
