import { copyFile, lstat, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Shard } from '../../domain/run.ts';
import { describeError } from '../../errors.ts';

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

export type Restored =
  | { status: 'restored'; folder: string; key: string }
  | { status: 'miss' }
  | { status: 'unavailable'; why: string };

export type Saved = { status: 'saved'; key: string } | { status: 'not-saved'; why: string };

/** Fixed and relative: the path is part of what a cache is found by. */
const CACHE_FOLDER = '.touchstone-trials';
const TRIAL_FILES = ['run.json', 'trials.jsonl'] as const;
/** Kept where there is one. */
const MORE_FILES = [
  'base.jsonl',
  'by-base.jsonl',
  'rescored.jsonl',
  'rescored-release.jsonl',
] as const;
const MAX_FILE_BYTES = 1024 * 1024 * 1024;

/** Newest trials that were kept for this head. What comes out is untrusted data: only plain files are taken over. */
export async function restoreTrials(
  { workspace, tempFolder }: TrialCache,
  scope: TrialScope,
): Promise<Restored> {
  const place = join(workspace, CACHE_FOLDER);
  if (await exists(place)) return inTheWay();
  try {
    const { cacheClient: cache } = await import('./cache-client.ts');
    if (!cache.isFeatureAvailable())
      return { status: 'unavailable', why: 'there is no cache service here' };
    const prefix = keyPrefix(scope);
    // The key itself never exists: the newest that begins with the prefix is wanted.
    const key = await cache.restoreCache([CACHE_FOLDER], `${prefix}newest`, [prefix]);
    if (key === undefined) return { status: 'miss' };
    if (!key.startsWith(prefix)) return { status: 'miss' };
    const folder = await mkdtemp(join(tempFolder, 'touchstone-earlier-'));
    return (await takeOver(place, folder))
      ? { status: 'restored', folder, key }
      : { status: 'unavailable', why: 'what the cache held is not a stored run' };
  } catch (error) {
    return { status: 'unavailable', why: describeError(error) };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Keeps the trials of a run folder for the next attempt. Losing them costs a warning, never a verdict. */
export async function saveTrials(
  { workspace }: TrialCache,
  scope: TrialScope & { runId: number; attempt: number },
  runFolder: string,
): Promise<Saved> {
  const place = join(workspace, CACHE_FOLDER);
  if (await exists(place)) return { status: 'not-saved', why: inTheWay().why };
  try {
    const { cacheClient: cache } = await import('./cache-client.ts');
    if (!cache.isFeatureAvailable())
      return { status: 'not-saved', why: 'there is no cache service here' };
    await mkdir(place);
    if (!(await takeOver(runFolder, place)))
      return { status: 'not-saved', why: 'there are no trials to keep' };
    const key = `${keyPrefix(scope)}${scope.runId}-${scope.attempt}`;
    const id = await cache.saveCache([CACHE_FOLDER], key);
    return id === -1
      ? { status: 'not-saved', why: 'the cache service did not take them' }
      : { status: 'saved', key };
  } catch (error) {
    return { status: 'not-saved', why: describeError(error) };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Ends with a separator after a whole SHA: lookup is by prefix. */
function keyPrefix({ suite, headSha, shard }: TrialScope): string {
  const part = shard ? `.${shard.index}-of-${shard.count}` : '';
  return `touchstone-trials-v1.${suite}${part}.${headSha}.`;
}

function inTheWay(): { status: 'unavailable'; why: string } {
  return { status: 'unavailable', why: `\`${CACHE_FOLDER}\` stands in the checkout` };
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

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
