import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Shard } from '../../domain/shard.ts';
import { UserError } from '../../errors.ts';
import type { Clock, StoredRun } from '../../ports.ts';
import { nameShard } from '../../values/shard.ts';
import { openBoundedRun } from '../storage/foreign-run.ts';
import { readApiFailure } from './api-failure.ts';
import type { ArtifactRow } from './baseline-trust.ts';
import { addressOf, type GitHubClient } from './client.ts';
import { downloadArtifact } from './download-artifact.ts';
import { RESPONSES_FILE } from './extract-artifact.ts';
import type { Repository } from './occasion.ts';

export interface ShardSearch {
  client: GitHubClient;
  clock: Clock;
  repository: Repository;
  /** RUNNER_TEMP. */
  tempFolder: string;
  /** GITHUB_RUN_ID: shards of another run, whoever started it, are none of ours. */
  runId: number;
  /** GITHUB_RUN_ATTEMPT: no shard can be of a later one. */
  attempt: number;
}

/** What a shard uploads: what it measured, or that it left the suite out; and the answers that it keeps for the next runs. */
type Kind = 'shard' | 'untouched' | 'responses';

/** What an artifact's name says it is. */
interface NamedShard extends Shard {
  kind: string;
  attempt: number;
  row: ArtifactRow;
}

/** 256 shards, some suites, some attempts. */
const MOST_PAGES = 50;
const PAGE = 100;
/** Downloads in flight. */
const AT_ONCE = 4;
const NAME =
  /^touchstone-(.+)-(shard|untouched|responses)-([1-9]\d{0,2})-of-([1-9]\d{0,2})-([1-9]\d{0,5})$/;
const RETRY = '“Re-run failed jobs”: what was measured is kept';

/** The name under which a shard uploads that, in this attempt. */
export function nameShardArtifact(
  suite: string,
  kind: Exclude<Kind, 'shard'>,
  { index, count, attempt }: Shard & { attempt: number },
): string {
  return `touchstone-${suite}-${kind}-${index}-of-${count}-${attempt}`;
}

/**
 * The shards of a suite that this workflow run uploaded, of each its newest attempt, opened. Which of them are missing, and
 * whether they fit together, is for the merge to say.
 * @throws UserError where they cannot be listed, or one cannot be had or is not what its name says
 */
export async function findShards(
  search: ShardSearch,
  suite: string,
  signal: AbortSignal,
): Promise<StoredRun[]> {
  const queue = chooseNewest(await listNamed(search, suite, signal), 'shard');
  const shards: StoredRun[] = [];
  for (let at = 0; at < queue.length; at += AT_ONCE) {
    const next = queue.slice(at, at + AT_ONCE);
    shards.push(...(await Promise.all(next.map((one) => openShard(one, search, signal)))));
  }
  return shards;
}

/** One of those that this workflow run uploaded last, of whatever suite. @throws UserError where it cannot be had */
export async function findAnyShard(
  search: ShardSearch,
  signal: AbortSignal,
): Promise<StoredRun | undefined> {
  const [first] = chooseNewest(await listNamed(search, undefined, signal), 'shard');
  return first && (await openShard(first, search, signal));
}

/** `untouched`: no shard measured its part, and one or more said that there is nothing to do. */
export type ShardsOfRun = 'all' | 'some' | 'untouched' | 'none';

/**
 * What the shards of this workflow run made of a suite, by the names of what they uploaded.
 * @throws UserError where these cannot be listed
 */
export async function surveyShards(
  search: ShardSearch,
  suite: string,
  signal: AbortSignal,
): Promise<ShardsOfRun> {
  const named = await listNamed(search, suite, signal);
  const measured = chooseNewest(named, 'shard');
  if (measured.length === 0)
    return named.some(({ kind }) => kind === 'untouched') ? 'untouched' : 'none';
  const byCount = Map.groupBy(measured, ({ count }) => count);
  return [...byCount].some(([count, of]) => of.length === count) ? 'all' : 'some';
}

/** The answers of one shard: a file, in a folder of its own; or why they cannot be had. */
export type ShardResponses = { file: string; folder: string } | { why: string };

/** The answers that the measured shards of this workflow run kept, one after the other: of each those of the attempt that counts. */
export async function* downloadResponses(
  search: ShardSearch,
  suite: string,
  signal: AbortSignal,
): AsyncGenerator<ShardResponses> {
  const named = await listNamed(search, suite, signal);
  const nameAttempt = (shard: NamedShard): string => `${nameShard(shard)} ${shard.attempt}`;
  const measured = new Set(chooseNewest(named, 'shard').map(nameAttempt));
  for (const shard of chooseNewest(named, 'responses')) {
    if (!measured.has(nameAttempt(shard))) continue;
    const { row: artifact } = shard;
    const downloaded = await downloadArtifact({ ...search, artifact }, signal);
    if (downloaded.status !== 'downloaded') yield { why: `${nameShard(shard)}: ${downloaded.why}` };
    else if (downloaded.files.includes(RESPONSES_FILE))
      yield { file: join(downloaded.folder, RESPONSES_FILE), folder: downloaded.folder };
  }
}

/** The newest of each shard, in their order. Once an attempt has dealt the cases to another number of shards, the former ones are of no run. */
function chooseNewest(named: readonly NamedShard[], kind: Kind): NamedShard[] {
  const ofKind = named.filter((one) => one.kind === kind);
  const last = Math.max(...ofKind.map(({ attempt }) => attempt));
  const counts = new Set(
    ofKind.filter(({ attempt }) => attempt === last).map(({ count }) => count),
  );
  // several numbers in one attempt are for the merge to refuse
  const counted = counts.size === 1 ? ofKind.filter(({ count }) => counts.has(count)) : ofKind;
  return [...Map.groupBy(counted, nameShard).values()]
    .map((same) => same.toSorted((a, b) => b.attempt - a.attempt || b.row.id - a.row.id)[0]!)
    .sort((a, b) => a.index - b.index);
}

async function listNamed(
  search: ShardSearch,
  suite: string | undefined,
  signal: AbortSignal,
): Promise<NamedShard[]> {
  const rows = await listArtifacts(search, signal);
  return rows.flatMap((row) => readName(row, suite, search));
}

async function listArtifacts(
  { client, repository, runId }: ShardSearch,
  signal: AbortSignal,
): Promise<ArtifactRow[]> {
  const rows: ArtifactRow[] = [];
  try {
    const octokit = await client.octokit();
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const { data } = await octokit.request(
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        {
          ...addressOf(repository),
          run_id: runId,
          per_page: PAGE,
          page,
          request: { signal },
        },
      );
      rows.push(...data.artifacts);
      if (data.artifacts.length < PAGE) break;
    }
    return rows;
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    throw new UserError({
      code: 'shards-missing',
      message: `the artifacts of this run cannot be listed: ${message}`,
      hint:
        kind === 'forbidden'
          ? 'give the job the permission `actions: read`'
          : 're-run this job: the shards are kept',
    });
  }
}

function readName(row: ArtifactRow, suite: string | undefined, search: ShardSearch): NamedShard[] {
  const [, name, kind = '', index = 0, count = 0, attempt = 0] = NAME.exec(row.name) ?? [];
  const isOurs =
    row.workflow_run?.id === search.runId &&
    !row.expired &&
    name !== undefined &&
    name === (suite ?? name);
  const shard = { kind, index: Number(index), count: Number(count), attempt: Number(attempt), row };
  return isOurs && shard.attempt <= search.attempt ? [shard] : [];
}

async function openShard(
  named: NamedShard,
  search: ShardSearch,
  signal: AbortSignal,
): Promise<StoredRun> {
  const { row: artifact } = named;
  const downloaded = await downloadArtifact({ ...search, artifact }, signal);
  if (downloaded.status !== 'downloaded') throw refuse(named, downloaded.why);
  const { folder } = downloaded;
  try {
    const stored = await openBoundedRun(folder);
    const why = refuseOrigin(stored, named, search);
    if (why === undefined) return stored;
    throw refuse(named, why);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!(error instanceof UserError) || error.code === 'shards-differ') throw error;
    throw refuse(named, `it cannot be read: ${error.problems[0]?.message ?? error.message}`);
  }
}

/** What it says of itself must be what its name says, and of this very run. */
function refuseOrigin(
  { run }: StoredRun,
  { index, count, attempt }: NamedShard,
  { repository, runId }: ShardSearch,
): string | undefined {
  if (run.shard?.index !== index || run.shard.count !== count)
    return `it says that it is ${run.shard ? nameShard(run.shard) : 'a whole run'}`;
  if (run.run_id !== runId || (run.attempt ?? 1) !== attempt)
    return 'it says that another run measured it';
  if (repository.id !== undefined && run.repository_id !== repository.id)
    return 'it says that it is of another repository';
  return undefined;
}

function refuse(named: NamedShard, why: string): UserError {
  return new UserError({
    code: 'shards-differ',
    message: `${nameShard(named)} (artifact \`${named.row.name}\`) is not taken: ${why}`,
    hint: RETRY,
  });
}
