import { parseBaselineChoice, type BaselineChoice } from '../adapters/github/baseline-choice.ts';
import {
  createBaselineStore,
  openSearch,
  toWorkflowPath,
  type BaselineOptions,
} from '../adapters/github/find-baseline.ts';
import { findRelease } from '../adapters/github/find-release.ts';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Suite } from '../domain/case.ts';
import type { BaselineSearch, Log, ReleaseSearch } from '../ports.ts';
import { takeCarried } from '../read-sides.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

const MINUTE_MS = 60_000;

/** The inputs `baseline` and `baseline-workflow`. */
export interface AskedBaseline {
  choice: BaselineChoice;
  workflowPath: string | undefined;
}

/** @throws UserError for an input that cannot be meant */
export function readAskedBaseline(
  { inputs, workspace }: ActionHost,
  { occasion }: Survey,
): AskedBaseline {
  const { baseline, baselineWorkflow } = inputs;
  return {
    choice: parseBaselineChoice(baseline, {
      checkout: workspace,
      untrustedCheckout: occasion.prNumber !== undefined || occasion.event === 'merge_group',
    }),
    workflowPath:
      baselineWorkflow === undefined ? occasion.workflowFile : toWorkflowPath(baselineWorkflow),
  };
}

interface Place extends AskedBaseline {
  host: ActionHost;
  survey: Survey;
  log: Log;
}

/** What this run is compared with, as the input `baseline` has it. */
export async function searchBaseline(
  suite: Suite,
  signal: AbortSignal,
  place: Place,
): Promise<BaselineSearch> {
  const { base } = place.survey;
  if (place.choice.kind === 'auto' && base.status !== 'found')
    return { status: 'none', why: base.why, refused: [] };
  return await createBaselineStore(describeSearch(suite, place)).find(suite.suite, signal);
}

/** The last release's run: a main run looks for the newest one, every other takes what its baseline carries. */
export async function searchRelease(
  suite: Suite,
  baseline: BaselineSearch,
  signal: AbortSignal,
  place: Place,
): Promise<ReleaseSearch> {
  const carried = await takeCarried(baseline);
  const options = describeSearch(suite, place);
  const { wantedSha, workflowPath } = options;
  const isAsked = place.survey.occasion.records && place.choice.kind === 'auto';
  if (!isAsked || wantedSha === undefined || workflowPath === undefined) return carried;
  const search = openSearch({ ...options, wantedSha, workflowPath }, suite.suite, signal);
  return await findRelease(search, { baseline, carried });
}

function describeSearch(
  suite: Suite,
  { host, survey: { occasion, client, base }, log, choice, workflowPath }: Place,
): BaselineOptions {
  return {
    client,
    clock: systemClock,
    repository: occasion.repository,
    tempFolder: host.tempFolder,
    openRun: openStoredRun,
    log,
    choice,
    wantedSha: base.status === 'found' ? base.sha : undefined,
    ownRunId: occasion.runId,
    workflowPath,
    waitMs: suite.gates.baseline.wait_minutes * MINUTE_MS,
  };
}
