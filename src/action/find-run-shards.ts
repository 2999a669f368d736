import { findShards, hasAllShards, type ShardSearch } from '../adapters/github/find-shards.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { ShardSource } from '../gate-shards.ts';
import type { ActionHost } from './host.ts';
import { gatherResponses } from './keep-responses.ts';
import type { Survey } from './survey.ts';

const CURES = {
  missing:
    'see in the log of that job why it failed, was cancelled or did not start; then “Re-run failed jobs”: what was measured is kept',
  differ: '“Re-run all jobs”: every shard is then of one commit, one suite and one version',
};

/** The shards that the jobs of this workflow run uploaded. */
export function findRunShards(host: ActionHost, survey: Survey): ShardSource {
  return {
    async find(suite) {
      const shards = await findShards(describeSearch(host, survey), suite, host.signal);
      const folders = shards.map(({ folder }) => folder);
      if (survey.occasion.records) await gatherResponses({ suite }, folders, host);
      return shards;
    },
    cures: CURES,
  };
}

/** Whether all of them are there. */
export async function hasRunShards(
  suite: string,
  host: ActionHost,
  survey: Survey,
): Promise<boolean> {
  return await hasAllShards(describeSearch(host, survey), suite, host.signal);
}

function describeSearch({ tempFolder }: ActionHost, { client, occasion }: Survey): ShardSearch {
  const { repository, runId, attempt } = occasion;
  return { client, clock: systemClock, repository, tempFolder, runId, attempt };
}
