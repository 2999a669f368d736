import type { HeadRepository } from '../loopback/state.ts';
import type { Permissions } from '../loopback/tokens.ts';
import { pushEvent } from './event-payloads.ts';
import type { GatedWorld, WorldRun } from './gated-world.ts';
import type { FileContent } from './git-repository.ts';
import type { ActionRun } from './run-action.ts';

/** What the example workflow grants its two jobs. */
const MEASURE: Permissions = {
  contents: 'read',
  actions: 'read',
  'pull-requests': 'read',
  statuses: 'read',
};
const MERGE: Permissions = {
  contents: 'read',
  actions: 'read',
  'pull-requests': 'write',
  statuses: 'write',
};

/** A job of a sharded workflow run: a shard (`2/4`), or the merge. */
type JobOptions = Partial<Pick<ActionRun, 'inputs' | 'env' | 'cancel' | 'secrets'>> & {
  attempt?: number;
  post?: boolean;
  /** What the example workflow grants unless told. */
  permissions?: Permissions;
};

/** The jobs of one workflow run, each on a runner of its own. */
export interface ShardedRun {
  /** As the runner does: in the order of the matrix, or any. */
  shard(part: string, options?: JobOptions): Promise<WorldRun>;
  shards(count: number, options?: JobOptions): Promise<WorldRun[]>;
  merge(options?: JobOptions): Promise<WorldRun>;
}

type StartJob = (options: JobOptions) => Promise<WorldRun>;

function openRun(start: StartJob): ShardedRun {
  const shard: ShardedRun['shard'] = (part, options = {}) =>
    start({ permissions: MEASURE, ...options, inputs: { ...options.inputs, shard: part } });
  return {
    shard,
    async shards(count, options) {
      const results: WorldRun[] = [];
      for (let index = 1; index <= count; index += 1)
        results.push(await shard(`${index}/${count}`, options));
      return results;
    },
    merge: (options = {}) =>
      start({ permissions: MERGE, ...options, inputs: { ...options.inputs, command: 'merge' } }),
  };
}

/** A pull request's workflow in shards; its head is committed with the first job. */
export function openShardedPull(
  world: GatedWorld,
  number: number,
  files: Record<string, FileContent>,
  { id, ...opening }: { id?: number; author?: string; head?: HeadRepository } = {},
): ShardedRun {
  const own = id === undefined ? {} : { id };
  let isOpen = false;
  return openRun(async ({ attempt = 1, ...options }) => {
    if (isOpen) return await world.rerun(number, { ...own, ...options, attempt });
    isOpen = true;
    return await world.pullRequest(number, files, { ...own, ...opening, ...options, attempt });
  });
}

/** The same workflow, started by hand for a pull request. */
export function openShardedDispatch(world: GatedWorld, id: number, pr: number): ShardedRun {
  return openRun((options) => world.dispatch({ pr }, { ...options, id }));
}

/** The same workflow, started by hand on a branch. */
export function openShardedBranch(world: GatedWorld, id: number, branch: string): ShardedRun {
  return openRun((options) => world.dispatch({ ref: `refs/heads/${branch}` }, { ...options, id }));
}

/** A push to the default branch whose workflow runs in shards. */
export function openShardedPush(
  world: GatedWorld,
  id: number,
  files: Record<string, FileContent>,
): ShardedRun {
  let sha: string | undefined;
  return openRun(async (options) => {
    sha ??= await world.git.commit({ files });
    return await world.run(
      {
        cwd: await world.git.checkout(sha),
        event: { name: 'push', payload: pushEvent(world.github, { after: sha }) },
        sha,
        ref: 'refs/heads/main',
      },
      { ...options, id },
    );
  });
}
