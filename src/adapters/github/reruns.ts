import { rm } from 'node:fs/promises';

import { RUN_FORMAT, type RunDocument } from '../../domain/run.ts';
import { UserError } from '../../errors.ts';
import type { StoredRun } from '../../ports.ts';
import { readApiFailure } from './api-failure.ts';
import { readAttemptConclusion, type AttemptConclusion } from './attempt-conclusion.ts';
import type { ArtifactRow } from './baseline-trust.ts';
import { addressOf } from './client.ts';
import { downloadArtifact } from './download-artifact.ts';
import type { CandidateTools } from './take-candidate.ts';
import { restoreTrials, type TrialCache, type TrialScope } from './trial-cache.ts';

export interface RerunOptions extends CandidateTools {
  cache: TrialCache;
  runId: number;
  attempt: number;
}

/** Trials that were measured for this head before. Never ask on an event that records: baselines are measured anew. */
export type EarlierTrials =
  | { status: 'found'; from: 'cache' | 'artifact'; stored: StoredRun; notes: string[] }
  /** A first attempt, and nothing is kept. */
  | { status: 'none'; notes: string[] }
  /** An earlier attempt measured, and what it measured is gone: to be told, with what it said. */
  | { status: 'lost'; attempt: number; previous: AttemptConclusion; notes: string[] };

/** The name under which an attempt publishes its run. */
export function attemptArtifactName({ suite, shard }: TrialScope, attempt: number): string {
  return shard
    ? `touchstone-${suite}-shard-${shard.index}-of-${shard.count}-${attempt}`
    : `touchstone-${suite}-run-${attempt}`;
}

/** Looks in the pull request's cache scope, then in the artifacts of this very run. `notes` say what did not serve. */
export async function findEarlierTrials(
  options: RerunOptions,
  scope: TrialScope,
  signal: AbortSignal,
): Promise<EarlierTrials> {
  const notes: string[] = [];
  const cached = await takeFromCache(options, scope, notes);
  if (cached) return { status: 'found', from: 'cache', stored: cached, notes };
  if (options.attempt <= 1) return { status: 'none', notes };
  const stored = await takeFromArtifacts(options, scope, notes, signal);
  if (stored) return { status: 'found', from: 'artifact', stored, notes };
  const before = { runId: options.runId, attempt: options.attempt - 1 };
  const previous = await readAttemptConclusion(options, before);
  return { status: 'lost', attempt: options.attempt, previous, notes };
}

async function takeFromCache(
  options: RerunOptions,
  scope: TrialScope,
  notes: string[],
): Promise<StoredRun | undefined> {
  const restored = await restoreTrials(options.cache, scope);
  if (restored.status === 'restored')
    return await openEarlier(options, restored.folder, scope, notes);
  if (restored.status === 'unavailable') notes.push(`cache: ${restored.why}`);
  return undefined;
}

async function takeFromArtifacts(
  options: RerunOptions,
  scope: TrialScope,
  notes: string[],
  signal: AbortSignal,
): Promise<StoredRun | undefined> {
  for (const artifact of await listAttempts(options, scope, notes)) {
    const downloaded = await downloadArtifact({ ...options, artifact }, signal);
    if (downloaded.status === 'downloaded') {
      const stored = await openEarlier(options, downloaded.folder, scope, notes);
      if (stored) return stored;
    } else notes.push(`${artifact.name}: ${downloaded.why}`);
  }
  return undefined;
}

/** What earlier attempts published, newest attempt first. Only this run is asked: nobody else could have made them. */
async function listAttempts(
  { client, repository, runId, attempt }: RerunOptions,
  scope: TrialScope,
  notes: string[],
): Promise<ArtifactRow[]> {
  const attempts = Array.from({ length: attempt - 1 }, (_, index) => attempt - 1 - index);
  const names = attempts.map((earlier) => attemptArtifactName(scope, earlier));
  try {
    const octokit = await client.octokit();
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
      ...addressOf(repository),
      run_id: runId,
      per_page: 100,
    });
    return data.artifacts
      .filter((row) => names.includes(row.name) && row.workflow_run?.id === runId && !row.expired)
      .toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name) || b.id - a.id);
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    notes.push(`artifacts: ${message}${kind === 'forbidden' ? ' (needs `actions: read`)' : ''}`);
    return [];
  }
}

async function openEarlier(
  { openRun }: RerunOptions,
  folder: string,
  scope: TrialScope,
  notes: string[],
): Promise<StoredRun | undefined> {
  const why = await openRun(folder).then(
    (stored) => refuseEarlier(stored.run, scope) ?? stored,
    (error: unknown) => {
      if (error instanceof UserError) return error.message;
      throw error;
    },
  );
  if (typeof why !== 'string') return why;
  notes.push(`earlier trials: ${why}`);
  await rm(folder, { recursive: true, force: true });
  return undefined;
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
