import { recordBaseline, uploadRun } from './record-baseline.ts';
import type { Problem } from '../errors.ts';
import { carryOn } from './carry-baseline.ts';
import type { SuiteOutcome } from './gate-config.ts';
import type { ActionHost } from './host.ts';
import { gatherResponses, keepResponses } from './keep-responses.ts';
import type { ActionLog } from './open-log.ts';
import type { Survey } from './survey.ts';

interface Place {
  host: ActionHost;
  survey: Survey;
  log: ActionLog;
  runUrl: string;
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

async function keepGated(outcome: Gated, { host, survey, log, runUrl }: Place): Promise<Gated> {
  const { inputs } = host;
  const { records, attempt } = survey.occasion;
  const { gated } = outcome;
  const result = records
    ? await recordBaseline(gated, outcome, inputs.retentionDays)
    : await uploadRun(gated, attempt, inputs.retentionDays);
  if (records && inputs.command === 'merge')
    await gatherResponses(gated.suite, { host, survey, log });
  if (records) await keepResponses(gated.suite, host, survey, log);
  if (result.status !== 'uploaded') {
    log.warn(`${records ? 'no baseline recorded' : 'no artifact'}: ${result.why}`);
    return records && result.status !== 'unfit'
      ? { ...outcome, unstored: sayUnstored(gated.suite.suite, result.why) }
      : outcome;
  }
  log.info(`artifact ${result.name} (${result.bytes} bytes)`);
  const artifact = `${runUrl}/artifacts/${result.id}`;
  const report = { ...gated.report, links: { ...gated.report.links, artifact } };
  return { ...outcome, gated: { ...gated, report } };
}

/** With nothing stored, every change after this would be compared with an older commit, or with nothing. */
function sayUnstored(suite: string, why: string): Problem {
  return {
    code: 'baseline-unstored',
    message: `the baseline of suite ${suite} could not be stored: ${why}`,
    hint: 'mend the cause (a full artifact storage, an outage), then re-run this job',
  };
}
