import {
  downloadResponses,
  findShards,
  surveyShards,
  type ShardResponses,
  type ShardSearch,
  type ShardsOfRun,
} from '../adapters/github/find-shards.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { ShardSource } from '../gate-shards.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

const CURES = {
  missing:
    'see in the log of that job why it failed, was cancelled or did not start; then “Re-run failed jobs”: what was measured is kept. Where it left an untouched suite out: “Re-run all jobs”',
  differ:
    '“Re-run all jobs”: every shard is then of one commit, one base commit, one suite and one version',
};

/** The shards that the jobs of this workflow run uploaded. */
export function findRunShards(host: ActionHost, survey: Survey): ShardSource {
  const search = describeSearch(host, survey);
  return { find: (suite) => findShards(search, suite, host.signal), cures: CURES };
}

/** What they made of a suite. @throws UserError where that cannot be listed */
export async function surveyRunShards(
  suite: string,
  host: ActionHost,
  survey: Survey,
): Promise<ShardsOfRun> {
  return await surveyShards(describeSearch(host, survey), suite, host.signal);
}

/** The answers that they kept. @throws UserError where they cannot be listed */
export function downloadRunResponses(
  suite: string,
  { host, survey, signal }: { host: ActionHost; survey: Survey; signal: AbortSignal },
): AsyncGenerator<ShardResponses> {
  return downloadResponses(describeSearch(host, survey), suite, signal);
}

function describeSearch({ tempFolder }: ActionHost, { client, occasion }: Survey): ShardSearch {
  const { repository, runId, attempt } = occasion;
  return { client, clock: systemClock, repository, tempFolder, runId, attempt };
}
