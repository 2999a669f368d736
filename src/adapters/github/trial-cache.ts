import { copyFile, lstat, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Shard } from '../../domain/shard.ts';
import { describeError } from '../../errors.ts';
import { extractTar } from './extract-tar.ts';
import { fetchCacheEntry } from './fetch-cache-entry.ts';
import { saveCacheEntry, type Saved } from './save-cache-entry.ts';

/** Whose trials: of a suite (or one shard of it) at a head. */
export interface TrialScope {
  suite: string;
  headSha: string;
  /** What the head is merged into, and what came of it; absent: not known. */
  baseCommit?: string;
  tree?: string;
  shard?: Shard;
}

export interface TrialCache {
  /** GITHUB_WORKSPACE, which must be the working folder: the toolkit resolves paths against both. */
  workspace: string;
  /** RUNNER_TEMP. */
  tempFolder: string;
}

/** `unavailable`: the cache could not be asked, which is not the same as a miss. */
export type Restored =
  | { status: 'restored'; folder: string; key: string }
  | { status: 'miss' }
  | { status: 'unavailable'; why: string };

/** Fixed and relative: the path is part of what a cache is found by. */
const CACHE_FOLDER = '.touchstone-trials';
const TRIAL_FILES = ['run.json', 'trials.jsonl'] as const;
/** Kept where there is one. */
const MORE_FILES = [
  'base.jsonl',
  'by-base.jsonl',
  'rescored.jsonl',
  'rescored-release.jsonl',
  'batches.jsonl',
] as const;
const FILES: ReadonlySet<string> = new Set([...TRIAL_FILES, ...MORE_FILES]);
const MAX_FILE_BYTES = 1024 * 1024 * 1024;
const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
const CAPS = { maxEntries: 100, maxFileBytes: MAX_FILE_BYTES, maxBytes: 2 * MAX_FILE_BYTES };

/**
 * Newest trials that were kept for this head. Whoever can run code in the pull request can have written them: only files
 * of known names are taken out of the archive, into a folder of our own, under caps.
 */
export async function restoreTrials(
  { tempFolder }: Pick<TrialCache, 'tempFolder'>,
  scope: TrialScope,
): Promise<Restored> {
  const folder = await mkdtemp(join(tempFolder, 'touchstone-earlier-'));
  const archive = `${folder}.cache`;
  try {
    const entry = { path: CACHE_FOLDER, prefix: keyPrefix(scope) };
    const key = await fetchCacheEntry(entry, { to: archive, maxBytes: MAX_ARCHIVE_BYTES });
    if (key === undefined) return await forget(folder, { status: 'miss' });
    const wanted = { prefix: CACHE_FOLDER, names: FILES, folder };
    const files = await extractTar(archive, wanted, CAPS);
    if (TRIAL_FILES.every((name) => files.includes(name)))
      return { status: 'restored', folder, key };
    const why = 'what the cache held is not a stored run';
    return await forget(folder, { status: 'unavailable', why });
  } catch (error) {
    return await forget(folder, { status: 'unavailable', why: describeError(error) });
  } finally {
    await rm(archive, { force: true });
  }
}

async function forget(folder: string, restored: Restored): Promise<Restored> {
  await rm(folder, { recursive: true, force: true });
  return restored;
}

/** Keeps the trials of a run folder for the next attempt. Losing them costs a warning, never a verdict. */
export async function saveTrials(
  { workspace }: TrialCache,
  scope: TrialScope & { runId: number; attempt: number },
  runFolder: string,
): Promise<Saved> {
  const key = `${keyPrefix(scope)}${scope.runId}-${scope.attempt}`;
  const entry = { workspace, folder: CACHE_FOLDER, key };
  return await saveCacheEntry(entry, (place) => takeOver(runFolder, place));
}

/** Ends with a separator after a whole SHA: lookup is by prefix. */
function keyPrefix({ suite, headSha, shard }: TrialScope): string {
  const part = shard ? `.${shard.index}-of-${shard.count}` : '';
  return `touchstone-trials-v1.${suite}${part}.${headSha}.`;
}

async function takeOver(from: string, to: string): Promise<boolean> {
  if (!(await lstat(from)).isDirectory()) return false;
  for (const name of TRIAL_FILES) {
    const file = join(from, name);
    const stats = await lstat(file).catch(() => undefined);
    if (!stats?.isFile() || stats.size > MAX_FILE_BYTES) return false;
    await copyFile(file, join(to, name));
  }
  for (const name of MORE_FILES) {
    const stats = await lstat(join(from, name)).catch(() => undefined);
    if (stats?.isFile() && stats.size <= MAX_FILE_BYTES)
      await copyFile(join(from, name), join(to, name));
  }
  return true;
}
