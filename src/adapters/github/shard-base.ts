import { rm } from 'node:fs/promises';
import { UserError } from '../../errors.ts';
import type { StoredRun } from '../../ports.ts';
import { readApiFailure } from './api-failure.ts';
import type { BaseCommit } from './base-commit.ts';
import { findAnyShard, type ShardSearch } from './find-shards.ts';
import { walkFirstParents } from './first-parents.ts';
import { isSha } from './payload.ts';

/** As far as a branch may have moved on while its shards were measured. */
const MOST_BEHIND = 300;

/**
 * What the shards of this run took for the tip of a branch: it may have moved on since. Their word counts where that commit
 * stood there once. Where there is no such word the tip itself stays, and the merge says what is wrong with the shards.
 */
export async function resolveShardBase(
  search: ShardSearch,
  tip: string,
  signal: AbortSignal,
): Promise<BaseCommit> {
  const found: BaseCommit = { status: 'found', sha: tip };
  const base = (await findAny(search, signal))?.run.base_commit;
  if (!isSha(base) || base === tip) return found;
  try {
    for await (const sha of walkFirstParents(search, tip, MOST_BEHIND))
      if (sha === base) return { status: 'found', sha, isOfShards: true };
    return found;
  } catch (error) {
    const { message } = readApiFailure(error);
    const why = `whether the shards' base ${base.slice(0, 10)} stands before ${tip.slice(0, 10)}: ${message}`;
    return { status: 'unknown', why };
  }
}

async function findAny(search: ShardSearch, signal: AbortSignal): Promise<StoredRun | undefined> {
  try {
    const stored = await findAnyShard(search, signal);
    if (stored) await rm(stored.folder, { recursive: true, force: true });
    return stored;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
