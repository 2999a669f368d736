import { lstat, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError } from '../../errors.ts';
import { loadPlainly } from '../tune-engine.ts';

export type Saved = { status: 'saved'; key: string } | { status: 'not-saved'; why: string };

interface CacheEntry {
  /** GITHUB_WORKSPACE, which must be the working folder: the toolkit resolves paths against both. */
  workspace: string;
  /** Fixed and relative: the path is part of what an entry is found by. */
  folder: string;
  /** At most 512 characters, no comma. */
  key: string;
}

/**
 * Saves one folder as a cache entry: `fill` puts into it what is to be kept, and says whether that was anything. Losing it costs
 * a line in the log, never a verdict.
 */
export async function saveCacheEntry(
  { workspace, folder, key }: CacheEntry,
  fill: (place: string) => Promise<boolean>,
): Promise<Saved> {
  const place = join(workspace, folder);
  if (await exists(place))
    return { status: 'not-saved', why: `\`${folder}\` stands in the checkout` };
  try {
    const { cacheClient: cache } = await loadPlainly(() => import('./cache-client.ts'));
    if (!cache.isFeatureAvailable())
      return { status: 'not-saved', why: 'there is no cache service here' };
    await mkdir(place);
    if (!(await fill(place))) return { status: 'not-saved', why: 'there is nothing to keep' };
    const id = await cache.saveCache([folder], key);
    return id === -1
      ? { status: 'not-saved', why: 'the cache service did not take it' }
      : { status: 'saved', key };
  } catch (error) {
    return { status: 'not-saved', why: describeError(error) };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
