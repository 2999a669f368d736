import { connectPorts } from '../adapters/connect.ts';
import { openRepository } from '../adapters/storage/repository-files.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { loadSuite } from '../config/load-suite.ts';
import { TOOL_VERSION } from '../domain/version.ts';
import { UserError, type Problem } from '../errors.ts';
import { gateShards } from '../gate-shards.ts';
import { gateSuite, type GatedSuite, type GatePorts } from '../gate-suite.ts';
import type { Untouched } from '../find-untouched.ts';
import type { BaselineSearch, Log, ReleaseSearch } from '../ports.ts';
import type { BaseFiles } from '../ports/base-files.ts';
import type { RunIdentity } from '../run/describe-run.ts';
import type { Report } from '../report/report.ts';
import { tellUntouched } from '../tell-untouched.ts';
import { mapTexts } from '../values/map-texts.ts';
import type { ActionHost } from './host.ts';
import type { NamedConfig } from './list-configs.ts';
import { askApprovals } from './ask-approvals.ts';
import { findDocs } from './find-docs.ts';
import { findRunShards, surveyRunShards } from './find-run-shards.ts';
import { placeResponses } from './keep-responses.ts';
import { askForMaintainer, dropWithheld } from './needs-maintainer.ts';
import { leaveUntouched } from './leave-untouched.ts';
import { openSides, type Sides } from './search-sides.ts';
import { refuseExecution, refuseForkCode } from './refuse-fork-code.ts';
import type { Survey } from './survey.ts';
import { takeEarlier } from './take-earlier.ts';
import { withholdTexts } from './withhold-texts.ts';
import type { PolicyNote } from '../report/policy-notes.ts';
import { quotePath } from '../values/quote-word.ts';
import { runsFolderOf } from '../values/repository-path.ts';

/** What became of one suite file. */
export type SuiteOutcome =
  | {
      kind: 'gated';
      config: string;
      gated: GatedSuite;
      baseline: BaselineSearch;
      /** Of a main run. */
      release?: ReleaseSearch;
      /** Why what was measured does not stand: a main run that is no baseline, since it could not be uploaded; or another job's beside it. */
      unstored?: Problem;
    }
  | {
      kind: 'untouched';
      config: string;
      untouched: Untouched;
      report: Report;
      /** Of a main run. */
      release?: ReleaseSearch;
    }
  /** Taken out, and in report mode on the base commit. */
  | { kind: 'gone'; config: string; suite: string; report: Report }
  | {
      kind: 'refused';
      config: string;
      suite?: string;
      problems: readonly Problem[];
      /** What the change would do to its policy, where nothing was called. */
      policy?: PolicyNote;
      /** A suite that is gone and would block; absent: could not be measured. */
      verdict?: 'fail';
      /** Its run had begun: what that spent is not known. */
      begun?: true;
    };

/** Hears of every run that begins, so that a cancelled job's post step finds it. */
export type RunListener = (suite: string, folder: string) => Promise<void>;

/** Gates one suite file; what the user can mend is an outcome, not an exception, so that the other suites still run. */
export async function gateConfig(
  { config, suite, missing }: NamedConfig,
  host: ActionHost,
  survey: Survey,
  { log, onRun }: { log: Log; onRun: RunListener },
): Promise<SuiteOutcome> {
  let sides: Sides;
  const known: { begun?: true } = {};
  const noteRun: RunListener = (name, folder) => {
    known.begun = true;
    return onRun(name, folder);
  };
  const connected = connectSuite(host, survey, { log, onRun: noteRun, sides: () => sides });
  const ports = guardPorts(connected, survey);
  try {
    // a repository without a suite often lacks the workflow that records baselines too: the first is the cause
    if (missing) await loadSuite(config, ports.files);
    // a mistake in an input is told before anything is paid for
    sides = await openSides(host, survey, log);
    const request = {
      ...describeRequest({ config, ...(suite !== undefined && { suite }) }, survey),
      selection: {},
      report: { ...describeContext(config, host.env, survey), redact: host.secrets.redact },
    };
    const isMerge = host.inputs.command === 'merge';
    const shards =
      isMerge && suite !== undefined ? await surveyRunShards(suite, host, survey) : 'none';
    // what was measured in shards is judged; a part of it has no verdict, and is not forgotten
    const untouched =
      shards === 'all' || shards === 'some'
        ? undefined
        : await leaveUntouched(
            { config, ...(suite !== undefined && { suite }) },
            { host, survey, sides, log, wasLeft: shards === 'untouched' },
          );
    if (untouched) return await tellLeft(untouched, config, host, survey, sides);
    const gated = await (isMerge
      ? gateShards(request, ports, findRunShards(host, survey), host.signal)
      : gateSuite(request, ports, host.signal));
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
    const named = { config, ...(suite !== undefined && { suite }) };
    return { ...(await refuse(error, named, { host, survey, ports })), ...known };
  } finally {
    await connected.close();
  }
}

/** @throws whatever the user cannot mend */
async function refuse(
  error: unknown,
  named: { config: string; suite?: string },
  { host, survey, ports }: { host: ActionHost; survey: Survey; ports: GatePorts },
): Promise<Extract<SuiteOutcome, { kind: 'refused' }>> {
  if (!(error instanceof UserError)) throw error;
  const asked = await askForMaintainer(error.problems, { ...survey, ...named, ports });
  const told = await withholdTexts(asked.problems, named, { files: ports.files, survey });
  return {
    kind: 'refused',
    ...named,
    problems: mapTexts(told, host.secrets.redact),
    ...(asked.policy && { policy: asked.policy }),
  };
}

/** What of a suite file is run for what. */
export function describeRequest({ config, suite }: NamedConfig, survey: Survey) {
  return {
    config,
    named: { suite },
    knownOnly: isForksDispatch(survey),
    purpose: survey.occasion.looks ? ('decide' as const) : ('record' as const),
    identity: identify(survey),
  };
}

/** What is said of a suite that is not run, at no cost. */
async function tellLeft(
  untouched: Untouched,
  config: string,
  host: ActionHost,
  survey: Survey,
  sides: Sides,
): Promise<SuiteOutcome> {
  const { suite, search } = untouched;
  const carried = survey.occasion.records && (await sides.findRelease(suite, search, host.signal));
  const context = { ...describeContext(config, host.env, survey), redact: host.secrets.redact };
  const reproduce = describeReproduction(config, search, survey.policyBase.base);
  return {
    kind: 'untouched',
    config,
    untouched,
    report: tellUntouched(untouched, { ...context, reproduce }),
    ...(carried && { release: carried }),
  };
}

export function connectSuite(
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
    isBaselineNamed: () => !sides().isAuto,
    findRelease: (suite, found, signal) => sides().findRelease(suite, found, signal),
    onStore: onRun,
    placeCache: (suite) => placeResponses(suite, host, survey, log),
  });
}

/** A run with secrets of what a stranger wrote. */
function isForksDispatch({ occasion }: Survey): boolean {
  return occasion.event === 'workflow_dispatch' && occasion.fork;
}

/** A dispatch runs with secrets, whoever wrote the head. */
export function guardPorts(ports: ReturnType<typeof connectPorts>, survey: Survey): GatePorts {
  if (!isForksDispatch(survey)) return ports;
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
export function describeReproduction(
  config: string,
  baseline: BaselineSearch | undefined,
  base: BaseFiles,
): string {
  const onto = base.status === 'read' ? ` --base ${base.commit}` : '';
  const run = `touchstone run ${quotePath(config)}${onto}`;
  const { run_id: runId, suite } = baseline?.status === 'found' ? baseline.stored.run : {};
  if (runId === undefined) return run;
  const folder = quotePath(`${runsFolderOf(config)}/baseline-${runId}`);
  // not `&&`: what was downloaded before is not downloaded again, and serves
  return `gh run download ${runId} -n touchstone-${suite} -D ${folder}; ${run} --baseline ${folder}`;
}

export function describeContext(
  config: string,
  env: ActionHost['env'],
  { occasion, commit }: Survey,
) {
  const { serverUrl, repository, runId, headSha, attempt, prNumber } = occasion;
  const home = `${serverUrl}/${repository.owner}/${repository.name}`;
  const docs = findDocs(env);
  return {
    subject: prNumber === undefined ? ('commit' as const) : ('pull-request' as const),
    links: {
      run: `${home}/actions/runs/${runId}`,
      blob: `${home}/blob/${headSha ?? commit}`,
      ...(docs !== undefined && { docs }),
    },
    reproduce: `touchstone run ${quotePath(config)}`,
    head: headSha ?? commit,
    attempt,
  };
}
