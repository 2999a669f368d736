import type { BaselineSearch, Log } from '../../ports.ts';
import { readApiFailure } from './api-failure.ts';
import type { BaselineApi } from './baseline-api.ts';
import {
  isUnderWay,
  judgeArtifactRow,
  judgeRun,
  type ArtifactRow,
  type RunRow,
  type Wanted,
} from './baseline-trust.ts';
import { walkFirstParents } from './first-parents.ts';
import { nameCandidate, takeCandidate, type CandidateTools } from './take-candidate.ts';
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

type Refusals = Extract<BaselineSearch, { status: 'none' }>['refused'];
type Found = Extract<BaselineSearch, { status: 'found' }>;

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
  const refused: Refusals = [];
  try {
    const found =
      (await takeAtCommit(context, { sha: context.wantedSha, behind: 0, wait: true }, refused)) ??
      (await takeFromAncestors(context, refused));
    if (found) return { ...found, refused: tellRefusals(refused) };
  } catch (error) {
    if (context.signal.aborted) return { status: 'none', why: 'interrupted', refused };
    const failure = readApiFailure(error);
    const cure =
      failure.kind === 'forbidden' ? ' (needs `actions: read` and `contents: read`)' : '';
    return {
      status: 'none',
      why: `baselines could not be looked up: ${failure.message}${cure}`,
      refused: tellRefusals(refused),
    };
  }
  const commit = context.wantedSha.slice(0, 10);
  const why = `no trusted baseline of ${commit} or of its last ${MAX_COMMITS} first-parent ancestors`;
  return { status: 'none', why, refused: tellRefusals(refused) };
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
  refused: Refusals,
): Promise<Found | undefined> {
  const { api, wanted, ownRunId } = context;
  const runs = await listRuns(context, sha);
  const recording = runs.filter((run) => run.id !== ownRunId && judgeRun(run, wanted).trusted);
  const ended = recording.filter(({ status }) => status === 'completed');
  const underWay = wait && ended.length === 0 ? recording.find(isRunUnderWay) : undefined;
  const waited = underWay && (await waitForRun(context, underWay));
  if (underWay && !waited)
    refused.push({ why: `run ${underWay.id} at ${sha.slice(0, 10)}: it has not ended [g]` });
  for (const run of [...(waited ? [waited] : []), ...ended].slice(0, MAX_RUNS_AT_COMMIT)) {
    const [artifact] = await api.listArtifactsOf(run.id);
    const found = artifact && (await take(context, { artifact, run, behind }, refused));
    if (found) return found;
  }
  return undefined;
}

function isRunUnderWay({ status }: RunRow): boolean {
  return isUnderWay(status);
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

async function takeFromAncestors(
  context: SearchContext,
  refused: Refusals,
): Promise<Found | undefined> {
  const { bySha, cut } = await listPlausible(context, refused);
  const walked: string[] = [];
  let asked = 0;
  if (bySha.size > 0 || cut) {
    for await (const sha of walkFirstParents(context, context.wantedSha, MAX_COMMITS)) {
      const behind = walked.push(sha) - 1;
      for (const artifact of bySha.get(sha) ?? []) {
        if (asked === MAX_RUNS_ASKED) break;
        asked += 1;
        const run = await readRun(context, artifact, refused);
        const found = run && (await take(context, { artifact, run, behind }, refused));
        if (found) return found;
      }
      bySha.delete(sha);
      if (bySha.size === 0 && (!cut || walked.length > MAX_COMMITS_ASKED)) break;
    }
  }
  for (const rows of bySha.values())
    for (const artifact of rows)
      refused.push({
        why: nameCandidate({ artifact }, 'its commit is not an ancestor of the base [e]'),
      });
  if (!cut) return undefined;
  for (const [index, sha] of walked.slice(1, 1 + MAX_COMMITS_ASKED).entries()) {
    const found = await takeAtCommit(context, { sha, behind: index + 1, wait: false }, refused);
    if (found) return found;
  }
  return undefined;
}

/** Artifacts of the right name that their own rows do not rule out, newest first, by commit. */
async function listPlausible(
  { api, wanted, ownRunId }: SearchContext,
  refused: Refusals,
): Promise<{ bySha: Map<string, ArtifactRow[]>; cut: boolean }> {
  const bySha = new Map<string, ArtifactRow[]>();
  for (let page = 1; ; page += 1) {
    const { rows, more } = await api.listArtifacts(page);
    for (const artifact of rows) {
      const sha = artifact.workflow_run?.head_sha;
      if (artifact.workflow_run?.id === ownRunId) continue;
      const trust = judgeArtifactRow(artifact, wanted);
      if (!trust.trusted) refused.push({ why: nameCandidate({ artifact }, trust.why) });
      else if (sha) bySha.set(sha, [...(bySha.get(sha) ?? []), artifact]);
    }
    if (!more || page === MAX_PAGES) return { bySha, cut: more };
  }
}

async function readRun(
  { api }: SearchContext,
  artifact: ArtifactRow,
  refused: Refusals,
): Promise<RunRow | undefined> {
  const runId = artifact.workflow_run?.id;
  try {
    return runId === undefined ? undefined : await api.readRun(runId);
  } catch (error) {
    const failure = readApiFailure(error);
    if (failure.kind !== 'gone') throw error;
    refused.push({ why: nameCandidate({ artifact }, 'its run was deleted') });
    return undefined;
  }
}

async function take(
  context: SearchContext,
  { artifact, run, behind }: { artifact: ArtifactRow; run: RunRow; behind: number },
  refused: Refusals,
): Promise<Found | undefined> {
  // Lists are newest first, and a name's older artifacts of one run come after it.
  const newest = refused.some(({ why }) => why.startsWith(`artifact ${artifact.id} of`));
  if (newest) return undefined;
  const candidate = { artifact, run, behind, newestArtifactId: artifact.id };
  const taken = await takeCandidate(context, candidate, context.wanted, context.signal);
  if (taken.status === 'taken')
    return { status: 'found', stored: taken.stored, commit: run.head_sha, behind, refused: [] };
  refused.push({ why: taken.why });
  return undefined;
}

function tellRefusals(refused: Refusals): Refusals {
  if (refused.length <= MAX_REFUSALS_TOLD) return refused;
  const rest = refused.length - MAX_REFUSALS_TOLD;
  return [...refused.slice(0, MAX_REFUSALS_TOLD), { why: `and ${rest} more` }];
}
