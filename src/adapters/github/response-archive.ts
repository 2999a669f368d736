import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError } from '../../errors.ts';
import type { Log } from '../../ports.ts';
import { digestFile } from '../storage/digest-file.ts';
import { readApiFailure } from './api-failure.ts';
import { addressOf } from './client.ts';
import { extractTar } from './extract-tar.ts';
import { fetchCacheEntry } from './fetch-cache-entry.ts';
import { doubtResponses, standForResponses, type KeptBy, type Vouching } from './response-trust.ts';
import { saveCacheEntry, type Saved } from './save-cache-entry.ts';

/** Fixed and relative: part of what an entry is found by. */
const CACHE_FOLDER = '.touchstone-responses';
const FILE = 'responses.jsonl';
const MAX_FILE_BYTES = 512 * 1024 * 1024;
const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
const CAPS = { maxEntries: 10, maxFileBytes: MAX_FILE_BYTES, maxBytes: 2 * MAX_FILE_BYTES };
/** Entries that are tried: the newest may have been dropped since it was listed, or be of a later commit. */
const MOST_TRIED = 3;

/** `unavailable`: the cache could not be asked, which is not the same as a miss. */
export type RestoredResponses =
  | { status: 'restored'; file: string; sha256: string }
  | { status: 'miss' }
  | { status: 'unavailable'; why: string };

interface Restoring extends Vouching {
  /** RUNNER_TEMP. */
  tempFolder: string;
  log: Pick<Log, 'warn'>;
}

/**
 * The answers that the newest run of the default branch kept. The service hands out what lies in the scope of the pull request
 * before what lies in main's, and does not say which it was: so the API is asked which entries main has, and only a file whose
 * digest stands in the name of such an entry is taken. Main's scope is also that of runs by hand, whatever code they execute: so
 * the run that the name speaks of has to be one that records baselines, at an ancestor of `tip`, and to stand for the file.
 */
export async function restoreResponses(restoring: Restoring): Promise<RestoredResponses> {
  const { client, repository, tempFolder, log, wanted } = restoring;
  try {
    const entries = await listEntries({ client, repository }, wanted.suite);
    for (const entry of entries) {
      const doubt = await explainingFailure(() => doubtResponses(entry, restoring));
      if (doubt !== undefined) {
        log.warn(`answers of run ${entry.runId} are not served for ${wanted.suite}: ${doubt}`);
        continue;
      }
      const restored = await restoreEntry(entry, tempFolder);
      if (restored.status !== 'miss') return restored;
    }
    return { status: 'miss' };
  } catch (error) {
    return { status: 'unavailable', why: describeError(error) };
  }
}

/** Keeps the answers of a run of the default branch for the pull requests that come. */
export async function saveResponses(
  file: string,
  {
    workspace,
    tempFolder,
    suite,
    runId,
    attempt,
  }: {
    workspace: string;
    /** RUNNER_TEMP. */
    tempFolder: string;
    suite: string;
    runId: number;
    attempt: number;
  },
): Promise<Saved | { status: 'nothing' }> {
  const digested = await digestFile(file);
  if (digested.status !== 'file') return { status: 'nothing' };
  const { sha256 } = digested;
  const key = `${keyPrefix(suite)}${sha256}.${runId}-${attempt}`;
  const saved = await saveCacheEntry({ workspace, folder: CACHE_FOLDER, key }, async (place) => {
    if ((await stat(file)).size > MAX_FILE_BYTES) return false;
    await copyFile(file, join(place, FILE));
    return true;
  });
  if (saved.status !== 'saved') return saved;
  const stands = await standForResponses({ suite, sha256 }, tempFolder);
  return stands.status === 'uploaded' ? saved : { status: 'not-saved', why: stands.why };
}

function keyPrefix(suite: string): string {
  return `touchstone-responses-v1.${suite}.`;
}

interface ListedEntry extends KeptBy {
  key: string;
}

/** Entries in the scope of the default branch, newest first. */
async function listEntries(
  { client, repository }: Pick<Restoring, 'client' | 'repository'>,
  suite: string,
): Promise<ListedEntry[]> {
  const ref = `refs/heads/${repository.defaultBranch}`;
  const prefix = keyPrefix(suite);
  return await explainingFailure(async () => {
    const octokit = await client.octokit();
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/caches', {
      ...addressOf(repository),
      ref,
      key: prefix,
      sort: 'created_at',
      direction: 'desc',
      per_page: MOST_TRIED,
    });
    return data.actions_caches.flatMap(({ key = '', ref: of }) => {
      const [, sha256, run] =
        /^([0-9a-f]{64})\.(\d{1,15})-\d+$/.exec(key.slice(prefix.length)) ?? [];
      return of === ref && key.startsWith(prefix) && sha256 !== undefined
        ? { key, suite, sha256, runId: Number(run) }
        : [];
    });
  });
}

async function explainingFailure<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const { kind, message } = readApiFailure(error);
    throw new Error(
      `${message}${kind === 'forbidden' ? ' (to know which entries are main’s needs `actions: read`)' : ''}`,
      { cause: error },
    );
  }
}

async function restoreEntry(
  { key, sha256 }: ListedEntry,
  tempFolder: string,
): Promise<RestoredResponses> {
  const folder = await mkdtemp(join(tempFolder, 'touchstone-responses-'));
  const archive = `${folder}.cache`;
  try {
    const entry = { path: CACHE_FOLDER, prefix: key };
    const found = await fetchCacheEntry(entry, { to: archive, maxBytes: MAX_ARCHIVE_BYTES });
    if (found !== key) return await forget(folder, { status: 'miss' });
    const wanted = { prefix: CACHE_FOLDER, names: new Set([FILE]), folder };
    await extractTar(archive, wanted, CAPS);
    const file = join(folder, FILE);
    const digested = await digestFile(file);
    if (digested.status === 'file' && digested.sha256 === sha256)
      return { status: 'restored', file, sha256 };
    const why = 'what the cache gave is not what main’s run kept under this name';
    return await forget(folder, { status: 'unavailable', why });
  } catch (error) {
    await forget(folder, { status: 'miss' });
    throw error;
  } finally {
    await rm(archive, { force: true });
  }
}

async function forget(folder: string, restored: RestoredResponses): Promise<RestoredResponses> {
  await rm(folder, { recursive: true, force: true });
  return restored;
}
