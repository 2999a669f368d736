import { readApiFailure } from './api-failure.ts';
import {
  noneWhereGone,
  refuse,
  tryCandidate,
  tryRun,
  type Found,
  type SearchContext,
  type Trail,
} from './baseline-trail.ts';
import { judgeArtifactRow, judgeRun, type ArtifactRow, type RunRow } from './baseline-trust.ts';
import { walkFirstParents } from './first-parents.ts';
import { takeAtCommit } from './take-at-commit.ts';
import { UnreadBaseline } from './unread-baseline.ts';

/** How far back, and how much to ask for: a repository's jobs share 1,000 requests an hour. */
export const MAX_COMMITS = 200;
/** Of a history of merges a hundred commits are few first parents. */
const MAX_WALK_REQUESTS = 10;
/** Of the list by name, which anybody who opens a pull request can add to. */
const MAX_PAGES = 3;
/** Runs that are read because of that list. */
const MAX_RUNS_READ = 5;
/** Of the runs that record, where that list does not do. */
const MAX_RUN_PAGES = 2;
const FULL_PAGE = 100;
/** Of these, runs that are asked for their artifact. */
const MAX_RUNS_ASKED = 20;
/** Ancestors that are asked for by their commit: of an older branch they are too old for any list. */
const MAX_COMMITS_ASKED = 4;
/** Of main's own recordings; those before them are too old. */
const ENOUGH_RECORDED = MAX_COMMITS;

const NO_ANCESTOR = 'its commit is not an ancestor of the base [e]';

/** First parents, the wanted commit first; each is asked for when it is needed. */
interface Chain {
  at(behind: number): Promise<string | undefined>;
}

/**
 * The nearest ancestor's baseline, the wanted commit's own included: by the artifacts of the name, and where these are too many or the
 * nearest are not to be trusted, by the runs that record. Undefined: there is none.
 * @throws UnreadBaseline where there were more to look at than may be asked for, and they are not main's own recordings
 */
export async function takeFromAncestors(
  context: SearchContext,
  trail: Trail,
): Promise<Found | undefined> {
  const listing = await listPlausible(context, trail);
  const { bySha, newestOf, cut } = listing;
  if (bySha.size === 0 && !cut) return undefined;
  const chain = openChain(context);
  const left = new Map([...bySha].map(([sha, rows]) => [sha, [...rows]]));
  let read = 0;
  for (let behind = 0; left.size > 0 && read < MAX_RUNS_READ; behind += 1) {
    const sha = await chain.at(behind);
    if (sha === undefined) break;
    const here = left.get(sha) ?? [];
    for (; here.length > 0 && read < MAX_RUNS_READ; read += 1) {
      const artifact = here.shift()!;
      const run = await readRun(context, artifact, trail);
      const newestArtifactId = newestOf.get(run?.id) ?? artifact.id;
      const found =
        run && (await tryCandidate(context, { artifact, run, behind, newestArtifactId }, trail));
      if (found) return found;
    }
    if (here.length === 0) left.delete(sha);
  }
  if (cut || (left.size > 0 && read === MAX_RUNS_READ))
    return await takeFromRuns(context, { ...listing, left, chain }, trail);
  refuseAll(left, NO_ANCESTOR, trail);
  return undefined;
}

function refuseAll(left: Listing['bySha'], why: string, trail: Trail): void {
  for (const artifact of [...left.values()].flat())
    if (!trail.tried.has(artifact.id)) refuse(trail, artifact, why);
}

interface Sought extends Listing {
  /** Of these nothing is known yet. */
  left: Listing['bySha'];
  chain: Chain;
}

/** Starts from what only this repository's own pushes and schedules can add to. */
async function takeFromRuns(
  context: SearchContext,
  sought: Sought,
  trail: Trail,
): Promise<Found | undefined> {
  const { chain, cut, left, rows } = sought;
  const recording = await listRecording(context);
  const { runs, isAll } = recording;
  const { found, isAsked } = await askRuns(context, runs, sought, trail);
  if (found) return found;
  // what is of no ancestor is not missed
  const isMissed = cut || (await isAny(chain, left));
  if (!isAsked || (!isAll && isMissed)) {
    const near = await takeNearest(context, chain, trail);
    if (near) return near;
    if (!cut || countRecorded(rows, recording, context) < ENOUGH_RECORDED)
      throw sayCut(
        context,
        isAsked
          ? `${runs.length} runs that record were listed`
          : `${MAX_RUNS_ASKED} runs that record were asked for one`,
      );
    trail.newest = rows.length;
  }
  // what main recorded itself is refused for its commit alone
  const isOthers = isMissed && trail.newest === undefined;
  refuseAll(
    left,
    isOthers ? 'no push or schedule of the trusted workflow made it [f]' : NO_ANCESTOR,
    trail,
  );
  return undefined;
}

/** `isAsked`: all that may be meant were. */
async function askRuns(
  context: SearchContext,
  runs: readonly RunRow[],
  { chain, cut, bySha }: Sought,
  trail: Trail,
): Promise<{ found?: Found; isAsked: boolean }> {
  const named = new Set([...bySha.values()].flat().map((artifact) => artifact.workflow_run?.id));
  const toAsk = Map.groupBy(
    runs.filter(({ id }) => !trail.asked.has(id) && (cut || named.has(id))),
    ({ head_sha: sha }) => sha,
  );
  let asked = 0;
  for (let behind = 0; toAsk.size > 0; behind += 1) {
    const sha = await chain.at(behind);
    if (sha === undefined) break;
    for (const run of toAsk.get(sha) ?? []) {
      if (asked === MAX_RUNS_ASKED) return { isAsked: false };
      asked += 1;
      const found = await tryRun(context, run, behind, trail);
      if (found) return { found, isAsked: true };
    }
    toAsk.delete(sha);
  }
  return { isAsked: true };
}

async function takeNearest(
  context: SearchContext,
  chain: Chain,
  trail: Trail,
): Promise<Found | undefined> {
  for (let behind = 1; behind <= MAX_COMMITS_ASKED; behind += 1) {
    const sha = await chain.at(behind);
    if (sha === undefined) return undefined;
    const found = await takeAtCommit(context, { sha, behind, wait: false }, trail);
    if (found) return found;
  }
  return undefined;
}

/** Artifacts of runs that record. Of those that are older than what was listed, their own rows must do. */
function countRecorded(
  rows: readonly ArtifactRow[],
  { runs, since }: Recording,
  { wanted }: SearchContext,
): number {
  const ids = new Set<number | undefined>(runs.map(({ id }) => id));
  return rows.filter(({ workflow_run: run }) => {
    if (!run || ids.has(run.id)) return run !== undefined;
    const isOld = (run.id ?? since) < since;
    const isOwn = run.head_repository_id === wanted.repositoryId;
    return isOld && isOwn && run.head_branch === wanted.defaultBranch;
  }).length;
}

async function isAny(chain: Chain, left: Listing['bySha']): Promise<boolean> {
  for (let behind = 0; ; behind += 1) {
    const sha = await chain.at(behind);
    if (sha === undefined) return false;
    if (left.has(sha)) return true;
  }
}

function sayCut({ wanted }: SearchContext, how: string): UnreadBaseline {
  return new UnreadBaseline(
    `\`touchstone-${wanted.suite}\` is the name of more artifacts than are looked at, the nearest of which cannot serve, and ${how} without finding it`,
    'cut',
  );
}

/** Runs that record. */
interface Recording {
  /** Newest first. */
  runs: RunRow[];
  /** There are no more. */
  isAll: boolean;
  /** Id from which on they are complete. */
  since: number;
}

async function listRecording({ api, wanted, ownRunId }: SearchContext): Promise<Recording> {
  const runs: RunRow[] = [];
  let since = 0;
  for (const event of ['push', 'schedule'] as const)
    for (let page = 1; ; page += 1) {
      const at = { branch: wanted.defaultBranch, page };
      const rows = await api.listRecording(event, at).catch(noneWhereGone);
      const more = rows.length === FULL_PAGE;
      runs.push(...rows);
      if (more && page === MAX_RUN_PAGES) since = Math.max(since, rows.at(-1)!.id);
      if (!more || page === MAX_RUN_PAGES) break;
    }
  const recording = runs.filter((run) => run.id !== ownRunId && judgeRun(run, wanted).trusted);
  return { runs: recording.toSorted((a, b) => b.id - a.id), isAll: since === 0, since };
}

function openChain(context: SearchContext): Chain {
  const known: string[] = [];
  const walk = walkFirstParents(context, context.wantedSha, MAX_COMMITS, MAX_WALK_REQUESTS);
  return {
    async at(behind) {
      while (known.length <= behind) {
        const next = await walk.next();
        if (next.done) return undefined;
        known.push(next.value);
      }
      return known[behind];
    },
  };
}

interface Listing {
  /** All that were read, newest first. */
  rows: ArtifactRow[];
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
  const all: ArtifactRow[] = [];
  for (let page = 1; ; page += 1) {
    const { rows, more } = await api.listArtifacts(page);
    all.push(...rows);
    for (const artifact of rows) {
      const { id: runId, head_sha: sha } = artifact.workflow_run ?? {};
      if (runId === ownRunId || trail.tried.has(artifact.id)) continue;
      newestOf.set(runId, Math.max(newestOf.get(runId) ?? 0, artifact.id));
      const trust = judgeArtifactRow(artifact, wanted);
      if (!trust.trusted) refuse(trail, artifact, trust.why);
      else if (sha) bySha.set(sha, [...(bySha.get(sha) ?? []), artifact]);
    }
    if (!more || page === MAX_PAGES) return { rows: all, bySha, newestOf, cut: more };
  }
}

async function readRun(
  { api }: SearchContext,
  artifact: ArtifactRow,
  trail: Trail,
): Promise<RunRow | undefined> {
  try {
    trail.asked.add(artifact.workflow_run?.id ?? 0);
    return await api.readRun(artifact.workflow_run?.id ?? 0);
  } catch (error) {
    if (readApiFailure(error).kind !== 'gone') throw error;
    refuse(trail, artifact, 'its run was deleted');
    return undefined;
  }
}
