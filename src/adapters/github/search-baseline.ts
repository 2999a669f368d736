import type { BaselineSearch, Log, StoredRun } from '../../ports.ts';
import { readApiFailure } from './api-failure.ts';
import type { BaselineApi } from './baseline-api.ts';
import {
  isUnderWay,
  judgeArtifactRow,
  judgeRun,
  type ArtifactRow,
  type BaselineCandidate,
  type RunRow,
  type Wanted,
} from './baseline-trust.ts';
import { listBetween } from './commits-between.ts';
import { walkFirstParents } from './first-parents.ts';
import { nameCandidate, takeCandidate, type CandidateTools } from './take-candidate.ts';
import { explainUnread } from './unread-baseline.ts';
import { waitForRun } from './wait-for-run.ts';

export interface SearchContext extends CandidateTools {
  log: Log;
  api: BaselineApi;
  wanted: Wanted;
  wantedSha: string;
  ownRunId: number;
  waitMs: number;
  signal: AbortSignal;
}

type Refusals = BaselineSearch['refused'];
type Found = Extract<BaselineSearch, { status: 'found' }>;

/** What the search has come by so far. */
interface Trail {
  refused: Refusals;
  /** Ids of artifacts that were judged. */
  tried: Set<number>;
}

/** How far back, and how much to ask for: a repository's jobs share 1,000 requests an hour. */
const MAX_COMMITS = 200;
const MAX_PAGES = 3;
const MAX_RUNS_ASKED = 5;
const MAX_RUNS_AT_COMMIT = 3;
/** Commits that are asked for one by one when the list by name is flooded. */
const MAX_COMMITS_ASKED = 4;
const MAX_REFUSALS_TOLD = 30;

/** The nearest trusted baseline: of the wanted commit (waiting for it where it is being measured), else of its nearest first-parent ancestor. */
export async function searchBaseline(context: SearchContext): Promise<BaselineSearch> {
  const trail: Trail = { refused: [], tried: new Set() };
  try {
    const found =
      (await takeAtCommit(context, { sha: context.wantedSha, behind: 0, wait: true }, trail)) ??
      (await takeFromAncestors(context, trail));
    if (found)
      return {
        ...found,
        refused: tellRefusals(trail.refused),
        listBetween: async () => await listBetween(context, { ...context, behind: found.behind }),
      };
  } catch (error) {
    const refused = tellRefusals(trail.refused);
    if (context.signal.aborted) return { ...sayInterrupted(), refused };
    return { status: 'none', unread: true, ...explainUnread(error, 'baselines'), refused };
  }
  const refused = tellRefusals(trail.refused);
  // a wait that was broken off found nothing out
  if (context.signal.aborted) return { ...sayInterrupted(), refused };
  const commit = context.wantedSha.slice(0, 10);
  return {
    status: 'none',
    why: `no trusted baseline of ${commit} or of its last ${MAX_COMMITS} first-parent ancestors`,
    refused,
  };
}

function sayInterrupted(): Omit<Extract<BaselineSearch, { status: 'none' }>, 'refused'> {
  return {
    status: 'none',
    unread: true,
    why: 'the search for the baseline was interrupted',
    next: 're-run the job: what was measured is kept',
  };
}

/** The trusted baseline of exactly one commit, `behind` commits before the wanted one, and why others do not serve. */
export async function takeBaselineOf(
  context: SearchContext,
  { sha, behind }: { sha: string; behind: number },
): Promise<{ stored?: StoredRun; refused: Refusals }> {
  const trail: Trail = { refused: [], tried: new Set() };
  const found = await takeAtCommit(context, { sha, behind, wait: false }, trail);
  return { ...(found && { stored: found.stored }), refused: trail.refused };
}

/** Whether a schedule measures the wanted commit right now: what it finds is newer than any baseline; also where that is not known. */
export async function isBeingMeasured({
  api,
  wanted,
  wantedSha,
}: Pick<SearchContext, 'api' | 'wanted' | 'wantedSha'>): Promise<boolean> {
  try {
    const runs = await api.listRunsOf(wantedSha);
    return runs.some(
      (run) => run.event === 'schedule' && isUnderWay(run.status) && judgeRun(run, wanted).trusted,
    );
  } catch (error) {
    readApiFailure(error);
    return true;
  }
}

interface CommitToTry {
  sha: string;
  behind: number;
  wait: boolean;
}

/** Starts from the workflow's runs, so that artifacts which others named alike cannot hide the right one. */
async function takeAtCommit(
  context: SearchContext,
  { sha, behind, wait }: CommitToTry,
  trail: Trail,
): Promise<Found | undefined> {
  const { wanted, ownRunId } = context;
  const runs = await listRuns(context, sha);
  const recording = runs.filter((run) => run.id !== ownRunId && judgeRun(run, wanted).trusted);
  const ended = recording.filter(({ status }) => status === 'completed');
  for (const run of ended.slice(0, MAX_RUNS_AT_COMMIT)) {
    const found = await takeOfRun(context, run, behind, trail);
    if (found) return found;
  }
  const underWay = wait ? recording.find(({ status }) => isUnderWay(status)) : undefined;
  if (!underWay) return undefined;
  const waited = await waitForRun(context, underWay);
  if (waited) return await takeOfRun(context, waited, behind, trail);
  trail.refused.push({
    why: `run ${underWay.id} at ${sha.slice(0, 10)}: its run has not ended [g]`,
  });
  return undefined;
}

/** The workflow may not be on the default branch yet: then nothing has been recorded. */
async function listRuns({ api }: SearchContext, sha: string): Promise<RunRow[]> {
  try {
    return await api.listRunsOf(sha);
  } catch (error) {
    if (readApiFailure(error).kind === 'gone') return [];
    throw error;
  }
}

async function takeOfRun(
  context: SearchContext,
  run: RunRow,
  behind: number,
  trail: Trail,
): Promise<Found | undefined> {
  const [artifact] = await context.api.listArtifactsOf(run.id);
  if (!artifact) return undefined;
  return await take(context, { artifact, run, behind, newestArtifactId: artifact.id }, trail);
}

async function takeFromAncestors(context: SearchContext, trail: Trail): Promise<Found | undefined> {
  const { bySha, newestOf, cut } = await listPlausible(context, trail);
  if (bySha.size === 0 && !cut) return undefined;
  const walked: string[] = [];
  let asked = 0;
  for await (const sha of walkFirstParents(context, context.wantedSha, MAX_COMMITS)) {
    const behind = walked.push(sha) - 1;
    for (const artifact of bySha.get(sha) ?? []) {
      asked += 1;
      const run = await readRun(context, artifact, trail);
      const newestArtifactId = newestOf.get(run?.id) ?? artifact.id;
      const found =
        run && (await take(context, { artifact, run, behind, newestArtifactId }, trail));
      if (found) return found;
    }
    bySha.delete(sha);
    const isDone = bySha.size === 0 || asked >= MAX_RUNS_ASKED;
    if (isDone && (!cut || behind >= MAX_COMMITS_ASKED)) break;
  }
  const left =
    asked >= MAX_RUNS_ASKED
      ? 'it was not looked at: too many nearer ones were refused'
      : 'its commit is not an ancestor of the base [e]';
  for (const artifact of [...bySha.values()].flat()) refuse(trail, artifact, left);
  if (!cut) return undefined;
  for (const [index, sha] of walked.slice(1, 1 + MAX_COMMITS_ASKED).entries()) {
    const found = await takeAtCommit(context, { sha, behind: index + 1, wait: false }, trail);
    if (found) return found;
  }
  return undefined;
}

interface Listing {
  /** Artifacts that their own rows do not rule out, newest first, by commit. */
  bySha: Map<string, ArtifactRow[]>;
  /** The newest artifact of every run, by run id. */
  newestOf: Map<number | undefined, number>;
  /** There are more than were read. */
  cut: boolean;
}

async function listPlausible(
  { api, wanted, ownRunId }: SearchContext,
  trail: Trail,
): Promise<Listing> {
  const bySha: Listing['bySha'] = new Map();
  const newestOf: Listing['newestOf'] = new Map();
  for (let page = 1; ; page += 1) {
    const { rows, more } = await api.listArtifacts(page);
    for (const artifact of rows) {
      const { id: runId, head_sha: sha } = artifact.workflow_run ?? {};
      if (runId === ownRunId || trail.tried.has(artifact.id)) continue;
      newestOf.set(runId, Math.max(newestOf.get(runId) ?? 0, artifact.id));
      const trust = judgeArtifactRow(artifact, wanted);
      if (!trust.trusted) refuse(trail, artifact, trust.why);
      else if (sha) bySha.set(sha, [...(bySha.get(sha) ?? []), artifact]);
    }
    if (!more || page === MAX_PAGES) return { bySha, newestOf, cut: more };
  }
}

async function readRun(
  { api }: SearchContext,
  artifact: ArtifactRow,
  trail: Trail,
): Promise<RunRow | undefined> {
  try {
    return await api.readRun(artifact.workflow_run?.id ?? 0);
  } catch (error) {
    if (readApiFailure(error).kind !== 'gone') throw error;
    refuse(trail, artifact, 'its run was deleted');
    return undefined;
  }
}

async function take(
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
  return undefined;
}

function refuse(trail: Trail, artifact: ArtifactRow, why: string): void {
  trail.refused.push({ why: nameCandidate({ artifact }, why) });
}

function tellRefusals(refused: Refusals): Refusals {
  if (refused.length <= MAX_REFUSALS_TOLD) return refused;
  const rest = refused.length - MAX_REFUSALS_TOLD;
  return [...refused.slice(0, MAX_REFUSALS_TOLD), { why: `and ${rest} more` }];
}
