import { findShards } from '../adapters/github/find-shards.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { ShardSource } from '../gate-shards.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

const CURES = {
  missing:
    'see in the log of that job why it failed, was cancelled or did not start; then “Re-run failed jobs”: what was measured is kept',
  differ: '“Re-run all jobs”: every shard is then of one commit, one suite and one version',
};

/** The shards that the jobs of this workflow run uploaded. */
export function findRunShards(
  { tempFolder, signal }: Pick<ActionHost, 'tempFolder' | 'signal'>,
  { client, occasion }: Pick<Survey, 'client' | 'occasion'>,
): ShardSource {
  const { repository, runId, attempt } = occasion;
  const search = { client, clock: systemClock, repository, tempFolder, runId, attempt };
  return { find: (suite) => findShards(search, suite, signal), cures: CURES };
}
