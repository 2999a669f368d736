import { rm } from 'node:fs/promises';

import { RUN_FORMAT, type RunDocument } from '../../domain/run.ts';
import { UserError } from '../../errors.ts';
import type { StoredRun } from '../../ports.ts';
import { readApiFailure } from './api-failure.ts';
import { readAttemptConclusion, type AttemptConclusion } from './attempt-conclusion.ts';
import type { ArtifactRow } from './baseline-trust.ts';
import { walkFirstParents } from './first-parents.ts';
import { downloadArtifact } from './download-artifact.ts';
import type { CandidateTools } from './take-candidate.ts';
import { listArtifactPage, listSisterArtifacts } from './sister-runs.ts';
import { restoreTrials, type TrialCache, type TrialScope } from './trial-cache.ts';

export interface RerunOptions extends CandidateTools {
  /** Absent: not to be trusted here. */
  cache?: TrialCache;
  runId: number;
  attempt: number;
  /** Pull request runs of this workflow at the same head are asked too; absent: this run only. */
  workflowPath?: string;
}

/** Where trials lay: an artifact's name and its run are the API's word, not the document's. */
export type FoundIn = { from: 'cache' } | { from: 'artifact'; artifact: string; runId: number };

/** Trials that were measured for this head before. Never ask on an event that records: baselines are measured anew. */
export type EarlierTrials =
  | ({ status: 'found'; stored: StoredRun; notes: string[] } & FoundIn)
  /** A first attempt, and nothing is kept; `unread`: or it is, and could not be looked up. */
  | { status: 'none'; unread?: string; notes: string[] }
  /** An earlier attempt measured, and what it measured is gone: to be told, with what it said. */
  | { status: 'lost'; attempt: number; previous: AttemptConclusion; notes: string[] };

/** What a search has to tell besides. */
export interface Told {
  notes: string[];
  /** Why a list, or what is on it, could not be had. */
  unread?: string;
  /** Answers on bases: the shards of a run have the same one. */
  bases?: Map<string, Promise<boolean>>;
}

/** The name under which an attempt publishes its run. */
export function attemptArtifactName({ suite, shard }: TrialScope, attempt: number): string {
  return shard
    ? `touchstone-${suite}-shard-${shard.index}-of-${shard.count}-${attempt}`
    : `touchstone-${suite}-run-${attempt}`;
}

/**
 * Looks in the pull request's cache scope, then in the artifacts of this very run, then of other runs at the same
 * head: opening the pull request again, or a dispatch, draws nothing twice. `notes` say what did not serve.
 */
export async function findEarlierTrials(
  options: RerunOptions,
  scope: TrialScope,
  signal: AbortSignal,
): Promise<EarlierTrials> {
  const told: Told = { notes: [] };
  const { notes } = told;
  const cached = await takeFromCache(options, scope, told);
  if (cached) return { status: 'found', from: 'cache', stored: cached, notes };
  const taken =
    (await takeFirst(await listAttempts(options, scope, told), options, scope, told, signal)) ??
    (await takeFirst(await listSisters(options, scope, told), options, scope, told, signal));
  if (taken) {
    const { artifact, stored } = taken;
    const runId = artifact.workflow_run?.id ?? options.runId;
    return { status: 'found', from: 'artifact', artifact: artifact.name, runId, stored, notes };
  }
  const { unread } = told;
  if (options.attempt <= 1)
    return { status: 'none', ...(unread !== undefined && { unread }), notes };
  const before = { runId: options.runId, attempt: options.attempt - 1 };
  const previous = await readAttemptConclusion(options, before);
  return { status: 'lost', attempt: options.attempt, previous, notes };
}

/**
 * The batches that an earlier attempt of this very run submitted and did not wait for to the end: its folder. Nothing that
 * was measured is taken over, so that a baseline may ask for it.
 */
export async function findEarlierBatches(
  options: Omit<RerunOptions, 'cache' | 'workflowPath'>,
  scope: TrialScope,
  signal: AbortSignal,
): Promise<string | undefined> {
  const told: Told = { notes: [] };
  const listed = await listAttempts(options, scope, told);
  const stored = (await takeFirst(listed, options, scope, told, signal))?.stored;
  if (!stored || stored.run.complete || stored.run.run_id !== options.runId) return undefined;
  return stored.folder;
}

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

async function takeFirst(
  artifacts: readonly ArtifactRow[],
  options: RerunOptions,
  scope: TrialScope,
  told: Told,
  signal: AbortSignal,
): Promise<{ artifact: ArtifactRow; stored: StoredRun } | undefined> {
  for (const artifact of artifacts) {
    const downloaded = await downloadArtifact({ ...options, artifact }, signal);
    if (downloaded.status === 'downloaded') {
      const stored = await openEarlier(options, downloaded.folder, scope, told);
      if (stored) return { artifact, stored };
      continue;
    }
    const why = `${artifact.name}: ${downloaded.why}`;
    told.unread ??= why;
    told.notes.push(why);
  }
  return undefined;
}

/** Attempts that are asked for, the newest of them: each took over what the one before it had. */
const MOST_ATTEMPTS = 10;

/** What earlier attempts of this run published, newest attempt first; by name, for a run in shards has hundreds of others. */
async function listAttempts(
  { client, repository, runId, attempt }: RerunOptions,
  scope: TrialScope,
  told: Told,
): Promise<ArtifactRow[]> {
  const rows: ArtifactRow[] = [];
  try {
    const last = Math.max(1, attempt - MOST_ATTEMPTS);
    for (let earlier = attempt - 1; earlier >= last; earlier -= 1) {
      const name = attemptArtifactName(scope, earlier);
      const { artifacts } = await listArtifactPage(
        { client, repository },
        { runId, page: 1, name },
      );
      const own = artifacts.filter(
        (row) => row.name === name && row.workflow_run?.id === runId && !row.expired,
      );
      rows.push(...own.toSorted((a, b) => b.id - a.id));
    }
    return rows;
  } catch (error) {
    return noteUnread(error, told);
  }
}

/** What other pull request runs at this head published. */
async function listSisters(
  { client, repository, runId, workflowPath }: RerunOptions,
  scope: TrialScope,
  told: Told,
): Promise<ArtifactRow[]> {
  if (workflowPath === undefined) return [];
  const { suite, headSha } = scope;
  const prefix = attemptArtifactName(scope, 1).replace(/1$/, '');
  try {
    const wanted = { suite, headSha, workflowPath, ownRunId: runId, prefix };
    return await listSisterArtifacts({ client, repository }, wanted);
  } catch (error) {
    return noteUnread(error, told);
  }
}

/** @throws what is no answer of the API */
export function noteUnread(error: unknown, told: Told): [] {
  const { kind, message } = readApiFailure(error);
  const why = `artifacts: ${message}${kind === 'forbidden' ? ' (needs `actions: read`)' : ''}`;
  told.unread ??= why;
  told.notes.push(why);
  return [];
}

export async function openEarlier(
  options: RerunOptions,
  folder: string,
  scope: TrialScope,
  told: Told,
): Promise<StoredRun | undefined> {
  const why = await options.openRun(folder).then(
    async (stored) =>
      refuseEarlier(stored.run, scope) ??
      ((await isOnBaseOnce(stored.run, scope, options, told))
        ? stored
        : 'they were merged into another branch'),
    (error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      told.unread ??= `earlier trials: ${error.message}`;
      return error.message;
    },
  );
  if (typeof why !== 'string') return why;
  told.notes.push(`earlier trials: ${why}`);
  await rm(folder, { recursive: true, force: true });
  return undefined;
}

async function isOnBaseOnce(
  run: RunDocument,
  scope: TrialScope,
  source: RerunOptions,
  told: Told,
): Promise<boolean> {
  const bases = (told.bases ??= new Map<string, Promise<boolean>>());
  const base = `${run.tree} ${run.base_commit}`;
  const answer = bases.get(base) ?? isOnBase(run, scope, source, told);
  bases.set(base, answer);
  return await answer;
}

/** As far as main may have moved on since. */
const MOST_BEHIND = 300;

/**
 * Whether the head was merged into the same thing: the same tree, the same base, or a base that ours has grown from. The same
 * head merged into a branch of somebody's own may be another app, whatever its digests say.
 */
async function isOnBase(
  { tree, base_commit: base }: RunDocument,
  scope: TrialScope,
  source: RerunOptions,
  told: Told,
): Promise<boolean> {
  if (scope.baseCommit === undefined || (tree !== undefined && tree === scope.tree)) return true;
  if (base === undefined) return false;
  try {
    for await (const sha of walkFirstParents(source, scope.baseCommit, MOST_BEHIND))
      if (sha === base) return true;
  } catch (error) {
    told.unread ??= `commits before ${scope.baseCommit.slice(0, 7)}: ${readApiFailure(error).message}`;
  }
  return false;
}

/** The trials' own identity is compared where they are taken over; this keeps out what is of another head at all. */
export function refuseEarlier(run: RunDocument, scope: TrialScope): string | undefined {
  if (run.format !== RUN_FORMAT) return 'they are of another format';
  if (run.suite !== scope.suite) return 'they are of another suite';
  if (run.head !== scope.headSha) return 'they were measured for another head';
  const isSameShard =
    run.shard?.index === scope.shard?.index && run.shard?.count === scope.shard?.count;
  return isSameShard ? undefined : 'they are of another shard';
}
