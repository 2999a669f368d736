import { writeEvidence } from '../adapters/storage/write-evidence.ts';
import { writeReports } from '../adapters/storage/write-reports.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Progress } from '../ports.ts';
import { renderFailureTerminal } from '../report/render-failure.ts';
import { renderTerminal } from '../report/render-terminal.ts';
import { findDocs } from './find-docs.ts';
import { announceProgress } from './announce-progress.ts';
import { gateConfig, type SuiteOutcome } from './gate-config.ts';
import { holdStatuses } from './hold-statuses.ts';
import type { ActionHost } from './host.ts';
import { leaveOutGone, listGoneSuites, refuseGoneSuite } from './refuse-gone-suites.ts';
import { keepArtifacts } from './keep-artifacts.ts';
import type { UploadListener } from './keep-attempt.ts';
import { findNamesake, type NamedConfig } from './list-configs.ts';
import { notify } from './notify.ts';
import { LOG_COLUMNS, openLog, type ActionLog } from './open-log.ts';
import {
  publishComment,
  publishLocally,
  publishProgress,
  reportsOf,
  suiteNames,
} from './publish.ts';
import { publishStatuses } from './publish-statuses.ts';
import type { RunnerCommands } from './runner-commands.ts';
import { noteUpload, STATE_NAME, type ActionState, type Upload } from './state.ts';
import { runUrlOf, surveyOccasion, type Survey } from './survey.ts';
import { sayAssumed, warnOfCheckout } from './warn-of-checkout.ts';
import { warnOfPublishing } from './warn-of-publishing.ts';
import { settleOutputs } from './settle-outputs.ts';

/** `command: run`: every suite in turn, then everything that people and tools see. The exit code of the step. */
export async function runAction(host: ActionHost, commands: RunnerCommands): Promise<number> {
  const log = openLog(host.secrets.redact);
  const survey = await surveyOccasion(host);
  tellBase(survey, log);
  if (survey.isAssumed) log.warn(sayAssumed(survey));
  const taken = await listGoneSuites(survey.configs, survey);
  const gone = taken.map((suite) => refuseGoneSuite(suite, host, survey));
  const configs = leaveOutGone(survey.configs, taken);
  // also those that are gone: the comment of a run under way and that of its verdict are the same one
  const suites = [...suiteNames(gone), ...configs.flatMap(({ suite }) => suite ?? [])];
  const state = beginState(suites, survey);
  const keepState = (): void => commands.saveState(STATE_NAME, JSON.stringify(state));
  keepState();

  const announcement = announceProgress({
    clock: systemClock,
    log,
    tell: async (progress) => {
      if (!state.announced) {
        state.announced = true;
        keepState();
      }
      return await publishProgress(suites, host, survey, { progress, runUrl: runUrlOf(survey) });
    },
  });
  const outcomes: SuiteOutcome[] = [...gone];
  const holding = holdStatuses(suites, survey, runUrlOf(survey));
  holding.catch(() => undefined);
  try {
    for (const named of configs)
      outcomes.push(
        await gateNamed(named, configs, host, survey, {
          log: alsoTell(log, (progress) => announcement.note(progress)),
          async onRun(suite, folder) {
            state.runs.push({ suite, folder });
            keepState();
          },
        }),
      );
  } finally {
    await announcement.settle();
  }
  await holding;
  const onUpload = (folder: string, upload: Upload): void => {
    noteUpload(state, folder, upload);
    keepState();
  };
  const code = await publish(outcomes, host, survey, { log, commands, onUpload });
  state.phase = 'settled';
  keepState();
  return code;
}

/** What the post step finds, as a step begins. */
function beginState(suites: string[], { occasion }: Survey): ActionState {
  return {
    phase: 'running',
    suites,
    runs: [],
    keep: !occasion.records,
    announced: false,
    ...(occasion.headSha !== undefined && { headSha: occasion.headSha }),
    ...(occasion.prNumber !== undefined && { prNumber: occasion.prNumber }),
  };
}

function tellBase({ occasion: { compareWith }, base }: Survey, log: ActionLog): void {
  if (base.status === 'found' && base.unproven !== undefined) log.warn(base.unproven);
  if (compareWith.kind !== 'tip' || base.status !== 'found') return;
  const when = base.isOfShards ? ', as it was when the shards were measured' : '';
  const tip = `the tip of ${compareWith.branch} (${base.sha.slice(0, 7)}${when})`;
  log.info(
    `compared with ${tip}, whose policy holds: what stands there and not here counts as taken out`,
  );
}

async function gateNamed(
  named: NamedConfig,
  all: readonly NamedConfig[],
  host: ActionHost,
  survey: Survey,
  listeners: Parameters<typeof gateConfig>[3],
): Promise<SuiteOutcome> {
  listeners.log.info(`suite ${named.config}`);
  const namesake = findNamesake(named, all);
  if (!namesake) {
    const outcome = warnOfCheckout(await gateConfig(named, host, survey, listeners), survey);
    return warnOfPublishing(outcome, survey.occasion.repository, listeners.log);
  }
  return {
    kind: 'refused',
    ...named,
    problems: [
      {
        code: 'suite-name',
        message: `\`suite: ${named.suite}\` is the name of ${namesake.config} too: their baselines and comments would overwrite each other`,
        place: { file: named.config },
        hint: 'give every suite of the repository a name of its own',
      },
    ],
  };
}

function alsoTell(log: ActionLog, note: (progress: Progress) => void): ActionLog {
  return {
    ...log,
    progress(progress) {
      log.progress(progress);
      note(progress);
    },
  };
}

async function publish(
  measured: readonly SuiteOutcome[],
  host: ActionHost,
  survey: Survey,
  {
    log,
    commands,
    onUpload,
  }: { log: ActionLog; commands: RunnerCommands; onUpload: UploadListener },
): Promise<number> {
  const runUrl = runUrlOf(survey);
  for (const outcome of measured) await tellSuite(outcome, host, log);
  // artifacts first: a red main run must still be the next one's baseline
  const outcomes = await keepArtifacts(measured, { host, survey, log, runUrl, onUpload });
  const { code, verdict } = settleOutputs(outcomes, commands);
  await publishStatuses(outcomes, survey, { runUrl, log, signal: host.signal });
  await publishComment(outcomes, host, survey, { runUrl, log, isRed: code !== 0 });
  const { event } = survey.occasion;
  const lines = tellInLines(outcomes);
  await notify(
    host.inputs,
    { event, isRed: code !== 0, lines, runUrl },
    { log, redact: host.secrets.redactDocument },
  );
  await publishLocally(outcomes, host, { runUrl, log, commands });
  log.info([`Touchstone: ${verdict}`, ...lines].join(' — '));
  return code;
}

async function tellSuite(
  outcome: SuiteOutcome,
  { childEntry, secrets, env }: ActionHost,
  log: ActionLog,
): Promise<void> {
  if (outcome.kind === 'untouched' || outcome.kind === 'gone') {
    log.print(renderTerminal(outcome.report, { color: false, width: LOG_COLUMNS }));
    return;
  }
  if (outcome.kind !== 'gated') {
    const style = { color: false, width: LOG_COLUMNS, docs: findDocs(env) };
    log.print(renderFailureTerminal(outcome.problems, style));
    return;
  }
  const { folder, report, outcome: measured, opponents } = outcome.gated;
  log.print(renderTerminal(report, { color: false, width: LOG_COLUMNS }));
  await writeReports(folder, report, measured.facts, secrets);
  await writeEvidence(folder, {
    judgement: { report, judged: measured.judged },
    opponents,
    entry: childEntry,
    finishedMs: systemClock.now(),
  });
  if (measured.takenOver > 0)
    log.info(
      `trials taken over from an earlier attempt: ${measured.takenOver}; measured now: ${measured.measured}`,
    );
}

function tellInLines(outcomes: readonly SuiteOutcome[]): string[] {
  const told = reportsOf(outcomes).map(({ verdict }) => `${verdict.suite}: ${verdict.reason}`);
  const refused = suiteNames(
    outcomes.filter((outcome) => outcome.kind === 'refused' && !isGone(outcome)),
  );
  const gone = suiteNames(outcomes.filter(isGone));
  const unstored = outcomes.flatMap(
    (outcome) => (outcome.kind === 'gated' && outcome.unstored) || [],
  );
  return [
    ...told,
    ...unstored.map(({ message }) => message),
    ...gone.map((name) => `${name}: taken out`),
    ...refused.map((name) => `${name}: could not measure`),
  ];
}

function isGone(outcome: SuiteOutcome): boolean {
  return outcome.kind === 'refused' && outcome.verdict === 'fail';
}
