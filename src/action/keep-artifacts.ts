import { recordBaseline } from './record-baseline.ts';
import type { Problem } from '../errors.ts';
import { carryOn } from './carry-baseline.ts';
import type { SuiteOutcome } from './gate-config.ts';
import type { ActionHost } from './host.ts';
import { findSecondJob, uploadAttempt, type UploadListener } from './keep-attempt.ts';
import { gatherResponses, keepResponses } from './keep-responses.ts';
import type { ActionLog } from './open-log.ts';
import type { Survey } from './survey.ts';

interface Place {
  host: ActionHost;
  survey: Survey;
  log: ActionLog;
  runUrl: string;
  onUpload: UploadListener;
}

type Gated = Extract<SuiteOutcome, { kind: 'gated' }>;

/** Uploads what is kept; the reports then say where it lies, and a run of the default branch whether it is a baseline. */
export async function keepArtifacts(
  outcomes: readonly SuiteOutcome[],
  place: Place,
): Promise<SuiteOutcome[]> {
  const { records } = place.survey.occasion;
  const kept: SuiteOutcome[] = [];
  for (const outcome of outcomes) {
    if (outcome.kind === 'untouched' && records) await carryOn(outcome, place);
    kept.push(outcome.kind === 'gated' ? await keepGated(outcome, place) : outcome);
  }
  return kept;
}

async function keepGated(
  outcome: Gated,
  { host, survey, log, runUrl, onUpload }: Place,
): Promise<Gated> {
  const { inputs } = host;
  const { records, attempt } = survey.occasion;
  const { gated } = outcome;
  const { suite } = gated.suite;
  const { retentionDays } = inputs;
  const result = records
    ? await recordBaseline(gated, outcome, retentionDays)
    : await uploadAttempt({ suite, attempt, folder: gated.folder, retentionDays }, onUpload);
  if (records && inputs.command === 'merge')
    await gatherResponses(gated.suite, { host, survey, log });
  if (records) await keepResponses(gated.suite, host, survey, log);
  const twice =
    records || result.status === 'unfit'
      ? undefined
      : await findSecondJob({ suite, attempt }, result);
  const unstored = twice && { unstored: twice };
  if (result.status !== 'uploaded') {
    log.warn(`${records ? 'no baseline recorded' : 'no artifact'}: ${result.why}`);
    return records && result.status !== 'unfit'
      ? { ...outcome, unstored: sayUnstored(suite, result.why) }
      : { ...outcome, ...unstored };
  }
  log.info(`artifact ${result.name} (${result.bytes} bytes)`);
  const artifact = `${runUrl}/artifacts/${result.id}`;
  const report = { ...gated.report, links: { ...gated.report.links, artifact } };
  return { ...outcome, ...unstored, gated: { ...gated, report } };
}

/** With nothing stored, every change after this would be compared with an older commit, or with nothing. */
function sayUnstored(suite: string, why: string): Problem {
  return {
    code: 'baseline-unstored',
    message: `the baseline of suite ${suite} could not be stored: ${why}`,
    hint: 'mend the cause (a full artifact storage, an outage), then re-run this job',
  };
}
