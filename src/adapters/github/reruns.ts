import type { Shard } from '../../domain/shard.ts';
import type { StoredRun } from '../../ports.ts';
import { readAttemptConclusion, type AttemptConclusion } from './attempt-conclusion.ts';
import type { ArtifactRow } from './baseline-trust.ts';
import { downloadArtifact } from './download-artifact.ts';
import { noteUnread, openEarlier, type Told } from './open-earlier.ts';
import {
  listArtifactPage,
  listSisterPage,
  listSisters,
  MAX_PAGES,
  mayHaveMeasured,
  PAGE,
  type Sister,
  type SisterSource,
} from './sister-runs.ts';
import type { CandidateTools } from './take-candidate.ts';
import { restoreTrials, type TrialCache, type TrialScope } from './trial-cache.ts';

export interface RerunOptions extends CandidateTools, SisterSource {
  /** Absent: not to be trusted here. */
  cache?: TrialCache;
  attempt: number;
  /** Whether a run has all that is wanted: until one has, the search goes on. Absent: any is enough. */
  isEnough?: (stored: StoredRun) => Promise<boolean>;
}

/** Where trials lay: an artifact's name and its run are the API's word, not the document's. */
export type FoundIn = { from: 'cache' } | { from: 'artifact'; artifact: string; runId: number };

/** A run that was measured before, opened, and where it lay. */
export type FoundRun = FoundIn & { stored: StoredRun };

/** A part of a run that was measured, and cannot be had. */
export interface LostPart {
  shard?: Shard;
  attempt: number;
  runId: number;
  why: string;
}

/** Trials that were measured for this head before. Never ask on an event that records: baselines are measured anew. */
export type EarlierTrials = (
  | Found
  /** A first attempt, and nothing is kept. */
  | { status: 'none' }
  /** An earlier attempt measured, and what it measured is gone: to be told, with what it said. */
  | { status: 'lost'; attempt: number; previous: AttemptConclusion }
) &
  Untaken;

/** `isEnough`: the first has all that is wanted; else it is the newest, and others may have what it lacks. */
interface Found {
  status: 'found';
  runs: readonly [FoundRun, ...FoundRun[]];
  isEnough: boolean;
}

/** What a search has to tell of runs that it did not take. */
interface Untaken {
  /** Why it is not known whether there is more. */
  unread?: string;
  /** Of another run that may have measured: nothing of it is kept. */
  doubt?: string;
  lost: readonly LostPart[];
  notes: readonly string[];
}

export const EXPIRED = 'it has expired';

/** The name under which an attempt publishes its run. */
export function attemptArtifactName({ suite, shard }: TrialScope, attempt: number): string {
  return shard
    ? `touchstone-${suite}-shard-${shard.index}-of-${shard.count}-${attempt}`
    : `touchstone-${suite}-run-${attempt}`;
}

/**
 * Looks in the pull request's cache scope, then in the artifacts of this very run, then of other runs of the same
 * head: opening the pull request again, or a dispatch, draws nothing twice. A run that was cut off does not hide another that has
 * more. `notes` say what did not serve.
 */
export async function findEarlierTrials(
  options: RerunOptions,
  scope: TrialScope,
  signal: AbortSignal,
): Promise<EarlierTrials> {
  const told: Told = { notes: [] };
  const search: Search = { options, scope, told, signal, runs: [], lost: [] };
  const { runs, lost } = search;
  for await (const run of takeInTurn(search)) {
    if (await (options.isEnough?.(run.stored) ?? true))
      return { status: 'found', runs: [run, ...runs], isEnough: true, lost: [], notes: told.notes };
    runs.push(run);
  }
  const { unread, doubt, notes } = told;
  const untaken = {
    ...(unread !== undefined && { unread }),
    ...(doubt !== undefined && { doubt }),
    lost,
    notes,
  };
  const [first, ...more] = runs;
  if (first) return { status: 'found', runs: [first, ...more], isEnough: false, ...untaken };
  if (options.attempt <= 1) return { status: 'none', ...untaken };
  const before = { runId: options.runId, attempt: options.attempt - 1 };
  const previous = await readAttemptConclusion(options, before);
  return { status: 'lost', attempt: options.attempt, previous, ...untaken };
}

/**
 * The batches that an earlier attempt of this very run submitted and did not wait for to the end: its folder. Nothing that
 * was measured is taken over, so that a baseline may ask for it.
 */
export async function findEarlierBatches(
  options: Omit<RerunOptions, 'cache' | 'workflowPath' | 'byHand'>,
  scope: TrialScope,
  signal: AbortSignal,
): Promise<string | undefined> {
  const search = { options, scope, told: { notes: [] }, signal, runs: [], lost: [] };
  for await (const row of listAttempts(search)) {
    const stored = (await takeRow(row, search))?.stored;
    if (!stored) continue;
    return stored.run.complete || stored.run.run_id !== options.runId ? undefined : stored.folder;
  }
  return undefined;
}

/** What the pull request's cache scope holds of this head; `told.notes` say why nothing could be had. */
export async function takeFromCache(
  options: RerunOptions,
  scope: TrialScope,
  told: Told,
): Promise<StoredRun | undefined> {
  if (!options.cache) return undefined;
  const restored = await restoreTrials(options.cache, scope);
  if (restored.status === 'restored')
    return await openEarlier(options, restored.folder, scope, told);
  if (restored.status === 'unavailable') told.notes.push(`cache: ${restored.why}`);
  return undefined;
}

interface Search {
  options: RerunOptions;
  scope: TrialScope;
  told: Told;
  signal: AbortSignal;
  /** What was found so far. */
  runs: FoundRun[];
  lost: LostPart[];
}

/** What an artifact's run and name say that it is. */
interface AttemptRow {
  row: ArtifactRow;
  runId: number;
  attempt: number;
}

/** One by one, and no more than is asked for. */
async function* takeInTurn(search: Search): AsyncGenerator<FoundRun> {
  const { options, scope, told, lost } = search;
  const stored = await takeFromCache(options, scope, told);
  if (stored) yield { from: 'cache', stored };
  for (const list of [listAttempts, listSisterRows])
    for await (const one of list(search)) {
      const { row, ...at } = one;
      if (isCovered(at, search) || lost.some(({ runId }) => runId === at.runId)) continue;
      if (row.expired)
        lost.push({ ...at, ...(scope.shard && { shard: scope.shard }), why: EXPIRED });
      const run = row.expired ? undefined : await takeRow(one, search);
      if (run) yield run;
    }
}

function isCovered(part: Omit<AttemptRow, 'row'>, { runs }: Search): boolean {
  return runs.some((run) => covers(run, part));
}

/**
 * Whether a run that was found holds all that this attempt measured, so that the attempt's own artifact need not be fetched. It does where
 * it is of this very attempt, or of a later one of the same run that took over what there was. Of an older run it holds the first
 * attempt (a later one may be younger than it is), where it took over what there was, lost none, and was measured to its end. One that
 * was cut off before it took anything over may lack it all.
 */
export function covers(
  found: FoundRun,
  { runId, attempt }: { runId: number; attempt: number },
): boolean {
  const { run } = found.stored;
  const own =
    found.from === 'cache'
      ? { runId: run.run_id, attempt: run.attempt ?? 1 }
      : { runId: found.runId, attempt: Number(/\d+$/.exec(found.artifact)?.[0]) };
  const hasTaken = run.taken_over !== undefined;
  if (own.runId === runId) return own.attempt === attempt || (own.attempt > attempt && hasTaken);
  const isOlder = own.runId !== undefined && own.runId > runId && attempt === 1;
  return isOlder && hasTaken && run.complete && run.lost === undefined;
}

async function takeRow(
  { row: artifact, runId }: AttemptRow,
  { options, scope, told, signal }: Search,
): Promise<FoundRun | undefined> {
  const downloaded = await downloadArtifact({ ...options, artifact }, signal);
  if (downloaded.status === 'downloaded') {
    const stored = await openEarlier(options, downloaded.folder, scope, told);
    return stored && { from: 'artifact', artifact: artifact.name, runId, stored };
  }
  const why = `${artifact.name}: ${downloaded.why}`;
  told.unread ??= why;
  told.notes.push(why);
  return undefined;
}

/** Attempts that are asked for, the newest of them: each took over what the one before it had. */
const MOST_ATTEMPTS = 10;

/** What earlier attempts of this run published, newest attempt first; by name, for a run in shards has hundreds of others. */
async function* listAttempts(search: Search): AsyncGenerator<AttemptRow> {
  const { options, scope, told } = search;
  const { runId, attempt: now } = options;
  const last = Math.max(1, now - MOST_ATTEMPTS);
  for (let attempt = now - 1; attempt >= last; attempt -= 1) {
    if (isCovered({ runId, attempt }, search)) continue;
    const name = attemptArtifactName(scope, attempt);
    let rows: ArtifactRow[];
    try {
      rows = (await listArtifactPage(options, { runId, page: 1, name })).artifacts;
    } catch (error) {
      return void noteUnread(error, told);
    }
    yield* rows
      .filter((row) => row.name === name && row.workflow_run?.id === runId)
      .toSorted((a, b) => b.id - a.id)
      .map((row) => ({ row, runId, attempt }));
  }
}

/** What other runs of this head published. */
async function* listSisterRows(search: Search): AsyncGenerator<AttemptRow> {
  const { options, scope, told } = search;
  const { suite, headSha, shard } = scope;
  try {
    const { runs, unread, doubt } = await listSisters(options, {
      suite,
      headSha,
      isShard: shard !== undefined,
    });
    for (const sister of runs) yield* listRowsOf(sister, search);
    if (unread !== undefined) told.unread ??= unread;
    if (doubt !== undefined) told.doubt ??= doubt;
  } catch (error) {
    noteUnread(error, told);
  }
}

async function* listRowsOf(sister: Sister, search: Search): AsyncGenerator<AttemptRow> {
  const { options, scope, told } = search;
  const { id: runId } = sister;
  let keepsAny = false;
  for (let page = 1, isLast = false; !isLast; page += 1) {
    const { artifacts } = await listSisterPage(options, { suite: scope.suite, run: sister, page });
    const own = artifacts.filter((row) => row.workflow_run?.id === runId);
    keepsAny ||= own.some(({ name }) => isOfSuite(name, scope.suite));
    const rows = own.flatMap((row) => readAttempt(row, runId, scope));
    yield* rows.toSorted((a, b) => b.attempt - a.attempt || b.row.id - a.row.id);
    isLast =
      artifacts.length < PAGE ||
      (rows.length > 0 && isCovered({ runId, attempt: 1 }, search)) ||
      rows.some(({ attempt }) => attempt === 1);
    if (isLast || page < MAX_PAGES) continue;
    told.unread ??= `run ${runId} has more artifacts than are asked for`;
    return;
  }
  if (!keepsAny && mayHaveMeasured(sister))
    told.doubt ??= `run ${runId} of it ended as ${sister.said}, and has no artifact of this suite`;
}

/** Whoever uploads chooses the name: nothing but the number of an attempt stands behind what it begins with. */
function readAttempt(row: ArtifactRow, runId: number, scope: TrialScope): AttemptRow[] {
  const prefix = attemptArtifactName(scope, 1).replace(/1$/, '');
  const attempt = row.name.startsWith(prefix) ? row.name.slice(prefix.length) : '';
  return /^[1-9]\d{0,5}$/.test(attempt) ? [{ row, runId, attempt: Number(attempt) }] : [];
}

/** What a job says of a suite: what it measured, or that it left it out. */
function isOfSuite(name: string, suite: string): boolean {
  const prefix = `touchstone-${suite}-`;
  const kind = /^(?:run|(?:shard|untouched)-\d{1,3}-of-\d{1,3})-\d{1,6}$/;
  return name.startsWith(prefix) && kind.test(name.slice(prefix.length));
}
