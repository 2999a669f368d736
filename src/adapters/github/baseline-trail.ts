import type { BaselineSearch, Log } from '../../ports.ts';
import { readApiFailure } from './api-failure.ts';
import type { BaselineApi } from './baseline-api.ts';
import type { ArtifactRow, BaselineCandidate, RunRow, Wanted } from './baseline-trust.ts';
import { nameCandidate, takeCandidate, type CandidateTools } from './take-candidate.ts';

export interface SearchContext extends CandidateTools {
  log: Log;
  api: BaselineApi;
  wanted: Wanted;
  wantedSha: string;
  ownRunId: number;
  waitMs: number;
  signal: AbortSignal;
}

export type Refusals = BaselineSearch['refused'];
export type Found = Extract<BaselineSearch, { status: 'found' }>;

/** What a search has come by so far. */
export interface Trail {
  refused: Refusals;
  /** Ids of artifacts that were judged. */
  tried: Set<number>;
  /** Ids of runs that were asked for theirs. */
  asked: Set<number>;
  /** The workflow that recorded the wanted commit, where it is another one than is trusted. */
  recorder?: string;
  /** How many artifacts were looked at, where those before them are too old to be. */
  newest?: number;
}

const MAX_REFUSALS_TOLD = 30;

export function startTrail(): Trail {
  return { refused: [], tried: new Set(), asked: new Set() };
}

/** The workflow may not be on the default branch yet: then it has recorded nothing. */
export function noneWhereGone(error: unknown): [] {
  if (readApiFailure(error).kind === 'gone') return [];
  throw error;
}

/** Judges one candidate and, where it may be trusted, fetches it. */
export async function tryCandidate(
  context: SearchContext,
  candidate: BaselineCandidate & { behind: number },
  trail: Trail,
): Promise<Found | undefined> {
  const { run, behind, artifact } = candidate;
  trail.tried.add(artifact.id);
  const taken = await takeCandidate(context, candidate, context.wanted, context.signal);
  if (taken.status === 'taken')
    return { status: 'found', stored: taken.stored, commit: run.head_sha, behind, refused: [] };
  trail.refused.push({ why: taken.why });
  if (behind === 0 && taken.why.endsWith(' [f]')) trail.recorder ??= run.path.split('@', 1)[0]!;
  return undefined;
}

/** The newest artifact of a run's attempts. */
export async function tryRun(
  context: SearchContext,
  run: RunRow,
  behind: number,
  trail: Trail,
): Promise<Found | undefined> {
  trail.asked.add(run.id);
  const [artifact] = await context.api.listArtifactsOf(run.id);
  if (!artifact || trail.tried.has(artifact.id)) return undefined;
  return await tryCandidate(
    context,
    { artifact, run, behind, newestArtifactId: artifact.id },
    trail,
  );
}

export function refuse(trail: Trail, artifact: ArtifactRow, why: string): void {
  trail.refused.push({ why: nameCandidate({ artifact }, why) });
}

export function tellRefusals(refused: Refusals): Refusals {
  if (refused.length <= MAX_REFUSALS_TOLD) return refused;
  const rest = refused.length - MAX_REFUSALS_TOLD;
  return [...refused.slice(0, MAX_REFUSALS_TOLD), { why: `and ${rest} more` }];
}
