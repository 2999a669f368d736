import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { postWebhook } from '../adapters/notify/post-webhook.ts';
import { createTextLog } from '../adapters/logs/terminal-log.ts';
import { writeReports } from '../adapters/storage/write-reports.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { UserError } from '../errors.ts';
import type { Log } from '../ports.ts';
import { renderTerminal } from '../report/render-terminal.ts';
import { gateConfig, type SuiteOutcome } from './gate-config.ts';
import type { ActionHost } from './host.ts';
import {
  publishComment,
  publishLocally,
  publishStatuses,
  reportsOf,
  suiteNames,
} from './publish.ts';
import { recordBaseline, uploadRun } from './record-baseline.ts';
import type { RunnerCommands } from './runner-commands.ts';
import { STATE_NAME, type ActionState } from './state.ts';
import { surveyOccasion, type Survey } from './survey.ts';
import { settleOutputs } from './settle-outputs.ts';

const LOG_COLUMNS = 120;

/** `command: run`: every suite in turn, then everything that people and tools see. The exit code of the step. */
export async function runAction(host: ActionHost, commands: RunnerCommands): Promise<number> {
  const log = createTextLog(
    { write: (text) => process.stdout.write(text), isTerminal: false, columns: LOG_COLUMNS },
    systemClock.elapsed,
  );
  const survey = await surveyOccasion(host);
  const { occasion } = survey;
  const state: ActionState = {
    phase: 'running',
    runs: [],
    keep: !occasion.records,
    announced: false,
    ...(occasion.headSha !== undefined && { headSha: occasion.headSha }),
    ...(occasion.prNumber !== undefined && { prNumber: occasion.prNumber }),
  };
  const keepState = (): void => commands.saveState(STATE_NAME, JSON.stringify(state));
  keepState();

  const outcomes: SuiteOutcome[] = [];
  for (const config of await listConfigs(host)) {
    log.info(`suite ${config}`);
    outcomes.push(
      await gateConfig(config, host, survey, {
        log,
        async onRun(suite, folder) {
          state.runs.push({ suite, folder });
          keepState();
        },
      }),
    );
  }
  const code = await publish(outcomes, host, survey, { log, commands });
  state.phase = 'settled';
  keepState();
  return code;
}

async function publish(
  outcomes: readonly SuiteOutcome[],
  host: ActionHost,
  survey: Survey,
  { log, commands }: { log: Log; commands: RunnerCommands },
): Promise<number> {
  const { repository, serverUrl, runId } = survey.occasion;
  const runUrl = `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}`;
  for (const outcome of outcomes) await tellSuite(outcome, log);
  // artifacts first: a red main run must still be the next one's baseline
  await keepArtifacts(outcomes, host, survey, log);
  const { code, verdict } = settleOutputs(outcomes, commands);
  await publishComment(outcomes, host, survey, { runUrl, log, isRed: code !== 0 });
  await publishStatuses(outcomes, survey, { runUrl, log });
  await notify(outcomes, host, survey, { runUrl, log, isRed: code !== 0 });
  await publishLocally(outcomes, host, { runUrl, commands });
  log.info(`Touchstone: ${verdict}`);
  return code;
}

async function tellSuite(outcome: SuiteOutcome, log: Log): Promise<void> {
  if (outcome.kind !== 'gated') return;
  const { folder, report, outcome: measured } = outcome.gated;
  await writeReports(folder, report, measured.facts);
  process.stdout.write(renderTerminal(report, { color: false, width: LOG_COLUMNS }));
  if (measured.takenOver > 0)
    log.info(
      `trials taken over from an earlier attempt: ${measured.takenOver}; measured now: ${measured.measured}`,
    );
}

async function keepArtifacts(
  outcomes: readonly SuiteOutcome[],
  { inputs }: ActionHost,
  { occasion }: Survey,
  log: Log,
): Promise<void> {
  for (const outcome of outcomes) {
    if (outcome.kind !== 'gated') continue;
    const { gated } = outcome;
    const result = occasion.records
      ? await recordBaseline(gated, outcome.baseline, inputs.retentionDays)
      : await uploadRun(gated, occasion.attempt, inputs.retentionDays);
    if (result.status === 'uploaded') log.info(`artifact ${result.name} (${result.bytes} bytes)`);
    else log.warn(`${occasion.records ? 'no baseline recorded' : 'no artifact'}: ${result.why}`);
  }
}

async function notify(
  outcomes: readonly SuiteOutcome[],
  { inputs }: ActionHost,
  { occasion }: Survey,
  { runUrl, log, isRed }: { runUrl: string; log: Log; isRed: boolean },
): Promise<void> {
  const { webhookUrl, notifyOn } = inputs;
  if (webhookUrl === undefined) return;
  const { event } = occasion;
  const isWanted =
    notifyOn === 'all' ||
    (isRed && (notifyOn === undefined ? occasion.notify : notifyOn === event));
  if (!isWanted) return;
  const told = reportsOf(outcomes).map(({ verdict }) => `${verdict.suite}: ${verdict.reason}`);
  const lines =
    told.length > 0 ? told : suiteNames(outcomes).map((name) => `${name}: could not measure`);
  const result = await postWebhook(
    webhookUrl,
    `Touchstone on ${event}: ${lines.join('; ')} ${runUrl}`,
  );
  if (result.status === 'failed') log.warn(`webhook: ${result.why}`);
}

/** Suite files of the input `config`, globs resolved, in a stable order. */
async function listConfigs({ inputs, workspace }: ActionHost): Promise<string[]> {
  const found: string[] = [];
  for (const pattern of inputs.configs) {
    if (!/[*?[\]{}]/.test(pattern)) {
      found.push(pattern);
      continue;
    }
    const matches: string[] = [];
    for await (const match of glob(pattern, {
      cwd: workspace,
      exclude: (name) => name === 'node_modules',
    }))
      matches.push(match);
    if (matches.length === 0)
      throw new UserError({
        code: 'no-config',
        message: `the input \`config\` matches no file: ${pattern}`,
        hint: `write the path of a suite file, e.g. ${join('evals', 'configs', 'pr.yaml')}`,
      });
    found.push(...matches.sort());
  }
  return [...new Set(found)];
}
