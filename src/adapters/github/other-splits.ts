import type { StoredRun } from '../../ports.ts';
import type { ArtifactRow } from './baseline-trust.ts';
import { downloadArtifact } from './download-artifact.ts';
import { noteUnread, openEarlier, type Told } from './open-earlier.ts';
import {
  attemptArtifactName,
  covers,
  EXPIRED,
  takeFromCache,
  type FoundRun,
  type LostPart,
  type RerunOptions,
} from './reruns.ts';
import { listArtifactPage, listSisterPage, listSisters, PAGE } from './sister-runs.ts';
import type { TrialScope } from './trial-cache.ts';

export interface SplitSearch extends RerunOptions {
  /** Requests of GitHub's API that it may take, retries left out. */
  mostRequests: number;
  /** What lay under this run's own split. */
  own?: readonly FoundRun[];
  /** Whether a run has all that is wanted: nothing more is looked for then. */
  isEnough: (stored: StoredRun) => Promise<boolean>;
}

/** What was measured in another number of parts, and what of it cannot be had. */
export interface OtherSplits {
  found: FoundRun[];
  lost: LostPart[];
  /** Why it is not known whether there is more. */
  unread?: string;
}

/** What an artifact's name and its run say that it is: a whole run, or a shard of one. */
interface Part extends Omit<LostPart, 'why'> {
  row: ArtifactRow;
}

const OUT_OF_REQUESTS = 'asking for all of it would use up GitHub’s API';
/** Downloads in flight. */
const AT_ONCE = 4;

/**
 * What was measured for this head in another split: by a shard, what the whole run holds and the shards of any other number; by
 * the whole run, what shards do that nobody merged. Runs of this very run, and of others at this head.
 */
export async function findOtherSplits(
  options: SplitSearch,
  scope: TrialScope,
  signal: AbortSignal,
): Promise<OtherSplits> {
  const told: Told = { notes: [] };
  const { shard, ...whole } = scope;
  const found: FoundRun[] = [];
  const stored = shard && (await takeFromCache(options, whole, told));
  if (stored) found.push({ from: 'cache', stored });
  if (stored && (await options.isEnough(stored))) return { found, lost: [] };
  const asking = { options, scope, told, signal, left: { requests: options.mostRequests } };
  const parts = await listParts(asking);
  const lost: LostPart[] = [];
  for (const part of parts) {
    if (part.shard || found.some((one) => covers(one, part))) continue;
    const before = found.length;
    lost.push(...(await takeParts([part], found, asking)));
    for (const { stored: run } of found.slice(before))
      if (await options.isEnough(run)) return { found, lost: [] };
  }
  const merged = [...(options.own && !shard ? options.own : []), ...found].map(placeOf);
  const shards = parts.filter((part) => part.shard && !merged.some((one) => holdsShard(one, part)));
  lost.push(...(await takeParts(shards, found, asking)));
  return { found, lost, ...(told.unread !== undefined && { unread: told.unread }) };
}

interface Asking {
  options: SplitSearch;
  scope: TrialScope;
  told: Told;
  signal: AbortSignal;
  left: { requests: number };
}

/** Which attempt's whole run it is; one that was cut off may lack what shards have. */
function placeOf({ stored: { run }, ...found }: FoundRun): Partial<Omit<Part, 'row'>> {
  if (run.shard || !run.complete) return {};
  if (found.from === 'cache')
    return { attempt: run.attempt ?? 1, ...(run.run_id !== undefined && { runId: run.run_id }) };
  return { runId: found.runId, attempt: Number(/\d+$/.exec(found.artifact)?.[0]) };
}

/** A whole run holds what the shards of its attempt, or of one before it, had. */
function holdsShard({ runId, attempt = 0 }: Partial<Omit<Part, 'row'>>, part: Part): boolean {
  return part.runId === runId && part.attempt <= attempt;
}

/** Newest first, one of each shard and of the whole; none of this run's own split. */
async function listParts(asking: Asking): Promise<Part[]> {
  const { scope, told } = asking;
  const rows: { row: ArtifactRow; runId: number }[] = [];
  try {
    rows.push(...(await listOwnRows(asking)), ...(await listSisterRows(asking)));
  } catch (error) {
    noteUnread(error, told);
  }
  const parts = rows
    .flatMap(({ row, runId }) => readPart(row, runId, asking))
    .filter(({ shard }) => shard?.count !== scope.shard?.count)
    .toSorted((a, b) => b.row.id - a.row.id);
  const nameOf = ({ runId, shard }: Part): string => `${runId} ${shard?.index} ${shard?.count}`;
  return [...Map.groupBy(parts, nameOf).values()].map(([newest]) => newest!);
}

/** Who uploads chooses the name: what it says is compared with what the run says of itself. */
function readPart(row: ArtifactRow, runId: number, { options, scope }: Asking): Part[] {
  const prefix = `touchstone-${scope.suite}-`;
  if (!row.name.startsWith(prefix) || row.workflow_run?.id !== runId) return [];
  const name = row.name.slice(prefix.length);
  const read = /^(?:run|shard-([1-9]\d{0,2})-of-([1-9]\d{0,2}))-([1-9]\d{0,5})$/.exec(name);
  if (!read) return [];
  const [, index, count, attempt] = read;
  if (runId === options.runId && Number(attempt) >= options.attempt) return [];
  const shard =
    index === undefined ? {} : { shard: { index: Number(index), count: Number(count) } };
  return [{ row, runId, attempt: Number(attempt), ...shard }];
}

type Rows = { row: ArtifactRow; runId: number }[];

/** What earlier attempts of this run uploaded: all of it or, where that takes too many requests, the whole run of the last one. */
async function listOwnRows({ options, scope, told, left }: Asking): Promise<Rows> {
  const { runId, attempt } = options;
  const rows: Rows = [];
  if (attempt <= 1) return rows;
  for (let page = 1, pages = 1; page <= pages && left.requests > 0; page += 1) {
    const listed = await listArtifactPage(options, { runId, page });
    left.requests -= 1;
    rows.push(...listed.artifacts.map((row) => ({ row, runId })));
    pages = Math.ceil(listed.total / PAGE);
    if (pages - page <= left.requests / 2) continue;
    const { shard: _shard, ...whole } = scope;
    const name = attemptArtifactName(whole, attempt - 1);
    const named = await listArtifactPage(options, { runId, page: 1, name });
    left.requests -= 1;
    // it holds what the shards have that were not listed
    if (named.artifacts.length === 0) told.unread ??= OUT_OF_REQUESTS;
    return [...rows, ...named.artifacts.map((row) => ({ row, runId }))];
  }
  return rows;
}

/** What other runs of this head uploaded. */
async function listSisterRows({ options, scope, told, left }: Asking): Promise<Rows> {
  const { suite, headSha } = scope;
  const rows: Rows = [];
  const { runs, unread } = await listSisters(options, {
    suite,
    headSha,
    isShard: scope.shard !== undefined,
  });
  if (unread !== undefined) told.unread ??= unread;
  for (const run of runs)
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      if (left.requests <= 0) {
        told.unread ??= OUT_OF_REQUESTS;
        return rows;
      }
      const listed = await listSisterPage(options, { suite, run, page });
      left.requests -= 1;
      rows.push(...listed.artifacts.map((row) => ({ row, runId: run.id })));
      pages = Math.ceil(listed.total / PAGE);
    }
  return rows;
}

/** Those that can be had go to `found`. What they say of themselves refuses one in silence: it is of another head, or merged into another branch. */
async function takeParts(
  parts: readonly Part[],
  found: FoundRun[],
  { options, scope, told, signal, left }: Asking,
): Promise<LostPart[]> {
  const lost: LostPart[] = [];
  const takePart = async (part: Part): Promise<FoundRun | undefined> => {
    const { row: artifact, runId, shard, ...rest } = part;
    const lose = (why: string): undefined =>
      void lost.push({ ...rest, runId, ...(shard && { shard }), why });
    if (artifact.expired) return lose(EXPIRED);
    if (left.requests <= 0) return lose(OUT_OF_REQUESTS);
    left.requests -= 1;
    const downloaded = await downloadArtifact({ ...options, artifact }, signal);
    if (downloaded.status !== 'downloaded') return lose(downloaded.why);
    const { shard: _own, ...whole } = scope;
    const wanted = { ...whole, ...(shard && { shard }) };
    const stored = await openEarlier(options, downloaded.folder, wanted, told);
    return stored && { from: 'artifact', artifact: artifact.name, runId, stored };
  };
  for (let at = 0; at < parts.length; at += AT_ONCE) {
    const taken = await Promise.all(parts.slice(at, at + AT_ONCE).map(takePart));
    found.push(...taken.filter((one) => one !== undefined));
  }
  return lost;
}
