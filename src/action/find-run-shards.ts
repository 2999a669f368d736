import { findShards, hasAllShards, type ShardSearch } from '../adapters/github/find-shards.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { ShardSource } from '../gate-shards.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

const CURES = {
  missing:
    'see in the log of that job why it failed, was cancelled or did not start; then “Re-run failed jobs”: what was measured is kept',
  differ: '“Re-run all jobs”: every shard is then of one commit, one suite and one version',
};

type Host = Pick<ActionHost, 'tempFolder' | 'signal'>;
type Occasion = Pick<Survey, 'client' | 'occasion'>;

/** The shards that the jobs of this workflow run uploaded. */
export function findRunShards(host: Host, survey: Occasion): ShardSource {
  const search = describeSearch(host, survey);
  return { find: (suite) => findShards(search, suite, host.signal), cures: CURES };
}

/** Whether all of them are there. */
export async function hasRunShards(suite: string, host: Host, survey: Occasion): Promise<boolean> {
  return await hasAllShards(describeSearch(host, survey), suite, host.signal);
}

function describeSearch({ tempFolder }: Host, { client, occasion }: Occasion): ShardSearch {
  const { repository, runId, attempt } = occasion;
  return { client, clock: systemClock, repository, tempFolder, runId, attempt };
}
