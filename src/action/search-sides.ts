import { parseBaselineChoice, type BaselineChoice } from '../adapters/github/baseline-choice.ts';
import {
  createBaselineStore,
  openSearch,
  type BaselineOptions,
} from '../adapters/github/find-baseline.ts';
import { findEarlierRed } from '../adapters/github/find-earlier-red.ts';
import { findRelease } from '../adapters/github/find-release.ts';
import { isBeingMeasured } from '../adapters/github/search-baseline.ts';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Suite } from '../domain/case.ts';
import type { BaselineSearch, Log, ReleaseSearch } from '../ports.ts';
import { takeCarried } from '../read-sides.ts';
import { shorten } from '../report/cut-text.ts';
import { toOneLine } from '../values/strip-controls.ts';
import { requireBaselineWorkflow } from './baseline-workflow.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

const MINUTE_MS = 60_000;
/** Of an earlier verdict, as it stands in the first line of this one. */
const MAX_REASON_CHARS = 200;

/** What a run is compared with, found once. */
export interface Sides {
  /** It is searched for among the repository's own; else a person named it. */
  readonly isAuto: boolean;
  /** The baseline that was found; before the search, none. */
  readonly baseline: BaselineSearch;
  findBaseline(suite: Suite, signal: AbortSignal): Promise<BaselineSearch>;
  /** Whether a schedule measures the base commit right now. */
  isBeingMeasured(suite: Suite, signal: AbortSignal): Promise<boolean>;
  /** A main run looks for the newest release, every other run takes what its baseline carries. */
  findRelease(suite: Suite, baseline: BaselineSearch, signal: AbortSignal): Promise<ReleaseSearch>;
}

interface Place {
  host: ActionHost;
  survey: Survey;
  log: Log;
  choice: BaselineChoice;
  workflowPath: string | undefined;
}

/** Reads the inputs `baseline` and `baseline-workflow`. @throws UserError for one that cannot be meant */
export async function openSides(host: ActionHost, survey: Survey, log: Log): Promise<Sides> {
  const { baseline } = host.inputs;
  const { event, prNumber } = survey.occasion;
  const choice = parseBaselineChoice(baseline, {
    checkout: host.workspace,
    untrustedCheckout: prNumber !== undefined || event === 'merge_group',
  });
  const isSearched = choice.kind === 'auto' || choice.kind === 'run';
  const workflowPath = isSearched ? await requireBaselineWorkflow(host, survey) : undefined;
  const place = { host, survey, log, choice, workflowPath };
  let found: BaselineSearch = { status: 'none', why: 'not searched', refused: [] };
  let search: Promise<BaselineSearch> | undefined;
  let release: Promise<ReleaseSearch> | undefined;
  return {
    isAuto: choice.kind === 'auto',
    get baseline() {
      return found;
    },
    async findBaseline(suite, signal) {
      found = await (search ??= searchBaseline(suite, signal, place));
      return found;
    },
    async isBeingMeasured(suite, signal) {
      const options = describeSearch(suite, place);
      const { wantedSha } = options;
      if (wantedSha === undefined || workflowPath === undefined) return true;
      return await isBeingMeasured(
        openSearch({ ...options, wantedSha, workflowPath }, suite.suite, signal),
      );
    },
    findRelease: (suite, carrying, signal) =>
      (release ??= searchRelease(suite, carrying, signal, place)),
  };
}

async function searchBaseline(
  suite: Suite,
  signal: AbortSignal,
  place: Place,
): Promise<BaselineSearch> {
  const { base } = place.survey;
  if (place.choice.kind === 'auto' && base.status !== 'found')
    return {
      status: 'none',
      why: base.why,
      refused: [],
      ...(base.status === 'unknown' && { unread: true, next: 're-run the job' }),
    };
  const store = createBaselineStore(describeSearch(suite, place));
  const found = await store.find(suite.suite, signal);
  if (found.status === 'found' || found.unread) return found;
  const next = adviseMissing(suite, place, found.next);
  const { next: _, ...none } = found;
  const before = await recallRed(suite, signal, place);
  return {
    ...none,
    ...(next !== undefined && { next }),
    ...(before !== undefined && { before }),
  };
}

/** A red that was measured at this head is not forgotten because what it was measured against is gone. */
async function recallRed(
  { suite }: Suite,
  signal: AbortSignal,
  { host, survey: { occasion, client }, choice }: Place,
): Promise<string | undefined> {
  const { repository, runId, attempt, records } = occasion;
  if (records || choice.kind !== 'auto' || attempt === 1) return undefined;
  const { tempFolder } = host;
  const tools = { client, clock: systemClock, tempFolder, openRun: openStoredRun };
  const red = await findEarlierRed({ ...tools, repository, runId, attempt }, suite, signal);
  return (
    red &&
    `attempt ${red.attempt} failed against the baseline of ${red.baseline.slice(0, 7)}, which cannot be had any more (${shorten(toOneLine(red.reason), MAX_REASON_CHARS).replace(/\.$/, '')})`
  );
}

/** How there will be a baseline; nothing where this run records one, or where none is wanted. */
function adviseMissing(
  { suite }: Suite,
  { choice, survey: { occasion, policyBase } }: Place,
  known: string | undefined,
): string | undefined {
  if (occasion.records || choice.kind === 'none') return undefined;
  if (known !== undefined) return known;
  if (policyBase.base.status === 'read' && !policyBase.configured.has(suite))
    return 'nothing is to be done: once this change is merged, the push to the default branch records one';
  const { defaultBranch } = occasion.repository;
  return `re-run the last push or schedule run of ${defaultBranch}’s workflow, then this job: a run started by hand records none. Where there was no such run yet, the next push to ${defaultBranch} records one`;
}

async function searchRelease(
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
