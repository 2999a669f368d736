import type { AttemptConclusion } from '../adapters/github/attempt-conclusion.ts';
import { findEarlierBatches, findEarlierTrials } from '../adapters/github/reruns.ts';
import {
  connectPorts,
  readBase,
  readByBase,
  readRescored,
  type EarlierTrials,
} from '../adapters/connect.ts';
import { openRepository } from '../adapters/storage/repository-files.ts';
import { isMeasuredAlike, type Undertaking } from '../adapters/storage/refuse-other-run.ts';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Trial } from '../domain/run.ts';
import { TOOL_VERSION } from '../domain/version.ts';
import { describeError, UserError, type Problem } from '../errors.ts';
import { gateSuite, type GatedSuite, type GatePorts } from '../gate-suite.ts';
import type { BaseFiles, BaselineSearch, Log, ReleaseSearch } from '../ports.ts';
import type { RunIdentity } from '../run/describe-run.ts';
import { mapTexts } from '../values/map-texts.ts';
import type { ActionHost } from './host.ts';
import type { NamedConfig } from './list-configs.ts';
import { askApprovals } from './ask-approvals.ts';
import { askForMaintainer, dropWithheld } from './needs-maintainer.ts';
import { openSides, type Sides } from './search-sides.ts';
import { refuseExecution, refuseForkCode } from './refuse-fork-code.ts';
import type { Survey } from './survey.ts';

/** What became of one suite file. */
export type SuiteOutcome =
  | {
      kind: 'gated';
      config: string;
      gated: GatedSuite;
      baseline: BaselineSearch;
      /** Of a main run. */
      release?: ReleaseSearch;
    }
  | {
      kind: 'refused';
      config: string;
      suite?: string;
      problems: readonly Problem[];
      /** A suite that is gone; absent: could not be measured. */
      verdict?: 'fail';
    };

/** Hears of every run that begins, so that a cancelled job's post step finds it. */
export type RunListener = (suite: string, folder: string) => Promise<void>;

/** Gates one suite file; what the user can mend is an outcome, not an exception, so that the other suites still run. */
export async function gateConfig(
  { config, suite }: NamedConfig,
  host: ActionHost,
  survey: Survey,
  { log, onRun }: { log: Log; onRun: RunListener },
): Promise<SuiteOutcome> {
  let sides: Sides;
  const connected = connectSuite(host, survey, { log, onRun, sides: () => sides });
  const ports = isForksDispatch(survey) ? withoutForkCode(connected) : connected;
  try {
    // a mistake in an input is told before anything is paid for
    sides = openSides(host, survey, log);
    const gated = await gateSuite(
      {
        config,
        named: { suite },
        knownOnly: isForksDispatch(survey),
        selection: {},
        purpose: survey.occasion.looks ? 'decide' : 'record',
        identity: identify(survey),
        report: { ...describeContext(config, host.env, survey), redact: host.secrets.redact },
      },
      ports,
      host.signal,
    );
    const { baseline } = sides;
    const reproduce = describeReproduction(config, baseline, survey.policyBase.base);
    const report = { ...gated.report, reproduce };
    // a main run carries the release, whether or not a gate asks for it yet
    const carried =
      survey.occasion.records && (await sides.findRelease(gated.suite, baseline, host.signal));
    return {
      kind: 'gated',
      config,
      gated: { ...gated, report },
      baseline,
      ...(carried && { release: carried }),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      kind: 'refused',
      config,
      ...(suite !== undefined && { suite }),
      problems: mapTexts(
        await askForMaintainer(error.problems, { ...survey, config, ports }),
        host.secrets.redact,
      ),
    };
  } finally {
    await connected.close();
  }
}

function connectSuite(
  host: ActionHost,
  survey: Survey,
  { log, onRun, sides }: { log: Log; onRun: RunListener; sides: () => Sides },
): ReturnType<typeof connectPorts> {
  return connectPorts({
    root: host.workspace,
    files: openRepository(host.workspace),
    childEntry: host.childEntry,
    env: dropWithheld(host.env, survey.occasion),
    openai: host.inputs.openai,
    secrets: host.secrets,
    runsFolder: `${host.tempFolder}/touchstone-runs`,
    clock: systemClock,
    log,
    findEarlier: (undertaking) => takeEarlier(undertaking, host, survey),
    readBase: async () => survey.policyBase.base,
    findApprovals: (among) => askApprovals(survey, host, among),
    findBaseline: (suite, signal) => sides().findBaseline(suite, signal),
    findRelease: (suite, found, signal) => sides().findRelease(suite, found, signal),
    onStore: onRun,
  });
}

/** A run with secrets of what a stranger wrote. */
function isForksDispatch({ occasion }: Survey): boolean {
  return occasion.event === 'workflow_dispatch' && occasion.fork;
}

/** A dispatch runs with secrets, whoever wrote the head. */
function withoutForkCode(ports: ReturnType<typeof connectPorts>): GatePorts {
  return {
    ...ports,
    toolsFor(suite) {
      refuseForkCode(suite);
      const tools = ports.toolsFor(suite);
      return { ...tools, sandbox: refuseExecution(tools.sandbox, suite.file) };
    },
    baseToolsFor(suite, base) {
      const tools = ports.baseToolsFor(suite, base);
      return { ...tools, sandbox: refuseExecution(tools.sandbox, suite.file) };
    },
    // the base commit's code is ours; the packages that it would load are what the fork's files asked for
    openTree: async () => ({ why: "packages beside a fork's head are the fork's: no code is run" }),
  };
}

/** What was measured for this head before. A baseline is measured anew, always: at most it waits on for what its own run has submitted. */
async function takeEarlier(
  undertaking: Undertaking,
  host: ActionHost,
  survey: Survey,
): Promise<EarlierTrials> {
  const { occasion, base, tree } = survey;
  const { headSha } = occasion;
  if (headSha === undefined) return { notes: [] };
  const attempts = listAttempts(host, survey);
  const scope = {
    suite: undertaking.suite.suite,
    headSha,
    ...(base.status === 'found' && { baseCommit: base.sha }),
    ...(tree !== undefined && { tree }),
  };
  if (occasion.records) {
    if (!undertaking.suite.run.batch) return { notes: [] };
    const folder = await findEarlierBatches(attempts, scope, host.signal).catch(() => undefined);
    return { ...(folder !== undefined && { folder }), notes: [] };
  }
  const found = await findEarlierTrials(
    {
      ...attempts,
      // what the default branch's cache holds, a stranger's workflow may have written; and a workflow that lies in another
      // repository has no runs of its own here
      ...(!occasion.fork &&
        !occasion.foreignWorkflow && {
          cache: { workspace: host.workspace, tempFolder: host.tempFolder },
        }),
      // a fork's runs are the fork's word: only its own attempts count
      ...(occasion.prNumber !== undefined &&
        !occasion.fork &&
        !occasion.foreignWorkflow &&
        occasion.workflowFile !== undefined && { workflowPath: occasion.workflowFile }),
    },
    scope,
    host.signal,
  ).catch((error: unknown) => ({ status: 'none' as const, notes: [describeError(error)] }));
  if (found.status === 'lost') {
    const before = `attempt ${found.attempt - 1} said ${describeAttempt(found.previous)}`;
    return { notes: [`attempt ${found.attempt}; earlier trials lost; ${before}`] };
  }
  if (found.status === 'none') return { notes: [] };
  const { run } = found.stored;
  if (!isMeasuredAlike(run, undertaking)) return { notes: [] };
  const isDead = run.stopped?.reason === 'breaker';
  const trials = found.stored.trials();
  const { earlierBase } = readBase(found.stored, false);
  const { earlierByBase } = readByBase(found.stored, false);
  return {
    trials: isDead ? withoutErrors(trials) : trials,
    ...(earlierBase && { base: earlierBase }),
    rescored: readRescored(found.stored, false),
    ...(earlierByBase && { byBase: earlierByBase }),
    ...(run.judges && { judges: run.judges }),
    folder: found.stored.folder,
    notes: [],
  };
}

/** This attempt, and what its earlier ones are read with. */
function listAttempts({ tempFolder }: ActionHost, { occasion, client }: Survey) {
  const { repository, runId, attempt } = occasion;
  const tools = { client, clock: systemClock, tempFolder, openRun: openStoredRun };
  return { ...tools, repository, runId, attempt };
}

/** A target that failed on every case was not there: once it is, that says nothing of it. */
async function* withoutErrors(trials: AsyncIterable<Trial>): AsyncGenerator<Trial> {
  for await (const trial of trials) if (!trial.output.error) yield trial;
}

/** GitHub's words for a run, in ours. */
const VERDICT_WORDS = new Map([
  ['success', 'pass'],
  ['failure', 'fail'],
]);

function describeAttempt(previous: AttemptConclusion): string {
  return previous.status === 'known'
    ? (VERDICT_WORDS.get(previous.said) ?? previous.said)
    : `nothing that is known (${previous.why})`;
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

/** One line for a laptop: the same baseline, the same suite. */
function describeReproduction(config: string, baseline: BaselineSearch, base: BaseFiles): string {
  const onto = base.status === 'read' ? ` --base ${base.commit}` : '';
  const run = `touchstone run ${config}${onto}`;
  const { run_id: runId, suite } = baseline.status === 'found' ? baseline.stored.run : {};
  if (runId === undefined) return run;
  const folder = '/tmp/touchstone-baseline';
  return `gh run download ${runId} -n touchstone-${suite} -D ${folder} && ${run} --baseline ${folder}`;
}

function describeContext(config: string, env: ActionHost['env'], { occasion, commit }: Survey) {
  const { serverUrl, repository, runId, headSha, attempt, prNumber } = occasion;
  const home = `${serverUrl}/${repository.owner}/${repository.name}`;
  return {
    subject: prNumber === undefined ? ('commit' as const) : ('pull-request' as const),
    links: {
      run: `${home}/actions/runs/${runId}`,
      blob: `${home}/blob/${headSha ?? commit}`,
      ...findDocs(serverUrl, env),
    },
    reproduce: `touchstone run ${config}`,
    head: headSha ?? commit,
    attempt,
  };
}

/** The pages of the release that runs; nothing where the Action is the checkout itself. */
function findDocs(serverUrl: string, env: ActionHost['env']): { docs?: string } {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  return repository && ref ? { docs: `${serverUrl}/${repository}/blob/${ref}/docs` } : {};
}
