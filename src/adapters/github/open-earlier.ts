import { rm } from 'node:fs/promises';
import { RUN_FORMAT, type RunDocument } from '../../domain/run.ts';
import { UserError } from '../../errors.ts';
import type { StoredRun } from '../../ports.ts';
import { readApiFailure } from './api-failure.ts';
import { walkFirstParents } from './first-parents.ts';
import type { CandidateTools } from './take-candidate.ts';
import type { TrialScope } from './trial-cache.ts';

/** What a search has to tell besides. */
export interface Told {
  notes: string[];
  /** Why a list, or what is on it, could not be had. */
  unread?: string;
  /** Of a run at this head that keeps nothing, and that may have measured. */
  doubt?: string;
  /** Answers on bases: the shards of a run have the same one. */
  bases?: Map<string, Promise<boolean>>;
}

/** @throws what is no answer of the API */
export function noteUnread(error: unknown, told: Told): [] {
  const { kind, message } = readApiFailure(error);
  const why = `artifacts: ${message}${kind === 'forbidden' ? ' (needs `actions: read`)' : ''}`;
  told.unread ??= why;
  told.notes.push(why);
  return [];
}

/** Opens what was measured before, where it is of this head and base; else says in `told` why not, and removes the folder. */
export async function openEarlier(
  options: CandidateTools,
  folder: string,
  scope: TrialScope,
  told: Told,
): Promise<StoredRun | undefined> {
  const why = await options.openRun(folder).then(
    async (stored) =>
      refuseEarlier(stored.run, scope) ??
      ((await isOnBaseOnce(stored.run, scope, options, told))
        ? stored
        : 'they were merged into another branch'),
    (error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      told.unread ??= `earlier trials: ${error.message}`;
      return error.message;
    },
  );
  if (typeof why !== 'string') return why;
  told.notes.push(`earlier trials: ${why}`);
  await rm(folder, { recursive: true, force: true });
  return undefined;
}

async function isOnBaseOnce(
  run: RunDocument,
  scope: TrialScope,
  source: CandidateTools,
  told: Told,
): Promise<boolean> {
  const bases = (told.bases ??= new Map<string, Promise<boolean>>());
  const base = `${run.tree} ${run.base_commit}`;
  const answer = bases.get(base) ?? isOnBase(run, scope, source, told);
  bases.set(base, answer);
  return await answer;
}

/** As far as main may have moved on since. */
const MOST_BEHIND = 300;

/**
 * Whether the head was merged into the same thing: the same tree, the same base, or a base that ours has grown from. The same
 * head merged into a branch of somebody's own may be another app, whatever its digests say.
 */
async function isOnBase(
  { tree, base_commit: base }: RunDocument,
  scope: TrialScope,
  source: CandidateTools,
  told: Told,
): Promise<boolean> {
  if (scope.baseCommit === undefined || (tree !== undefined && tree === scope.tree)) return true;
  if (base === undefined) return false;
  try {
    for await (const sha of walkFirstParents(source, scope.baseCommit, MOST_BEHIND))
      if (sha === base) return true;
  } catch (error) {
    told.unread ??= `commits before ${scope.baseCommit.slice(0, 7)}: ${readApiFailure(error).message}`;
  }
  return false;
}

/** The trials' own identity is compared where they are taken over; this keeps out what is of another head at all. */
function refuseEarlier(run: RunDocument, scope: TrialScope): string | undefined {
  if (run.format !== RUN_FORMAT) return 'they are of another format';
  if (run.suite !== scope.suite) return 'they are of another suite';
  if (run.head !== scope.headSha) return 'they were measured for another head';
  const isSameShard =
    run.shard?.index === scope.shard?.index && run.shard?.count === scope.shard?.count;
  return isSameShard ? undefined : 'they are of another shard';
}
