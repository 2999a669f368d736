import type { ActionHost } from './host.ts';
import type { NamedConfig } from './list-configs.ts';

/**
 * Shards, times suites: each asks GitHub's API five times whether there is nothing to do, and up to ten times for kept answers, and
 * the job's token has 1,000 requests an hour and repository.
 */
const MOST_THAT_ASK = 32;

export const MANY_SHARDS = `more than ${MOST_THAT_ASK} shards, times suites, would use up GitHub's API by asking`;

/** Whether so many jobs do this that each has to do without asking: it measures whatever is touched, and asks for every answer. */
export function isManyShards(
  { inputs: { shard } }: Pick<ActionHost, 'inputs'>,
  configs: readonly NamedConfig[],
): boolean {
  return shard !== undefined && shard.count * configs.length > MOST_THAT_ASK;
}
