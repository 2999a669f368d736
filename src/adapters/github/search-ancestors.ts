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

const NO_ANCESTOR = 'its commit is not an ancestor of the base [e]';

/** First parents, the wanted commit first; each is asked for when it is needed. */
interface Chain {
  at(behind: number): Promise<string | undefined>;
}

/**
 * The nearest ancestor's baseline, the wanted commit's own included: by the artifacts of the name, and where these are too many or the
 * nearest are not to be trusted, by the runs that record. Undefined: there is none.
 * @throws UnreadBaseline where there were more to look at than may be asked for
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

/** Starts from what only this repository's own pushes and schedules can add to. */
async function takeFromRuns(
  context: SearchContext,
  { chain, cut, bySha, left }: Listing & { left: Listing['bySha']; chain: Chain },
  trail: Trail,
): Promise<Found | undefined> {
  const named = new Set([...bySha.values()].flat().map((artifact) => artifact.workflow_run?.id));
  const { runs, isAll } = await listRecording(context);
  const toAsk = Map.groupBy(
    runs.filter(({ id }) => !trail.asked.has(id) && (cut || named.has(id))),
    ({ head_sha: sha }) => sha,
  );
  let asked = 0;
  for (let behind = 0; toAsk.size > 0; behind += 1) {
    const sha = await chain.at(behind);
    if (sha === undefined) break;
    for (const run of toAsk.get(sha) ?? []) {
      if (asked === MAX_RUNS_ASKED)
        throw sayCut(context, `${asked} runs that record were asked for one`);
      asked += 1;
      const found = await tryRun(context, run, behind, trail);
      if (found) return found;
    }
    toAsk.delete(sha);
  }
  // what is of no ancestor is not missed
  const isMissed = cut || (await isAny(chain, left));
  if (!isAll && isMissed) throw sayCut(context, `${runs.length} runs that record were listed`);
  refuseAll(
    left,
    isMissed ? 'no push or schedule of the trusted workflow made it [f]' : NO_ANCESTOR,
    trail,
  );
  return undefined;
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

/** Runs that record, newest first. `isAll`: there are no more. */
async function listRecording({
  api,
  wanted,
  ownRunId,
}: SearchContext): Promise<{ runs: RunRow[]; isAll: boolean }> {
  const runs: RunRow[] = [];
  let isAll = true;
  for (const event of ['push', 'schedule'] as const)
    for (let page = 1; ; page += 1) {
      const at = { branch: wanted.defaultBranch, page };
      const rows = await api.listRecording(event, at).catch(noneWhereGone);
      const more = rows.length === FULL_PAGE;
      runs.push(...rows);
      if (more && page === MAX_RUN_PAGES) isAll = false;
      if (!more || page === MAX_RUN_PAGES) break;
    }
  const recording = runs.filter((run) => run.id !== ownRunId && judgeRun(run, wanted).trusted);
  return { runs: recording.toSorted((a, b) => b.id - a.id), isAll };
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
    trail.asked.add(artifact.workflow_run?.id ?? 0);
    return await api.readRun(artifact.workflow_run?.id ?? 0);
  } catch (error) {
    if (readApiFailure(error).kind !== 'gone') throw error;
    refuse(trail, artifact, 'its run was deleted');
    return undefined;
  }
}
