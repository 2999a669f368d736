import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameShardArtifact } from '../adapters/github/find-shards.ts';
import { uploadArtifact } from '../adapters/github/upload-artifact.ts';
import { appendSummary } from '../adapters/storage/append-summary.ts';
import { loadSuite } from '../config/load-suite.ts';
import type { Shard } from '../domain/shard.ts';
import { describeError, UserError, type Problem } from '../errors.ts';
import type { Untouched } from '../find-untouched.ts';
import { measureShard, type MeasuredShard } from '../measure-shard.ts';
import { capitalize } from '../report/capitalize.ts';
import { describeShard } from '../report/describe-shard.ts';
import { escapeProse } from '../report/escape-markdown.ts';
import { renderAnnotations } from '../report/render-annotations.ts';
import { renderFailureMarkdown, renderFailureTerminal } from '../report/render-failure.ts';
import { SUMMARY_ROOM } from '../report/render-markdown.ts';
import { mapTexts } from '../values/map-texts.ts';
import { nameShard } from '../values/shard.ts';
import { findDocs } from './find-docs.ts';
import { leaveOutGone, listGoneSuites } from './refuse-gone-suites.ts';
import { connectSuite, describeRequest, guardPorts, type RunListener } from './gate-config.ts';
import type { ActionHost } from './host.ts';
import { findSecondJob, uploadAttempt, type UploadListener } from './keep-attempt.ts';
import { uploadResponses } from './keep-responses.ts';
import { leaveUntouched } from './leave-untouched.ts';
import type { NamedConfig } from './list-configs.ts';
import { askForMaintainer } from './needs-maintainer.ts';
import { isManyShards, MANY_SHARDS } from './many-shards.ts';
import { LOG_COLUMNS, openLog, type ActionLog } from './open-log.ts';
import type { RunnerCommands } from './runner-commands.ts';
import { openSides, type Sides } from './search-sides.ts';
import { settleShard } from './settle-outputs.ts';
import { FIRST_STATE, noteUpload, STATE_NAME, type ActionState, type Upload } from './state.ts';
import { surveyOccasion, type Survey } from './survey.ts';
import { noteCheckout } from './warn-of-checkout.ts';
import { withholdTexts } from './withhold-texts.ts';

/** Of a shard that left a suite out. */
const LEFT_FILE = 'untouched.json';

type ShardHost = ActionHost & { shard: Shard };

/** What became of one suite's shard. */
type ShardOutcome =
  | { kind: 'measured'; text: string; folder: string; costUsd?: number }
  /** The merge sees for itself. */
  | { kind: 'untouched'; text: string; folder?: undefined }
  | { kind: 'refused'; problems: readonly Problem[]; folder?: string };

interface Listeners {
  log: ActionLog;
  onRun: RunListener;
  onUpload: UploadListener;
}

const CURE = 'mend the cause, then “Re-run failed jobs”: what was measured is kept';

/**
 * `shard: 2/4`: one part of every suite, measured and uploaded. Nothing is judged and nobody is told but this job: `command:
 * merge` speaks for all shards. The exit code of the step: 0 measured, or nothing to do; 2 not.
 */
export async function measureShards(host: ShardHost, commands: RunnerCommands): Promise<number> {
  const log = openLog(host.secrets.redact);
  const survey = await surveyOccasion(host);
  const { records, headSha } = survey.occasion;
  const state: ActionState = {
    ...FIRST_STATE,
    runs: [],
    keep: !records,
    ...(headSha !== undefined && { headSha }),
  };
  const keepState = (): void => commands.saveState(STATE_NAME, JSON.stringify(state));
  keepState();
  async function onRun(suite: string, folder: string): Promise<void> {
    state.runs.push({ suite, folder });
    keepState();
  }
  function onUpload(folder: string, upload: Upload): void {
    noteUpload(state, folder, upload);
    keepState();
  }

  // what the change takes out is told once, by the merge
  const configs = leaveOutGone(survey.configs, await listGoneSuites(survey.configs, survey));
  const outcomes: ShardOutcome[] = [];
  for (const named of configs) {
    log.info(`${nameShard(host.shard)} of ${named.config}`);
    outcomes.push(await measureConfig(named, host, survey, { log, onRun, onUpload }));
  }
  const code = await tell(outcomes, host, { log, commands });
  state.phase = 'settled';
  keepState();
  return code;
}

async function measureConfig(
  named: NamedConfig,
  host: ShardHost,
  survey: Survey,
  { log, onRun, onUpload }: Listeners,
): Promise<ShardOutcome> {
  let sides: Sides;
  const connected = connectSuite(host, survey, { log, onRun, sides: () => sides });
  const ports = noteCheckout(guardPorts(connected, survey), survey);
  let measured: MeasuredShard;
  try {
    if (named.missing) await loadSuite(named.config, ports.files);
    sides = await openSides(host, survey, log);
    const mayLeave = !isManyShards(host, survey.configs);
    if (!mayLeave) log.info(`it runs: ${MANY_SHARDS}`);
    const untouched = mayLeave && (await leaveUntouched(named, { host, survey, sides, log }));
    if (untouched) return await tellLeft(untouched, { host, survey, log });
    const request = { ...describeRequest(named, survey), shard: host.shard };
    measured = await measureShard(request, ports, host.signal);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { config } = named;
    const { problems } = await askForMaintainer(error.problems, { ...survey, config, ports });
    return {
      kind: 'refused',
      problems: await withholdTexts(problems, named, { files: ports.files, survey }),
    };
  } finally {
    await connected.close();
  }
  return await keepShard(measured, { host, survey, log, onUpload });
}

/** That it left the suite out stands in an artifact: else a re-run could not tell it from what was measured, and is lost. */
async function tellLeft(
  { suite, measured }: Untouched,
  { host, survey, log }: { host: ShardHost; survey: Survey; log: ActionLog },
): Promise<ShardOutcome> {
  const { shard, tempFolder } = host;
  const { attempt } = survey.occasion;
  try {
    const folder = await mkdtemp(join(tempFolder, 'touchstone-untouched-'));
    const left = { suite: suite.suite, shard, baseline: measured };
    await writeFile(join(folder, LEFT_FILE), `${JSON.stringify(left)}\n`);
    const uploaded = await uploadArtifact({
      name: nameShardArtifact(suite.suite, 'untouched', { ...shard, attempt }),
      folder,
      files: [LEFT_FILE],
      retentionDays: host.inputs.retentionDays,
      replace: true,
    });
    if (uploaded.status !== 'uploaded') throw new Error(uploaded.why);
  } catch (error) {
    log.warn(
      `a re-run will not know that ${nameShard(shard)} had nothing to do: ${describeError(error)}`,
    );
  }
  return {
    kind: 'untouched',
    text: `${nameShard(shard)} of suite ${suite.suite} is untouched, so nothing was run: the merge says so of all ${shard.count}, by the baseline of ${measured.slice(0, 7)}`,
  };
}

/** Uploaded whatever it came to: a re-run goes on from there. A shard that nobody can fetch is none. */
async function keepShard(
  measured: MeasuredShard,
  place: { host: ShardHost; survey: Survey; log: ActionLog; onUpload: UploadListener },
): Promise<ShardOutcome> {
  const { log, host, survey, onUpload } = place;
  const { shard, inputs } = host;
  const { records, attempt } = survey.occasion;
  const { suite, folder, costUsd, takenOver } = measured;
  const { isMeasured, text } = describeShard(measured);
  if (takenOver > 0)
    log.info(
      `trials taken over from an earlier attempt: ${takenOver}; measured now: ${measured.measured}`,
    );
  const { retentionDays } = inputs;
  const part = { suite: suite.suite, shard, attempt };
  const uploaded = await uploadAttempt({ ...part, folder, retentionDays }, onUpload);
  // a baseline is measured anew by every attempt: of an earlier one nothing was taken over
  const twice =
    records && uploaded.status !== 'exists' ? undefined : await findSecondJob(part, uploaded);
  await uploadResponses(suite, shard, place);
  const problems: Problem[] = [];
  if (!isMeasured) problems.push({ code: 'shard-unmeasured', message: text, hint: CURE });
  if (twice) problems.push(twice);
  else if (uploaded.status === 'uploaded')
    log.info(`artifact ${uploaded.name} (${uploaded.bytes} bytes)`);
  else
    problems.push({
      code: 'shard-unmeasured',
      message: `${nameShard(shard)} of suite ${suite.suite} could not be uploaded: ${uploaded.why}`,
      hint: CURE,
    });
  return problems.length > 0
    ? { kind: 'refused', problems, folder }
    : { kind: 'measured', text, folder, ...(costUsd !== undefined && { costUsd }) };
}

/** Log, summary, annotations and outputs of this job; no comment, no status. */
async function tell(
  outcomes: readonly ShardOutcome[],
  { env, secrets, shard }: ShardHost,
  { log, commands }: { log: ActionLog; commands: RunnerCommands },
): Promise<number> {
  const measured = outcomes.filter((outcome) => outcome.kind === 'measured');
  const told = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [] : outcome.text));
  const refused = outcomes.flatMap((outcome) =>
    outcome.kind === 'refused' ? outcome.problems : [],
  );
  const problems = mapTexts(refused, secrets.redact);
  const isMeasured = problems.length === 0;
  for (const text of told) log.info(text);
  const docs = findDocs(env);
  if (!isMeasured)
    log.print(renderFailureTerminal(problems, { color: false, width: LOG_COLUMNS, docs }));
  const parts = [
    ...(isMeasured
      ? []
      : [
          renderFailureMarkdown(problems, {
            room: SUMMARY_ROOM,
            links: docs === undefined ? {} : { docs },
          }),
        ]),
    ...told.map((text) => `${capitalize(escapeProse(text))}.`),
  ];
  await appendSummary(env, `${parts.join('\n\n')}\n`, { redact: secrets.redactDocument, log });
  for (const annotation of renderAnnotations([], problems, docs)) commands.annotate(annotation);
  // of a shard that was refused after it had begun nobody knows
  const costs = outcomes
    .filter((outcome) => outcome.folder !== undefined)
    .map((outcome) => (outcome.kind === 'measured' ? outcome.costUsd : undefined));
  const folder = outcomes.find((outcome) => outcome.folder !== undefined)?.folder;
  const code = settleShard(commands, {
    isMeasured,
    costs,
    ...(folder !== undefined && { folder }),
  });
  const isLeft = measured.length === 0 && outcomes.some(({ kind }) => kind === 'untouched');
  const ended = isLeft ? 'untouched' : 'measured';
  log.info(
    `Touchstone: ${nameShard(shard)} ${isMeasured ? `${ended}; the merge gates` : 'not measured'}`,
  );
  return code;
}
